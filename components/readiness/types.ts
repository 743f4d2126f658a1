import type { ProfileId } from "@/lib/rules/record";
import type { CapabilityResult, PillarResult } from "@/lib/rules/result";

/** What the picture needs of a pillar; a PillarResult is one. */
export type DrawnPillar = Pick<PillarResult, "code" | "name" | "score"> & {
  readonly capabilities: readonly DrawnCapability[];
};

export type DrawnCapability = Pick<CapabilityResult, "code" | "state" | "value" | "refreshDue">;

/** What the picture needs of an assessment; a Readiness is one. */
export interface DrawnReadiness {
  /** It says which pillars the index is of. */
  readonly profile: ProfileId;
  readonly index: number;
  readonly pillars: readonly DrawnPillar[];
}

/** Titles of capabilities by code, of the framework that the pillars belong to. */
export type Titles = Readonly<Record<string, string>>;

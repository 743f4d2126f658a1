/**
 * The shape of a profile (readiness.md, section 8): which capabilities are required, every number the rules ask for
 * with the source that is printed beside it, and the wording of the result. Data only; `profiles/` holds the eight.
 *
 * Example: in `four-pillars` version 1, `rules.C3` is `{ source: "P", clinicalMonths: 24, otherMonths: 36,
 * toleranceMonths: 6 }`.
 */
import type { Stage } from "./frameworks";
import type { EvidenceFamily, FrameworkId, ProfileId, SupervisorLevel } from "./record";
import type { CapabilityState, Source } from "./result";

export type Profile = {
  readonly id: ProfileId;
  readonly version: string;
  readonly frameworks: readonly FrameworkId[];
  readonly label: string;
  /** What the result must also say. */
  readonly caveat: string | null;
  readonly required: Required;
  /** The pillar whose evidence ages fastest and whose job-plan share is asked for. */
  readonly clinicalPillar: string;
  readonly index: IndexRule;
  /** What each state of a capability is worth. */
  readonly values: Readonly<Record<CapabilityState, number>>;
  readonly approachingFrom: number;
  /** The longest time for which a gate may be waived. */
  readonly waiverMonths: number;
  readonly rules: ProfileRules;
};

/** All capabilities of the framework but `except`, and of a staged framework those tagged up to `upTo`. */
export type Required = { readonly except: readonly string[]; readonly upTo: Stage | null };

export type IndexRule =
  | { readonly kind: "lowest" }
  /** The lower of this pillar and the best of the others. */
  | { readonly kind: "with-best-other"; readonly pillar: string };

/** G7: which pillars must pass what. */
export type PillarsAsked =
  | { readonly kind: "every" }
  | {
      readonly kind: "with-one-other";
      readonly pillar: string;
      /** Each remaining pillar needs so many capabilities at this value or more. */
      readonly capabilities: number;
      readonly value: number;
    }
  | {
      readonly kind: "lead";
      readonly pillar: string;
      /** This pillar passes P1. */
      readonly complete: string;
      /** Each other pillar: so many percent signed off, none below the value. */
      readonly signedOffPercent: number;
      readonly value: number;
    };

/** G14: which pillars need a second look. */
export type ReviewsAsked =
  | { readonly kind: "every" }
  | { readonly kind: "with-one-other"; readonly pillar: string }
  | { readonly kind: "only"; readonly pillar: string };

/** G11: how the job plan is judged. */
export type JobPlanAsked =
  | {
      readonly kind: "every-pillar";
      readonly clinicalAtLeast: number;
      readonly othersAtLeast: number;
    }
  | { readonly kind: "lead"; readonly pillar: string };

type Sourced = { readonly source: Source };
type Applicable = Sourced & { readonly applies: boolean };
type Range = { readonly from: number; readonly to: number };

export type ProfileRules = {
  readonly links: Sourced & { readonly counted: number };
  readonly U1: Sourced & { readonly confirmers: number };
  readonly U2: Sourced;
  readonly U3: Sourced & { readonly months: number; readonly exempt: readonly EvidenceFamily[] };

  readonly C1: Sourced & {
    readonly items: number;
    readonly families: number;
    readonly itemsWithStrong: number;
  };
  readonly C2: Sourced & { readonly characteristics: number };
  readonly C3: Sourced & {
    readonly clinicalMonths: number;
    readonly otherMonths: number;
    readonly toleranceMonths: number;
  };
  readonly C4: Sourced;
  readonly C5: Applicable & {
    readonly capabilities: readonly string[];
    readonly assessors: number;
    readonly level: number;
    readonly months: number;
  };
  readonly C6: Sourced & {
    readonly months: number;
    readonly monthsOf: Readonly<Record<string, number>>;
  };

  readonly A1: Sourced;
  readonly A2: Sourced;
  readonly A3: Sourced;
  readonly A4: Sourced & { readonly levels: readonly SupervisorLevel[] };
  readonly A5: Sourced & { readonly months: number };
  readonly A6: Sourced;

  readonly P1: Sourced;
  readonly P2: Sourced & { readonly items: number; readonly target: number };
  readonly P3: Sourced & {
    readonly families: number;
    readonly oneOf: readonly EvidenceFamily[];
  };
  readonly P4: Sourced & { readonly confirmers: number };
  readonly P5: Sourced & { readonly characteristics: number };

  readonly G1: Sourced;
  readonly G2: Sourced & { readonly level: number; readonly kinds: readonly string[] };
  readonly G3: Sourced & { readonly months: number };
  readonly G4: Sourced & {
    readonly days: number;
    readonly minutes: number;
    readonly coordinatingDays: number;
  };
  readonly G5: Sourced;
  readonly G6: Applicable;
  readonly G7: Sourced & { readonly pillars: PillarsAsked };
  readonly G8: Applicable & {
    readonly failBelow: number;
    readonly warnBelow: number;
    readonly atMost: number;
    readonly attachmentsAtMost: number;
  };
  readonly G9: Sourced & {
    readonly months: number;
    readonly raters: number;
    readonly professions: number;
    readonly consultants: number;
    readonly juniors: number;
  };
  readonly G10: Applicable & { readonly months: number; readonly responses: number };
  readonly G11: Applicable & { readonly plan: JobPlanAsked; readonly sum: number };
  readonly G12: Applicable & {
    readonly introduction: Range;
    readonly pillar: Range;
    readonly conclusion: Range;
    readonly total: Range;
  };
  readonly G13: Sourced;
  readonly G14: Sourced & { readonly months: number; readonly reviews: ReviewsAsked };
  readonly G15: Sourced & {
    readonly people: number;
    readonly professions: number;
    readonly percentAtMost: number;
  };
  readonly G16: Applicable & { readonly profile: ProfileId; readonly level: number };
};

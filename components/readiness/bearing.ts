import { currentProfile } from "@/lib/rules/profiles";
import { pillarsThatSetTheIndex } from "@/lib/rules/status";
import type { DrawnPillar, DrawnReadiness } from "./types";

/** The pillars that the roof rests on: those that set the index. More than one is a tie: then none of them is alone. */
export function bearers<Pillar extends Pick<DrawnPillar, "code" | "score">>({
  profile,
  pillars,
}: {
  readonly profile: DrawnReadiness["profile"];
  readonly pillars: readonly Pillar[];
}): readonly Pillar[] {
  return pillarsThatSetTheIndex(pillars, currentProfile(profile).index);
}

/** What the pillar is that alone holds somebody back; null: everything is signed off, or it is a tie. */
export interface Bearing {
  readonly code: string;
  readonly words: "Shortest pillar" | "Sets the index";
}

export function bearingOf(readiness: DrawnReadiness): Bearing | null {
  const [only, ...others] = bearers(readiness);
  if (!only || others.length > 0 || readiness.index === 100) return null;
  const { kind } = currentProfile(readiness.profile).index;
  return { code: only.code, words: kind === "lowest" ? "Shortest pillar" : "Sets the index" };
}

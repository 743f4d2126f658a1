import { currentProfile } from "@/lib/rules/profiles";
import type { CapabilityResult, PillarResult, Readiness } from "@/lib/rules/result";
import { meanOf, rounded } from "@/lib/rules/score";
import { scoreInWords } from "../readiness/labels";

/** What signing a capability off does to its pillar and the index: "Research 47.5 to 50.0, and your index with it". */
export function scoresAfter(
  readiness: Readiness,
  { result, index: called }: { readonly result: CapabilityResult; readonly index: string },
): string {
  const pillar = readiness.pillars.find(({ capabilities }) => capabilities.includes(result));
  if (pillar === undefined) return "";
  const profile = currentProfile(readiness.profile);
  const after = scoreWith(pillar, { code: result.code, value: profile.values["signed-off"] });
  const change = `${pillar.name} ${scoreInWords(pillar.score)} to ${scoreInWords(after)}`;
  // Where the index is not simply the lowest score, the pillar's own is what can be promised.
  if (profile.index.kind !== "lowest") return change;
  const index = Math.min(...readiness.pillars.map((one) => (one === pillar ? after : one.score)));
  if (index === readiness.index) return `${change}; ${called} stays ${scoreInWords(index)}`;
  return index === after
    ? `${change}, and ${called} with it`
    : `${change}; ${called} ${scoreInWords(readiness.index)} to ${scoreInWords(index)}`;
}

function scoreWith(
  { capabilities }: PillarResult,
  changed: { readonly code: string; readonly value: number },
): number {
  return rounded(
    meanOf(capabilities.map(({ code, value }) => (code === changed.code ? changed.value : value))),
  );
}

/**
 * G16 advanced first (readiness.md, section 6; block): of consultant profiles only. The latest panel decision on
 * `four-pillars` (two on one date: the later in the list) is `recommended`, or an equivalence award of level 7 or more
 * was awarded on or before `asOf`; otherwise unknown if awards are not known, and a fail if they are.
 *
 * Example: recommended in 2024, not-yet in 2025, no equivalence: fails; with awards null: unknown.
 */
import { inWords } from "../calendar-date";
import type { PanelDecision } from "../record";
import type { Verdict } from "../verdict";
import { notApplicable, notKnown, type GateFacts } from "./facts";

export function judgeAdvancedFirst({ record, profile }: GateFacts): Verdict {
  const { applies, profile: asked, level } = profile.rules.G16;
  if (!applies) return notApplicable("Asked in the consultant profiles only.");
  const threshold = `recommended by a panel at advanced level, or an equivalence award at level ${level} or more`;

  const latest = latestOf(record.decisions.filter((decision) => decision.profile === asked));
  const { awards } = record.practitioner;
  const hasEquivalence =
    awards?.some(
      (award) => award.kind === "equivalence" && award.level >= level && award.awardedOn !== null,
    ) ?? false;
  if (latest?.outcome === "recommended") {
    return {
      outcome: "pass",
      inputs: [],
      observed: `recommended on ${inWords(latest.on)}`,
      threshold,
      message: `A panel recommended advanced level on ${inWords(latest.on)}.`,
    };
  }
  if (hasEquivalence) {
    return {
      outcome: "pass",
      inputs: [],
      observed: "an equivalence award",
      threshold,
      message: "An equivalence award stands for advanced level.",
    };
  }
  if (awards === null) {
    return notKnown(
      threshold,
      "No panel has recommended advanced level, and awards are not recorded yet.",
    );
  }
  return {
    outcome: "fail",
    inputs: [],
    observed: latest ? `not yet on ${inWords(latest.on)}` : "no decision",
    threshold,
    message: latest
      ? `The latest panel decision on advanced level, of ${inWords(latest.on)}, is “not yet”.`
      : "No panel has recommended advanced level, and there is no equivalence award.",
  };
}

function latestOf(decisions: readonly PanelDecision[]): PanelDecision | null {
  let latest: PanelDecision | null = null;
  for (const decision of decisions) if (!latest || decision.on >= latest.on) latest = decision;
  return latest;
}

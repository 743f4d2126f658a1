/**
 * G7 pillars (readiness.md, sections 6 and 8; block): every pillar passes P1–P5, or what the profile asks instead.
 *
 * Example, `clinical-plus`: pillar 1 and at least one other pass P1–P5, each remaining pillar has two capabilities at
 * 50 or more. `manager`: pillar 2 passes P1–P5, pillar 1 passes P1, in 3 and 4 60 % are signed-off and none is below 50.
 */
import { passesAllRules } from "../pillar/assess-pillar";
import type { PillarsAsked } from "../profile";
import type { PillarResult } from "../result";
import { passOrFail, type Verdict } from "../verdict";
import { count, listed } from "../words";
import type { GateFacts } from "./facts";

export function judgePillars({ pillars, profile }: GateFacts): Verdict {
  const asked = profile.rules.G7.pillars;
  const results = pillars.map(({ result }) => result);
  const short = shortOf(asked, results).map(({ code }) => code);
  const passing = results.filter(passesAllRules).length;
  return {
    outcome: passOrFail(short.length === 0),
    inputs: [...short].sort(),
    observed: `${passing} of ${count(results.length, "pillar")} pass P1–P5`,
    threshold: thresholdOf(asked),
    message:
      short.length === 0
        ? "The pillars are what this profile asks for."
        : `Not yet what this profile asks for: ${short.length === 1 ? "pillar" : "pillars"} ${listed(short)}.`,
  };
}

/** The pillars that keep the gate from passing. */
function shortOf(asked: PillarsAsked, pillars: readonly PillarResult[]): readonly PillarResult[] {
  switch (asked.kind) {
    case "every":
      return pillars.filter((pillar) => !passesAllRules(pillar));
    case "with-one-other":
      return shortOfOneOther(asked, pillars);
    case "lead":
      return pillars.filter((pillar) => {
        if (pillar.code === asked.pillar) return !passesAllRules(pillar);
        return pillar.code === asked.complete
          ? !isComplete(pillar)
          : !isWellUnderWay(pillar, asked);
      });
  }
}

function shortOfOneOther(
  asked: Extract<PillarsAsked, { kind: "with-one-other" }>,
  pillars: readonly PillarResult[],
): readonly PillarResult[] {
  const others = pillars.filter(({ code }) => code !== asked.pillar);
  const oneOtherPasses = others.some(passesAllRules);
  return pillars.filter((pillar) => {
    if (passesAllRules(pillar)) return false;
    if (pillar.code === asked.pillar || !oneOtherPasses) return true;
    const far = pillar.capabilities.filter(({ value }) => value >= asked.value);
    return far.length < asked.capabilities;
  });
}

function isComplete({ rules }: PillarResult): boolean {
  return rules.some(({ rule, outcome }) => rule === "P1" && outcome === "pass");
}

function isWellUnderWay(
  { capabilities }: PillarResult,
  { signedOffPercent, value }: Extract<PillarsAsked, { kind: "lead" }>,
): boolean {
  const signedOff = capabilities.filter(({ state }) => state === "signed-off").length;
  return (
    signedOff * 100 >= signedOffPercent * capabilities.length &&
    capabilities.every((capability) => capability.value >= value)
  );
}

function thresholdOf(asked: PillarsAsked): string {
  switch (asked.kind) {
    case "every":
      return "every pillar passes P1–P5";
    case "with-one-other":
      return `pillar ${asked.pillar} and one other pass P1–P5, each remaining pillar has ${asked.capabilities} capabilities at ${asked.value} or more`;
    case "lead":
      return `pillar ${asked.pillar} passes P1–P5, pillar ${asked.complete} passes P1, in each other ${asked.signedOffPercent} % are signed off and none is below ${asked.value}`;
  }
}

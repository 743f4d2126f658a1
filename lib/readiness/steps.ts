import { sawDispute } from "@/lib/rules/gates/g13-clear";
import type {
  CapabilityResult,
  CapabilityState,
  NextAction,
  PillarResult,
  Readiness,
} from "@/lib/rules/result";
import { runOn } from "./run-on";
import type { Effect, OpenRequest, Step } from "./types";

/**
 * The next actions with what each would change. Scores run on from step to step: the second says where the pillar
 * stands once the first is done.
 *
 * Example: research at 47.5; signing off 4.1 makes it 50.0, signing off 4.3 after it 52.5.
 */
export function stepsOf(readiness: Readiness, requests: readonly OpenRequest[]): readonly Step[] {
  const run = runOn(readiness);
  let whole = run.whole();
  return readiness.nextActions.map((action) => {
    const about = capabilityOf(action, readiness);
    const brings = bringsWhatItIsAbout(action, readiness);
    const to = brings && about ? stateAfter(about.capability) : null;
    const from = { whole, score: about && run.scoreOf(about.pillar) };
    if (brings) run.done(action, to);
    whole = run.whole();
    return {
      ...action,
      effect:
        about && to && effectOf(about, { to, from: from.score, score: run.scoreOf(about.pillar) }),
      whole: { from: from.whole, to: whole },
      waitsFor:
        action.rule === "C6" && brings
          ? (requests.find(({ capability }) => capability === action.code) ?? null)
          : null,
    };
  });
}

/**
 * Whoever is appointed has decided nothing yet, and met nobody. A dispute is the one thing that a steward ends, and while
 * one is open whoever takes out what identifies somebody has not ended it. Meetings that are recorded may show that
 * nobody coordinates, and other supervisors may not reach enough to take the weight off one (G15).
 */
function bringsWhatItIsAbout({ owner, rule }: NextAction, { gates }: Readiness): boolean {
  const found = gates.find((gate) => gate.rule === rule);
  if (rule === "G15" || (rule === "G4" && found?.outcome === "unknown")) return false;
  if (rule !== "G13") return owner !== "steward";
  return owner === "steward" || found === undefined || !sawDispute(found);
}

/**
 * The same, each step alone from where the portfolio stands: for a page that shows one of them without those before it.
 *
 * Example: research at 47.5; signing off 4.1 makes it 50.0, and so does signing off 4.3 instead.
 */
export function stepsAlone(
  readiness: Readiness,
  requests: readonly OpenRequest[],
): readonly Step[] {
  return readiness.nextActions.flatMap((action) =>
    stepsOf({ ...readiness, nextActions: [action] }, requests),
  );
}

/** A sign-off that counts only once something else is there, in the rule's words and with the signer's name. */
export function notCountedYet(
  { pillars }: Readiness,
  names: Readonly<Record<string, string>>,
): readonly { readonly code: string; readonly because: string }[] {
  return pillars.flatMap(({ capabilities }) =>
    capabilities.flatMap(({ code, state, rules }) => {
      const signedOff = rules.find(({ rule, outcome }) => rule === "C6" && outcome === "pass");
      if (!signedOff || state === "signed-off") return [];
      const by = names[signedOff.inputs[0] ?? ""];
      const because = by
        ? signedOff.message.replace(/^Signed off on /, `Signed off by ${by} on `)
        : signedOff.message;
      return [{ code, because }];
    }),
  );
}

interface AboutCapability {
  readonly pillar: PillarResult;
  readonly capability: CapabilityResult;
}

function capabilityOf({ scope, code }: NextAction, { pillars }: Readiness): AboutCapability | null {
  if (scope !== "capability") return null;
  for (const pillar of pillars) {
    const capability = pillar.capabilities.find((one) => one.code === code);
    if (capability) return { pillar, capability };
  }
  return null;
}

function effectOf(
  { pillar, capability }: AboutCapability,
  { to, from, score }: { to: CapabilityState; from: number | null; score: number },
): Effect {
  return {
    from: capability.state,
    to,
    pillar: pillar.name,
    scoreFrom: from ?? pillar.score,
    scoreTo: score,
  };
}

/** Null: it cannot rise. What is built up under an active sign-off is signed off as soon as the evidence is there. */
function stateAfter({ state, rules }: CapabilityResult): CapabilityState | null {
  switch (state) {
    case "not-started":
      return "started";
    case "started":
      return "building";
    case "building":
      return rules.some(({ rule, outcome }) => isOfDecision(rule) && outcome === "fail")
        ? "evidenced"
        : "signed-off";
    case "evidenced":
      return "signed-off";
    case "signed-off":
      return null;
  }
}

function isOfDecision(rule: string): boolean {
  return rule === "C5" || rule === "C6";
}

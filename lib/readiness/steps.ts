import type { Profile } from "@/lib/rules/profile";
import { currentProfile } from "@/lib/rules/profiles";
import type {
  CapabilityResult,
  CapabilityState,
  NextAction,
  PillarResult,
  Readiness,
} from "@/lib/rules/result";
import { meanOf, rounded } from "@/lib/rules/score";
import type { Effect, OpenRequest, Step } from "./types";

/**
 * The next actions with what each would change. Scores run on from step to step: the second says where the pillar
 * stands once the first is done.
 *
 * Example: research at 47.5; signing off 4.1 makes it 50.0, signing off 4.3 after it 52.5.
 */
export function stepsOf(readiness: Readiness, requests: readonly OpenRequest[]): readonly Step[] {
  const values = new Map(
    readiness.pillars.flatMap(({ capabilities }) =>
      capabilities.map(({ code, value }) => [code, value] as const),
    ),
  );
  return readiness.nextActions.map((action) => ({
    ...action,
    effect: effectOf(action, readiness, values),
    waitsFor:
      action.rule === "C6"
        ? (requests.find(({ capability }) => capability === action.code) ?? null)
        : null,
  }));
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

/** Writes the new value down, for the steps after it. */
function effectOf(
  { scope, code }: NextAction,
  readiness: Readiness,
  values: Map<string, number>,
): Effect | null {
  if (scope !== "capability" || code === undefined) return null;
  const pillar = readiness.pillars.find((one) => one.capabilities.some((of) => of.code === code));
  const capability = pillar?.capabilities.find((one) => one.code === code);
  const to = capability && stateAfter(capability);
  if (!pillar || !to) return null;
  const scoreFrom = scoreOf(pillar, values);
  values.set(code, valueOf(to, currentProfile(readiness.profile)));
  return {
    from: capability.state,
    to,
    pillar: pillar.name,
    scoreFrom,
    scoreTo: scoreOf(pillar, values),
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

function valueOf(state: CapabilityState, { values }: Profile): number {
  return values[state];
}

function scoreOf({ capabilities }: PillarResult, values: ReadonlyMap<string, number>): number {
  return rounded(meanOf(capabilities.map(({ code, value }) => values.get(code) ?? value)));
}

import { expect } from "vitest";
import { stepsOf } from "@/lib/readiness/steps";
import type { Step } from "@/lib/readiness/types";
import { isInTheWay } from "@/lib/rules/gates/judge-gates";
import { CAPABILITY_STATES, STATUSES, type Assessment, type NextAction } from "@/lib/rules/result";
import type { Done } from "./walk";

/**
 * Holds what a page says that a step would bring against what doing it brought: never more. A step of several parts may
 * not have reached it yet; then the rest is still asked for of the same people. Whatever else is promised is untrue.
 */
export function keepsItsPromise({ before, action, after }: Done): void {
  const step = stepsOf({ ...before, inputsHash: "" }, []).find((one) => isSame(one, action));
  if (!step) throw new Error(`No step for ${action.text}`);
  const { from, to } = step.whole;
  if (from.index === to.index && from.status === to.status && step.effect === null) return;
  if (!isReached(step, after)) {
    expect(
      after.nextActions.some((one) => isAbout(one, step) && one.owner === step.owner),
      `${action.text} promises what it does not bring`,
    ).toBe(true);
    return;
  }
  expect(after.index, action.text).toBeGreaterThanOrEqual(to.index);
  expect(STATUSES.indexOf(after.status), action.text).toBeGreaterThanOrEqual(
    STATUSES.indexOf(to.status),
  );
}

function isSame(one: NextAction, other: NextAction): boolean {
  return isAbout(one, other) && one.text === other.text;
}

function isAbout(one: NextAction, other: NextAction): boolean {
  if (one.scope !== other.scope || one.code !== other.code) return false;
  return one.scope !== "gate" || one.rule === other.rule;
}

function isReached({ scope, rule, code, effect }: Step, after: Assessment): boolean {
  const pillars = after.pillars;
  switch (scope) {
    case "capability": {
      const found = pillars
        .flatMap(({ capabilities }) => capabilities)
        .find((one) => one.code === code);
      if (!found || !effect) return false;
      return CAPABILITY_STATES.indexOf(found.state) >= CAPABILITY_STATES.indexOf(effect.to);
    }
    case "pillar":
      return (
        pillars
          .find((one) => one.code === code)
          ?.rules.some((one) => one.rule === rule && one.outcome === "pass") === true
      );
    case "gate":
      return after.gates.some((one) => one.rule === rule && !isInTheWay(one));
    case "panel":
      return true;
  }
}

import { shareCodes } from "@/lib/framework/successor";
import { titlesOf } from "../titles";
import { NARRATIVE } from "./same-answer";
import type { KeptResult } from "./schema";
import type { Moved, MovedCapability, MovedGate, RulesUsed } from "./types";

/**
 * What is different between two results of one person, the earlier one first.
 *
 * Example: 4.1 is signed off; research goes from 45.0 to 47.5, and the index with it where research is the lowest.
 */
export function movedBetween(before: KeptResult, after: KeptResult): Moved {
  const capabilities = capabilitiesMoved(before, after);
  const gates = gatesMoved(before, after);
  const pillars = pillarsBeside(before, after).flatMap(([from, to]) =>
    from.score === to.score ? [] : [{ name: to.name, from: from.score, to: to.score }],
  );
  return {
    status: fromTo(before.status, after.status),
    index: fromTo(before.index, after.index),
    mean: fromTo(before.mean, after.mean),
    pillars,
    capabilities,
    gates,
    rules: rulesMoved(before, after),
    seen: seenAnew(before, after, { capabilities, gates }),
  };
}

function fromTo<Value>(from: Value, to: Value): { from: Value; to: Value } | null {
  return from === to ? null : { from, to };
}

function rulesMoved(before: KeptResult, after: KeptResult): Moved["rules"] {
  const [from, to] = [rulesOf(before), rulesOf(after)];
  return JSON.stringify(from) === JSON.stringify(to) ? null : { from, to };
}

function rulesOf(result: KeptResult): RulesUsed {
  const { engine, profile, profileVersion, framework, frameworkVersion } = result;
  return { engine, profile, profileVersion, framework, frameworkVersion };
}

type Pillar = KeptResult["pillars"][number];
type Capability = Pillar["capabilities"][number];

/** A code of another framework means another thing and is beside nothing, unless the one took the other's place. */
function pillarsBeside(
  before: KeptResult,
  after: KeptResult,
): readonly (readonly [Pillar, Pillar])[] {
  if (!shareCodes(before.framework, after.framework)) return [];
  return after.pillars.flatMap((to) => {
    const from = before.pillars.find(({ code }) => code === to.code);
    return from ? [[from, to] as const] : [];
  });
}

function capabilitiesBeside(
  before: KeptResult,
  after: KeptResult,
): readonly (readonly [Capability, Capability])[] {
  return pillarsBeside(before, after).flatMap(([earlier, later]) =>
    later.capabilities.flatMap((to) => {
      const from = earlier.capabilities.find(({ code }) => code === to.code);
      return from ? [[from, to] as const] : [];
    }),
  );
}

function capabilitiesMoved(before: KeptResult, after: KeptResult): readonly MovedCapability[] {
  const titles = titlesOf(after.framework);
  return capabilitiesBeside(before, after).flatMap(([from, to]) =>
    from.state === to.state && from.refreshDue === to.refreshDue
      ? []
      : [
          {
            code: to.code,
            title: titles[to.code] ?? "",
            from: from.state,
            to: to.state,
            refreshDue: { from: from.refreshDue, to: to.refreshDue },
          },
        ],
  );
}

function gatesMoved(before: KeptResult, after: KeptResult): readonly MovedGate[] {
  return after.gates.flatMap(({ rule, outcome, message }) => {
    const from = before.gates.find((gate) => gate.rule === rule)?.outcome ?? null;
    return from === outcome ? [] : [{ rule, from, to: outcome, message }];
  });
}

/** What the rules saw is in their findings, to the letter. */
function seenAnew(
  before: KeptResult,
  after: KeptResult,
  moved: Pick<Moved, "capabilities" | "gates">,
): readonly string[] {
  const isNew = (from: unknown, to: unknown) => JSON.stringify(from) !== JSON.stringify(to);
  const codes = capabilitiesBeside(before, after)
    .filter(([from, to]) => isNew(from.rules, to.rules))
    .map(([, { code }]) => code)
    .filter((code) => !moved.capabilities.some((one) => one.code === code));
  const pillars = pillarsBeside(before, after)
    .filter(([from, to]) => isNew(from.rules, to.rules))
    .map(([, { name }]) => name);
  const gates = after.gates
    .filter((to) => {
      const from = before.gates.find(({ rule }) => rule === to.rule);
      return to.rule !== NARRATIVE && from?.outcome === to.outcome && isNew(from, to);
    })
    .map(({ rule }) => rule);
  return [...codes, ...pillars, ...gates];
}

/**
 * Two answers about one record, by two profiles (readiness.md, section 8): what is different between them.
 *
 * Example: by `four-pillars` G8 fails, by `clinical-plus` it is not asked: it differs.
 */
import type { GateId } from "./record";
import type { Assessment, CapabilityResult, Finding, PillarResult } from "./result";

export type TwoAnswers = { readonly own: Assessment; readonly other: Assessment };

/** A gate in both answers. */
export type GatePair = {
  readonly rule: GateId;
  readonly own: Finding<GateId>;
  readonly other: Finding<GateId>;
};

/** A capability in both answers; null: the profile does not ask for it. */
export type CapabilityPair = {
  readonly code: string;
  readonly own: CapabilityResult | null;
  readonly other: CapabilityResult | null;
};

/** The gates of two answers, told apart: those that end or ask differently, and those that do not. */
export function gatesOf({ own, other }: TwoAnswers): {
  readonly differ: readonly GatePair[];
  readonly same: readonly GatePair[];
} {
  const pairs = own.gates.flatMap((gate, at) => {
    const beside = other.gates[at];
    return beside ? [{ rule: gate.rule, own: gate, other: beside }] : [];
  });
  const differs = ({ own: one, other: two }: GatePair): boolean =>
    one.outcome !== two.outcome || one.severity !== two.severity || one.threshold !== two.threshold;
  return { differ: pairs.filter(differs), same: pairs.filter((pair) => !differs(pair)) };
}

/** The capabilities that only one asks for, or that stand differently. */
export function capabilitiesThatDiffer({ own, other }: TwoAnswers): readonly CapabilityPair[] {
  const [mine, theirs] = [byCode(own), byCode(other)];
  const codes = [...new Set([...mine.keys(), ...theirs.keys()])];
  return codes
    .map((code) => ({ code, own: mine.get(code) ?? null, other: theirs.get(code) ?? null }))
    .filter((pair) => pair.own?.state !== pair.other?.state);
}

function byCode({ pillars }: Assessment): ReadonlyMap<string, CapabilityResult> {
  return new Map(
    pillars.flatMap(({ capabilities }: PillarResult) =>
      capabilities.map((one) => [one.code, one] as const),
    ),
  );
}

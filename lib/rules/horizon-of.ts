/**
 * What falls when (readiness.md, sections 2 to 7): every change that time alone will bring within a span, on its day. It
 * steps from one day on which something can change to the next, assesses there, and says what has become different.
 * What carries no date of its own (section 2) is asked for day by day, with the next day on which it is another.
 *
 * Example: on 2 March 2027 G3 turns from `pass` to `fail`: "The scope of practice was last reviewed on 1 March 2026,
 * more than 12 months ago."
 */
import { assess } from "./assess";
import type { CalendarDate } from "./calendar-date";
import { nextChangeOn } from "./horizon";
import { sooner } from "./horizon-days";
import type { Profile } from "./profile";
import type { GateId, PortfolioRecord } from "./record";
import type {
  Assessment,
  CapabilityResult,
  CapabilityState,
  Finding,
  Outcome,
  PillarRule,
  Status,
} from "./result";

export type HorizonDay = {
  readonly on: CalendarDate;
  readonly changes: readonly HorizonChange[];
};

export type HorizonChange =
  | { readonly kind: "status"; readonly from: Status; readonly to: Status }
  | { readonly kind: "index"; readonly from: number; readonly to: number }
  | {
      readonly kind: "gate";
      readonly rule: GateId;
      readonly from: Outcome;
      readonly to: Outcome;
      readonly message: string;
    }
  | {
      readonly kind: "pillar-rule";
      readonly pillar: string;
      readonly rule: PillarRule;
      readonly from: Outcome;
      readonly to: Outcome;
      readonly message: string;
    }
  | {
      readonly kind: "capability";
      readonly code: string;
      readonly from: CapabilityState;
      readonly to: CapabilityState;
      /** The sentences of the rules that have turned. */
      readonly because: readonly string[];
    }
  | {
      readonly kind: "refresh-due";
      readonly code: string;
      readonly isDue: boolean;
      /** From that day on: under a sign-off that is not counted yet it is another than signed off. */
      readonly state: CapabilityState;
    };

/** The record that is to be asked on a day. */
export type RecordOn = {
  readonly record: PortfolioRecord;
  /** The first day after it on which what has no date there is another by time alone; null: never. */
  readonly changesOn: CalendarDate | null;
};

export function horizonOf(about: {
  readonly recordOn: (day: CalendarDate) => RecordOn;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
  /** The last day that is looked at. */
  readonly until: CalendarDate;
}): readonly HorizonDay[] {
  const { recordOn, profile, asOf, until } = about;
  const look = (day: CalendarDate) => {
    const { record, changesOn } = recordOn(day);
    return {
      result: assess({ record, profile, asOf: day }),
      next: sooner(nextChangeOn(record, profile, day), changesOn),
    };
  };
  const days: HorizonDay[] = [];
  let { result: before, next: on } = look(asOf);
  while (on !== null && on <= until) {
    const { result: after, next } = look(on);
    const changes = changesBetween(before, after);
    if (changes.length > 0) days.push({ on, changes });
    before = after;
    on = next;
  }
  return days;
}

/** What is different, the whole first: status, index, gates, then pillar by pillar. */
export function changesBetween(before: Assessment, after: Assessment): readonly HorizonChange[] {
  return [
    ...(before.status === after.status
      ? []
      : [{ kind: "status", from: before.status, to: after.status } as const]),
    ...(before.index === after.index
      ? []
      : [{ kind: "index", from: before.index, to: after.index } as const]),
    ...turned(before.gates, after.gates).map((one) => ({ kind: "gate", ...one }) as const),
    ...after.pillars.flatMap((pillar, at) => {
      const earlier = before.pillars[at];
      if (!earlier) return [];
      return [
        ...turned(earlier.rules, pillar.rules).map(
          (one) => ({ kind: "pillar-rule", pillar: pillar.code, ...one }) as const,
        ),
        ...pillar.capabilities.flatMap((one, order) =>
          capabilityChanges(earlier.capabilities[order], one),
        ),
      ];
    }),
  ];
}

type Turned<Rule> = {
  readonly rule: Rule;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly message: string;
};

function turned<Rule extends Finding["rule"]>(
  before: readonly Finding<Rule>[],
  after: readonly Finding<Rule>[],
): readonly Turned<Rule>[] {
  return after.flatMap(({ rule, outcome, message }, at) => {
    const from = before[at]?.outcome ?? outcome;
    return from === outcome ? [] : [{ rule, from, to: outcome, message }];
  });
}

function capabilityChanges(
  before: CapabilityResult | undefined,
  after: CapabilityResult,
): readonly HorizonChange[] {
  if (!before) return [];
  const { code } = after;
  return [
    ...(before.state === after.state
      ? []
      : [
          {
            kind: "capability",
            code,
            from: before.state,
            to: after.state,
            because: turned(before.rules, after.rules).map(({ message }) => message),
          } as const,
        ]),
    ...(before.refreshDue === after.refreshDue
      ? []
      : [{ kind: "refresh-due", code, isDue: after.refreshDue, state: after.state } as const]),
  ];
}

import type { CalendarDate } from "@/lib/rules/calendar-date";
import { inWords } from "@/lib/rules/calendar-date";
import type { LinkedItem } from "@/lib/rules/linked-evidence";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import type { Assessment, Finding, UsabilityRule } from "@/lib/rules/result";
import type { Looked } from "./types";

/** What there is to look at, beside the answer that came of it. */
export interface LookedFacts {
  /** As it stood on the day. */
  readonly record: PortfolioRecord;
  /** The linked evidence of that record. */
  readonly linked: readonly LinkedItem[];
  readonly profile: Profile;
  readonly asOf: CalendarDate;
  readonly result: Assessment;
}

/** An item with what is to be said of it. */
export function lookedItem({ item }: LinkedItem, note: string): Looked {
  return { kind: "item", id: item.id, type: item.type, occurredOn: item.occurredOn, note };
}

export function person(id: string, note: string): Looked {
  return { kind: "person", id, note };
}

export function fact(text: string): Looked {
  return { kind: "fact", text };
}

/** "does not count: nobody has confirmed it"; empty: it counts. */
export function whyNotUsable({ lacks }: LinkedItem, { rules }: Profile): string {
  if (lacks.length === 0) return "";
  const reasons: Readonly<Record<UsabilityRule, string>> = {
    U1: "nobody has confirmed it",
    U2: "it may identify somebody",
    U3: `it is more than ${String(rules.U3.months)} months old`,
  };
  return `does not count: ${lacks.map((rule) => reasons[rule]).join(", ")}`;
}

/** Who waived a gate, and until when. */
export function lookedWaiver(
  { rule, outcome }: Finding,
  { record, asOf }: LookedFacts,
): readonly Looked[] {
  if (outcome !== "waived") return [];
  return record.waivers
    .filter((waiver) => waiver.rule === rule && waiver.until >= asOf)
    .map(({ approver, on, until }) =>
      person(approver, `waived it on ${inWords(on)}, until ${inWords(until)}`),
    );
}

/** Newest first. */
export function newestFirst<T>(all: readonly T[], dayOf: (one: T) => CalendarDate): readonly T[] {
  return all.toSorted((one, other) => {
    if (dayOf(one) === dayOf(other)) return 0;
    return dayOf(one) < dayOf(other) ? 1 : -1;
  });
}

/**
 * Waivers (readiness.md, section 6): a gate that would be `fail` or `unknown` is `waived` while a waiver for it is in
 * force: `on <= asOf <= until`, approved by somebody other than the owner, and not given for longer than 12 months
 * (`until` minus 12 months on or before `on`).
 *
 * Example: given on 1 June 2026 until 1 June 2027 is in force; until 2 June 2027 it never was.
 */
import { isBetween, monthsBefore, type CalendarDate } from "../calendar-date";
import type { GateId, Waiver } from "../record";
import type { GateFacts } from "./facts";

/** Takes the waivers as they stood, without the owner's; of several in force the one that lasts longest. */
export function waiverInForce(
  gate: GateId,
  { record, asOf, profile }: Pick<GateFacts, "record" | "asOf" | "profile">,
): Waiver | null {
  let found: Waiver | null = null;
  for (const waiver of record.waivers) {
    if (waiver.rule !== gate || !isInForce(waiver, asOf, profile.waiverMonths)) continue;
    if (!found || lastsLonger(waiver, found)) found = waiver;
  }
  return found;
}

function isInForce({ on, until }: Waiver, asOf: CalendarDate, longest: number): boolean {
  return isBetween(asOf, on, until) && monthsBefore(until, longest) <= on;
}

function lastsLonger(one: Waiver, other: Waiver): boolean {
  if (one.until !== other.until) return one.until > other.until;
  return one.approver < other.approver;
}

import type { CalendarDate } from "@/lib/core/calendar-date";
import type { FrameworkId, PortfolioRecord } from "@/lib/rules/record";

/**
 * A record as it is gathered once its portfolio is moved: everything counts under the new framework by its code, and a
 * decision on what changed in substance is as if what it rests on had changed that day.
 */
export function afterMove(
  record: PortfolioRecord,
  move: { readonly to: FrameworkId; readonly codes: readonly string[]; readonly on: CalendarDate },
): PortfolioRecord {
  return {
    ...record,
    framework: move.to,
    signOffs: record.signOffs.map((signOff) =>
      move.codes.includes(signOff.capability)
        ? { ...signOff, changedSince: earlier(signOff.changedSince, move.on) }
        : signOff,
    ),
  };
}

function earlier(one: CalendarDate | null, other: CalendarDate): CalendarDate {
  return one !== null && one < other ? one : other;
}

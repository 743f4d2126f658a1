import { DateField } from "@/components/ui/date-field";
import { FieldPair } from "@/components/ui/layout";
import type { CalendarDate } from "@/lib/core/calendar-date";

/** The first and the last day of a role: those it has, or today and none yet. */
export function DateFields({
  today,
  endsOn = null,
}: {
  readonly today: CalendarDate;
  readonly endsOn?: CalendarDate | null;
}) {
  return (
    <FieldPair>
      <DateField name="startsOn" label="First day" defaultValue={today} />
      <DateField name="endsOn" label="Last day" optional defaultValue={endsOn ?? undefined} />
    </FieldPair>
  );
}

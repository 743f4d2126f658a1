import { DateField } from "@/components/ui/date-field";
import { FieldPair } from "@/components/ui/layout";
import type { CalendarDate } from "@/lib/core/calendar-date";

/** The first and the last day of a role. */
export function DateFields({ today }: { readonly today: CalendarDate }) {
  return (
    <FieldPair>
      <DateField name="startsOn" label="First day" defaultValue={today} />
      <DateField name="endsOn" label="Last day" optional />
    </FieldPair>
  );
}

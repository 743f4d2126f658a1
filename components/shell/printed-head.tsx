import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";

/** On paper alone: whose it is and as of when. On a screen the frame and the page say it. */
export function PrintedHead({
  name,
  today,
}: {
  readonly name: string;
  readonly today: CalendarDate;
}) {
  return (
    <p className="text-note hidden pt-3 pb-6 print:block">
      Portfolio of {name}, printed on {formatDay(today)}
    </p>
  );
}

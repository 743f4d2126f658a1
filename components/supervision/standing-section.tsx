import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import type { MeetingsView } from "@/lib/supervision/types";
import { untilInWords } from "../details/until";
import { Section } from "../ui/layout";
import { SummaryList } from "../ui/summary-list";

/** Of a trainee, what the meetings come to: minutes against what is asked, the last with who coordinates, until when it is enough. */
export function StandingSection({
  view: { asked, standing },
  today,
}: {
  readonly view: MeetingsView;
  readonly today: CalendarDate;
}) {
  if (standing === null) return null;
  const { minutes, lastWithCoordinating: last, enoughUntil } = standing;
  return (
    <Section heading="What it comes to">
      <SummaryList
        facts={[
          {
            term: `Last ${String(asked.days)} days`,
            value: `${String(minutes)} minutes; ${String(asked.minutes)} are asked`,
          },
          {
            term: "Last with a coordinating supervisor",
            value:
              last === null
                ? `Not yet. One is asked within ${String(asked.coordinatingDays)} days.`
                : `${formatDay(last.heldOn)}, with ${last.withName}. One is asked within ${String(asked.coordinatingDays)} days.`,
          },
          {
            term: "How long it is enough",
            value:
              enoughUntil === null
                ? "It is not enough today."
                : untilInWords("Next meeting due", enoughUntil, today),
          },
        ]}
      />
    </Section>
  );
}

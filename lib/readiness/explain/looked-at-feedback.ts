import { inWords, monthsBefore, type CalendarDate } from "@/lib/rules/calendar-date";
import { count } from "@/lib/rules/words";
import { fact, newestFirst, type LookedFacts } from "./looked-at";
import type { Looked } from "./types";

/** G9: every cycle, the newest first. */
export function feedback({ record, profile, asOf }: LookedFacts): readonly Looked[] {
  const { months } = profile.rules.G9;
  return newestFirst(record.colleagueFeedback ?? [], ({ completedOn }) => completedOn).map(
    (cycle) =>
      fact(
        [
          `Completed on ${inWords(cycle.completedOn)}: ${count(cycle.raters, "rater")} of ${count(cycle.professions, "profession")}`,
          count(cycle.consultants, "consultant"),
          count(cycle.juniors, "junior"),
          cycle.facilitated ? "facilitated" : "not facilitated",
          ...tooOld(cycle.completedOn, { asOf, months }),
        ].join(", "),
      ),
  );
}

/** G10: every survey, the newest first. */
export function patientFeedback({ record, profile, asOf }: LookedFacts): readonly Looked[] {
  const { months } = profile.rules.G10;
  return newestFirst(record.patientFeedback ?? [], ({ completedOn }) => completedOn).map(
    ({ completedOn, responses }) =>
      fact(
        [
          `Completed on ${inWords(completedOn)}: ${count(responses, "response")}`,
          ...tooOld(completedOn, { asOf, months }),
        ].join(", "),
      ),
  );
}

function tooOld(
  on: CalendarDate,
  { asOf, months }: { asOf: CalendarDate; months: number },
): readonly string[] {
  return on < monthsBefore(asOf, months) ? [`more than ${String(months)} months old`] : [];
}

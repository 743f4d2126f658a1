import { daysBefore } from "@/lib/rules/calendar-date";
import * as details from "../../build/details";
import type { Hospital } from "../../hospital";
import type { Portfolio } from "../../portfolio";

/** Hours by pillar of the weeks that Ada has logged, this one first; in the seventh she was on leave. */
const WEEKS = [
  [22, 0.5, 1, 0],
  [32, 1, 1.5, 1],
  [33.5, 0.5, 1, 0],
  [31, 2, 2, 0.5],
  [34, 0, 1, 1],
  [30, 3, 1, 1.5],
  [0, 0, 0, 0],
  [33, 1, 2, 0],
  [32.5, 0.5, 0.5, 1],
] as const;

/** What Ada has beside her degree, and how her weeks went. */
export async function hasMore(ada: Portfolio, { stu }: Hospital): Promise<void> {
  const { into, of, today } = ada;
  await details.award(into, {
    of,
    title: "PgCert Clinical Reporting (appendicular and axial)",
    kind: "pgcert",
    awardedOn: daysBefore(today, 1_240),
    institution: "University of Northmoor",
    credits: 60,
  });
  await details.award(into, {
    of,
    title: "In-house image interpretation course of 2019",
    kind: "equivalence",
    level: 6,
    awardedOn: daysBefore(today, 410),
    by: stu,
    reasons:
      "The course was examined once and not moderated outside the trust. It is worth level 6; the PgCert counts by itself.",
  });
  const monday = daysBefore(today, (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7);
  for (const [index, hours] of WEEKS.entries()) {
    const minutes = hours.map((given, pillar) => [String(pillar + 1), given * 60] as const);
    await details.loggedWeek(into, {
      of,
      on: daysBefore(monday, index * 7),
      minutes: Object.fromEntries(minutes),
    });
  }
}

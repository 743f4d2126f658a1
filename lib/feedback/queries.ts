import "server-only";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { currentProfile } from "@/lib/rules/profiles";
import { count } from "@/lib/rules/words";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import type { DetailsPart, WhoseDetails } from "../details/types";
import type { Cycle, Survey } from "./types";
import { cycleInWords } from "./words";

export const colleagueFeedback: DetailsPart = {
  id: "colleague-feedback",
  title: "Colleague feedback",
  href: "/feedback/colleagues",
  gates: ["G9"],
  summarise: async (whose) => {
    const [latest] = await listCycles(whose);
    if (latest === undefined) return { stands: [] };
    return {
      stands: [
        `Completed on ${formatDay(latest.completedOn)}`,
        latest.inWords.asked,
        latest.inWords.talkedThrough,
      ],
      until: { says: "Runs out", on: latest.countsUntil },
    };
  },
};

export const patientFeedback: DetailsPart = {
  id: "patient-feedback",
  title: "Patient feedback",
  href: "/feedback/patients",
  gates: ["G10"],
  summarise: async (whose) => {
    const [latest] = await listSurveys(whose);
    if (latest === undefined) return { stands: [] };
    const { completedOn, responses, countsUntil } = latest;
    return {
      stands: [`Completed on ${formatDay(completedOn)}`, count(responses, "response")],
      until: { says: "Runs out", on: countsUntil },
    };
  },
};

/** The cycles of colleague feedback of somebody that the actor may read, newest first. */
export async function listCycles(whose: WhoseDetails): Promise<readonly Cycle[]> {
  const rows = await database().colleagueFeedback.findMany({
    ...ofTheirs(whose),
    select: {
      ...{ id: true, completedOn: true, raters: true, professions: true },
      ...{ consultants: true, juniors: true, facilitated: true, facilitator: true },
    },
  });
  const { months } = currentProfile(whose.practitioner.profile).rules.G9;
  return rows
    .map((row) => ({ ...row, ...datesOf(row, months) }))
    .map((cycle) => ({ ...cycle, inWords: cycleInWords(cycle) }));
}

/** The patient surveys of somebody that the actor may read, newest first. */
export async function listSurveys(whose: WhoseDetails): Promise<readonly Survey[]> {
  const rows = await database().patientFeedback.findMany({
    ...ofTheirs(whose),
    select: { id: true, completedOn: true, responses: true, method: true },
  });
  const { months } = currentProfile(whose.practitioner.profile).rules.G10;
  return rows.map((row) => ({ ...row, ...datesOf(row, months) }));
}

function ofTheirs({ actor, practitioner }: WhoseDetails) {
  return {
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: [{ completedOn: "desc" as const }, { id: "desc" as const }],
  };
}

function datesOf(row: { readonly completedOn: Date }, months: number) {
  const completedOn = toCalendarDate(row.completedOn);
  return { completedOn, countsUntil: lastDayWithin(months, completedOn) };
}

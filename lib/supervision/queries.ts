import "server-only";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { mayRemoveMeeting } from "@/lib/policy/meeting";
import { isInPost } from "@/lib/policy/supervision";
import { daysBefore } from "@/lib/rules/calendar-date";
import { currentProfile } from "@/lib/rules/profiles";
import type { DetailsPart, WhoseDetails } from "../details/types";
import { standingOn } from "./standing";
import type { MeetingsView } from "./types";

export const supervision: DetailsPart = {
  id: "supervision",
  title: "Supervision",
  href: "/supervision",
  supervisorPage: "supervision",
  gates: ["G4"],
  summarise: async (whose) => {
    const { days } = askedOf(whose);
    const rows = await findMeetings(whose.actor, whose.practitioner.id);
    const [latest] = rows.filter(({ heldOn }) => heldOn <= whose.today);
    if (latest === undefined) return { stands: [] };
    const from = daysBefore(whose.today, days - 1);
    const minutes = rows.reduce(
      (sum, { heldOn, minutes }) => (heldOn >= from && heldOn <= whose.today ? sum + minutes : sum),
      0,
    );
    return {
      stands: [
        `${String(minutes)} minutes in the last ${String(days)} days`,
        `Last meeting on ${formatDay(latest.heldOn)}`,
      ],
    };
  },
};

/** The supervision meetings of somebody that the actor may read, and what they come to. Three statements. */
export async function getMeetings(whose: WhoseDetails): Promise<MeetingsView> {
  const { actor, practitioner, today } = whose;
  const [rows, posts] = await Promise.all([
    findMeetings(actor, practitioner.id),
    database().supervisorPost.findMany({
      where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
      orderBy: { supervisor: { person: { name: "asc" } } },
      select: {
        ...{ supervisorId: true, role: true, startsOn: true, endsOn: true },
        supervisor: { select: { person: { select: { name: true } } } },
      },
    }),
  ]);
  const people = await database().person.findMany({
    where: {
      organisationId: actor.organisationId,
      id: { in: [...new Set(rows.map(({ supervisorId }) => supervisorId))] },
    },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const meetings = rows.map(({ supervisorId, ...row }) => ({
    ...row,
    withId: supervisorId,
    withName: names.get(supervisorId) ?? "Somebody",
    isCoordinating: posts.some(
      (post) =>
        post.supervisorId === supervisorId &&
        post.role === "coordinating" &&
        isInPost(datesOf(post), row.heldOn),
    ),
    mayRemove: mayRemoveMeeting(actor, row),
  }));
  const asked = askedOf(whose);
  return {
    meetings,
    asked,
    standing: standingOn(today, meetings, asked),
    supervisors: [
      ...new Map(
        posts.map(({ supervisorId: id, supervisor: { person } }) => [
          id,
          { id, name: person.name },
        ]),
      ).values(),
    ],
  };
}

async function findMeetings(actor: Member, practitionerId: string) {
  const rows = await database().supervisionSession.findMany({
    where: { AND: [{ practitionerId }, visibleDetails(actor)] },
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, organisationId: true, practitionerId: true, recordedById: true },
      ...{ supervisorId: true, heldOn: true, minutes: true },
    },
  });
  return rows.map((row) => ({ ...row, heldOn: toCalendarDate(row.heldOn) }));
}

function askedOf({ practitioner }: WhoseDetails) {
  const { days, minutes, coordinatingDays } = currentProfile(practitioner.profile).rules.G4;
  return { days, minutes, coordinatingDays };
}

function datesOf({ startsOn, endsOn }: { readonly startsOn: Date; readonly endsOn: Date | null }): {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
} {
  return { startsOn: toCalendarDate(startsOn), endsOn: endsOn && toCalendarDate(endsOn) };
}

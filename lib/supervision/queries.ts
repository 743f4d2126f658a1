import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { mayRemoveMeeting } from "@/lib/policy/meeting";
import { wasCoordinating, type PostHeld } from "@/lib/rules/eligible-signer";
import { currentProfile } from "@/lib/rules/profiles";
import { SUPERVISOR_ROLES } from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../details/types";
import { minutesOn, standingOn } from "./standing";
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
    const held = rows.filter(({ heldOn }) => heldOn <= whose.today);
    const [latest] = held;
    if (latest === undefined) return { stands: [] };
    return {
      stands: [
        `${String(minutesOn(whose.today, held, { days }))} minutes in the last ${String(days)} days`,
        `Last meeting on ${formatDay(latest.heldOn)}`,
      ],
    };
  },
};

/** The supervision meetings of somebody that the actor may read, and what they come to. As many statements for one as for many. */
export async function getMeetings(whose: WhoseDetails): Promise<MeetingsView> {
  const { actor, practitioner, today } = whose;
  const [rows, found] = await Promise.all([
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
  const posts = found.map(({ supervisorId: id, role, startsOn, endsOn }): PostHeld => ({
    ...{ id, role: z.enum(SUPERVISOR_ROLES).parse(role) },
    ...{ from: toCalendarDate(startsOn), to: endsOn && toCalendarDate(endsOn) },
  }));
  const meetings = rows.map(({ supervisorId, ...row }) => ({
    ...row,
    withId: supervisorId,
    withName: names.get(supervisorId) ?? "Somebody",
    isCoordinating: wasCoordinating(posts, supervisorId, row.heldOn),
    mayRemove: mayRemoveMeeting(actor, row),
  }));
  const asked = askedOf(whose);
  return {
    meetings,
    asked,
    standing: practitioner.trainee ? standingOn(today, meetings, posts, asked) : null,
    supervisors: [
      ...new Map(
        found.map(({ supervisorId: id, supervisor: { person } }) => [
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

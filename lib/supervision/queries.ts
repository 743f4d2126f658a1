import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { mayRemoveMeeting } from "@/lib/policy/meeting";
import { wasCoordinating, type PostHeld } from "@/lib/rules/eligible-signer";
import { currentProfile } from "@/lib/rules/profiles";
import {
  FRAMEWORK_IDS,
  PROFILE_IDS,
  SUPERVISOR_LEVELS,
  SUPERVISOR_ROLES,
} from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../details/types";
import { supervisorPosts } from "./posts";
import { minutesOn, standingOn } from "./standing";
import type { MeetingsView, SupervisorPost } from "./types";

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

/**
 * Who supervises the actor, and did: what each may decide on, and what would keep a decision of today from counting. Of
 * their own portfolio only: a conflict of interest is between the two of them.
 */
export async function getOwnSupervisors(
  actor: Member,
  today: CalendarDate,
): Promise<readonly SupervisorPost[]> {
  const { organisationId, personId } = actor;
  const own = await database().practitioner.findFirst({
    where: { personId, organisationId },
    select: {
      profile: true,
      frameworkVersion: { select: { frameworkId: true } },
      supervisorPosts: {
        orderBy: [{ supervisor: { person: { name: "asc" } } }, { startsOn: "asc" }, { id: "asc" }],
        include: {
          supervisor: {
            include: {
              person: { select: { name: true } },
              preparations: { orderBy: { preparedOn: "asc" }, select: { preparedOn: true } },
            },
          },
        },
      },
    },
  });
  if (own === null) return [];
  const posts = own.supervisorPosts.map(({ supervisor, startsOn, endsOn, ...post }) => ({
    ...{ postId: post.id, id: post.supervisorId, name: supervisor.person.name },
    ...{ profession: supervisor.profession, registered: supervisor.registered },
    ...{ scope: post.scope, lineManager: post.lineManager, conflict: post.conflict },
    role: z.enum(SUPERVISOR_ROLES).parse(post.role),
    level: z.enum(SUPERVISOR_LEVELS).parse(supervisor.level),
    from: toCalendarDate(startsOn),
    to: endsOn && toCalendarDate(endsOn),
    preparedOn: supervisor.preparations.map(({ preparedOn }) => toCalendarDate(preparedOn)),
  }));
  return supervisorPosts(posts, {
    profile: z.enum(PROFILE_IDS).parse(own.profile),
    framework: z.enum(FRAMEWORK_IDS).parse(own.frameworkVersion.frameworkId),
    today,
  });
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

import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf, toCalendarDate } from "@/lib/core/calendar-date";
import { hashOfAddress } from "@/lib/auth/service";
import { database } from "@/lib/db/client";
import { successorOf } from "@/lib/framework/successor";
import { mayDescribePost } from "@/lib/policy/appointment";
import { visiblePeople } from "@/lib/policy/people";
import { FRAMEWORK_IDS } from "@/lib/rules/record";
import { PEOPLE_ON_A_PAGE } from "./limits";
import type { PeoplePage } from "./schema";
import type { Named, PeopleView, PersonView, RoleHeld, SupervisorView, TeamRow } from "./types";

/** The people of a steward's organisation by name, a page at a time. */
export async function listPeople(actor: Member, { q, after }: PeoplePage): Promise<PeopleView> {
  const matching = {
    AND: [
      visiblePeople(actor),
      q === ""
        ? {}
        : {
            OR: [
              { name: { contains: q, mode: "insensitive" as const } },
              { email: { contains: q.toLowerCase() } },
            ],
          },
    ],
  };
  const db = database();
  const [people, total] = await Promise.all([
    db.person.findMany({
      where: matching,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: PEOPLE_ON_A_PAGE + 1,
      ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
      select: {
        id: true,
        name: true,
        email: true,
        leftAt: true,
        practitioner: { select: { post: true } },
        supervisor: { select: { personId: true } },
        _count: { select: { managerPosts: true, stewardPosts: true } },
      },
    }),
    db.person.count({ where: matching }),
  ]);
  const shown = people.slice(0, PEOPLE_ON_A_PAGE);
  return {
    total,
    next: people.length > PEOPLE_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
    people: shown.map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      hasLeft: person.leftAt !== null,
      roles: [
        ...(person.practitioner ? [person.practitioner.post] : []),
        ...(person.supervisor ? ["Supervisor"] : []),
        ...(person._count.managerPosts > 0 ? ["Manager"] : []),
        ...(person._count.stewardPosts > 0 ? ["Steward"] : []),
      ],
    })),
  };
}

/** Everything a steward keeps of one person, or null. */
export async function getPerson(
  actor: Member,
  personId: string,
  now: Date,
): Promise<PersonView | null> {
  const db = database();
  const person = await db.person.findFirst({
    where: { AND: [{ id: personId }, visiblePeople(actor)] },
    select: {
      id: true,
      name: true,
      email: true,
      leftAt: true,
      passwordHash: true,
      practitioner: {
        select: {
          post: true,
          profession: true,
          startsOn: true,
          endsOn: true,
          team: { select: { name: true } },
          frameworkVersion: { select: { frameworkId: true } },
        },
      },
      supervisor: {
        select: {
          profession: true,
          level: true,
          registered: true,
          preparations: { select: { preparedOn: true }, orderBy: { preparedOn: "desc" } },
          posts: {
            orderBy: [{ startsOn: "desc" }, { id: "desc" }],
            select: {
              id: true,
              role: true,
              scope: true,
              startsOn: true,
              endsOn: true,
              ...{ lineManager: true, conflict: true, practitionerId: true },
              practitioner: { select: { person: { select: { name: true } } } },
            },
          },
        },
      },
      managerPosts: {
        select: { id: true, startsOn: true, endsOn: true, team: { select: { name: true } } },
        orderBy: { startsOn: "desc" },
      },
      stewardPosts: {
        select: { id: true, startsOn: true, endsOn: true },
        orderBy: { startsOn: "desc" },
      },
      _count: { select: { sessions: { where: { endedAt: null, expiresAt: { gt: now } } } } },
    },
  });
  if (person === null) return null;
  const failure = await db.signInFailure.findUnique({
    where: { addressHash: hashOfAddress(person.email) },
  });
  const lockedUntil = failure?.lockedUntil ?? null;
  const today = dayOf(now);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    hasLeft: person.leftAt !== null && person.leftAt <= now,
    hasPassword: person.passwordHash !== null,
    lockedUntil: lockedUntil !== null && lockedUntil > now ? lockedUntil : null,
    openSessions: person._count.sessions,
    isPractitioner: person.practitioner !== null,
    mayBeMoved: person.practitioner !== null && isOutdated(person.practitioner.frameworkVersion),
    supervisor: person.supervisor && asSupervisor(person.supervisor),
    roles: rolesOf(actor, person, today),
  };
}

/** Another framework has taken the place of the one that the portfolio follows. */
function isOutdated({ frameworkId }: { readonly frameworkId: string }): boolean {
  return successorOf(z.enum(FRAMEWORK_IDS).parse(frameworkId)) !== null;
}

interface Dated {
  readonly startsOn: Date;
  readonly endsOn: Date | null;
}

interface Roles {
  readonly id: string;
  readonly practitioner:
    | (Dated & {
        readonly post: string;
        readonly profession: string;
        readonly team: { name: string };
      })
    | null;
  readonly supervisor: {
    readonly posts: readonly (Dated & {
      readonly id: string;
      readonly role: string;
      readonly scope: readonly string[];
      readonly lineManager: boolean;
      readonly conflict: boolean;
      readonly practitionerId: string;
      readonly practitioner: { readonly person: { readonly name: string } };
    })[];
  } | null;
  readonly managerPosts: readonly (Dated & {
    readonly id: string;
    readonly team: { name: string };
  })[];
  readonly stewardPosts: readonly (Dated & { readonly id: string })[];
}

function rolesOf(actor: Member, person: Roles, today: string): readonly RoleHeld[] {
  const { practitioner, supervisor } = person;
  const between = null;
  return [
    ...(practitioner === null
      ? []
      : [
          {
            postId: person.id,
            role: "practitioner" as const,
            title: "Practitioner",
            between,
            about: `${practitioner.post}, ${practitioner.team.name}`,
            ...datesOf(practitioner, today),
          },
        ]),
    ...(supervisor?.posts ?? []).map((post) => ({
      postId: post.id,
      role: "supervisor" as const,
      title: post.role === "coordinating" ? "Coordinating supervisor" : "Associate supervisor",
      about: `of ${post.practitioner.person.name}${post.scope.length > 0 ? `, for ${post.scope.join(", ")}` : ""}`,
      between: {
        lineManager: post.lineManager,
        conflict: post.conflict,
        mayDescribe: mayDescribePost(actor, {
          organisationId: actor.organisationId,
          practitionerId: post.practitionerId,
          supervisorId: person.id,
        }),
      },
      ...datesOf(post, today),
    })),
    ...person.managerPosts.map((post) => ({
      postId: post.id,
      role: "manager" as const,
      title: "Manager",
      between,
      about: `of ${post.team.name}`,
      ...datesOf(post, today),
    })),
    ...person.stewardPosts.map((post) => ({
      postId: post.id,
      role: "steward" as const,
      title: "Steward",
      between,
      about: "of the whole organisation",
      ...datesOf(post, today),
    })),
  ];
}

function datesOf({ startsOn, endsOn }: Dated, today: string) {
  const last = endsOn === null ? null : toCalendarDate(endsOn);
  return {
    startsOn: toCalendarDate(startsOn),
    endsOn: last,
    isOver: last !== null && last < today,
  };
}

function asSupervisor({
  profession,
  level,
  registered,
  preparations,
}: {
  readonly profession: string;
  readonly level: string;
  readonly registered: boolean;
  readonly preparations: readonly { readonly preparedOn: Date }[];
}): SupervisorView {
  return {
    profession,
    level,
    registered,
    preparedOn: preparations.map(({ preparedOn }) => toCalendarDate(preparedOn)),
  };
}

/** The teams of a steward's organisation, with how many are in each. */
export async function listTeamsKept(actor: Member): Promise<readonly TeamRow[]> {
  if (!actor.isSteward) return [];
  const teams = await database().team.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      _count: { select: { practitioners: true } },
      managers: { select: { person: { select: { name: true } } } },
    },
  });
  return teams.map(({ id, name, _count, managers }) => ({
    id,
    name,
    practitioners: _count.practitioners,
    managers: managers.map(({ person }) => person.name),
  }));
}

/** Practitioners whom a steward can appoint a supervisor for. */
export async function listPractitionersKept(actor: Member): Promise<readonly Named[]> {
  if (!actor.isSteward) return [];
  const practitioners = await database().practitioner.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: { person: { name: "asc" } },
    select: { personId: true, post: true, person: { select: { name: true } } },
  });
  return practitioners.map(({ personId, post, person }) => ({
    id: personId,
    name: `${person.name}, ${post}`,
  }));
}

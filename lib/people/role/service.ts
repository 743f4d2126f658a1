import "server-only";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import type {
  AboutPerson,
  AppointManager,
  AppointSteward,
  AppointSupervisor,
  DescribeSupervisor,
  EndRole,
  RemovePreparation,
} from "../schema";
import { findKept, say } from "../service";

type Done = Promise<Result<AboutPerson, Failure>>;

/** What makes a person fit to sign off; with a day, a preparation on it. */
export async function describeSupervisor(command: Command<DescribeSupervisor, Member>): Done {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, preparedOn, ...facts } = input;
  await tx.supervisor.upsert({
    where: { personId },
    create: { ...facts, personId, organisationId: actor.organisationId },
    update: facts,
  });
  await say(command, {
    type: "supervisor.described",
    subjectId: personId,
    practitionerId: null,
    data: facts,
  });
  if (preparedOn !== null) {
    await tx.supervisorPreparation.create({
      data: {
        organisationId: actor.organisationId,
        supervisorId: personId,
        preparedOn: fromCalendarDate(preparedOn),
        what: "Supervisor preparation",
      },
    });
    await say(command, {
      type: "supervisor.prepared",
      subjectId: personId,
      practitionerId: null,
      data: { preparedOn },
    });
  }
  return ok({ personId });
}

/** Takes out a preparation that was recorded by mistake: what was signed on the strength of it counts no longer. */
export async function removePreparation(command: Command<RemovePreparation, Member>): Done {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, preparedOn } = input;
  const { count } = await tx.supervisorPreparation.deleteMany({
    where: {
      organisationId: actor.organisationId,
      supervisorId: personId,
      preparedOn: fromCalendarDate(preparedOn),
    },
  });
  if (count === 0) {
    return err({ code: "conflict", because: "No preparation on that day is recorded any more." });
  }
  await say(command, {
    type: "supervisor.preparation-removed",
    subjectId: personId,
    practitionerId: null,
    data: { preparedOn },
  });
  return ok({ personId });
}

/** Lets a supervisor sign off for a practitioner: all of it, or within a scope. */
export async function appointSupervisor(command: Command<AppointSupervisor, Member>): Done {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, practitionerId, startsOn, endsOn, scope, ...facts } = input;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId: practitionerId, organisationId: actor.organisationId },
    select: { frameworkVersionId: true },
  });
  if (practitioner === null) return err(invalid("practitionerId", "Choose a practitioner."));
  if (practitionerId === personId) {
    return err(invalid("practitionerId", "Nobody can supervise themselves."));
  }
  const supervisor = await tx.supervisor.findUnique({ where: { personId } });
  if (supervisor === null) {
    return err({ code: "conflict", because: "Say first what makes this person a supervisor." });
  }
  const unknown = await unknownCodes(tx, practitioner.frameworkVersionId, scope);
  if (unknown.length > 0) {
    return err(invalid("scope", `The practitioner's framework has no ${unknown.join(", ")}.`));
  }
  const post = await tx.supervisorPost.create({
    data: {
      ...facts,
      ...columns({ startsOn, endsOn }),
      scope: [...scope],
      practitionerId,
      supervisorId: personId,
      organisationId: actor.organisationId,
      createdAt: command.now,
    },
  });
  await say(command, {
    type: "supervisor.appointed",
    subjectId: post.id,
    practitionerId,
    data: { supervisorId: personId, role: input.role, scope, startsOn, endsOn },
  });
  return ok({ personId });
}

export async function appointManager(command: Command<AppointManager, Member>): Done {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, teamId, startsOn, endsOn } = input;
  if (!(await isTeamOf(tx, actor, teamId))) return err(invalid("teamId", "Choose a team."));
  const post = await tx.managerPost.create({
    data: {
      ...columns({ startsOn, endsOn }),
      personId,
      teamId,
      organisationId: actor.organisationId,
    },
  });
  await say(command, {
    type: "role.given",
    subjectId: post.id,
    practitionerId: null,
    data: { role: "manager", startsOn, endsOn, teamId },
  });
  return ok({ personId });
}

export async function appointSteward(command: Command<AppointSteward, Member>): Done {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, startsOn, endsOn } = input;
  const post = await tx.stewardPost.create({
    data: { ...columns({ startsOn, endsOn }), personId, organisationId: actor.organisationId },
  });
  await say(command, {
    type: "role.given",
    subjectId: post.id,
    practitionerId: null,
    data: { role: "steward", startsOn, endsOn },
  });
  return ok({ personId });
}

/** Gives a role its last day. What was done in it stays. */
export async function endRole(command: Command<EndRole, Member>): Done {
  const { actor, input, tx, now } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  const { personId, role, postId, endsOn } = input;
  if (role === "steward" && personId === actor.personId) {
    return err({
      code: "forbidden",
      because: "You cannot end your own stewardship. Ask another steward.",
    });
  }
  const where = {
    organisationId: actor.organisationId,
    startsOn: { lte: fromCalendarDate(endsOn) },
    OR: [{ endsOn: null }, { endsOn: { gte: fromCalendarDate(dayOf(now)) } }],
  };
  const data = { endsOn: fromCalendarDate(endsOn) };
  const count = await endPost();
  if (count === 0) {
    return err({
      code: "conflict",
      because: "That role has ended already, or began after the day you gave.",
    });
  }
  await say(command, {
    type: "role.ended",
    subjectId: postId,
    practitionerId: role === "practitioner" ? personId : null,
    data: { role, endsOn },
  });
  return ok({ personId });

  async function endPost(): Promise<number> {
    switch (role) {
      case "practitioner":
        return (await tx.practitioner.updateMany({ where: { ...where, personId }, data })).count;
      case "supervisor":
        return (
          await tx.supervisorPost.updateMany({
            where: { ...where, id: postId, supervisorId: personId },
            data,
          })
        ).count;
      case "manager":
        return (
          await tx.managerPost.updateMany({ where: { ...where, id: postId, personId }, data })
        ).count;
      case "steward":
        return (
          await tx.stewardPost.updateMany({ where: { ...where, id: postId, personId }, data })
        ).count;
    }
  }
}

/** The days of a role as the database holds them. */
export function columns({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) {
  return {
    startsOn: fromCalendarDate(startsOn),
    endsOn: endsOn === null ? null : fromCalendarDate(endsOn),
  };
}

/** Whether a team is one of the actor's organisation. */
export async function isTeamOf(
  tx: Tx,
  { organisationId }: Member,
  teamId: string,
): Promise<boolean> {
  return (await tx.team.count({ where: { id: teamId, organisationId } })) > 0;
}

async function unknownCodes(
  tx: Tx,
  frameworkVersionId: string,
  codes: readonly string[],
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const where = { frameworkVersionId, code: { in: [...codes] } };
  const [pillars, capabilities] = await Promise.all([
    tx.pillar.findMany({ where, select: { code: true } }),
    tx.capability.findMany({ where: { ...where, signable: true }, select: { code: true } }),
  ]);
  const known = new Set([...pillars, ...capabilities].map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

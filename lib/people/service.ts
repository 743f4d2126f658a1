import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { AuditEvent } from "@/lib/audit/event";
import { LINK_DAYS } from "@/lib/auth/limits";
import { endSessions, forgetFailures, makeSignInLink } from "@/lib/auth/service";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { signInLinkMade } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { mayKeepPeople, visiblePeople } from "@/lib/policy/people";
import type { AboutPerson, CreatePerson, CreateTeam } from "./schema";

/** Somebody who can sign in once they have chosen a password by the link, whose token is given here and never again. */
export async function createPerson({
  actor,
  input,
  tx,
  now,
}: Command<CreatePerson, Member>): Promise<Result<{ personId: string; token: string }, Failure>> {
  const ruling = mayKeepPeople(actor, actor.organisationId);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  // Somebody with this address may be of another organisation, so where they are is not said.
  const taken = await tx.person.count({ where: { email: input.email } });
  if (taken > 0)
    return err(invalid("email", "Somebody with this email address has an account already."));
  const person = await tx.person.create({
    data: { ...input, organisationId: actor.organisationId, createdAt: now },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "person.created",
      subjectId: person.id,
      practitionerId: null,
      data: { name: person.name, email: person.email },
    },
  );
  const token = await makeSignInLink({ actor, tx, now }, person);
  await mailLink({ actor, tx, now }, { personId: person.id, token });
  return ok({ personId: person.id, token });
}

/** A new one-time link; those made before stop working. */
export async function makeLink(
  command: Command<AboutPerson, Member>,
): Promise<Result<{ token: string }, Failure>> {
  const person = await findKept(command);
  if (!person.ok) return person;
  if (hasLeft(person.value, command.now)) {
    return err({ code: "conflict", because: "Their access has ended. Give it back first." });
  }
  const token = await makeSignInLink(command, person.value);
  await mailLink(command, { personId: person.value.id, token });
  return ok({ token });
}

/** The steward sees the link too: an address may be mistyped, and a mail may not come. */
async function mailLink(
  { actor, tx, now }: Pick<Command<unknown, Member>, "actor" | "tx" | "now">,
  { personId, token }: { readonly personId: string; readonly token: string },
): Promise<void> {
  const { organisationName: organisation } = actor;
  const until = new Date(now.getTime() + LINK_DAYS * 24 * 60 * 60_000);
  const mail = signInLinkMade({ organisation, token, days: LINK_DAYS, until });
  await queueMail(tx, { now, to: personId }, mail);
}

export async function unlock(
  command: Command<AboutPerson, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const person = await findKept(command);
  if (!person.ok) return person;
  await forgetFailures(command.tx, person.value.email);
  await say(command, {
    type: "sign-in.unlocked",
    subjectId: person.value.id,
    practitionerId: null,
    data: {},
  });
  return ok(command.input);
}

export async function endPersonSessions(
  command: Command<AboutPerson, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const person = await findKept(command);
  if (!person.ok) return person;
  const sessions = await endSessions(command.tx, { now: command.now, personId: person.value.id });
  await say(command, {
    type: "session.ended",
    subjectId: person.value.id,
    practitionerId: null,
    data: { sessions },
  });
  return ok(command.input);
}

/** From now on they cannot sign in; their record stays as it is. */
export async function endAccess(
  command: Command<AboutPerson, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const { actor, tx, now } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  if (person.value.id === actor.personId) {
    return err({
      code: "forbidden",
      because: "You cannot end your own access. Ask another steward.",
    });
  }
  const { count } = await tx.person.updateMany({
    where: { id: person.value.id, leftAt: null },
    data: { leftAt: now },
  });
  if (count === 0) return err({ code: "conflict", because: "Their access has already ended." });
  await tx.signInLink.updateMany({
    where: { personId: person.value.id, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await endSessions(tx, { now, personId: person.value.id });
  await say(command, {
    type: "person.left",
    subjectId: person.value.id,
    practitionerId: null,
    data: {},
  });
  return ok(command.input);
}

export async function giveAccessBack(
  command: Command<AboutPerson, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const person = await findKept(command);
  if (!person.ok) return person;
  const { count } = await command.tx.person.updateMany({
    where: { id: person.value.id, NOT: { leftAt: null } },
    data: { leftAt: null },
  });
  if (count === 0) return err({ code: "conflict", because: "They have access already." });
  await say(command, {
    type: "person.returned",
    subjectId: person.value.id,
    practitionerId: null,
    data: {},
  });
  return ok(command.input);
}

export async function createTeam({
  actor,
  input,
  tx,
  now,
}: Command<CreateTeam, Member>): Promise<Result<{ teamId: string }, Failure>> {
  const ruling = mayKeepPeople(actor, actor.organisationId);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const team = await tx.team.create({
    data: { ...input, organisationId: actor.organisationId, createdAt: now },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "team.created",
      subjectId: team.id,
      practitionerId: null,
      data: { name: team.name },
    },
  );
  return ok({ teamId: team.id });
}

/** The first steward of a new installation, with the organisation they keep. The system does it, once. */
export async function createFirstSteward({
  actor,
  input,
  tx,
  now,
}: Command<CreatePerson & { readonly organisation: string; readonly startsOn: string }>): Promise<
  Result<{ token: string }, Failure>
> {
  if (actor.kind !== "system") return err({ code: "not-found" });
  const { organisation: name, startsOn, ...about } = input;
  const organisation =
    (await tx.organisation.findUnique({ where: { name } })) ??
    (await tx.organisation.create({ data: { name, createdAt: now } }));
  const stewards = await tx.stewardPost.count({ where: { organisationId: organisation.id } });
  if (stewards > 0) {
    return err({
      code: "conflict",
      because: `${name} has a steward already: ask them to add another under People.`,
    });
  }
  const person = await tx.person.create({
    data: { ...about, organisationId: organisation.id, createdAt: now },
  });
  const post = await tx.stewardPost.create({
    data: {
      organisationId: organisation.id,
      personId: person.id,
      startsOn: fromCalendarDate(startsOn),
    },
  });
  const context = { actor, now, organisationId: organisation.id };
  await recordAudit(tx, context, {
    type: "organisation.created",
    subjectId: organisation.id,
    practitionerId: null,
    data: { name },
  });
  await recordAudit(tx, context, {
    type: "person.created",
    subjectId: person.id,
    practitionerId: null,
    data: about,
  });
  await recordAudit(tx, context, {
    type: "role.given",
    subjectId: post.id,
    practitionerId: null,
    data: { role: "steward", startsOn, endsOn: null },
  });
  return ok({ token: await makeSignInLink({ actor, tx, now }, person) });
}

/** The person a steward's deed is about, or why it cannot be done: seen first, then ruled on. */
export async function findKept({ actor, input, tx }: Command<AboutPerson, Member>) {
  const person = await tx.person.findFirst({
    where: { AND: [{ id: input.personId }, visiblePeople(actor)] },
  });
  if (person === null) return err<Failure>({ code: "not-found" });
  const ruling = mayKeepPeople(actor, person.organisationId);
  return ruling.allowed ? ok(person) : err<Failure>({ code: "forbidden", because: ruling.because });
}

export function say(
  { actor, tx, now }: { readonly actor: Member; readonly tx: Tx; readonly now: Date },
  event: AuditEvent,
): Promise<void> {
  return recordAudit(tx, { actor, now }, event);
}

function hasLeft({ leftAt }: { readonly leftAt: Date | null }, now: Date): boolean {
  return leftAt !== null && leftAt <= now;
}

import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Command, PreparedCommand, Step } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Anonymous, Member } from "@/lib/core/actor";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Database, Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { findMember } from "./find-member";
import { homeOf } from "./home";
import { FAILURES_BEFORE_LOCK, LINK_DAYS, LOCK_MINUTES, SESSION_HOURS } from "./limits";
import { hashPassword, passwordMatches } from "./password";
import type { ChangePassword, ChoosePassword, SignIn } from "./schema";

interface Known {
  readonly personId: string;
  readonly addressHash: string;
}

/**
 * Compares an address and a password. An address that nobody has goes the same way, statement by statement, and
 * takes as long; failures are counted by address whether anybody has it or not.
 */
export async function checkCredentials(
  { input, actor, now }: Step<Pick<SignIn, "email" | "password">>,
  db: Database,
): Promise<Result<Known, Failure>> {
  const addressHash = hashOfAddress(input.email);
  const [failure, person] = await Promise.all([
    db.signInFailure.findUnique({ where: { addressHash } }),
    db.person.findUnique({ where: { email: input.email } }),
  ]);
  if (isLocked(failure, now)) return err(locked);
  await slowDown(failure?.failures ?? 0);
  const here = person !== null && (person.leftAt === null || person.leftAt > now);
  const matches = await passwordMatches(input.password, here ? person.passwordHash : null);
  if (matches && person !== null) return ok({ personId: person.id, addressHash });
  return inTransaction(async (tx) => {
    const counted = await countFailure(tx, addressHash, now);
    const organisation = person === null ? {} : { organisationId: person.organisationId };
    await recordAudit(
      tx,
      { actor, now, ...organisation },
      {
        type: "sign-in.refused",
        subjectId: person?.id ?? null,
        practitionerId: null,
        data: { addressHash, failures: counted.failures, locked: isLocked(counted, now) },
      },
    );
    return ok(isLocked(counted, now) ? locked : doNotBelongTogether);
  }, db).then((told) => (told.ok ? err(told.value) : told));
}

/** Opens a session for somebody whose password has just been compared. */
export async function openSession({
  input,
  tx,
  now,
  prepared,
}: PreparedCommand<SignIn, Anonymous, Known>): Promise<Result<OpenedSession, Failure>> {
  const { count } = await tx.signInFailure.deleteMany({
    where: {
      addressHash: prepared.addressHash,
      OR: [{ lockedUntil: null }, { lockedUntil: { lte: now } }],
    },
  });
  const stillLocked =
    count === 0 &&
    (await tx.signInFailure.count({ where: { addressHash: prepared.addressHash } })) > 0;
  if (stillLocked) return err(locked);
  const session = await tx.session.create({
    data: {
      personId: prepared.personId,
      createdAt: now,
      expiresAt: hoursAfter(now, SESSION_HOURS),
    },
  });
  const member = await findMember(tx, session.id, now);
  if (member === null) return err(doNotBelongTogether);
  await recordAudit(
    tx,
    { actor: member, now },
    {
      type: "session.opened",
      subjectId: member.personId,
      practitionerId: null,
      data: { sessionId: session.id },
    },
  );
  return ok({ member, goTo: input.next ?? homeOf(member) });
}

export interface OpenedSession {
  readonly member: Member;
  /** The page to land on. */
  readonly goTo: string;
}

export async function endOwnSession({
  actor,
  tx,
  now,
}: Command<object, Member>): Promise<Result<null, Failure>> {
  await endSessions(tx, { now, personId: actor.personId, sessionId: actor.sessionId });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "session.ended",
      subjectId: actor.personId,
      practitionerId: null,
      data: { sessions: 1 },
    },
  );
  return ok(null);
}

/** Ends one session of a person, or all of them; gives how many. */
export async function endSessions(
  tx: Tx,
  { now, personId, sessionId }: { now: Date; personId: string; sessionId?: string },
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { personId, endedAt: null, ...(sessionId === undefined ? {} : { id: sessionId }) },
    data: { endedAt: now },
  });
  return count;
}

/**
 * Makes a link with which a person chooses a password; those before it stop working. The token is given once and kept
 * only as a hash.
 */
export async function makeSignInLink(
  { actor, tx, now }: Omit<Command<unknown>, "input">,
  person: { readonly id: string; readonly organisationId: string },
): Promise<string> {
  await tx.signInLink.updateMany({
    where: { personId: person.id, usedAt: null },
    data: { expiresAt: now },
  });
  return addSignInLink({ actor, tx, now }, { ...person, hours: LINK_DAYS * 24 });
}

/** One more, for so many hours: those before it go on working. */
export async function addSignInLink(
  { actor, tx, now }: Omit<Command<unknown>, "input">,
  person: { readonly id: string; readonly organisationId: string; readonly hours: number },
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = hoursAfter(now, person.hours);
  await tx.signInLink.create({
    data: { personId: person.id, tokenHash: hashOfToken(token), createdAt: now, expiresAt },
  });
  await recordAudit(
    tx,
    { actor, now, organisationId: person.organisationId },
    {
      type: "sign-in-link.made",
      subjectId: person.id,
      practitionerId: null,
      data: { expiresAt: expiresAt.toISOString() },
    },
  );
  return token;
}

/** The bearer of a one-time link chooses a password and is signed in nowhere else. */
export async function choosePassword({
  actor,
  input,
  tx,
  now,
  prepared,
}: PreparedCommand<ChoosePassword, Anonymous, string>): Promise<Result<null, Failure>> {
  const tokenHash = hashOfToken(input.token);
  const { count } = await tx.signInLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return err(linkIsSpent);
  const { person } = await tx.signInLink.findUniqueOrThrow({
    where: { tokenHash },
    include: { person: true },
  });
  await tx.person.update({ where: { id: person.id }, data: { passwordHash: prepared } });
  await endSessions(tx, { now, personId: person.id });
  await tx.signInFailure.deleteMany({ where: { addressHash: hashOfAddress(person.email) } });
  await recordAudit(
    tx,
    { actor, now, organisationId: person.organisationId },
    {
      type: "password.changed",
      subjectId: person.id,
      practitionerId: null,
      data: { by: "link" },
    },
  );
  return ok(null);
}

export async function hashChosenPassword({
  input,
}: Step<{ newPassword: string }>): Promise<Result<string, Failure>> {
  return ok(await hashPassword(input.newPassword));
}

/** A person's own password, asked for again before something that is signed. Wrong ones count as at sign-in. */
export async function checkOwnPassword(
  { actor, input, now }: Step<{ password: string }, Member>,
  db: Database,
): Promise<Result<null, Failure>> {
  const known = await checkCredentials(
    { actor, now, input: { email: actor.email, password: input.password } },
    db,
  );
  if (known.ok) return ok(null);
  return err(known.error === locked ? locked : invalid("password", "That is not your password."));
}

export async function checkAndHashPassword(
  step: Step<ChangePassword, Member>,
  db: Database,
): Promise<Result<string, Failure>> {
  const own = await checkOwnPassword(step, db);
  return own.ok ? hashChosenPassword(step) : own;
}

/** Changes the password of the person who is signed in; their other sessions end. */
export async function changePassword({
  actor,
  tx,
  now,
  prepared,
}: PreparedCommand<ChangePassword, Member, string>): Promise<Result<null, Failure>> {
  await tx.person.update({ where: { id: actor.personId }, data: { passwordHash: prepared } });
  await tx.session.updateMany({
    where: { personId: actor.personId, endedAt: null, NOT: { id: actor.sessionId } },
    data: { endedAt: now },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "password.changed",
      subjectId: actor.personId,
      practitionerId: null,
      data: { by: "person" },
    },
  );
  return ok(null);
}

/** Lets somebody try again at once. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { addressHash: hashOfAddress(email) } });
}

export function hashOfAddress(email: string): string {
  return createHash("sha256").update(email.trim().toLowerCase()).digest("hex");
}

function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** One statement, so that five tries at once count as five. A lock that has run out starts the count anew. */
async function countFailure(tx: Tx, addressHash: string, now: Date): Promise<Counted> {
  const lockedUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000);
  await tx.$executeRaw`
    insert into sign_in_failure as kept (address_hash, failures, last_at, locked_until)
    values (${addressHash}, 1, ${now}, null)
    on conflict (address_hash) do update set
      failures = case when kept.locked_until <= ${now} then 1 else kept.failures + 1 end,
      last_at = ${now},
      locked_until = case
        when kept.locked_until <= ${now} then null
        when kept.failures + 1 >= ${FAILURES_BEFORE_LOCK} then coalesce(kept.locked_until, ${lockedUntil})
      end`;
  return tx.signInFailure.findUniqueOrThrow({ where: { addressHash } });
}

interface Counted {
  readonly failures: number;
  readonly lockedUntil: Date | null;
}

function isLocked(failure: Counted | null, now: Date): boolean {
  return failure?.lockedUntil != null && failure.lockedUntil > now;
}

/** 250 ms after the first wrong password, then twice as long each time, at most two seconds. */
async function slowDown(failures: number): Promise<void> {
  if (failures === 0) return;
  const ms = Math.min(250 * 2 ** (failures - 1), 2_000);
  await new Promise((resolve) => setTimeout(resolve, ms));
}

function hoursAfter(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000);
}

const doNotBelongTogether: Failure = {
  code: "invalid",
  formErrors: [],
  fieldErrors: {
    email: ["That email address and password do not belong together. Check both and try again."],
  },
};

const locked: Failure = {
  code: "conflict",
  because: `There were ${String(FAILURES_BEFORE_LOCK)} wrong passwords in a row, so this address is locked for ${String(LOCK_MINUTES)} minutes. Wait, or ask your steward to unlock it.`,
};

const linkIsSpent: Failure = {
  code: "conflict",
  because: "This link has been used or has run out. Ask your steward for a new one.",
};

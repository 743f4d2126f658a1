import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { findMember } from "@/lib/auth/find-member";
import { hashPassword } from "@/lib/auth/password";
import { choosePasswordSchema } from "@/lib/auth/schema";
import { choosePassword, hashChosenPassword } from "@/lib/auth/service";
import { signInDeed, signOutDeed } from "@/lib/auth/sign-in-again";
import { database } from "@/lib/db/client";
import { aboutPersonSchema, createPersonSchema } from "@/lib/people/schema";
import { createPerson, endAccess, endPersonSessions, unlock } from "@/lib/people/service";
import type { PersonRef } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn } from "../../support/ward";

const PASSWORD = "three small words";
const MINUTE = 60_000;

test("the right password opens a session, and signing out ends it", async () => {
  const { ada } = await makeWard(database());
  await give(ada, PASSWORD);
  const opened = await signIn(ada.email.toUpperCase(), PASSWORD);
  if (!opened.ok) throw new Error("refused");
  const { member } = opened.value;
  expect(member).toMatchObject({ personId: ada.id, isPractitioner: true });

  const ended = await attempt(signOutDeed, { actor: member, values: {}, now: NOW });
  expect(ended.ok).toBe(true);
  expect(await findMember(database(), member.sessionId, NOW)).toBeNull();
});

test("five bad passwords lock an address, known or not, with the same answers", async () => {
  const { ada } = await makeWard(database());
  await give(ada, PASSWORD);
  const answers = { known: [] as unknown[], unknown: [] as unknown[] };
  for (let tried = 0; tried < 6; tried += 1) {
    answers.known.push(await signIn(ada.email, "not the password"));
    answers.unknown.push(await signIn("nobody@northmoor.example", "not the password"));
  }
  expect(answers.known).toEqual(answers.unknown);
  expect(await signIn(ada.email, PASSWORD)).toEqual(answers.known.at(-1));
  expect(answers.known.at(-1)).toMatchObject({ ok: false, error: { code: "conflict" } });

  const afterwards = await signIn(ada.email, PASSWORD, new Date(NOW.getTime() + 16 * MINUTE));
  expect(afterwards.ok).toBe(true);
}, 30_000);

test("five bad passwords at once count as five", async () => {
  const { ada } = await makeWard(database());
  await give(ada, PASSWORD);
  await Promise.all(Array.from({ length: 5 }, () => signIn(ada.email, "not the password")));
  expect(await signIn(ada.email, PASSWORD)).toMatchObject({
    ok: false,
    error: { code: "conflict" },
  });
});

test("a steward unlocks, and the person can try again at once", async () => {
  const { ada, stu } = await makeWard(database());
  await give(ada, PASSWORD);
  await Promise.all(Array.from({ length: 5 }, () => signIn(ada.email, "not the password")));
  const steward = await signedIn(database(), stu);
  await attempt(
    { schema: aboutPersonSchema, run: unlock },
    { actor: steward, values: { personId: ada.id }, now: NOW },
  );
  expect((await signIn(ada.email, PASSWORD)).ok).toBe(true);
});

test("an address with a character that no database keeps is refused in a sentence", async () => {
  for (const email of ["\0", "ada\uD800@northmoor.example"]) {
    expect(await signIn(email, PASSWORD)).toMatchObject({
      ok: false,
      error: {
        code: "invalid",
        fieldErrors: { email: ["There is a character in it that cannot be kept. Type it again."] },
      },
    });
  }
});

test("a steward ends sessions, and the next request is nobody's", async () => {
  const { ada, stu } = await makeWard(database());
  const member = await signedIn(database(), ada);
  const steward = await signedIn(database(), stu);
  await attempt(
    { schema: aboutPersonSchema, run: endPersonSessions },
    { actor: steward, values: { personId: ada.id }, now: NOW },
  );
  expect(await findMember(database(), member.sessionId, NOW)).toBeNull();
});

test("when somebody's access ends, their sessions and their password end with it", async () => {
  const { ada, stu } = await makeWard(database());
  await give(ada, PASSWORD);
  const member = await signedIn(database(), ada);
  const steward = await signedIn(database(), stu);
  await attempt(
    { schema: aboutPersonSchema, run: endAccess },
    { actor: steward, values: { personId: ada.id }, now: NOW },
  );
  expect(await findMember(database(), member.sessionId, NOW)).toBeNull();
  expect((await signIn(ada.email, PASSWORD)).ok).toBe(false);
});

test("a one-time link works once", async () => {
  const { stu } = await makeWard(database());
  const steward = await signedIn(database(), stu);
  const made = await attempt(
    { schema: createPersonSchema, run: createPerson },
    { actor: steward, values: { name: "Una Frost", email: "Una@northmoor.example" }, now: NOW },
  );
  if (!made.ok) throw new Error("refused");
  const { token } = made.value;
  expect((await choose(token, PASSWORD)).ok).toBe(true);
  expect((await signIn("una@northmoor.example", PASSWORD)).ok).toBe(true);
  expect(await choose(token, "another good password")).toMatchObject({
    ok: false,
    error: { code: "conflict" },
  });
  expect((await signIn("una@northmoor.example", "another good password")).ok).toBe(false);
});

test("a one-time link runs out, and a token is kept only as a hash", async () => {
  const { stu } = await makeWard(database());
  const steward = await signedIn(database(), stu);
  const made = await attempt(
    { schema: createPersonSchema, run: createPerson },
    { actor: steward, values: { name: "Una Frost", email: "una@northmoor.example" }, now: NOW },
  );
  if (!made.ok) throw new Error("refused");
  const eightDaysLater = new Date(NOW.getTime() + 8 * 24 * 60 * MINUTE);
  expect((await choose(made.value.token, PASSWORD, eightDaysLater)).ok).toBe(false);
  const [link] = await database().signInLink.findMany();
  expect(link?.tokenHash).not.toContain(made.value.token);
});

test("a failed sign-in is in the log, without the address or the password", async () => {
  await makeWard(database());
  await signIn("nobody@northmoor.example", "my secret words");
  const [event] = await database().auditEvent.findMany({ where: { type: "sign-in.refused" } });
  expect(event).toBeDefined();
  expect(JSON.stringify(event)).not.toMatch(/nobody@|secret/);
});

function signIn(email: string, password: string, now: Date = NOW) {
  return attempt(signInDeed, { actor: { kind: "anonymous" }, values: { email, password }, now });
}

function choose(token: string, newPassword: string, now: Date = NOW) {
  return attempt(
    { schema: choosePasswordSchema, prepare: hashChosenPassword, run: choosePassword },
    { actor: { kind: "anonymous" }, values: { token, newPassword }, now },
  );
}

async function give(who: PersonRef, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database().person.update({ where: { id: who.id }, data: { passwordHash } });
}

import { beforeEach, expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { mailNewLink } from "@/lib/auth/forgotten/service";
import { choosePasswordSchema, forgottenSchema } from "@/lib/auth/schema";
import { choosePassword, hashChosenPassword } from "@/lib/auth/service";
import { asSystem } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { aboutPersonSchema } from "@/lib/people/schema";
import { makeLink } from "@/lib/people/service";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import { valueOf } from "../evidence/deeds";

let ward: Ward;

beforeEach(async () => {
  ward = await makeWard(database());
});

test("whoever has forgotten their password is mailed a link that works once, for two hours", async () => {
  await wish(ward.ada.email);
  const [mail] = await database().mail.findMany();
  expect(mail).toMatchObject({ recipientId: ward.ada.id, kind: "password.forgotten" });
  const token = mail?.path.split("/").at(-1) ?? "";
  expect((await choose(token, after(121))).ok).toBe(false);
  expect((await choose(token, after(119))).ok).toBe(true);
  expect((await choose(token, after(119))).ok).toBe(false);
});

test("an address that nobody has, or whose owner has left, is mailed nothing", async () => {
  await database().person.update({ where: { id: ward.cai.id }, data: { leftAt: NOW } });
  for (const email of ["nobody@northmoor.example", ward.cai.email]) await wish(email);
  expect(await database().mail.count()).toBe(0);
  expect(await database().signInLink.count()).toBe(0);
});

test("whoever asks again and again gets one mail in a quarter of an hour, however many times at once, and five a day", async () => {
  await Promise.all([1, 2, 3, 4, 5].map(() => wish(ward.ada.email)));
  expect(await database().mail.count()).toBe(1);
  await wish(ward.ada.email, after(16));
  const [first, second] = await database().mail.findMany({ orderBy: { queuedAt: "asc" } });
  const tokenOf = (path = "") => path.split("/").at(-1) ?? "";
  expect((await choose(tokenOf(first?.path), after(17))).ok).toBe(true);
  expect((await choose(tokenOf(second?.path), after(18))).ok).toBe(true);
  for (let hour = 1; hour < 20; hour += 1) await wish(ward.ada.email, after(hour * 60));
  expect(await database().mail.count()).toBe(5);
});

test("nobody ends a steward’s link by saying that they have forgotten a password", async () => {
  const stu = await signedIn(database(), ward.stu);
  const values = { personId: ward.ada.id };
  const made = valueOf(
    await attempt({ schema: aboutPersonSchema, run: makeLink }, { actor: stu, values, now: NOW }),
  );
  await wish(ward.ada.email, after(60));
  expect((await choose(made.token, after(61))).ok).toBe(true);
});

async function wish(email: string, now = NOW): Promise<void> {
  const actor = asSystem("a password that was forgotten");
  valueOf(
    await attempt({ schema: forgottenSchema, run: mailNewLink }, { actor, values: { email }, now }),
  );
}

function choose(token: string, now: Date) {
  return attempt(
    { schema: choosePasswordSchema, prepare: hashChosenPassword, run: choosePassword },
    { actor: { kind: "anonymous" }, values: { token, newPassword: "three small words" }, now },
  );
}

function after(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

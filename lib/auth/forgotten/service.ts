import "server-only";
import { after } from "next/server";
import { attempt } from "@/lib/action/attempt";
import type { Command } from "@/lib/action/command";
import { noteFault } from "@/lib/action/fault";
import { asSystem, type Anonymous, type System } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { ok, type Result } from "@/lib/core/result";
import { passwordForgotten } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { FORGOTTEN_HOURS, FORGOTTEN_ONCE_IN_MINUTES } from "../limits";
import { forgottenSchema, type Forgotten } from "../schema";
import { makeSignInLink } from "../service";

/**
 * Somebody says that they have forgotten the password of an address. Nothing is asked of the database before they are
 * answered: an address that nobody has gets the same answer, and it takes as long.
 */
export async function noteWish({
  input,
}: Command<Forgotten, Anonymous>): Promise<Result<Forgotten, Failure>> {
  return Promise.resolve(ok(input));
}

/** Once the answer has gone. If the server ends in between no mail comes, and they ask again. */
export function mailAfterwards({ email }: Forgotten): void {
  after(async () => {
    try {
      const actor = asSystem("a password that was forgotten");
      await attempt(
        { schema: forgottenSchema, run: mailNewLink },
        { actor, values: { email }, now: new Date() },
      );
    } catch (thrown) {
      noteFault(thrown);
    }
  });
}

/** A link to choose a new password, by mail, if somebody has the address and was sent none just now. */
export async function mailNewLink({
  actor,
  input,
  tx,
  now,
}: Command<Forgotten, System>): Promise<Result<null, Failure>> {
  const justNow = new Date(now.getTime() - FORGOTTEN_ONCE_IN_MINUTES * 60_000);
  const person = await tx.person.findFirst({
    where: {
      email: input.email,
      OR: [{ leftAt: null }, { leftAt: { gt: now } }],
      signInLinks: { none: { createdAt: { gt: justNow }, expiresAt: { gt: now }, usedAt: null } },
    },
    select: { id: true, organisationId: true },
  });
  if (person === null) return ok(null);
  const token = await makeSignInLink({ actor, tx, now }, { ...person, hours: FORGOTTEN_HOURS });
  await queueMail(tx, { now, to: person.id }, passwordForgotten({ token, hours: FORGOTTEN_HOURS }));
  return ok(null);
}

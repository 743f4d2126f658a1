import "server-only";
import { after } from "next/server";
import { z } from "zod";
import { attempt } from "@/lib/action/attempt";
import type { Command } from "@/lib/action/command";
import { noteFault } from "@/lib/action/fault";
import { asSystem, type Anonymous, type System } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { passwordForgotten } from "@/lib/notification/mails";
import { isSendingMail, isTellingByMail } from "@/lib/notification/queries";
import { queueMail } from "@/lib/notification/service";
import { FORGOTTEN_A_DAY, FORGOTTEN_HOURS, FORGOTTEN_ONCE_IN_MINUTES } from "../limits";
import { forgottenSchema, type Forgotten } from "../schema";
import { addSignInLink } from "../service";

/**
 * Somebody says that they have forgotten the password of an address. Nothing is asked about the address before they are
 * answered: one that nobody has gets the same answer, and it takes as long.
 */
export function noteWish({
  input,
}: Command<Forgotten, Anonymous>): Promise<Result<Forgotten, Failure>> {
  return Promise.resolve(isTellingByMail() ? ok(input) : err(noMails));
}

const noMails: Failure = {
  code: "conflict",
  because: "No mail is sent from here. Ask your steward for a new link.",
};

/** The same whoever has the address. */
export function forgottenSentence(): string {
  const start = "If somebody has an account with this address, a mail with a link";
  return isSendingMail()
    ? `${start} is on its way to it. Look into the junk folder too.`
    : `${start} is written. This demonstration sends none: its steward reads it under “Mail”.`;
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

/**
 * A link to choose a new password, by mail, if somebody has the address, was sent none just now and few today. What a
 * steward made for them goes on working: anybody may say that they have forgotten the password of somebody else.
 */
export async function mailNewLink({
  actor,
  input,
  tx,
  now,
}: Command<Forgotten, System>): Promise<Result<null, Failure>> {
  const person = await lockPerson(tx, input.email, now);
  if (person === null) return ok(null);
  const sent = (minutes: number) =>
    tx.mail.count({
      where: {
        recipientId: person.id,
        kind: "password.forgotten",
        queuedAt: { gt: new Date(now.getTime() - minutes * 60_000) },
      },
    });
  if ((await sent(FORGOTTEN_ONCE_IN_MINUTES)) > 0) return ok(null);
  if ((await sent(24 * 60)) >= FORGOTTEN_A_DAY) return ok(null);
  const hours = FORGOTTEN_HOURS;
  const token = await addSignInLink({ actor, tx, now }, { ...person, hours });
  const until = new Date(now.getTime() + hours * 60 * 60_000);
  await queueMail(tx, { now, to: person.id }, passwordForgotten({ token, hours, until }));
  return ok(null);
}

/** Whoever asks at the same moment waits until this has ended, and then sees what was sent. */
async function lockPerson(tx: Tx, email: string, now: Date) {
  const rows = await tx.$queryRaw`
    select id, organisation_id as "organisationId" from person
    where email = ${email} and (left_at is null or left_at > ${now}) for update`;
  return z.array(lockedPerson).parse(rows)[0] ?? null;
}

const lockedPerson = z.object({ id: z.string(), organisationId: z.string() });

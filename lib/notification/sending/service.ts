import "server-only";
import { z } from "zod";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { System } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { nextTryAt } from "../back-off";
import type { TakenMail } from "../types";
import { takenMail, type HandedOver, type NotHandedOver } from "./schema";

/** Longer than a mail server is waited for, whatever it does. */
const TAKEN_FOR_MS = 3 * 60_000;

/**
 * The mail that is due first, for this worker alone, for three minutes; null: nothing is due. A worker that is killed
 * with a mail in its hands leaves it to be taken again afterwards, under the same message id.
 */
export async function take({
  tx,
  now,
}: Command<object, System>): Promise<Result<TakenMail | null, Failure>> {
  const until = new Date(now.getTime() + TAKEN_FOR_MS);
  const rows = await tx.$queryRaw`
    update mail set taken_until = ${until}, attempts = attempts + 1
    where id = (
      select id from mail
      where sent_at is null and given_up_at is null and due_at <= ${now} and good_until > ${now}
        and (taken_until is null or taken_until <= ${now})
        and not exists (select from person where person.id = recipient_id and left_at <= ${now})
      order by due_at, id limit 1 for update skip locked)
    returning id, kind, address, subject, words, button, path, attempts`;
  return ok(z.array(takenMail).parse(rows)[0] ?? null);
}

/** The mail server has it. A way that lets somebody in is forgotten here: it is in the mail. */
export async function markSent(
  command: Command<HandedOver, System>,
): Promise<Result<null, Failure>> {
  const { tx, now, input } = command;
  const rows = await tx.$queryRaw`
    update mail set sent_at = ${now}, taken_until = null, refusal = '', path = case when is_secret then '' else path end
    where id = ${input.mailId}::uuid and sent_at is null and given_up_at is null
    returning organisation_id as "organisationId", kind, attempts`;
  const [sent] = z.array(handled).parse(rows);
  if (sent === undefined) return err({ code: "not-found" });
  const { organisationId, kind, attempts } = sent;
  await recordAudit(
    tx,
    { ...command, organisationId },
    { type: "mail.sent", subjectId: input.mailId, practitionerId: null, data: { kind, attempts } },
  );
  return ok(null);
}

/** It is tried again later, or given up: then a steward reads why. */
export async function markRefused(
  command: Command<NotHandedOver, System>,
): Promise<Result<null, Failure>> {
  const { tx, now, input } = command;
  const { mailId, attempts, refusal, isFinal } = input;
  const dueAt = isFinal ? null : nextTryAt(attempts, now);
  const givenUpAt = dueAt === null ? now : null;
  // Only while this worker has it: another has taken it since, where this one was slower than the three minutes.
  const rows = await tx.$queryRaw`
    update mail set refusal = ${refusal}, taken_until = null, due_at = coalesce(${dueAt}::timestamptz, due_at),
      given_up_at = ${givenUpAt}::timestamptz,
      path = case when is_secret and ${givenUpAt}::timestamptz is not null then '' else path end
    where id = ${mailId}::uuid and attempts = ${attempts} and sent_at is null and given_up_at is null
    returning organisation_id as "organisationId", kind, attempts`;
  const [refused] = z.array(handled).parse(rows);
  if (refused === undefined) return err({ code: "not-found" });
  if (givenUpAt === null) return ok(null);
  await recordAudit(
    tx,
    { ...command, organisationId: refused.organisationId },
    {
      type: "mail.given-up",
      subjectId: mailId,
      practitionerId: null,
      data: { kind: refused.kind, attempts },
    },
  );
  return ok(null);
}

const handled = z.object({ organisationId: z.string(), kind: z.string(), attempts: z.number() });

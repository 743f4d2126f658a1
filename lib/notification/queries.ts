import "server-only";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import type { MailModel } from "@/lib/db/generated/models";
import { env } from "@/lib/env";
import { visibleMails } from "@/lib/policy/mail";
import type { MailPage } from "./schema";
import type { MailLine, MailsView } from "./types";

const MAILS_ON_A_PAGE = 30;

/** Whether mails go out from this installation. Needs no actor: it tells nothing of anybody. */
export function isSendingMail(): boolean {
  return env().smtpUrl !== undefined;
}

/** Whether mails are read: they go out, or this is a demonstration, where they are read on its pages. */
export function isTellingByMail(): boolean {
  return env().demo || isSendingMail();
}

/** The mails of a steward's organisation, newest first; in a demonstration, anybody's own. Null: there are none to see. */
export async function listMails(
  actor: Member,
  { after }: MailPage,
  now: Date,
): Promise<MailsView | null> {
  const { demo: isDemonstration } = env();
  if (!actor.isSteward && !isDemonstration) return null;
  const isSending = isSendingMail();
  const setting = { isSending, isDemonstration, now };
  const mails = await database().mail.findMany({
    where: visibleMails(actor, { isDemonstration }),
    orderBy: [{ queuedAt: "desc" }, { id: "desc" }],
    take: MAILS_ON_A_PAGE + 1,
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const shown = mails.slice(0, MAILS_ON_A_PAGE);
  return {
    isSending,
    isAll: actor.isSteward,
    mails: shown.map((mail) => lineOf(mail, setting)),
    next: mails.length > MAILS_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

interface Setting {
  readonly isSending: boolean;
  readonly isDemonstration: boolean;
  readonly now: Date;
}

/** Where mails are sent, nobody but their addressee reads them; a secret way is shown in a demonstration alone. */
function lineOf(mail: MailModel, setting: Setting): MailLine {
  const { id, address, subject, queuedAt, words, button, path, isSecret } = mail;
  const isShown = path !== "" && (!isSecret || setting.isDemonstration);
  const way = isShown ? { label: button, path } : null;
  return {
    ...{ id, address, subject, queuedAt },
    standing: standingOf(mail, setting),
    said: setting.isSending ? null : { paragraphs: words.split("\n\n"), way },
  };
}

function standingOf(
  { sentAt, givenUpAt, goodUntil, refusal }: MailModel,
  { isSending, now }: Setting,
): MailLine["standing"] {
  if (sentAt !== null) return { status: "sent", at: sentAt };
  if (givenUpAt !== null) return { status: "given-up", at: givenUpAt, refusal };
  if (!isSending) return { status: "kept" };
  return goodUntil <= now ? { status: "too-old" } : { status: "waiting", refusal };
}

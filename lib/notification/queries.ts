import "server-only";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import type { MailModel } from "@/lib/db/generated/models";
import { env } from "@/lib/env";
import { visibleMails } from "@/lib/policy/mail";
import type { MailPage } from "./schema";
import type { MailLine, MailsView } from "./types";

const MAILS_ON_A_PAGE = 30;

/** The mails of a steward's organisation, newest first; in a demonstration, anybody's own. Null: there are none to see. */
export async function listMails(actor: Member, { after }: MailPage): Promise<MailsView | null> {
  const { demo: isDemonstration, smtpUrl } = env();
  if (!actor.isSteward && !isDemonstration) return null;
  const isSending = smtpUrl !== undefined;
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
    mails: shown.map((mail) => lineOf(mail, isSending)),
    next: mails.length > MAILS_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Where mails are sent, nobody but their addressee reads them. */
function lineOf(mail: MailModel, isSending: boolean): MailLine {
  const { id, address, subject, queuedAt, words, button, path } = mail;
  const way = path === "" ? null : { label: button, path };
  return {
    ...{ id, address, subject, queuedAt },
    standing: standingOf(mail, isSending),
    said: isSending ? null : { paragraphs: words.split("\n\n"), way },
  };
}

function standingOf(
  { sentAt, givenUpAt, refusal }: MailModel,
  isSending: boolean,
): MailLine["standing"] {
  if (sentAt !== null) return { status: "sent", at: sentAt };
  if (givenUpAt !== null) return { status: "given-up", at: givenUpAt, refusal };
  return isSending ? { status: "waiting", refusal } : { status: "kept" };
}

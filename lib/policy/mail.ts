import type { Actor } from "@/lib/core/actor";
import { allowed, type Ruling } from "@/lib/core/ruling";
import type { MailWhereInput } from "@/lib/db/generated/models";
import { notYours } from "./not-yours";

export interface MailFacts {
  readonly organisationId: string;
  readonly recipientId: string | null;
}

/**
 * What waits to be sent, and what became of it: an organisation's stewards see that. In a demonstration, where no mail
 * goes anywhere, so does whoever it is for.
 */
export function mayViewMail(
  actor: Actor,
  mail: MailFacts,
  { isDemonstration }: { readonly isDemonstration: boolean },
): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== mail.organisationId) return notYours;
  if (actor.isSteward) return allowed;
  return isDemonstration && actor.personId === mail.recipientId ? allowed : notYours;
}

/** The twin of mayViewMail. */
export function visibleMails(
  actor: Actor,
  { isDemonstration }: { readonly isDemonstration: boolean },
): MailWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  const { organisationId, personId: recipientId } = actor;
  if (actor.isSteward) return { organisationId };
  return isDemonstration ? { organisationId, recipientId } : { id: { in: [] } };
}

import "server-only";
import { newId } from "@/lib/core/new-id";
import type { Tx } from "@/lib/db/client";
import type { Mail } from "./types";

/** Three days: as long as a mail server that is away is tried, and no news that is older than that. */
const GOOD_FOR_MS = 3 * 24 * 60 * 60_000;

/**
 * Puts a mail into the outbox, in the transaction of the deed that it tells of. Whoever has left gets none: they could
 * not follow it.
 */
export async function queueMail(
  tx: Tx,
  { now, to }: { readonly now: Date; readonly to: string },
  { kind, subject, paragraphs, way, secretUntil = null }: Mail,
): Promise<void> {
  const words = paragraphs.join("\n\n");
  await tx.$executeRaw`
    insert into mail (id, organisation_id, recipient_id, address, kind, subject, words, button, path, is_secret,
      queued_at, due_at, good_until)
    select ${newId(now)}::uuid, organisation_id, id, email, ${kind}, ${subject}, ${words}, ${way?.label ?? ""},
      ${way?.path ?? ""}, ${secretUntil !== null}, ${now}, ${now}, ${secretUntil ?? new Date(now.getTime() + GOOD_FOR_MS)}
    from person where id = ${to}::uuid and left_at is null`;
}

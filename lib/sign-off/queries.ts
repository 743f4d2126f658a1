import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";

/** How much waits for somebody: open requests for sign-off and for confirmation. One statement. */
export async function countWaiting(actor: Member): Promise<number> {
  const rows = await database().$queryRaw`
    select (
      select count(*) from confirmation_request
      where confirmer_id = ${actor.personId}::uuid and closed_at is null
    ) + (
      select count(*) from sign_off_request
      where supervisor_id = ${actor.personId}::uuid and decided_at is null and withdrawn_at is null
    ) as waiting`;
  return z.tuple([z.object({ waiting: z.coerce.number() })]).parse(rows)[0].waiting;
}

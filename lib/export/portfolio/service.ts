import "server-only";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { ok } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/transaction";

/** Nothing is changed, so that nothing can be refused; whoever may read the log reads that a copy left the house. */
export async function noteTakenAlong({
  actor,
  now,
  items,
}: {
  readonly actor: Member;
  readonly now: Date;
  readonly items: number;
}): Promise<void> {
  const { personId } = actor;
  await inTransaction(async (tx) => {
    const about = { subjectId: personId, practitionerId: personId };
    await recordAudit(
      tx,
      { actor, now },
      { type: "portfolio.taken-along", ...about, data: { items } },
    );
    return ok(null);
  });
}

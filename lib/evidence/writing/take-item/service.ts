import "server-only";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { findEvidence } from "../../queries";
import type { FoundEvidence } from "../../types";

/** An item of the actor's, until the deed is done: savings and files of one draft come one after the other. */
export async function takeItem(
  { actor, tx }: Pick<Command<unknown, Member>, "actor" | "tx">,
  evidenceId: string,
): Promise<FoundEvidence | null> {
  await tx.$executeRaw`
    select from evidence where id = ${evidenceId}::uuid and practitioner_id = ${actor.personId}::uuid
    for no key update`;
  return findEvidence(actor, evidenceId, tx);
}

import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import type { Tx } from "@/lib/db/client";
import { isFlagged } from "@/lib/evidence/flag/queries";
import { countedAs } from "@/lib/framework/portfolio/queries";
import { postsWith, reaches } from "@/lib/policy/supervision";
import type { CapabilityRow } from "../capability/rows";
import type { Keys } from "../types";
import { submittedRow, type SubmittedRow } from "./rows";

// What deciding looks at, inside the transaction that decides.

/**
 * What of a record shows a capability: the submitted versions, with who confirmed them. Nothing is locked: an item
 * that is changed at the same moment shows as changed since, because that is read from its rows and not from a clock.
 */
export async function readSubmitted(tx: Tx, keys: Keys): Promise<readonly SubmittedRow[]> {
  const rows = await tx.$queryRaw`
    select evidence.id as "evidenceId", version.id as "versionId", version.number as version, version.type,
      to_json(version.occurred_on) #>> '{}' as "occurredOn", ${isFlagged} as identifiable,
      coalesce((
        select json_agg(json_build_object('byId', request.confirmer_id, 'at', confirmation.answered_at))
        from confirmation_request request
        join confirmation on confirmation.request_id = request.id and confirmation.answer = 'confirmed'
        where request.evidence_version_id = version.id
      ), '[]') as confirmations
    from evidence
    join evidence_version version on version.id = evidence.submitted_id
    join evidence_link link on link.evidence_version_id = version.id and link.capability_id = any(${countedAs(keys)})
    where evidence.practitioner_id = ${keys.practitionerId}::uuid and evidence.stage = 'submitted'
    order by evidence.id`;
  return z.array(submittedRow).parse(rows);
}

/** How a request ended that is not open any more. */
export async function readEnd(tx: Tx, requestId: string): Promise<End> {
  const { practitionerId, capability, ...request } = await tx.signOffRequest.findUniqueOrThrow({
    where: { id: requestId },
    select: {
      practitionerId: true,
      capability: { select: { code: true } },
      decidedAt: true,
      withdrawnAt: true,
      practitioner: { select: { person: { select: { id: true, name: true } } } },
    },
  });
  const { decidedAt, withdrawnAt, practitioner } = request;
  if (withdrawnAt !== null)
    return endedBy(practitioner.person, "withdrew this request", withdrawnAt);
  if (decidedAt === null) throw new Error("A request that is open has not ended.");
  const { supervisor } = await tx.signOff.findFirstOrThrow({
    // A move in between changes the capability's row, never its code.
    where: { practitionerId, capability: { code: capability.code }, decidedAt },
    select: { supervisor: { select: { id: true, name: true } } },
  });
  return endedBy(supervisor, "decided this", decidedAt);
}

interface End {
  readonly did: "decided this" | "withdrew this request";
  readonly at: Date;
  readonly byId: string;
  readonly by: string;
}

function endedBy(
  { id, name }: { readonly id: string; readonly name: string },
  did: End["did"],
  at: Date,
): End {
  return { did, at, byId: id, by: name };
}

/** Kept with the decision as it is on its day: the role in which they decide, profession, level. */
export async function readWhatTheyAre(
  tx: Tx,
  actor: Member,
  about: { practitionerId: string; capability: CapabilityRow },
) {
  const posts = postsWith(actor, about.practitionerId).filter((post) =>
    reaches(post, about.capability),
  );
  const coordinates = posts.some(({ role }) => role === "coordinating");
  const { profession, level } = await tx.supervisor.findUniqueOrThrow({
    where: { personId: actor.personId },
    select: { profession: true, level: true },
  });
  return {
    supervisorRole: coordinates ? "coordinating" : "associate",
    supervisorProfession: profession,
    supervisorLevel: level,
  };
}

import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayDeclareConflict, mayDescribePost } from "@/lib/policy/appointment";
import { mayViewPerson } from "@/lib/policy/people";
import type { AboutPerson } from "../schema";
import type { DeclareConflict, DescribePost } from "./schema";

/** A steward says whether a supervisor is the line manager of a practitioner, or has a conflict of interest. */
export async function describe(
  command: Command<DescribePost, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const { actor, input, tx } = command;
  const { postId: id, lineManager, conflict, wasLineManager, hadConflict } = input;
  const post = await tx.supervisorPost.findFirst({
    where: { id, organisationId: actor.organisationId },
    select: { organisationId: true, practitionerId: true, supervisorId: true },
  });
  if (post === null) return err({ code: "not-found" });
  const { organisationId, practitionerId, supervisorId } = post;
  const seen = mayViewPerson(actor, { organisationId, personId: supervisorId });
  if (!seen.allowed) return err({ code: "not-found" });
  const ruling = mayDescribePost(actor, post);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { count } = await tx.supervisorPost.updateMany({
    where: { id, ...post, lineManager: wasLineManager, conflict: hadConflict },
    data: { lineManager, conflict },
  });
  if (count === 0) return err(saidMeanwhile);
  await recordAudit(tx, command, {
    type: "supervisor.declared",
    subjectId: id,
    practitionerId,
    data: { supervisorId, lineManager, conflict },
  });
  return ok({ personId: supervisorId });
}

/** A supervisor declares a conflict of interest of their own: what they sign, and what they signed, does not count. */
export async function declareOwn(
  command: Command<DeclareConflict, Member>,
): Promise<Result<DeclareConflict, Failure>> {
  const { actor, input, tx } = command;
  const { practitionerId } = input;
  const { organisationId, personId: supervisorId } = actor;
  if (!mayDeclareConflict(actor, { organisationId, practitionerId }).allowed) {
    return err({ code: "not-found" });
  }
  const declared = await tx.supervisorPost.updateManyAndReturn({
    where: { organisationId, practitionerId, supervisorId, conflict: false },
    data: { conflict: true },
    select: { id: true, lineManager: true },
  });
  if (declared.length === 0) return err(declaredAlready);
  for (const { id, lineManager } of declared) {
    await recordAudit(tx, command, {
      type: "supervisor.declared",
      subjectId: id,
      practitionerId,
      data: { supervisorId, lineManager, conflict: true },
    });
  }
  return ok({ practitionerId });
}

const saidMeanwhile: Failure = {
  code: "conflict",
  because:
    "Something else was said of this post after you opened the page. Open it again to see what stands.",
};

const declaredAlready: Failure = {
  code: "conflict",
  because: "You have already declared a conflict of interest. Only a steward can take it back.",
};

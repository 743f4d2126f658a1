import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayChooseProfile } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { currentProfile } from "@/lib/rules/profiles";
import type { ChooseProfile } from "./schema";

/**
 * Measures somebody by another profile of their framework, if it still is the one that the page showed: what the steward
 * weighed was the change from that one.
 */
export async function choose(
  command: Command<ChooseProfile, Member>,
): Promise<Result<{ personId: string }, Failure>> {
  const { actor, input, tx } = command;
  const { personId, from, profile: to } = input;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true, frameworkVersion: { select: { frameworkId: true } } },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const { organisationId, frameworkVersion } = practitioner;
  const ruling = mayChooseProfile(actor, { organisationId, practitionerId: personId });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { frameworks } = currentProfile(to);
  if (!frameworks.some((id) => id === frameworkVersion.frameworkId)) {
    return err(invalid("profile", "This profile is for another framework than the portfolio’s."));
  }
  const { count } = await tx.practitioner.updateMany({
    where: {
      ...{ personId, organisationId, profile: from },
      frameworkVersion: { frameworkId: { in: [...frameworks] } },
    },
    data: { profile: to },
  });
  if (count === 0) return err(chosenMeanwhile);
  await recordAudit(tx, command, {
    type: "profile.chosen",
    subjectId: personId,
    practitionerId: personId,
    data: { from, to },
  });
  return ok({ personId });
}

const chosenMeanwhile: Failure = {
  code: "conflict",
  because:
    "The profile or the framework was changed after this page was opened. Open it again to see what a choice changes now.",
};

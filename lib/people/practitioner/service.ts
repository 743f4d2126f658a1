import "server-only";
import { z } from "zod";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { shareCodes } from "@/lib/framework/successor";
import { isForFramework } from "@/lib/rules/profiles";
import { FRAMEWORK_IDS, PROFILE_IDS, type ProfileId } from "@/lib/rules/record";
import type { AboutPerson, MakePractitioner } from "../schema";
import { findKept, say } from "../service";
import { holdsSomething } from "../role/queries";
import { columns, isTeamOf } from "../role/service";

/**
 * Opens a portfolio for a person, or changes what its owner is: their team, post, framework and dates. The profile of a
 * portfolio that is open changes here only with a framework that it is not for.
 */
export async function makePractitioner(
  command: Command<MakePractitioner, Member>,
): Promise<Result<AboutPerson, Failure>> {
  const { actor, input, tx } = command;
  const person = await findKept(command);
  if (!person.ok) return person;
  if (!(await isTeamOf(tx, actor, input.teamId))) return err(invalid("teamId", "Choose a team."));
  const { personId, frameworkId, startsOn, endsOn, profile: asked, ...facts } = input;
  const { organisationId } = actor;
  const before = await tx.practitioner.findFirst({
    where: { personId, organisationId },
    select: { profile: true, frameworkVersion: { select: { id: true, frameworkId: true } } },
  });
  // Whoever changes a team does not move a portfolio to another edition of its framework.
  const kept =
    before?.frameworkVersion.frameworkId === frameworkId ? before.frameworkVersion : null;
  const version = kept ?? (await newestEdition(tx, frameworkId));
  if (version === null) return err(invalid("frameworkId", "This framework is not loaded."));
  const from = before?.frameworkVersion.frameworkId ?? null;
  if (await isMovedInstead(tx, { personId, from, to: frameworkId })) {
    return err(invalid("frameworkId", MOVED_INSTEAD));
  }
  const data = { ...facts, ...columns({ startsOn, endsOn }), frameworkVersionId: version.id };
  const profile = profileFor(before?.profile ?? null, { asked, frameworkId });
  if (!profile.ok) return profile;
  const said = { ...data, profile: profile.value };
  const { count } =
    before === null
      ? await tx.practitioner.createMany({
          data: [{ ...said, personId, organisationId }],
          skipDuplicates: true,
        })
      : await tx.practitioner.updateMany({
          where: {
            ...{ personId, organisationId, profile: before.profile },
            frameworkVersionId: before.frameworkVersion.id,
          },
          data: said,
        });
  if (count === 0) return err(changedMeanwhile);
  await say(command, {
    type: "role.given",
    subjectId: personId,
    practitionerId: personId,
    data: {
      ...{ role: "practitioner", startsOn, endsOn, teamId: input.teamId },
      ...{ profession: facts.profession, profile: profile.value, framework: frameworkId },
      switches: [
        ...(facts.trainee ? ["trainee"] : []),
        ...(facts.patientFacing ? ["patient-facing"] : []),
        ...(facts.ionisingRadiation ? ["ionising radiation"] : []),
      ],
    },
  });
  if (before !== null && before.profile !== profile.value) {
    await say(command, {
      type: "profile.chosen",
      subjectId: personId,
      practitionerId: personId,
      data: { from: before.profile, to: profile.value },
    });
  }
  return ok({ personId });
}

function newestEdition(tx: Tx, frameworkId: string) {
  return tx.frameworkVersion.findFirst({
    where: { frameworkId },
    orderBy: { loadedAt: "desc" },
    select: { id: true },
  });
}

/** The profile that the portfolio has from now on, or why what was asked for cannot be. */
function profileFor(
  before: string | null,
  {
    asked,
    frameworkId,
  }: Pick<MakePractitioner, "frameworkId"> & { readonly asked: ProfileId | null },
): Result<ProfileId, Failure> {
  const kept = PROFILE_IDS.find((id) => id === before && isForFramework(id, frameworkId));
  if (kept !== undefined) {
    return asked === null || asked === kept
      ? ok(kept)
      : err(
          invalid("profile", "Choose it on the page of the profile, which shows what it changes."),
        );
  }
  if (asked !== null) return ok(asked);
  return before === null
    ? err(invalid("profile", "Choose a profile."))
    : err(
        invalid("profile", "Choose a profile of the new framework: the one so far is not for it."),
      );
}

const changedMeanwhile: Failure = {
  code: "conflict",
  because:
    "Somebody else changed this portfolio at the same moment. Open the page again and look at it once more.",
};

/** What is in a portfolio already does not change its framework unseen: it is moved, on a page of its own. */
async function isMovedInstead(
  tx: Tx,
  {
    personId,
    from,
    to,
  }: { readonly personId: string; readonly from: string | null; readonly to: string },
): Promise<boolean> {
  if (from === null || from === to) return false;
  const [old, other] = z.tuple([z.enum(FRAMEWORK_IDS), z.enum(FRAMEWORK_IDS)]).parse([from, to]);
  return shareCodes(old, other) && holdsSomething(tx, personId);
}

const MOVED_INSTEAD =
  "This portfolio holds something already. It is moved to a newer framework on a page of its own, and never back.";

import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import { shareCodes } from "@/lib/framework/successor";
import { visiblePeople } from "@/lib/policy/people";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import type { PractitionerKept } from "../types";

/** What a steward has said of a practitioner, to be changed; null: the person has no portfolio yet. */
export async function getPractitionerKept(
  actor: Member,
  personId: string,
): Promise<PractitionerKept | null> {
  const row = await database().practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: {
      ...{ teamId: true, post: true, profession: true, field: true, setting: true },
      ...{ trainee: true, patientFacing: true, ionisingRadiation: true, profile: true },
      ...{ startsOn: true, endsOn: true },
      frameworkVersion: { select: { frameworkId: true } },
    },
  });
  if (row === null) return null;
  const { frameworkVersion, profile, startsOn, endsOn, ...facts } = row;
  const frameworkId = z.enum(FRAMEWORK_IDS).parse(frameworkVersion.frameworkId);
  const onlyMovedTo = (await holdsSomething(database(), personId))
    ? FRAMEWORK_IDS.filter((one) => one !== frameworkId && shareCodes(one, frameworkId))
    : [];
  return {
    ...facts,
    frameworkId,
    profile: z.enum(PROFILE_IDS).parse(profile),
    onlyMovedTo,
    startsOn: toCalendarDate(startsOn),
    endsOn: endsOn && toCalendarDate(endsOn),
  };
}

/** Whether anything in a portfolio is about a capability of a framework. One statement. */
export async function holdsSomething(
  db: Pick<Tx, "practitioner">,
  personId: string,
): Promise<boolean> {
  const held = await db.practitioner.count({
    where: {
      personId,
      OR: [
        { evidence: { some: {} } },
        { selfAssessments: { some: {} } },
        { entrustments: { some: {} } },
        { signOffRequests: { some: {} } },
        { signOffs: { some: {} } },
      ],
    },
  });
  return held > 0;
}

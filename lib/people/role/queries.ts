import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visiblePeople } from "@/lib/policy/people";
import { PROFILE_IDS } from "@/lib/rules/record";
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
  return {
    ...facts,
    frameworkId: frameworkVersion.frameworkId,
    profile: z.enum(PROFILE_IDS).parse(profile),
    startsOn: toCalendarDate(startsOn),
    endsOn: endsOn && toCalendarDate(endsOn),
  };
}

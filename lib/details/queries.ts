import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayKeepDetails, mayViewDetails } from "@/lib/policy/details";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import { DETAILS_PARTS } from "./parts";
import type { DetailsPart, DetailsView, PractitionerDetails, WhoseDetails } from "./types";

/** Every part of somebody's details in short, for whoever may read them; else null. */
export async function getDetails(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<DetailsView | null> {
  const whose = await getWhoseDetails(actor, practitionerId, today);
  if (whose === null) return null;
  const parts = await Promise.all(
    DETAILS_PARTS.map(async (part) => {
      const summary = await part.summarise(whose);
      const href = summary.isClosed === true ? null : hrefFor(part, whose);
      return { ...summary, id: part.id, title: part.title, gates: part.gates ?? [], href };
    }),
  );
  return { practitioner: whose.practitioner, parts };
}

/** Whose details a page is about: of somebody whose details the actor may read; else null. */
export async function getWhoseDetails(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<WhoseDetails | null> {
  if (!z.uuid().safeParse(practitionerId).success) return null;
  const row = await database().practitioner.findFirst({
    where: { personId: practitionerId, organisationId: actor.organisationId },
    select: {
      ...{ organisationId: true, post: true, profession: true, field: true, setting: true },
      ...{ modality: true, site: true, nonClinicalRole: true, profile: true },
      ...{ trainee: true, patientFacing: true, ionisingRadiation: true },
      person: { select: { name: true } },
      team: { select: { name: true } },
      frameworkVersion: { select: { frameworkId: true, version: true } },
    },
  });
  if (row === null) return null;
  const { person, team, frameworkVersion, ...facts } = row;
  const of = { organisationId: facts.organisationId, practitionerId };
  if (!mayViewDetails(actor, of).allowed) return null;
  const practitioner: PractitionerDetails = {
    ...facts,
    ...known.parse({ ...facts, frameworkId: frameworkVersion.frameworkId }),
    id: practitionerId,
    name: person.name,
    team: team.name,
    frameworkVersion: frameworkVersion.version,
  };
  return { actor, practitioner, today, mayKeep: mayKeepDetails(actor, of) };
}

function hrefFor(part: DetailsPart, { actor, practitioner }: WhoseDetails): string | null {
  if (actor.personId === practitioner.id) return part.href;
  return part.supervisorPage === undefined
    ? null
    : `/practitioners/${practitioner.id}/${part.supervisorPage}`;
}

const known = z.object({
  field: z.enum(["diagnostic-imaging", "radiotherapy-oncology", "other"]),
  profile: z.enum(PROFILE_IDS),
  frameworkId: z.enum(FRAMEWORK_IDS),
});

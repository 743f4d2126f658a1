import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayChooseProfile } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { isForFramework } from "@/lib/rules/profiles";
import { PROFILE_IDS } from "@/lib/rules/record";
import { assessRecord } from "../assess-record";
import { gatherRecords } from "../gather";
import { consequenceOf } from "./consequence";
import type { ChosenProfile, ProfileChoiceView } from "./types";

/** What each profile would make of somebody's record today, for the steward who chooses; null: they have no portfolio. */
export async function getProfileChoice(
  actor: Member,
  personId: string,
  today: CalendarDate,
): Promise<ProfileChoiceView | null> {
  const practitioner = await database().practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return null;
  const { organisationId } = practitioner;
  const practitionerIds = [personId];
  const [gathered] = await gatherRecords(database(), { organisationId, practitionerIds, today });
  if (!gathered) return null;
  const { record, profile } = gathered;
  const own = assessRecord({ record, profile, asOf: today });
  const offered = PROFILE_IDS.filter((id) => isForFramework(id, record.framework));
  const mayChoose = mayChooseProfile(actor, { organisationId, practitionerId: personId });
  return {
    profile,
    framework: record.framework,
    now: { status: own.status, index: own.index },
    // Whoever may not choose has no reason to see what it would change.
    others: (mayChoose.allowed ? offered : [])
      .filter((id) => id !== profile)
      .map((id) =>
        consequenceOf({ own, other: assessRecord({ record, profile: id, asOf: today }) }),
      ),
    notOffered: PROFILE_IDS.filter((id) => !offered.includes(id)),
    mayChoose,
  };
}

/**
 * By what the actor is measured, and who chose it: the deed of the first snapshot since the last one by another profile.
 * Null where that was no choice of anybody's, because nothing was kept yet when it was made.
 */
export async function getChosenProfile(actor: Member): Promise<ChosenProfile | null> {
  const rows = await database().$queryRaw`
    select practitioner.profile, event.at, coalesce(person.name, event.actor_name) as by
    from practitioner
    left join lateral (
      select audit_event_id, deed from readiness_snapshot
      where practitioner_id = practitioner.person_id and taken_at > coalesce((
        select max(taken_at) from readiness_snapshot
        where practitioner_id = practitioner.person_id and profile <> practitioner.profile
      ), '-infinity')
      order by taken_at limit 1
    ) as first on true
    left join audit_event as event on event.id = first.audit_event_id
      and first.deed in ('profile.chosen', 'role.given')
    left join person on person.id = event.actor_id
    where practitioner.person_id = ${actor.personId}::uuid
      and practitioner.organisation_id = ${actor.organisationId}::uuid`;
  const [found] = z.array(chosenRow).parse(rows);
  if (!found) return null;
  const { profile, by, at } = found;
  return { profile, chosen: by === null || at === null ? null : { by, at } };
}

const chosenRow = z.object({
  profile: z.enum(PROFILE_IDS),
  at: z.date().nullable(),
  by: z.string().nullable(),
});

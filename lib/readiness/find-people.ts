import { z } from "zod";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import type { Asks } from "./gather";
import type { OpenRequest, PersonRow, PractitionerFacts } from "./types";

/** A practitioner as the database knows them at this moment, with the stamp of their record. */
export interface FoundPerson {
  readonly practitionerId: string;
  readonly organisationId: string;
  readonly teamId: string;
  readonly stamp: string | null;
  readonly facts: PractitionerFacts;
  readonly oldestRequest: PersonRow["oldestRequest"];
  readonly names: Readonly<Record<string, string>>;
  readonly requests: readonly OpenRequest[];
}

interface Asked {
  readonly organisationId: string;
  /** These people, or those who are in post in a team today. */
  readonly among: { readonly ids: readonly string[] } | { readonly teamId: string };
  readonly today: CalendarDate;
  /** With the names that a result speaks of and every open request; a list does without. */
  readonly inFull?: boolean;
}

/** People of one organisation by name, in one statement. Whoever asks still has to ask policy about each. */
export async function findPeople(
  db: Asks,
  { organisationId, among, today, inFull = false }: Asked,
): Promise<readonly FoundPerson[]> {
  const ids = "ids" in among ? among.ids : null;
  const teamId = "teamId" in among ? among.teamId : null;
  const rows = await db.$queryRaw`
    select person.id as "practitionerId", practitioner.organisation_id as "organisationId",
      practitioner.team_id as "teamId", record_stamp.changed_in::text as stamp, json_build_object(
        'id', person.id, 'name', person.name, 'post', practitioner.post, 'profession', practitioner.profession,
        'field', practitioner.field, 'setting', practitioner.setting, 'profile', practitioner.profile,
        'framework', json_build_object('id', framework_version.framework_id, 'version', framework_version.version),
        'team', json_build_object('id', team.id, 'name', team.name)
      ) as facts,
      (
        select json_build_object('kind', kind, 'askedOn', (asked_at at time zone 'Europe/London')::date) from (
          select 'sign-off' as kind, asked_at from sign_off_request
          where practitioner_id = person.id and decided_at is null and withdrawn_at is null
          union all
          select 'confirmation', asked_at from confirmation_request
          where practitioner_id = person.id and closed_at is null
          order by asked_at limit 1
        ) as oldest
      ) as "oldestRequest",
      case when ${inFull} then (
        select json_object_agg(other.id, other.name) from person as other where other.id in (
          select supervisor_id from supervisor_post where practitioner_id = person.id
          union select supervisor_id from sign_off where practitioner_id = person.id
          union select reviewer_id from pillar_review where practitioner_id = person.id
        )
      ) end as names,
      case when ${inFull} then (
        select json_agg(json_build_object(
          'id', request.id, 'capability', capability.code, 'supervisorId', request.supervisor_id,
          'supervisor', supervisor.name, 'askedOn', (asked_at at time zone 'Europe/London')::date
        ) order by asked_at, request.id)
        from sign_off_request as request
        join capability on capability.id = request.capability_id
        join framework_version as edition on edition.id = capability.framework_version_id
          and edition.framework_id = framework_version.framework_id
        join person as supervisor on supervisor.id = request.supervisor_id
        where request.practitioner_id = person.id and decided_at is null and withdrawn_at is null
      ) end as requests
    from practitioner
    join person on person.id = practitioner.person_id
    join team on team.id = practitioner.team_id
    join framework_version on framework_version.id = practitioner.framework_version_id
    left join record_stamp on record_stamp.practitioner_id = person.id
    where practitioner.organisation_id = ${organisationId}::uuid
      and (${ids}::uuid[] is null or practitioner.person_id = any(${ids}::uuid[]))
      and (${teamId}::uuid is null or (
        practitioner.team_id = ${teamId}::uuid
        and ${today}::date between practitioner.starts_on and coalesce(practitioner.ends_on, 'infinity')
      ))
    order by person.name, person.id`;
  return z.array(foundPerson).parse(rows);
}

const foundPerson = z.object({
  practitionerId: z.string(),
  organisationId: z.string(),
  teamId: z.string(),
  stamp: z.string().nullable(),
  facts: z.object({
    id: z.string(),
    name: z.string(),
    post: z.string(),
    profession: z.string(),
    field: z.enum(["diagnostic-imaging", "radiotherapy-oncology", "other"]),
    setting: z.string(),
    profile: z.enum(PROFILE_IDS),
    framework: z.object({ id: z.enum(FRAMEWORK_IDS), version: z.string() }),
    team: z.object({ id: z.string(), name: z.string() }),
  }),
  oldestRequest: z
    .object({ kind: z.enum(["sign-off", "confirmation"]), askedOn: z.iso.date() })
    .nullable(),
  names: z
    .record(z.string(), z.string())
    .nullable()
    .transform((names) => names ?? {}),
  requests: z
    .array(
      z.object({
        id: z.string(),
        capability: z.string(),
        supervisorId: z.string(),
        supervisor: z.string(),
        askedOn: z.iso.date(),
      }),
    )
    .nullable()
    .transform((requests) => requests ?? []),
});

import { z } from "zod";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { portfolioEditions } from "@/lib/framework/portfolio/queries";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import { listed } from "@/lib/rules/words";
import type { Asks } from "./gather";
import { personColumns, personTables } from "./person/queries";
import { lastKept, type LastKept } from "./snapshot/schema";
import type { OpenRequest, PractitionerFacts } from "./types";

/** A practitioner as the database knows them at this moment, with the stamp of their record. */
export interface FoundPerson {
  readonly practitionerId: string;
  readonly organisationId: string;
  readonly teamId: string;
  readonly stamp: string | null;
  /** What was last kept of it; null: nothing was. */
  readonly lastKept: LastKept | null;
  readonly facts: PractitionerFacts;
}

/** One person with what a page of their own says beside the rules: names, and what waits for whom. */
export interface FoundPersonInFull extends FoundPerson {
  readonly names: Readonly<Record<string, string>>;
  readonly requests: readonly OpenRequest[];
  /** Posts of coordinating supervisors, whenever they were. */
  readonly coordinating: readonly CoordinatingPost[];
}

interface CoordinatingPost {
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

/** "Bea Hartley": who coordinates on the day, as a step names them; null: nobody does. */
export function coordinatingOn(
  { coordinating }: Pick<FoundPersonInFull, "coordinating">,
  today: CalendarDate,
): string | null {
  const inPost = coordinating.filter(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today),
  );
  return inPost.length === 0 ? null : listed([...new Set(inPost.map(({ name }) => name))], "or");
}

/** Somebody of one organisation, in one statement. Whoever asks still has to ask policy. */
export async function findPerson(
  db: Asks,
  asked: { readonly organisationId: string; readonly practitionerId: string },
): Promise<FoundPersonInFull | null> {
  const rows = await db.$queryRaw`
    select ${personColumns},
      coalesce((
        select json_object_agg(other.id, other.name) from person as other where other.id in (
          select supervisor_id from supervisor_post where practitioner_id = person.id
          union select supervisor_id from sign_off_request where practitioner_id = person.id
          union select reviewer_id from pillar_review where practitioner_id = person.id
        )
      ), '{}') as names,
      coalesce((
        select json_agg(json_build_object('name', coordinator.name, 'startsOn', starts_on, 'endsOn', ends_on)
          order by coordinator.name)
        from supervisor_post as post
        join person as coordinator on coordinator.id = post.supervisor_id and coordinator.left_at is null
        where post.practitioner_id = person.id and post.role = 'coordinating'
      ), '[]') as coordinating,
      coalesce((
        select json_agg(json_build_object(
          'id', request.id, 'capability', capability.code, 'supervisorId', request.supervisor_id,
          'askedOn', (asked_at at time zone 'Europe/London')::date
        ) order by asked_at, request.id)
        from sign_off_request as request
        join capability on capability.id = request.capability_id
        where request.practitioner_id = person.id and capability.framework_version_id = any(${portfolioEditions})
          and decided_at is null and withdrawn_at is null
      ), '[]') as requests
    from ${personTables}
    where practitioner.organisation_id = ${asked.organisationId}::uuid
      and practitioner.person_id = ${asked.practitionerId}::uuid`;
  const [found] = z.array(inFull).parse(rows);
  if (!found) return null;
  const { names, requests } = found;
  const named = requests.map((one) => ({ ...one, supervisor: names[one.supervisorId] ?? "" }));
  return { ...found, requests: named };
}

export const foundPerson = z.object({
  practitionerId: z.string(),
  organisationId: z.string(),
  teamId: z.string(),
  stamp: z.string().nullable(),
  lastKept: lastKept.nullable(),
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
});

const inFull = foundPerson.extend({
  names: z.record(z.string(), z.string()),
  coordinating: z.array(
    z.object({ name: z.string(), startsOn: z.iso.date(), endsOn: z.iso.date().nullable() }),
  ),
  requests: z.array(
    z.object({
      id: z.string(),
      capability: z.string(),
      supervisorId: z.string(),
      askedOn: z.iso.date(),
    }),
  ),
});

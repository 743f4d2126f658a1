import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import type { Database } from "@/lib/db/client";

/**
 * The person of a session that has neither ended nor run out, with what they are today. One statement: every
 * signed-in page begins with it.
 */
export async function findMember(
  db: Pick<Database, "$queryRaw">,
  sessionId: string,
  now: Date,
): Promise<Member | null> {
  if (!z.uuid().safeParse(sessionId).success) return null;
  const today = dayOf(now);
  const rows = await db.$queryRaw`
    select person.id as "personId", person.organisation_id as "organisationId",
      organisation.name as "organisationName", person.name, person.email, session.id as "sessionId",
      exists (
        select from practitioner where practitioner.person_id = person.id
          and ${today}::date between starts_on and coalesce(ends_on, 'infinity')
      ) as "isPractitioner",
      exists (
        select from steward_post where steward_post.person_id = person.id
          and ${today}::date between starts_on and coalesce(ends_on, 'infinity')
      ) as "isSteward",
      coalesce((
        select json_agg(distinct team_id) from manager_post where manager_post.person_id = person.id
          and ${today}::date between starts_on and coalesce(ends_on, 'infinity')
      ), '[]') as "managedTeamIds",
      coalesce((
        select json_agg(json_build_object('practitionerId', practitioner_id, 'role', role, 'scope', scope))
        from supervisor_post where supervisor_post.supervisor_id = person.id
          and ${today}::date between starts_on and coalesce(ends_on, 'infinity')
      ), '[]') as "posts",
      coalesce((
        select json_agg(json_build_object('practitionerId', review.practitioner_id, 'pillarCode', review.pillar_code))
        from second_look_request request
        join pillar_review review on review.id = request.review_id
        where request.asked_id = person.id and request.closed_at is null
      ), '[]') as "secondLooks"
    from session
    join person on person.id = session.person_id
    join organisation on organisation.id = person.organisation_id
    where session.id = ${sessionId}::uuid
      and session.ended_at is null and session.expires_at > ${now}
      and (person.left_at is null or person.left_at > ${now})`;
  const [row] = z.array(memberRow).parse(rows);
  return row === undefined ? null : { kind: "member", ...row };
}

const memberRow = z.object({
  personId: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  name: z.string(),
  email: z.string(),
  sessionId: z.string(),
  isPractitioner: z.boolean(),
  isSteward: z.boolean(),
  managedTeamIds: z.array(z.string()),
  posts: z.array(
    z.object({
      practitionerId: z.string(),
      role: z.enum(["coordinating", "associate"]),
      scope: z.array(z.string()),
    }),
  ),
  secondLooks: z.array(z.object({ practitionerId: z.string(), pillarCode: z.string() })),
});

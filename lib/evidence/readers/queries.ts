import "server-only";
import { Prisma } from "@/lib/db/generated/client";

// Who can read an item beside its practitioner; `evidence` is the item.

/** Whoever was asked to confirm the version that counts. */
export const askedToConfirm = Prisma.sql`coalesce((
  select json_agg(distinct jsonb_build_object('id', person.id, 'name', person.name)) from confirmation_request
  join person on person.id = confirmation_request.confirmer_id and person.left_at is null
  where evidence_version_id = evidence.submitted_id
), '[]')`;

/** In post on the day. */
export function supervisors(today: string): Prisma.Sql {
  return Prisma.sql`coalesce((
    select json_agg(json_build_object('id', person.id, 'name', person.name, 'role', post.role, 'scope', post.scope) order by person.name)
    from supervisor_post post join person on person.id = post.supervisor_id
    where post.practitioner_id = evidence.practitioner_id and person.left_at is null
      and ${today}::date between post.starts_on and coalesce(post.ends_on, 'infinity')
  ), '[]')`;
}

/** Who was asked for a second look at a pillar that the item shows, and has not answered. */
export const askedToLook = Prisma.sql`coalesce((
  select json_agg(distinct jsonb_build_object('id', person.id, 'name', person.name))
  from second_look_request request
  join pillar_review review on review.id = request.review_id
  join person on person.id = request.asked_id and person.left_at is null
  where request.practitioner_id = evidence.practitioner_id and request.closed_at is null and evidence.stage = 'submitted'
    and exists (
      select from evidence_link
      join capability on capability.id = evidence_link.capability_id
      join pillar on pillar.id = capability.pillar_id and pillar.code = review.pillar_code
      where evidence_link.evidence_version_id = evidence.submitted_id
    )
), '[]')`;

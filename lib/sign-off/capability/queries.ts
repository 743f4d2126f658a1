import "server-only";
import { z } from "zod";
import type { Database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isFlagged } from "@/lib/evidence/flag/queries";
import { countedAs, portfolioEditions, reworded } from "@/lib/framework/portfolio/queries";
import type { Keys } from "../types";
import {
  capabilityRow,
  decisionRow,
  recordRow,
  supervisorRow,
  type CapabilityRow,
  type DecisionRow,
  type RecordRow,
  type SupervisorRow,
} from "./rows";

// What this room's views are made of: one statement a question, for keys that the caller has already scoped.

type Reader = Pick<Database, "$queryRaw">;

/** A capability by its code: of the practitioner's own framework version, or the latest version of another framework. */
export function capabilityOfCode({ code, framework }: { code: string; framework: string | null }) {
  return Prisma.sql`capability.id = (
    select wanted.id
    from capability wanted
    join framework_version version on version.id = wanted.framework_version_id
    where wanted.code = ${code}
      and version.framework_id = coalesce(${framework}::text, own.framework_id)
      and (version.framework_id <> own.framework_id or version.id = own.id)
    order by version.loaded_at desc
    limit 1
  )`;
}

export function capabilityOfId(id: string) {
  return Prisma.sql`capability.id = ${id}::uuid`;
}

/** As the portfolio words it today what somebody asked about under a framework that it was moved from; else itself. */
export function capabilityNow(id: string) {
  return Prisma.sql`capability.id = coalesce((
    select worded.id
    from capability asked
    join capability worded on worded.code = asked.code and worded.framework_version_id = own.id
    where asked.id = ${id}::uuid and asked.framework_version_id = any(${portfolioEditions})
  ), ${id}::uuid)`;
}

/** A capability and whose page it is on. */
export async function readCapability(
  db: Reader,
  { practitionerId, which }: { practitionerId: string; which: Prisma.Sql },
): Promise<CapabilityRow | null> {
  const rows = await db.$queryRaw`
    select capability.id, capability.code, capability.title, capability.description, capability.stage,
      capability.signable, pillar.code as "pillarCode", pillar.name as "pillarName",
      framework.id as "frameworkId", framework.title as "frameworkTitle",
      version.version as "frameworkVersion", version.source_url as "sourceUrl",
      own.framework_id as "ownFrameworkId", version.id = own.id as "isOwn",
      version.id = any(${portfolioEditions}) as counts, practitioner.profile,
      counted_as(practitioner.person_id, capability.id) as "countedIds",
      practitioner.person_id as "practitionerId", practitioner.organisation_id as "organisationId",
      person.name as practitioner, practitioner.post,
      coalesce((
        select json_agg(json_build_object('code', code, 'description', description, 'stage', stage) order by position)
        from capability statement where statement.parent_id = capability.id
      ), '[]') as statements
    from practitioner
    join person on person.id = practitioner.person_id
    join framework_version own on own.id = practitioner.framework_version_id
    join capability on ${which}
    join pillar on pillar.id = capability.pillar_id
    join framework_version version on version.id = capability.framework_version_id
    join framework on framework.id = version.framework_id
    where practitioner.person_id = ${practitionerId}::uuid`;
  return z.array(capabilityRow).parse(rows)[0] ?? null;
}

/** `worded`: a decision by its day, a request by today, whatever the portfolio was moved to in between. */
export async function capabilityOf(
  tx: Reader,
  { practitionerId, capabilityId }: Keys,
  worded: typeof capabilityOfId,
): Promise<CapabilityRow> {
  const row = await readCapability(tx, { practitionerId, which: worded(capabilityId) });
  if (row === null) throw new Error("A request or decision is about no capability.");
  return row;
}

/**
 * When the item of a signed version was first changed: submitted anew, returned, or withdrawn. What was signed was
 * the latest submitted version and neither returned nor withdrawn, so no clock has to be compared.
 */
const changedAt = Prisma.sql`(
  select min(change.at)
  from (
    select submission.submitted_at as at
    from evidence_version later
    join evidence_submission submission on submission.evidence_version_id = later.id
    where later.evidence_id = signed.evidence_id and later.number > signed.number
    union all
    select returned.returned_at
    from evidence_version later
    join evidence_return returned on returned.evidence_version_id = later.id
    where later.evidence_id = signed.evidence_id and later.number >= signed.number
    union all
    select withdrawal.withdrawn_at
    from evidence_version later
    join evidence_withdrawal withdrawal on withdrawal.evidence_version_id = later.id
    where later.evidence_id = signed.evidence_id and later.number >= signed.number
  ) change
)`;

/** A decision with what it rested on and whether it was taken back, as JSON. `from` names the row `sign_off`. */
const decisionJson = Prisma.sql`json_build_object(
  'id', sign_off.id, 'decision', sign_off.decision, 'reasons', sign_off.reasons, 'method', sign_off.method,
  'decidedAt', sign_off.decided_at, 'supervisorId', sign_off.supervisor_id,
  'by', (select name from person where person.id = sign_off.supervisor_id),
  'role', sign_off.supervisor_role, 'profession', sign_off.supervisor_profession, 'level', sign_off.supervisor_level,
  'revocation', (
    select json_build_object('by', person.name, 'revokedAt', revocation.revoked_at, 'reason', revocation.reason)
    from sign_off_revocation revocation
    join person on person.id = revocation.revoked_by_id
    where revocation.sign_off_id = sign_off.id
  ),
  'reworded', ${reworded},
  'restsOn', coalesce((
    select json_agg(json_build_object(
      'evidenceId', signed.evidence_id, 'version', signed.number, 'title', signed.title, 'changedAt', ${changedAt}
    ) order by signed.occurred_on desc, signed.id)
    from sign_off_evidence mention
    join evidence_version signed on signed.id = mention.evidence_version_id
    where mention.sign_off_id = sign_off.id
  ), '[]')
)`;

/** The first change of anything that `sign_off` rests on, its wording among it. */
export const signOffChangedAt = Prisma.sql`least((
  select min(${changedAt})
  from sign_off_evidence mention
  join evidence_version signed on signed.id = mention.evidence_version_id
  where mention.sign_off_id = sign_off.id
), (${reworded} ->> 'at')::timestamptz)`;

/** What a record holds on one capability: evidence, self-assessments, open requests, decisions. */
export async function readRecord(db: Reader, keys: Keys): Promise<RecordRow> {
  const practitioner = Prisma.sql`${keys.practitionerId}::uuid`;
  const capabilities = Prisma.sql`any(${countedAs(keys)})`;
  const rows = await db.$queryRaw`
    select
      coalesce((
        select json_agg(json_build_object(
          'evidenceId', evidence.id, 'version', version.number, 'title', version.title, 'stage', evidence.stage,
          'type', version.type, 'occurredOn', version.occurred_on, 'characteristics', version.characteristics,
          'identifiable', ${isFlagged}, 'rationale', link.rationale,
          'confirmations', coalesce((
            select json_agg(json_build_object(
              'byId', person.id, 'by', person.name, 'at', confirmation.answered_at, 'strong', confirmation.strong
            ) order by confirmation.answered_at)
            from confirmation_request request
            join confirmation on confirmation.request_id = request.id and confirmation.answer = 'confirmed'
            join person on person.id = request.confirmer_id
            where request.evidence_version_id = version.id
          ), '[]'),
          'askedToConfirm', coalesce((
            select json_agg(person.name order by request.asked_at)
            from confirmation_request request
            join person on person.id = request.confirmer_id
            where request.evidence_version_id = version.id and request.closed_at is null
          ), '[]')
        ) order by version.occurred_on desc nulls last, evidence.id desc)
        from evidence
        join evidence_version version on version.id = coalesce(evidence.submitted_id, evidence.draft_id)
        join evidence_link link on link.evidence_version_id = version.id and link.capability_id = ${capabilities}
        where evidence.practitioner_id = ${practitioner} and evidence.stage <> 'withdrawn'
      ), '[]') as evidence,
      coalesce((
        select json_agg(json_build_object('id', id, 'assessedAt', assessed_at, 'reflection', reflection)
          order by assessed_at desc, id desc)
        from self_assessment
        where practitioner_id = ${practitioner} and capability_id = ${capabilities}
      ), '[]') as "selfAssessments",
      coalesce((
        select json_agg(json_build_object(
          'id', request.id, 'supervisorId', person.id, 'supervisor', person.name, 'askedAt', request.asked_at,
          'message', request.message
        ) order by request.asked_at, request.id)
        from sign_off_request request
        join person on person.id = request.supervisor_id
        where request.practitioner_id = ${practitioner} and request.capability_id = ${capabilities}
          and request.decided_at is null and request.withdrawn_at is null
      ), '[]') as requests,
      coalesce((
        select json_agg(${decisionJson} order by sign_off.decided_at desc, sign_off.id desc)
        from sign_off
        where sign_off.practitioner_id = ${practitioner} and sign_off.capability_id = ${capabilities}
      ), '[]') as decisions`;
  return z.tuple([recordRow]).parse(rows)[0];
}

export async function readDecision(db: Reader, signOffId: string): Promise<DecisionRow | null> {
  const rows = await db.$queryRaw`
    select ${decisionJson} as decision from sign_off where sign_off.id = ${signOffId}::uuid`;
  return z.array(z.object({ decision: decisionRow })).parse(rows)[0]?.decision ?? null;
}

/** Everybody who supervises the practitioner, did so or will; with what the rules ask of a signer. */
export async function readSupervisors(db: Reader, keys: Keys): Promise<readonly SupervisorRow[]> {
  const { practitionerId } = keys;
  const rows = await db.$queryRaw`
    select supervisor.person_id as "supervisorId", person.name,
      to_json(person.left_at) #>> '{}' as "leftAt", supervisor.profession, supervisor.level, supervisor.registered,
      coalesce((
        select json_agg(prepared_on order by prepared_on)
        from supervisor_preparation where supervisor_id = supervisor.person_id
      ), '[]') as "preparedOn",
      (
        select to_json(min(asked_at)) #>> '{}'
        from sign_off_request request
        where request.supervisor_id = supervisor.person_id
          and request.practitioner_id = ${practitionerId}::uuid and request.capability_id = any(${countedAs(keys)})
          and request.decided_at is null and request.withdrawn_at is null
      ) as "askedAt",
      json_agg(json_build_object(
        'role', post.role, 'scope', post.scope, 'startsOn', post.starts_on, 'endsOn', post.ends_on,
        'lineManager', post.line_manager, 'conflict', post.conflict
      ) order by post.role desc, post.starts_on) as posts
    from supervisor_post post
    join supervisor on supervisor.person_id = post.supervisor_id
    join person on person.id = supervisor.person_id
    where post.practitioner_id = ${practitionerId}::uuid
    group by supervisor.person_id, person.id
    order by person.name, person.id`;
  return z.array(supervisorRow).parse(rows);
}

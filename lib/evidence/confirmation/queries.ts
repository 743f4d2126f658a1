import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import { mayAnswerConfirmation, mayViewConfirmationRequest } from "@/lib/policy/confirmation";
import { mayAskForConfirmation } from "@/lib/policy/evidence";
import { findEvidence, words } from "../queries";
import { waitingRow, wordsRow } from "../rows";
import type { WaitingConfirmation } from "../types";
import { strongAs } from "./strong-as";
import type { AskView, ConfirmationRequestView, FoundRequest } from "./types";

type Reads = Pick<Tx, "$queryRaw">;

/** A request that the actor may see, with the version it is about; null also where there is none. One statement. */
export async function findConfirmationRequest(
  actor: Member,
  requestId: string,
  db: Reads = database(),
): Promise<FoundRequest | null> {
  const rows = await db.$queryRaw`
    select request.id, request.organisation_id as "organisationId",
      request.practitioner_id as "practitionerId", request.confirmer_id as "confirmerId",
      version.evidence_id as "evidenceId", version.id as "versionId", version.number,
      practitioner.name as practitioner, confirmer.name as confirmer, request.message,
      request.asked_at as "askedAt", request.closed_at as "closedAt",
      case when confirmation.id is not null then json_build_object('answer', confirmation.answer,
        'sentence', confirmation.sentence, 'strong', confirmation.strong, 'at', confirmation.answered_at) end as answer,
      ${words}
    from confirmation_request request
    join evidence_version version on version.id = request.evidence_version_id
    join person practitioner on practitioner.id = request.practitioner_id
    join person confirmer on confirmer.id = request.confirmer_id
    left join confirmation on confirmation.request_id = request.id
    where request.id = ${requestId}::uuid and request.organisation_id = ${actor.organisationId}::uuid`;
  const [row] = z.array(requestRow).parse(rows);
  if (row === undefined || !mayViewConfirmationRequest(actor, row).allowed) return null;
  return { ...row, version: { number: row.number, ...wordsRow.parse(row) } };
}

/** A request as whoever was asked sees it, or whoever asked. One statement. */
export async function getConfirmationRequest(
  actor: Member,
  requestId: string,
): Promise<ConfirmationRequestView | null> {
  const found = await findConfirmationRequest(actor, requestId);
  if (found === null) return null;
  const { id, practitioner, confirmer, message, answer, version } = found;
  const state = answer?.answer ?? (found.closedAt === null ? "waiting" : "closed");
  return {
    id,
    evidenceId: found.evidenceId,
    isOwn: found.practitionerId === actor.personId,
    practitioner,
    confirmer,
    message,
    askedOn: dayOf(found.askedAt),
    state,
    answer,
    version: state === "closed" ? null : version,
    strongAs: strongAs(version.type),
    mayAnswer: mayAnswerConfirmation(actor, found),
  };
}

/** What waits for this person to confirm, oldest first. One statement. */
export async function listWaitingConfirmations(
  actor: Member,
): Promise<readonly WaitingConfirmation[]> {
  const rows = await database().$queryRaw`
    select request.id, person.name as practitioner, version.title, request.asked_at as "askedAt"
    from confirmation_request request
    join evidence_version version on version.id = request.evidence_version_id
    join person on person.id = request.practitioner_id
    where request.confirmer_id = ${actor.personId}::uuid
      and request.organisation_id = ${actor.organisationId}::uuid and request.closed_at is null
    order by request.asked_at, request.id`;
  return z.array(waitingRow).parse(rows);
}

/** Whom to ask: who supervises and who confirmed before come to mind; anybody else is named. Two statements. */
export async function getAskForm(
  actor: Member,
  { evidenceId, now }: { evidenceId: string; now: Date },
): Promise<AskView | null> {
  const found = await findEvidence(actor, evidenceId);
  const version = found?.submitted ?? found?.draft;
  if (!found || !version || found.practitionerId !== actor.personId) return null;
  const rows = await database().$queryRaw`
    with asked as (
      select confirmer_id from confirmation_request where evidence_version_id = ${version.id}::uuid
    ), comes_to_mind as (
      select supervisor_id as id, role as why, 1 as rank from supervisor_post
      where practitioner_id = ${actor.personId}::uuid
        and ${dayOf(now)}::date between starts_on and coalesce(ends_on, 'infinity')
      union all
      (select request.confirmer_id, 'confirmed-before', 2 from confirmation_request request
      join confirmation on confirmation.request_id = request.id and confirmation.answer = 'confirmed'
      where request.practitioner_id = ${actor.personId}::uuid
      order by confirmation.answered_at desc limit 50)
    )
    select title,
      coalesce((select json_agg(person.name order by person.name) from person where id in (select confirmer_id from asked)), '[]') as asked,
      coalesce((
        select json_agg(json_build_object('id', likely.id, 'name', likely.name, 'why', likely.why) order by likely.rank, likely.name)
        from (
          select distinct on (person.id) person.id, person.name, why, rank
          from comes_to_mind join person on person.id = comes_to_mind.id
          where person.left_at is null and person.id not in (select confirmer_id from asked)
          order by person.id, rank, why desc
        ) likely
      ), '[]') as likely
    from evidence_version where id = ${version.id}::uuid`;
  const [row] = z.tuple([askRow]).parse(rows);
  return {
    id: found.id,
    number: version.number,
    mayAsk: mayAskForConfirmation(actor, found),
    ...row,
    likely: row.likely.slice(0, LIKELY_MAX),
  };
}

/** Colleagues of the organisation who could be meant by a name or an address; at most a few more than can be named. */
export async function findColleagues(
  actor: Member,
  named: { readonly ids: readonly string[]; readonly typed: string },
  db: Reads,
): Promise<readonly Colleague[]> {
  const { ids, typed } = named;
  const like = `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await db.$queryRaw`
    select id, name, email,
      case when id = any(${ids}::uuid[]) then 'chosen' when email = lower(${typed}) then 'address'
        when lower(name) = lower(${typed}) then 'name' else 'part' end as matched
    from person
    where organisation_id = ${actor.organisationId}::uuid and left_at is null
      and (id = any(${ids}::uuid[]) or (${typed} <> '' and (email = lower(${typed}) or name ilike ${like})))
    order by id = any(${ids}::uuid[]) desc, email = lower(${typed}) desc, lower(name) = lower(${typed}) desc, name
    limit ${ids.length + NAMED_MAX}`;
  return z.array(colleagueRow).parse(rows);
}

const LIKELY_MAX = 8;
const NAMED_MAX = 6;

const requestRow = wordsRow.extend({
  id: z.string(),
  organisationId: z.string(),
  practitionerId: z.string(),
  confirmerId: z.string(),
  evidenceId: z.string(),
  versionId: z.string(),
  number: z.number(),
  practitioner: z.string(),
  confirmer: z.string(),
  message: z.string(),
  askedAt: z.date(),
  closedAt: z.date().nullable(),
  answer: z
    .object({
      answer: z.enum(["confirmed", "declined"]),
      sentence: z.string(),
      strong: z.boolean(),
      at: z.coerce.date(),
    })
    .nullable(),
});

const askRow = z.object({
  title: z.string(),
  asked: z.array(z.string()),
  likely: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      why: z.enum(["coordinating", "associate", "confirmed-before"]),
    }),
  ),
});

const colleagueRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  matched: z.enum(["chosen", "address", "name", "part"]),
});
export type Colleague = z.infer<typeof colleagueRow>;

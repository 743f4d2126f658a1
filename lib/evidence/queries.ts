import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import {
  mayAskForConfirmation,
  mayDeleteDraft,
  mayEditEvidence,
  mayLogEvidence,
  mayReturnEvidence,
  mayViewEvidence,
  mayViewEvidenceVersion,
  mayWithdrawEvidence,
} from "@/lib/policy/evidence";
import { suggest } from "@/lib/suggestion/suggest";
import { askedToConfirm, askedToLook, supervisors } from "./readers/queries";
import { editRow, formRow, foundRow, versionRow, wordsRow } from "./rows";
import type { EditEvidenceView, EvidenceFormView, EvidenceView, FoundEvidence } from "./types";
import { nameOf } from "./writing/rows";
import { keptIn, linesOfVersions, readersOfShown, requestsSeenBy, shownVersion } from "./views";

type Reads = Pick<Tx, "$queryRaw">;

/** An item that the actor may see, with what policy asks of it; null also where there is none. One statement. */
export async function findEvidence(
  actor: Member,
  evidenceId: string,
  db: Reads = database(),
): Promise<FoundEvidence | null> {
  const found = await findItem(actor, evidenceId, db);
  return found !== null && mayViewEvidence(actor, found).allowed ? found : null;
}

/** An item of the actor's organisation, whoever may see it or a version of it. */
async function findItem(
  actor: Member,
  evidenceId: string,
  db: Reads,
): Promise<FoundEvidence | null> {
  const rows = await db.$queryRaw`
    select evidence.id, evidence.organisation_id as "organisationId",
      evidence.practitioner_id as "practitionerId", evidence.stage,
      ${mark(Prisma.sql`draft`)} as draft, ${mark(Prisma.sql`submitted`)} as submitted,
      coalesce((
        select json_agg(distinct shown.code)
        from evidence_link
        join capability on capability.id = evidence_link.capability_id
        join pillar on pillar.id = capability.pillar_id
        cross join lateral (values (capability.code), (pillar.code)) as shown(code)
        where evidence_link.evidence_version_id = evidence.submitted_id
      ), '[]') as shows,
      coalesce((
        select json_agg(confirmer_id) from confirmation_request
        where evidence_version_id = evidence.submitted_id
      ), '[]') as "confirmerIds"
    from evidence
    left join evidence_version draft on draft.id = evidence.draft_id
    left join evidence_version submitted on submitted.id = evidence.submitted_id
    where evidence.id = ${evidenceId}::uuid and evidence.organisation_id = ${actor.organisationId}::uuid`;
  const [row] = z.array(foundRow).parse(rows);
  return row === undefined ? null : { ...row, hasDraft: row.draft !== null };
}

/** What a version says, for comparing. The caller has found its item. */
export async function findWords(versionId: string, db: Reads) {
  const rows = await db.$queryRaw`
    select ${words} from evidence_version version where version.id = ${versionId}::uuid`;
  return z.tuple([wordsRow]).parse(rows)[0];
}

/** Ids by code of what the practitioner's own framework lets them link to. */
export async function findCapabilities(
  actor: Member,
  codes: readonly string[],
  db: Reads,
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db.$queryRaw`
    select capability.code, capability.id
    from practitioner
    join capability on capability.framework_version_id = practitioner.framework_version_id
    where practitioner.person_id = ${actor.personId}::uuid
      and capability.signable and capability.code = any(${codes}::text[])`;
  const found = z.array(z.object({ code: z.string(), id: z.string() })).parse(rows);
  return new Map(found.map(({ code, id }) => [code, id]));
}

/**
 * An item as its reader may see it: the version that counts, or the one asked for, if policy lets them read that one.
 * Two statements.
 */
export async function getEvidence(
  actor: Member,
  { evidenceId, version, now }: { evidenceId: string; version: number | null; now: Date },
): Promise<EvidenceView | null> {
  const found = await findItem(actor, evidenceId, database());
  if (found === null) return null;
  const number = version ?? found.submitted?.number ?? found.draft?.number ?? 0;
  const rows = await database().$queryRaw`
    select ${words}, version.id, version.number, owner.name as practitioner,
      (select submitted_at from evidence_submission where evidence_version_id = version.id) as "submittedAt",
      ${returned} as returned, ${withdrawn} as withdrawn, ${requests} as requests,
      ${versions} as versions, ${supervisors(dayOf(now))} as supervisors,
      ${askedToConfirm} as asked, ${askedToLook} as "askedToLook",
      ${signedOff} as "signedOff"
    from evidence
    join evidence_version version on version.evidence_id = evidence.id and version.number = ${number}
    join person owner on owner.id = evidence.practitioner_id
    where evidence.id = ${evidenceId}::uuid`;
  const [row] = z.array(versionRow).parse(rows);
  if (row === undefined) return null;

  const isOwn = found.practitionerId === actor.personId;
  const isDraft = row.id === found.draft?.id;
  const readable = row.versions.filter(
    (version) => mayViewEvidenceVersion(actor, { ...version, evidence: found }).allowed,
  );
  const numbers = readable.map((version) => version.number);
  if (!numbers.includes(row.number)) return null;
  const readers = readersOfShown(found, row);
  // Whoever sees it without having been asked is told of everybody who was.
  const seesAll = isOwn || mayViewEvidence(actor, { ...found, confirmerIds: [] }).allowed;
  return {
    id: found.id,
    practitioner: { id: found.practitionerId, name: row.practitioner },
    isOwn,
    stage: found.stage,
    shown: shownVersion(row),
    standing: isDraft ? "draft" : row.id === found.submitted?.id ? "current" : "earlier",
    submittedAt: row.submittedAt,
    returned: row.returned,
    withdrawn: row.withdrawn,
    requests: requestsSeenBy(actor, row, seesAll),
    versions: linesOfVersions(readable, seesAll),
    submittedNumber: numbers.find((one) => one === found.submitted?.number) ?? null,
    draftNumber: isOwn ? (found.draft?.number ?? null) : null,
    readers: isOwn ? readers : null,
    readsAs: readers.find(({ id }) => id === actor.personId)?.why ?? null,
    signedOff: isOwn ? row.signedOff : [],
    may: {
      edit: mayEditEvidence(actor, found),
      withdraw: mayWithdrawEvidence(actor, found),
      deleteDraft: mayDeleteDraft(actor, found),
      ask: mayAskForConfirmation(actor, found),
      return: mayReturnEvidence(actor, found),
    },
  };
}

/** What a fresh form is drawn from: the capabilities of the practitioner's own framework. One statement. */
export async function getEvidenceForm(actor: Member, now: Date): Promise<EvidenceFormView | null> {
  const rows = await database().$queryRaw`
    select practitioner.setting, coalesce((
      select json_agg(json_build_object('code', pillar.code, 'name', pillar.name, 'capabilities', (
        select coalesce(json_agg(json_build_object('code', code, 'title', ${statementOrTitle}) order by position), '[]')
        from capability where pillar_id = pillar.id and signable
      )) order by pillar.position)
      from pillar where pillar.framework_version_id = practitioner.framework_version_id
    ), '[]') as pillars
    from practitioner where person_id = ${actor.personId}::uuid`;
  const [row] = z.array(formRow).parse(rows);
  return row === undefined ? null : { ...row, today: dayOf(now) };
}

/** The fresh form, for whoever may log evidence. */
export async function getNewEvidence(actor: Member, now: Date): Promise<EvidenceFormView | null> {
  return mayLogEvidence(actor).allowed ? getEvidenceForm(actor, now) : null;
}

/** The draft, or the version that counts where none is being written yet. Three statements. */
export async function getEditEvidence(
  actor: Member,
  { evidenceId, now }: { evidenceId: string; now: Date },
): Promise<EditEvidenceView | null> {
  const found = await findEvidence(actor, evidenceId);
  const base = found?.draft ?? found?.submitted;
  if (!found || !base || !mayEditEvidence(actor, found).allowed) return null;
  const form = await getEvidenceForm(actor, now);
  if (form === null) return null;
  const rows = await database().$queryRaw`
    select ${words}, ${signedOff} as "signedOff", case when evidence.stage = 'returned' then ${returnedLatest} end as returned,
      framework_version.framework_id as framework,
      exists (select from evidence_other_text other where other.evidence_id = evidence.id) as "hasOtherText"
    from evidence join evidence_version version on version.id = ${base.id}::uuid
    join practitioner on practitioner.person_id = evidence.practitioner_id
    join framework_version on framework_version.id = practitioner.framework_version_id
    where evidence.id = ${evidenceId}::uuid`;
  const [row] = z.tuple([editRow]).parse(rows);
  const { signedOff: resting, returned: remark, framework, ...others } = row;
  const { files: attached, hasOtherText, ...written } = others;
  const linked = written.links.map(({ code }) => code);
  return {
    ...form,
    id: found.id,
    words: written,
    kept: keptIn(written),
    files: attached,
    stage: found.stage,
    basedOn: nameOf(base),
    savedAt: found.draft?.savedAt ?? null,
    submittedNumber: found.submitted?.number ?? null,
    returned: remark,
    signedOff: resting,
    suggestions: suggest({ framework, account: written, linked }),
    mayDelete: mayDeleteDraft(actor, found),
    hasOtherText,
  };
}

function mark(version: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`case when ${version}.id is not null then json_build_object(
    'id', ${version}.id, 'number', ${version}.number, 'savedAt', ${version}.saved_at,
    'savedFrom', ${version}.saved_from, 'savedStep', ${version}.saved_step) end`;
}

/** Statements of the consultant framework share the title of their capability; what they say tells them apart. */
const statementOrTitle = Prisma.sql`case when capability.parent_id is null then capability.title else capability.description end`;

/** The files of `version`, in the order in which they were added. */
export const files = Prisma.sql`coalesce((
  select json_agg(json_build_object('id', file.id, 'evidenceId', version.evidence_id,
    'storedId', file.stored_file_id, 'name', file.name,
    'kind', stored.kind, 'bytes', stored.bytes, 'keptIdentifiers', file.kept_identifiers,
    'keptBecause', file.kept_because) order by file.added_at, file.position)
  from evidence_file file join stored_file stored on stored.id = file.stored_file_id
  where file.evidence_version_id = version.id
), '[]')`;

/** The words of `version`, and its files. */
export const words = Prisma.sql`version.title, version.type,
  to_char(version.occurred_on, 'YYYY-MM-DD') as "occurredOn", version.setting,
  version.what_happened as "whatHappened", version.what_learned as "whatLearned",
  version.what_changed as "whatChanged",
  version.form_version as "formVersion", version.answers, version.characteristics, version.web_links as "webLinks",
  version.kept_identifiers as "keptIdentifiers", version.kept_because as "keptBecause",
  coalesce((
    select json_agg(json_build_object('code', capability.code, 'title', ${statementOrTitle},
      'rationale', evidence_link.rationale) order by evidence_link.position)
    from evidence_link join capability on capability.id = evidence_link.capability_id
    where evidence_link.evidence_version_id = version.id
  ), '[]') as links, ${files} as files`;

const returned = Prisma.sql`(
  select json_build_object('by', person.name, 'at', returned_at, 'words', reasons)
  from evidence_return join person on person.id = returned_by_id where evidence_version_id = version.id)`;

const returnedLatest = Prisma.sql`(
  select json_build_object('by', person.name, 'at', returned_at, 'words', reasons)
  from evidence_return join person on person.id = returned_by_id
  where evidence_version_id = evidence.submitted_id)`;

const withdrawn = Prisma.sql`(
  select json_build_object('by', person.name, 'at', withdrawn_at, 'words', reason)
  from evidence_withdrawal join person on person.id = withdrawn_by_id where evidence_version_id = version.id)`;

const requests = Prisma.sql`coalesce((
  select json_agg(json_build_object('id', request.id, 'confirmerId', request.confirmer_id,
    'confirmer', person.name, 'askedAt', request.asked_at, 'isClosed', request.closed_at is not null,
    'answer', confirmation.answer, 'sentence', confirmation.sentence, 'strong', confirmation.strong,
    'answeredAt', confirmation.answered_at) order by request.asked_at, request.id)
  from confirmation_request request
  join person on person.id = request.confirmer_id
  left join confirmation on confirmation.request_id = request.id
  where request.evidence_version_id = version.id
), '[]')`;

const versions = Prisma.sql`(
  select json_agg(json_build_object('id', one.id, 'number', one.number, 'savedAt', one.saved_at,
    'submittedAt', submission.submitted_at, 'returnedAt', back.returned_at, 'withdrawnAt', taken.withdrawn_at,
    'confirmedBy', coalesce((
      select json_agg(person.name order by answered_at) from confirmation
      join confirmation_request request on request.id = confirmation.request_id
      join person on person.id = request.confirmer_id
      where request.evidence_version_id = one.id and confirmation.answer = 'confirmed'
    ), '[]'),
    'askedIds', coalesce((
      select json_agg(confirmer_id) from confirmation_request where evidence_version_id = one.id
    ), '[]'),
    'vouchedIds', to_json(array(
      select confirmer_id from confirmation join confirmation_request request on request.id = confirmation.request_id
      where request.evidence_version_id = one.id and confirmation.answer = 'confirmed'
      union
      select supervisor_id from sign_off_evidence mention join sign_off on sign_off.id = mention.sign_off_id
      where mention.evidence_version_id = one.id
    ))) order by one.number desc)
  from evidence_version one
  left join evidence_submission submission on submission.evidence_version_id = one.id
  left join evidence_return back on back.evidence_version_id = one.id
  left join evidence_withdrawal taken on taken.evidence_version_id = one.id
  where one.evidence_id = evidence.id)`;

const signedOff = Prisma.sql`coalesce((
  select json_agg(distinct capability.code)
  from sign_off_evidence
  join sign_off on sign_off.id = sign_off_evidence.sign_off_id and sign_off.decision = 'achieved'
  join capability on capability.id = sign_off.capability_id
  where sign_off_evidence.evidence_version_id = evidence.submitted_id
    and not exists (select from sign_off_revocation where sign_off_revocation.sign_off_id = sign_off.id)
), '[]')`;

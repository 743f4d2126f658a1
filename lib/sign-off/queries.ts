import "server-only";
import { z } from "zod";
import { mayAdd } from "@/lib/assessment/may-add";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { recordReadings } from "@/lib/evidence/reading/service";
import {
  mayDecide,
  mayRevoke,
  visibleSignOffRequests,
  visibleSignOffs,
} from "@/lib/policy/sign-off";
import { postsWith } from "@/lib/policy/supervision";
import { DECISIONS } from "@/lib/rules/record";
import { basisOf } from "./basis";
import {
  capabilityNow,
  capabilityOfCode,
  capabilityOfId,
  readCapability,
  readDecision,
  readRecord,
  readSupervisors,
  signOffChangedAt,
} from "./capability/queries";
import {
  askedCapability,
  capabilityRecord,
  decidedCapability,
  decisionView,
  isUsable,
} from "./capability/views";
import { signerToday, supervisorsToAsk } from "./signer";
import type {
  CapabilityRecord,
  CapabilityView,
  DecisionLine,
  RequestEnd,
  DecisionView,
  RequestView,
  SignOffView,
  WaitingRequest,
} from "./types";
import { mayAchieve } from "./usable";
import { WHOSE } from "./whose";

/** How much waits for somebody: requests for sign-off, confirmation and a second look, and disputes. One statement. */
export async function countWaiting(actor: Member): Promise<number> {
  const rows = await database().$queryRaw`
    select (
      select count(*) from confirmation_request
      where confirmer_id = ${actor.personId}::uuid and organisation_id = ${actor.organisationId}::uuid
        and closed_at is null
    ) + (
      select count(*) from ${openRequests(actor)}
    ) + (
      select count(*) from ${openDisputes(actor)}
    ) + (
      select count(*) from second_look_request
      where asked_id = ${actor.personId}::uuid and organisation_id = ${actor.organisationId}::uuid
        and closed_at is null
    ) as waiting`;
  return z.tuple([z.object({ waiting: z.coerce.number() })]).parse(rows)[0].waiting;
}

/** Requests for sign-off that wait for the actor, oldest first. */
export async function listWaitingRequests(actor: Member): Promise<readonly WaitingRequest[]> {
  const rows = await database().$queryRaw`
    select request.id, request.asked_at as "askedAt", person.name as practitioner, request.capability
    from ${openRequests(actor)}
    join person on person.id = request.practitioner_id
    order by request.asked_at, request.id`;
  return z.array(waitingRow).parse(rows);
}

/** The latest decisions that the actor has made. */
export async function listOwnDecisions(actor: Member): Promise<readonly DecisionLine[]> {
  const rows = await database().$queryRaw`
    select sign_off.id, sign_off.decision, sign_off.decided_at as "decidedAt", person.name as practitioner,
      json_build_object('code', capability.code, 'title', capability.title) as capability,
      exists (select from sign_off_revocation where sign_off_id = sign_off.id) as "isRevoked",
      ${signOffChangedAt} as "changedAt"
    from sign_off
    join person on person.id = sign_off.practitioner_id
    join capability on capability.id = sign_off.capability_id
    where sign_off.supervisor_id = ${actor.personId}::uuid
      and sign_off.organisation_id = ${actor.organisationId}::uuid
    order by sign_off.decided_at desc, sign_off.id desc
    limit 10`;
  return z
    .array(lineRow)
    .parse(rows)
    .map(({ changedAt, ...line }) => ({ ...line, changedSince: changedAt && dayOf(changedAt) }));
}

/** A practitioner's own page on a capability. Null where there is none of this code, or the actor has no portfolio. */
export async function getCapability(
  actor: Member,
  { code, framework }: { readonly code: string; readonly framework: string | null },
  today: CalendarDate,
): Promise<CapabilityView | null> {
  const db = database();
  const practitionerId = actor.personId;
  const row = await readCapability(db, {
    practitionerId,
    which: capabilityOfCode({ code, framework }),
  });
  if (row === null) return null;
  const keys = { practitionerId, capabilityId: row.id };
  const [record, supervisors] = await Promise.all([
    readRecord(db, keys),
    readSupervisors(db, keys),
  ]);
  const shown = capabilityRecord(record, { profile: row.profile, today });
  return {
    practitionerId,
    countedIds: row.countedIds,
    capability: askedCapability(row),
    ...shown,
    supervisors: supervisorsToAsk(supervisors, { actor, capability: row, today }),
    mayAdd: mayAdd(actor, row, row),
    mayAchieve: mayAchieve(row.code, shown.evidence.filter(isUsable).length),
  };
}

/** A request to decide, with all that there is to decide on. */
export async function getRequest(
  actor: Member,
  requestId: string,
  today: CalendarDate,
): Promise<RequestView | null> {
  const db = database();
  const request = await db.signOffRequest.findFirst({
    where: { id: requestId, AND: [visibleSignOffRequests(actor)] },
    select: {
      ...WHOSE,
      message: true,
      askedAt: true,
      decidedAt: true,
      withdrawnAt: true,
    },
  });
  if (request === null) return null;
  const [row, record, supervisors] = await Promise.all([
    readCapability(db, {
      practitionerId: request.practitionerId,
      // What is still to be decided is decided as it is worded today.
      which: request.decidedAt
        ? capabilityOfId(request.capabilityId)
        : capabilityNow(request.capabilityId),
    }),
    readRecord(db, request),
    readSupervisors(db, request),
  ]);
  if (row === null) return null;
  const shown = forOthers(capabilityRecord(record, { profile: row.profile, today }));
  const asked = supervisors.find(({ supervisorId }) => supervisorId === request.supervisorId);
  return {
    ...shown,
    id: request.id,
    message: request.message,
    askedAt: request.askedAt,
    practitioner: { id: request.practitionerId, name: row.practitioner, post: row.post },
    capability: askedCapability(row),
    may: mayDecide(actor, { ...request, capability: row }),
    basis: basisOf({
      capabilityId: row.id,
      versions: shown.evidence.filter(({ stage }) => stage === "submitted"),
    }),
    mayAchieve: mayAchieve(row.code, shown.evidence.filter(isUsable).length),
    signer: asked ? signerToday(asked, { capability: row, profile: row.profile, today }) : null,
    ended: endOf(request, { decisions: shown.decisions, actor }),
  };
}

/** The same for a page that draws it: what it shows of each item is written down for the item's practitioner. */
export async function readRequest(
  actor: Member,
  requestId: string,
  now: Date,
): Promise<RequestView | null> {
  const view = await getRequest(actor, requestId, dayOf(now));
  if (view === null || view.practitioner.id === actor.personId) return view;
  const coordinates = postsWith(actor, view.practitioner.id).some(
    ({ role }) => role === "coordinating",
  );
  const why = coordinates ? "coordinating" : "associate";
  await recordReadings(
    actor,
    view.evidence.map(({ evidenceId, version }) => ({ evidenceId, version, why })),
    { place: "sign-off", now },
  );
  return view;
}

/** One decision, for whoever made it, whoever it is about, and the supervisors it concerns. */
export async function getSignOff(actor: Member, signOffId: string): Promise<SignOffView | null> {
  const db = database();
  const found = await db.signOff.findFirst({
    where: { id: signOffId, AND: [visibleSignOffs(actor)] },
    select: {
      ...WHOSE,
    },
  });
  if (found === null) return null;
  const [row, decisionRow] = await Promise.all([
    readCapability(db, {
      practitionerId: found.practitionerId,
      which: capabilityOfId(found.capabilityId),
    }),
    readDecision(db, found.id),
  ]);
  if (row === null || decisionRow === null) return null;
  return {
    ...decisionView(decisionRow),
    practitioner: { id: found.practitionerId, name: row.practitioner },
    capability: decidedCapability(row),
    mayRevoke: mayRevoke(actor, { ...found, capability: row }),
  };
}

/** Open requests to the actor that a post of theirs reaches today: visibleSignOffRequests, in SQL. */
function openRequests(actor: Member) {
  return Prisma.sql`(
    select request.id, request.practitioner_id, request.asked_at,
      json_build_object('code', capability.code, 'title', capability.title) as capability
    from sign_off_request request
    join capability on capability.id = request.capability_id
    join pillar on pillar.id = capability.pillar_id
    where request.supervisor_id = ${actor.personId}::uuid and request.organisation_id = ${actor.organisationId}::uuid
      and request.decided_at is null and request.withdrawn_at is null
      and exists (
        select from jsonb_to_recordset(${JSON.stringify(actor.posts)}::jsonb)
          as post("practitionerId" uuid, role text, scope text[])
        where post."practitionerId" = request.practitioner_id
          and (post.role = 'coordinating' or capability.code = any (post.scope) or pillar.code = any (post.scope))
      )
  ) request`;
}

/** Open disputes that the actor may close: closableDisputes, in SQL, so that all that waits is one statement. */
function openDisputes(actor: Member) {
  return Prisma.sql`(
    select dispute.id
    from dispute
    left join sign_off disputed on disputed.id = dispute.sign_off_id
    where ${actor.isSteward} and dispute.organisation_id = ${actor.organisationId}::uuid and dispute.closed_at is null
      and dispute.practitioner_id <> ${actor.personId}::uuid
      and disputed.supervisor_id is distinct from ${actor.personId}::uuid
  ) dispute`;
}

/** Drafts are their writer's alone, and what was returned is not in the record until it is submitted again. */
function forOthers(record: CapabilityRecord): CapabilityRecord {
  return { ...record, evidence: record.evidence.filter(({ stage }) => stage === "submitted") };
}

/** A request ends with a decision on its capability, its own or on another that was open beside it. */
function endOf(
  request: { readonly decidedAt: Date | null; readonly withdrawnAt: Date | null },
  { decisions, actor }: { decisions: readonly DecisionView[]; actor: Member },
): RequestEnd | null {
  if (request.withdrawnAt) return { kind: "withdrawn", at: request.withdrawnAt };
  const at = request.decidedAt;
  if (at === null) return null;
  const decision = decisions.find(({ decidedAt }) => decidedAt.getTime() === at.getTime());
  if (decision === undefined) throw new Error("A request is decided, but no decision is there.");
  const { id, by, supervisorId } = decision;
  return { kind: "decided", at, signOffId: id, by, isOwn: supervisorId === actor.personId };
}

const aboutLine = {
  id: z.string(),
  practitioner: z.string(),
  capability: z.object({ code: z.string(), title: z.string() }),
};
const waitingRow = z.object({ ...aboutLine, askedAt: z.date() });
const lineRow = z.object({
  ...aboutLine,
  decision: z.enum(DECISIONS),
  decidedAt: z.date(),
  isRevoked: z.boolean(),
  changedAt: z.date().nullable(),
});

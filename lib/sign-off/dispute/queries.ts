import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database, type Tx } from "@/lib/db/client";
import type { DisputeWhereInput } from "@/lib/db/generated/models";
import type { DisputeFacts } from "@/lib/policy/facts";
import {
  closableDisputes,
  mayCloseDispute,
  mayRaiseDispute,
  visibleDisputes,
} from "@/lib/policy/dispute";
import { DECISIONS } from "@/lib/rules/record";
import type { DisputedDecision, DisputeView, OwnDisputesView, WaitingDispute } from "./types";

/** A practitioner's own disputes, and the decisions that a new one could be about. Three statements. */
export async function getOwnDisputes(actor: Member): Promise<OwnDisputesView | null> {
  const db = database();
  const { personId, organisationId } = actor;
  const own = await db.practitioner.findFirst({
    where: { personId, organisationId },
    select: { personId: true },
  });
  const record = { organisationId, practitionerId: personId };
  if (own === null || !mayRaiseDispute(actor, record).allowed) return null;
  const [disputes, decisions] = await Promise.all([
    listDisputes(actor, { practitionerId: personId }),
    db.signOff.findMany({
      where: { ...record, disputes: { none: { closedAt: null } } },
      orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
      take: DECISIONS_OFFERED,
      select: decision,
    }),
  ]);
  return { disputes, decisions: decisions.map(decisionOf) };
}

/** The disputes on somebody's record, as the steward who closes them sees them. */
export async function listDisputesOf(
  actor: Member,
  practitionerId: string,
): Promise<readonly DisputeView[]> {
  return listDisputes(actor, { practitionerId });
}

/** The disputes about one decision that the reader of the decision may read. */
export async function listDisputesAbout(
  actor: Member,
  signOffId: string,
): Promise<readonly DisputeView[]> {
  return listDisputes(actor, { signOffId });
}

/** What waits for a steward: open disputes that they may close, oldest first. */
export async function listWaitingDisputes(actor: Member): Promise<readonly WaitingDispute[]> {
  const rows = await database().dispute.findMany({
    where: { closedAt: null, AND: [closableDisputes(actor)] },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
    select: { id: true, practitionerId: true, raisedAt: true, practitioner: { select: named } },
  });
  return rows.map(({ raisedAt, practitioner, ...row }) => ({
    ...row,
    practitioner: practitioner.person.name,
    askedAt: raisedAt,
  }));
}

/** A dispute that the actor may read, with what policy asks of it. */
export async function findDispute(
  actor: Member,
  id: string,
  tx: Tx,
): Promise<(DisputeFacts & { readonly id: string }) | null> {
  const row = await tx.dispute.findFirst({
    where: { id, AND: [visibleDisputes(actor)] },
    select: {
      ...{ id: true, organisationId: true, practitionerId: true },
      signOff: { select: { supervisorId: true } },
    },
  });
  return row && { id: row.id, ...factsOf(row) };
}

async function listDisputes(
  actor: Member,
  among: DisputeWhereInput,
): Promise<readonly DisputeView[]> {
  const db = database();
  const rows = await db.dispute.findMany({
    where: { AND: [among, visibleDisputes(actor)] },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { raisedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, organisationId: true, practitionerId: true, raisedAt: true, reasons: true },
      ...{ closedAt: true, closedById: true, outcome: true },
      practitioner: { select: named },
      signOff: { select: { ...decision, supervisorId: true } },
    },
  });
  const closers = rows.flatMap(({ closedById }) => closedById ?? []);
  const people = await db.person.findMany({
    where: { id: { in: closers }, organisationId: actor.organisationId },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ closedAt, closedById, outcome, ...row }) => ({
    id: row.id,
    practitioner: row.practitioner.person.name,
    raisedAt: row.raisedAt,
    reasons: row.reasons,
    about: row.signOff && decisionOf(row.signOff),
    closed: closedAt && { by: names.get(closedById ?? "") ?? "", at: closedAt, outcome },
    mayClose: mayCloseDispute(actor, factsOf(row)),
  }));
}

function factsOf(row: {
  readonly organisationId: string;
  readonly practitionerId: string;
  readonly signOff: { readonly supervisorId: string } | null;
}): DisputeFacts {
  const { organisationId, practitionerId, signOff } = row;
  return { organisationId, practitionerId, decidedById: signOff?.supervisorId ?? null };
}

const named = { person: { select: { name: true } } } as const;
const decision = {
  ...{ id: true, decision: true, decidedAt: true },
  supervisor: { select: { name: true } },
  capability: { select: { code: true, title: true } },
} as const;

function decisionOf(row: {
  readonly id: string;
  readonly decision: string;
  readonly decidedAt: Date;
  readonly supervisor: { readonly name: string };
  readonly capability: { readonly code: string; readonly title: string };
}): DisputedDecision {
  const { id, decidedAt, supervisor, capability } = row;
  return {
    signOffId: id,
    capability,
    decision: z.enum(DECISIONS).parse(row.decision),
    by: supervisor.name,
    decidedAt,
  };
}

const DECISIONS_OFFERED = 100;

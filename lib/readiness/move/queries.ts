import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import { changedInSubstance, successorOf } from "@/lib/framework/successor";
import { mayMoveFramework, visiblePeople } from "@/lib/policy/people";
import { FRAMEWORK_IDS, type FrameworkId } from "@/lib/rules/record";
import type { Readiness } from "@/lib/rules/result";
import { assessRecord } from "../assess-record";
import { gatherRecords } from "../gather";
import { afterMove } from "./after-move";
import type { ChangedCapability, Edition, MoveView, Standing } from "./types";

type Reads = Pick<Tx, "practitioner" | "frameworkVersion">;

/** A portfolio as a move finds it, and where it would lead. */
export interface FoundPortfolio {
  readonly organisationId: string;
  readonly practitionerId: string;
  readonly name: string;
  readonly from: FrameworkEdition;
  /** Null: it follows the newest framework of its kind. */
  readonly to: FrameworkEdition | null;
}

interface FrameworkEdition extends Edition {
  readonly frameworkId: FrameworkId;
}

/** The portfolio of a person whom the steward keeps; null: there is none. Two statements. */
export async function findPortfolio(
  actor: Member,
  personId: string,
  db: Reads,
): Promise<FoundPortfolio | null> {
  const row = await db.practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: {
      organisationId: true,
      person: { select: { name: true } },
      frameworkVersion: { select: ofEdition },
    },
  });
  if (row === null) return null;
  const from = editionOf(row.frameworkVersion);
  const next = successorOf(from.frameworkId);
  const to =
    next &&
    (await db.frameworkVersion.findFirst({
      where: { frameworkId: next },
      orderBy: { loadedAt: "desc" },
      select: ofEdition,
    }));
  return {
    organisationId: row.organisationId,
    practitionerId: personId,
    name: row.person.name,
    from,
    to: to && editionOf(to),
  };
}

/** What moving somebody's portfolio does, for the steward who may do it; worked out by the rules, before and after. */
export async function getMove(
  actor: Member,
  personId: string,
  today: CalendarDate,
): Promise<MoveView | null> {
  const db = database();
  const found = await findPortfolio(actor, personId, db);
  if (found === null) return null;
  const { practitionerId, organisationId, name, from, to } = found;
  const practitioner = { id: practitionerId, name };
  if (to === null) return { practitioner, from, move: null };
  const changes = changedInSubstance(to.frameworkId);
  const codes = changes.map(({ code }) => code);
  const [[gathered], worded] = await Promise.all([
    gatherRecords(db, { organisationId, practitionerIds: [practitionerId], today }),
    listWordings([from.id, to.id], codes),
  ]);
  if (!gathered) throw new Error("Somebody who was there a moment ago has no record.");
  const { record, profile } = gathered;
  const moved = afterMove(record, { to: to.frameworkId, codes, on: today });
  const [before, after] = [record, moved].map((one) =>
    assessRecord({ record: one, profile, asOf: today }),
  );
  if (!before || !after) throw new Error("Two records have two answers.");
  const changed: readonly ChangedCapability[] = changes.map((change) => ({
    ...change,
    before: worded({ ...change, in: from.id }),
    after: worded({ ...change, in: to.id }),
    asksAgain: asksAgain(after, change.code),
  }));
  return {
    practitioner,
    from,
    move: {
      to,
      changed,
      before: standingOf(before),
      after: standingOf(after),
      may: mayMoveFramework(actor, { organisationId, practitionerId }),
    },
  };
}

async function listWordings(versionIds: readonly string[], codes: readonly string[]) {
  const rows = await database().capability.findMany({
    where: { frameworkVersionId: { in: [...versionIds] }, code: { in: [...codes] } },
    select: { frameworkVersionId: true, code: true, title: true, description: true },
  });
  return (asked: { readonly in: string; readonly code: string }) => {
    const found = rows.find(
      ({ frameworkVersionId, code }) => frameworkVersionId === asked.in && code === asked.code,
    );
    if (!found) throw new Error(`An edition has no ${asked.code}.`);
    return { title: found.title, description: found.description };
  };
}

/** A sign-off on it holds, and says that something has changed since. */
function asksAgain({ pillars }: Readiness, code: string): boolean {
  return pillars
    .flatMap(({ capabilities }) => capabilities)
    .filter((one) => one.code === code)
    .flatMap(({ rules }) => rules)
    .some(
      ({ rule, outcome, severity }) =>
        rule === "C6" && outcome === "pass" && severity === "warning",
    );
}

function standingOf({ status, index }: Readiness): Standing {
  return { status, index };
}

const ofEdition = {
  ...{ id: true, version: true, frameworkId: true },
  framework: { select: { title: true } },
} as const;

function editionOf(row: {
  readonly id: string;
  readonly version: string;
  readonly frameworkId: string;
  readonly framework: { readonly title: string };
}): FrameworkEdition {
  const { id, version, framework } = row;
  const frameworkId = z.enum(FRAMEWORK_IDS).parse(row.frameworkId);
  return { id, version, title: framework.title, frameworkId };
}

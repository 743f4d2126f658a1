import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayEntrust } from "@/lib/policy/entrustment";
import { visibleEvidence } from "@/lib/policy/evidence";
import { mayViewWho } from "@/lib/policy/explained";
import type { RecordFacts } from "@/lib/policy/facts";
import { mayViewReadiness } from "@/lib/policy/readiness";
import { postsWith } from "@/lib/policy/supervision";
import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import type { AssessmentRequest } from "./assess-record";
import { findPeople } from "./find-people";
import { coordinatingOn, findPerson, type FoundPersonInFull } from "./find-person";
import { gatherRecords } from "./gather";
import { keepWhatTimeChanged } from "./snapshot/service";
import { drawnOf } from "./snapshot/drawn";
import { notCountedYet, stepsOf } from "./steps";
import { titlesOf } from "./titles";
import type { PersonRow, PortfolioView, ReadinessView, SupervisedView } from "./types";
import { readinessOf, standingsOf } from "./work-out";

/** How ready somebody is, for whoever may see it; worked out from the rows as they are now. */
export async function getReadiness(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<ReadinessView | null> {
  const found = await findVisible(actor, practitionerId, today);
  return found && viewOf(found, actor, today);
}

/** The actor's own portfolio; null if they never were a practitioner. */
export async function getPortfolio(
  actor: Member,
  today: CalendarDate,
): Promise<PortfolioView | null> {
  const found = await findVisible(actor, actor.personId, today);
  if (!found) return null;
  const view = await viewOf(found, actor, today);
  const capabilities = view.readiness.pillars.flatMap((pillar) => pillar.capabilities);
  return {
    ...view,
    steps: stepsOf(view.readiness, found.requests),
    coordinating: coordinatingOn(found, today),
    notCounted: notCountedYet(view.readiness, view.names),
    refreshDue: capabilities.filter(({ refreshDue }) => refreshDue).map(({ code }) => code),
  };
}

/**
 * What the rules are asked about the actor: for the export, and for whoever wants to ask `assess` the same. It holds
 * every title, number and decision, and is nobody else's: who sees a readiness sees what came of it.
 */
export async function getRecord(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<{ readonly record: PortfolioRecord; readonly profile: ProfileId } | null> {
  if (practitionerId !== actor.personId) return null;
  const found = await findVisible(actor, practitionerId, today);
  if (!found) return null;
  const { organisationId } = actor;
  const asked = { organisationId, practitionerIds: [practitionerId], today };
  const [gathered] = await gatherRecords(database(), asked);
  return gathered ? { record: gathered.record, profile: gathered.profile } : null;
}

/** The actor's own record as the command line takes it: for the same answer byte for byte, anywhere, at any time. */
export async function getRecordFile(
  actor: Member,
  today: CalendarDate,
): Promise<AssessmentRequest | null> {
  const found = await getRecord(actor, actor.personId, today);
  return found && { ...found, asOf: today };
}

/** Everybody whom the actor supervises today, by name. */
export async function listSupervised(
  actor: Member,
  today: CalendarDate,
): Promise<readonly PersonRow[]> {
  const db = database();
  const { organisationId } = actor;
  const ids = [...new Set(actor.posts.map((post) => post.practitionerId))];
  const found = await findPeople(db, { organisationId, among: { ids }, today });
  const people = found.filter((person) => mayViewReadiness(actor, person).allowed);
  await keepWhatTimeChanged(people, { organisationId, today });
  const standings = await standingsOf(db, people, { organisationId, today });
  return people.flatMap(({ practitionerId, facts, oldestRequest }) => {
    const standing = standings.get(practitionerId);
    return standing ? [{ practitioner: facts, standing, oldestRequest }] : [];
  });
}

/** A portfolio as its supervisor sees it. */
export async function getSupervised(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<SupervisedView | null> {
  if (postsWith(actor, practitionerId).length === 0) return null;
  const [found, evidence] = await Promise.all([
    findVisible(actor, practitionerId, today),
    listEvidence(actor, practitionerId),
  ]);
  if (!found) return null;
  const requests = found.requests.filter(({ supervisorId }) => supervisorId === actor.personId);
  const view = await viewOf(found, actor, today);
  return { ...view, requests, evidence, toEntrust: toEntrust(actor, found, view.readiness) };
}

/**
 * Somebody whose readiness the actor may see, with names and requests as far as they are theirs; null: nobody is there.
 * Whoever finds them draws numbers of theirs, so that this is a look: what time has changed is kept first.
 */
export async function findVisible(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<FoundPersonInFull | null> {
  if (!z.uuid().safeParse(practitionerId).success) return null;
  const { organisationId } = actor;
  const found = await findPerson(database(), { organisationId, practitionerId });
  if (!found || !mayViewReadiness(actor, found).allowed) return null;
  await keepWhatTimeChanged([found], { organisationId, today });
  return mayViewWho(actor, found).allowed
    ? found
    : { ...found, names: {}, requests: [], coordinating: [] };
}

async function viewOf(
  found: FoundPersonInFull,
  actor: Member,
  today: CalendarDate,
): Promise<ReadinessView> {
  const { organisationId } = actor;
  const readiness = await readinessOf(database(), found, { organisationId, today });
  const { facts, names } = found;
  const told = mayViewWho(actor, found).allowed ? readiness : drawnOf(readiness);
  return { practitioner: facts, names, titles: titlesOf(readiness.framework), readiness: told };
}

function toEntrust(
  actor: Member,
  record: RecordFacts,
  { pillars }: ReadinessView["readiness"],
): readonly string[] {
  return pillars.flatMap((pillar) =>
    pillar.capabilities
      .filter(({ rules }) => rules.some(({ rule, outcome }) => rule === "C5" && outcome === "fail"))
      .map(({ code }) => code)
      .filter((code) => mayEntrust(actor, record, { code, pillarCode: pillar.code }).allowed),
  );
}

/** The latest of what the supervisor may read. */
async function listEvidence(
  actor: Member,
  practitionerId: string,
): Promise<SupervisedView["evidence"]> {
  if (!z.uuid().safeParse(practitionerId).success) return [];
  const evidence = await database().evidence.findMany({
    where: { AND: [{ practitionerId }, visibleEvidence(actor)] },
    orderBy: [{ loggedAt: "desc" }, { id: "desc" }],
    take: EVIDENCE_SHOWN,
    select: { id: true, stage: true, submitted: { select: { title: true, occurredOn: true } } },
  });
  return evidence.flatMap(({ id, stage, submitted }) => {
    const known = shownStage.safeParse(stage);
    if (!submitted || !known.success) return [];
    const { title, occurredOn } = submitted;
    return [{ id, title, occurredOn: occurredOn && toCalendarDate(occurredOn), stage: known.data }];
  });
}

const shownStage = z.enum(["submitted", "returned", "withdrawn"]);
const EVIDENCE_SHOWN = 12;

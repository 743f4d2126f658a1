import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import type { PillarReviewWhereInput } from "@/lib/db/generated/models";
import { visibleEvidence } from "@/lib/policy/evidence";
import {
  mayAskForSecondLook,
  mayGiveSecondLook,
  mayReviewPillar,
  visiblePillarReviews,
} from "@/lib/policy/pillar-review";
import { postsWith } from "@/lib/policy/supervision";
import { partsOfPillar } from "@/lib/rules/part-in-pillar";
import { currentProfile } from "@/lib/rules/profiles";
import { assessRecord } from "../assess-record";
import { findPerson } from "../find-person";
import { gatherRecords, type Gathered } from "../gather";
import { keepWhatTimeChanged } from "../snapshot/service";
import { titlesOf } from "../titles";
import { OFFERED_MAX } from "./limits";
import { factsOf, reviewRow, reviewView } from "./rows";
import type {
  PillarInHand,
  PillarReviewView,
  PillarToReview,
  ReviewInHand,
  SecondLookView,
  WaitingLook,
  WhomToAsk,
} from "./types";
import { missingOf, partsIn } from "./who-had-part";

type Reads = Pick<Tx, "$queryRaw" | "person" | "evidence">;

/** A pillar for the supervisors of its practitioner, with its reviews, and whom to ask for a second look. */
export async function getPillarToReview(
  actor: Member,
  { practitionerId, pillarCode }: { practitionerId: string; pillarCode: string },
  today: CalendarDate,
): Promise<PillarToReview | null> {
  if (postsWith(actor, practitionerId).length === 0) return null;
  const db = database();
  const gathered = await gatherLooked(db, { actor, practitionerId, today });
  const inHand = gathered && (await pillarInHand(db, { actor, gathered, pillarCode, today }));
  if (!inHand) return null;
  const about = { actor, gathered, pillarCode, today };
  const [reviews, toAsk] = await Promise.all([
    listReviews(actor, { practitionerId, pillarCode }),
    whomToAsk(db, about),
  ]);
  const record = { organisationId: actor.organisationId, practitionerId };
  const { months } = currentProfile(gathered.profile).rules.G14;
  return { ...inHand, months, reviews, may: mayReviewPillar(actor, record), toAsk };
}

/** The reviews of a practitioner's own pillars, latest first. */
export async function listOwnReviews(actor: Member): Promise<readonly PillarReviewView[] | null> {
  const { personId, organisationId } = actor;
  const own = await database().practitioner.count({ where: { personId, organisationId } });
  return own === 0 ? null : listReviews(actor, { practitionerId: personId });
}

/** What somebody who was asked for a second look has before them; null once they have answered. */
export async function getSecondLook(
  actor: Member,
  requestId: string,
  today: CalendarDate,
): Promise<SecondLookView | null> {
  const db = database();
  const review = await db.pillarReview.findFirst({
    where: {
      secondLookRequests: { some: { id: requestId, askedId: actor.personId, closedAt: null } },
      AND: [visiblePillarReviews(actor)],
    },
    select: reviewRow,
  });
  const request = review?.secondLookRequests.find(({ id }) => id === requestId);
  if (!review || !request) return null;
  const { practitionerId, pillarCode } = review;
  const gathered = await gatherLooked(db, { actor, practitionerId, today });
  const inHand = gathered && (await pillarInHand(db, { actor, gathered, pillarCode, today }));
  if (!inHand) return null;
  const names = await namesOf(db, actor, [review.reviewerId]);
  return {
    ...inHand,
    requestId,
    askedAt: request.askedAt,
    review: {
      by: names.get(review.reviewerId) ?? "",
      on: toCalendarDate(review.reviewedOn),
      comment: review.comment,
    },
    may: mayGiveSecondLook(actor, factsOf(review)),
  };
}

/** Second looks that wait for the actor, oldest first. */
export async function listWaitingLooks(actor: Member): Promise<readonly WaitingLook[]> {
  const rows = await database().$queryRaw`
    select request.id, person.name as practitioner, request.asked_at as "askedAt", pillar.name as pillar
    from second_look_request request
    join pillar_review review on review.id = request.review_id
    join practitioner on practitioner.person_id = request.practitioner_id
    join person on person.id = practitioner.person_id
    join pillar on pillar.framework_version_id = practitioner.framework_version_id and pillar.code = review.pillar_code
    where request.asked_id = ${actor.personId}::uuid and request.organisation_id = ${actor.organisationId}::uuid
      and request.closed_at is null
    order by request.asked_at, request.id`;
  return z.array(waitingRow).parse(rows);
}

/** A review that the actor may read, with what policy asks of it. Within a transaction, so one question after another. */
export async function findReview(
  actor: Member,
  where: PillarReviewWhereInput,
  tx: Tx,
): Promise<ReviewInHand | null> {
  const review = await tx.pillarReview.findFirst({
    where: { AND: [where, visiblePillarReviews(actor)] },
    select: {
      ...{ id: true, organisationId: true, practitionerId: true, pillarCode: true },
      ...{ reviewerId: true, reviewedOn: true },
    },
  });
  if (review === null) return null;
  const reviewId = review.id;
  const open = await tx.secondLookRequest.findFirst({
    where: { reviewId, closedAt: null },
    select: { askedId: true },
  });
  const look = await tx.secondLook.findUnique({
    where: { reviewId },
    select: { reviewerId: true },
  });
  return {
    ...review,
    reviewedOn: toCalendarDate(review.reviewedOn),
    askedId: open?.askedId ?? null,
    lookedById: look?.reviewerId ?? null,
  };
}

/** The record behind a pillar. The caller has asked policy about its practitioner. */
export async function gatherOne(
  db: Reads,
  { actor, practitionerId, today }: { actor: Member; practitionerId: string; today: CalendarDate },
): Promise<Gathered | null> {
  const { organisationId } = actor;
  const asked = { organisationId, practitionerIds: [practitionerId], today };
  const [gathered] = await gatherRecords(db, asked);
  return gathered ?? null;
}

/** The same for a page: the numbers on it are looked at, so what time has changed is kept first. */
async function gatherLooked(
  db: Reads,
  about: { actor: Member; practitionerId: string; today: CalendarDate },
): Promise<Gathered | null> {
  const { actor, practitionerId, today } = about;
  const { organisationId } = actor;
  const found = await findPerson(db, { organisationId, practitionerId });
  if (found) await keepWhatTimeChanged([found], { organisationId, today });
  return found && gatherOne(db, about);
}

async function pillarInHand(
  db: Reads,
  about: { actor: Member; gathered: Gathered; pillarCode: string; today: CalendarDate },
): Promise<PillarInHand | null> {
  const { actor, gathered, pillarCode, today } = about;
  const { record, profile, practitionerId } = gathered;
  const { pillars } = assessRecord({ record, profile, asOf: today });
  const pillar = pillars.find(({ code }) => code === pillarCode);
  if (!pillar) return null;
  const parts = partsOfPillar(
    { record, profile: currentProfile(profile), asOf: today },
    pillarCode,
  );
  const [names, rows] = await Promise.all([
    namesOf(db, actor, [practitionerId]),
    db.evidence.findMany({
      where: { id: { in: parts.linked.map(({ item }) => item.id) }, AND: [visibleEvidence(actor)] },
      select: { id: true, submitted: { select: { title: true } } },
    }),
  ]);
  const titles = new Map(rows.map(({ id, submitted }) => [id, submitted?.title ?? ""]));
  return {
    practitioner: { id: practitionerId, name: names.get(practitionerId) ?? "" },
    pillar,
    titles: titlesOf(record.framework),
    items: parts.linked
      .flatMap(({ item: { id, occurredOn }, lacks }) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ id, title, occurredOn, lacks }];
      })
      .sort((one, other) => (one.occurredOn < other.occurredOn ? 1 : -1)),
  };
}

/** Everybody of the organisation who had no part; supervisors and who has looked before come first, then names. */
async function whomToAsk(
  db: Reads,
  about: { actor: Member; gathered: Gathered; pillarCode: string; today: CalendarDate },
): Promise<WhomToAsk> {
  const { actor, gathered, today } = about;
  const parts = partsIn({ ...about, by: actor.personId, on: today });
  const outside = [...parts.keys(), gathered.practitionerId, actor.personId];
  const [names, rows] = await Promise.all([
    namesOf(db, actor, [...parts.keys()]),
    db.$queryRaw`
      select person.id, person.name
      from person
      where organisation_id = ${actor.organisationId}::uuid and left_at is null
        and not person.id = any(${outside}::uuid[])
      order by not (
        exists (select from supervisor where supervisor.person_id = person.id)
        or exists (select from second_look where second_look.reviewer_id = person.id)
      ), person.name, person.id
      limit ${OFFERED_MAX + 1}`,
  ]);
  const people = z.array(personRow).parse(rows);
  return {
    people: people.slice(0, OFFERED_MAX),
    more: people.length > OFFERED_MAX,
    missing: missingOf(parts, names),
  };
}

async function listReviews(
  actor: Member,
  among: PillarReviewWhereInput,
): Promise<readonly PillarReviewView[]> {
  const db = database();
  const rows = await db.pillarReview.findMany({
    where: { AND: [among, visiblePillarReviews(actor)] },
    orderBy: [{ reviewedOn: "desc" }, { id: "desc" }],
    select: reviewRow,
  });
  const names = await namesOf(
    db,
    actor,
    rows.flatMap(({ reviewerId, secondLook, secondLookRequests }) => [
      reviewerId,
      ...(secondLook ? [secondLook.reviewerId] : []),
      ...secondLookRequests.map(({ askedId }) => askedId),
    ]),
  );
  return rows.map((row) => ({
    ...reviewView(row, names),
    mayAsk: mayAskForSecondLook(actor, factsOf(row)),
  }));
}

async function namesOf(
  db: Reads,
  { organisationId }: Member,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, organisationId },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

const personRow = z.object({ id: z.string(), name: z.string() });
const waitingRow = z.object({
  id: z.string(),
  practitioner: z.string(),
  askedAt: z.date(),
  pillar: z.string(),
});

import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { findColleagues, type Colleague } from "@/lib/evidence/confirmation/queries";
import { whoIsMeant } from "@/lib/evidence/confirmation/whom-to-ask";
import { notYours } from "@/lib/policy/not-yours";
import {
  mayAskForSecondLook,
  mayGiveSecondLook,
  mayReviewPillar,
} from "@/lib/policy/pillar-review";
import type { Gathered } from "../gather";
import { findReview, gatherOne } from "./queries";
import type { AnswerLook, AskSomebodyElse, ReviewPillar } from "./schema";
import { becauseOf, partsIn } from "./who-had-part";

export interface Pillar {
  readonly practitionerId: string;
  readonly pillarCode: string;
}

/** A coordinating supervisor reviews a pillar, and asks somebody who had no part in it for the second look. */
export async function reviewPillar(
  command: Command<ReviewPillar, Member>,
): Promise<Result<Pillar, Failure>> {
  const { actor, input, tx, now } = command;
  const { practitionerId, pillarCode } = input;
  const { organisationId } = actor;
  const practitioner = await tx.practitioner.findFirst({
    where: {
      personId: practitionerId,
      organisationId,
      frameworkVersion: { pillars: { some: { code: pillarCode } } },
    },
    select: { personId: true },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const ruling = mayReviewPillar(actor, { organisationId, practitionerId });
  if (ruling === notYours) return err({ code: "not-found" });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const on = dayOf(now);
  const asked = await whoIsAsked(command, { practitionerId, pillarCode, by: actor.personId, on });
  if (!asked.ok) return asked;
  await closeOpenRequests(tx, input, now);
  const made = await tx.pillarReview.create({
    data: {
      organisationId,
      practitionerId,
      pillarCode,
      reviewerId: actor.personId,
      reviewedOn: fromCalendarDate(on),
      comment: input.comment,
      formKey: input.key,
    },
    select: { id: true },
  });
  await ask(command, { reviewId: made.id, practitionerId, askedId: asked.value.id });
  await recordAudit(tx, command, {
    type: "pillar.reviewed",
    subjectId: made.id,
    practitionerId,
    data: { pillar: pillarCode, askedId: asked.value.id },
  });
  return ok({ practitionerId, pillarCode });
}

/** Where whoever was asked has declined, the reviewer asks somebody else. */
export async function askForSecondLook(
  command: Command<AskSomebodyElse, Member>,
): Promise<Result<Pillar, Failure>> {
  const { actor, input, tx } = command;
  const review = await findReview(actor, { id: input.reviewId }, tx);
  if (review === null) return err({ code: "not-found" });
  const ruling = mayAskForSecondLook(actor, review);
  if (ruling === notYours) return err({ code: "not-found" });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { practitionerId, pillarCode, reviewerId } = review;
  const on = review.reviewedOn;
  const asked = await whoIsAsked(command, { practitionerId, pillarCode, by: reviewerId, on });
  if (!asked.ok) return asked;
  // The act and its check are one: a second open request meets the constraint of its name.
  await ask(command, { reviewId: review.id, practitionerId, askedId: asked.value.id });
  await recordAudit(tx, command, {
    type: "second-look.asked",
    subjectId: review.id,
    practitionerId,
    data: { pillar: pillarCode, askedId: asked.value.id },
  });
  return ok({ practitionerId, pillarCode });
}

/** Whoever was asked agrees, which is a row of its own, or declines, so that somebody else can be asked. */
export async function answerSecondLook(
  command: Command<AnswerLook, Member>,
): Promise<Result<null, Failure>> {
  const { actor, input, tx, now } = command;
  const isAsked = { some: { id: input.requestId, askedId: actor.personId } };
  const review = await findReview(actor, { secondLookRequests: isAsked }, tx);
  if (review === null) return err({ code: "not-found" });
  const ruling = mayGiveSecondLook(actor, review);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { organisationId, practitionerId, pillarCode, reviewerId } = review;
  const agrees = input.intent === "agree";
  if (agrees) {
    const gathered = await recordOf(command, practitionerId);
    const on = review.reviewedOn;
    const about = { gathered, pillarCode, by: reviewerId, on, today: dayOf(now) };
    const part = partsIn(about).get(actor.personId);
    if (part !== undefined) return err({ code: "forbidden", because: TAKES_PART });
  }
  const { count } = await tx.secondLookRequest.updateMany({
    where: { id: input.requestId, closedAt: null },
    data: { closedAt: now, ...(agrees ? {} : { declinedBecause: input.comment }) },
  });
  if (count === 0) return err(alreadyAnswered);
  if (agrees) {
    await tx.secondLook.create({
      data: {
        organisationId,
        practitionerId,
        reviewId: review.id,
        reviewerId: actor.personId,
        lookedAt: now,
        comment: input.comment,
      },
    });
  }
  await recordAudit(tx, command, {
    type: agrees ? "pillar.looked-at" : "second-look.declined",
    subjectId: review.id,
    practitionerId,
    data: { pillar: pillarCode, reviewId: review.id },
  });
  return ok(null);
}

/** The one colleague who is meant, if the rule would count their look. */
async function whoIsAsked(
  command: Command<Pick<ReviewPillar, "askedId" | "somebodyElse">, Member>,
  about: Pillar & { readonly by: string; readonly on: CalendarDate },
): Promise<Result<Colleague, Failure>> {
  const { actor, input, tx } = command;
  const { askedId, somebodyElse } = input;
  const field = askedId === null ? "somebodyElse" : "askedId";
  const named = { ids: askedId === null ? [] : [askedId], typed: somebodyElse };
  const colleagues = await findColleagues(actor, named, tx);
  const meant = whoIsMeant(colleagues, { chosen: askedId, typed: somebodyElse, actor });
  if (!meant.ok) return err(invalid(field, meant.error));
  const { id, name } = meant.value;
  if (id === about.practitionerId) {
    return err(invalid(field, `${name} cannot be asked: it is their own pillar.`));
  }
  const gathered = await recordOf(command, about.practitionerId);
  const part = partsIn({ gathered, ...about, today: dayOf(command.now) }).get(id);
  return part === undefined
    ? ok(meant.value)
    : err(invalid(field, `${name} would not count: ${becauseOf(part)}. Ask somebody else.`));
}

async function recordOf(
  { actor, tx, now }: Command<unknown, Member>,
  practitionerId: string,
): Promise<Gathered> {
  const gathered = await gatherOne(tx, { actor, practitionerId, today: dayOf(now) });
  if (gathered === null) throw new Error("Somebody who was there a moment ago has no record.");
  return gathered;
}

async function ask(
  { actor, tx, now }: Command<unknown, Member>,
  request: { readonly reviewId: string; readonly practitionerId: string; readonly askedId: string },
): Promise<void> {
  const { organisationId, personId } = actor;
  await tx.secondLookRequest.create({
    data: { organisationId, ...request, askedById: personId, askedAt: now },
  });
}

/** A later review takes the place of an earlier one: nobody need look at that any more. */
async function closeOpenRequests(
  tx: Tx,
  { practitionerId, pillarCode }: Pillar,
  now: Date,
): Promise<void> {
  await tx.secondLookRequest.updateMany({
    where: { closedAt: null, review: { practitionerId, pillarCode } },
    data: { closedAt: now },
  });
}

const TAKES_PART =
  "You have confirmed an item of this pillar or decided on a capability of it, so your look would not count. Decline, so that somebody else can be asked.";

const alreadyAnswered: Failure = {
  code: "conflict",
  because: "This has been answered already, or a later review has taken its place.",
};

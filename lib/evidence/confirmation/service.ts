import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { confirmationAnswered, confirmationAsked } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { mayAnswerConfirmation } from "@/lib/policy/confirmation";
import { mayAskForConfirmation } from "@/lib/policy/evidence";
import { findEvidence } from "../queries";
import { findColleagues, findConfirmationRequest } from "./queries";
import type { AnswerRequest, AskToConfirm } from "./schema";
import { strongAs } from "./strong-as";
import type { FoundRequest } from "./types";
import { whomToAsk } from "./whom-to-ask";

/** Asks colleagues of the organisation to say that the submitted version is true. */
export async function askForConfirmation(
  command: Command<AskToConfirm, Member>,
): Promise<Result<{ readonly evidenceId: string }, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayAskForConfirmation(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const named = { ids: input.confirmers, typed: input.somebodyElse };
  const people = whomToAsk(await findColleagues(actor, named, tx), {
    personId: actor.personId,
    organisationName: actor.organisationName,
    chosen: named.ids,
    typed: named.typed,
    alreadyAsked: item.confirmerIds,
  });
  if (!people.ok) return people;

  const { submitted } = item;
  if (
    submitted === null ||
    !(await holdStill(tx, { evidenceId: item.id, versionId: submitted.id }))
  )
    return err(movedOn);
  const made = await tx.confirmationRequest.createManyAndReturn({
    data: people.value.map(({ id }) => ({
      organisationId: item.organisationId,
      practitionerId: item.practitionerId,
      evidenceVersionId: submitted.id,
      confirmerId: id,
      message: input.message,
      askedAt: now,
    })),
    select: { id: true, confirmerId: true },
  });
  for (const { id, confirmerId } of made) {
    await recordAudit(tx, command, {
      type: "confirmation.asked",
      subjectId: item.id,
      practitionerId: item.practitionerId,
      data: { requestId: id, confirmerId, version: submitted.number },
    });
    const asked = confirmationAsked({ practitioner: actor.name, requestId: id });
    await queueMail(tx, { now, to: confirmerId }, asked);
  }
  return ok({ evidenceId: item.id });
}

/** Confirms or declines: once, and only what still stands as it was asked about. */
export async function answerConfirmation(
  command: Command<AnswerRequest, Member>,
): Promise<Result<{ readonly requestId: string }, Failure>> {
  const { actor, input, tx, now } = command;
  const request = await findConfirmationRequest(actor, input.requestId, tx);
  if (request === null) return err({ code: "not-found" });
  const ruling = mayAnswerConfirmation(actor, request);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const answer = input.intent === "confirm" ? "confirmed" : "declined";
  if (input.strong && strongAs(request.version.type) === null) {
    return err(invalid("strong", "Evidence of this type cannot be marked so."));
  }

  // Item before request, as in every move of an item, so that two of them never wait for each other.
  const stands = await holdStill(tx, request);
  const { count } = await tx.confirmationRequest.updateMany({
    where: { id: request.id, closedAt: null },
    data: { closedAt: now },
  });
  if (!stands || count === 0) return err(await whyTooLate(command, request));
  const strong = answer === "confirmed" && input.strong;
  await tx.confirmation.create({
    data: {
      organisationId: request.organisationId,
      requestId: request.id,
      answer,
      sentence: input.sentence,
      strong,
      answeredAt: now,
    },
  });
  await recordAudit(tx, command, {
    type: "confirmation.answered",
    subjectId: request.evidenceId,
    practitionerId: request.practitionerId,
    data: { requestId: request.id, answer, strong, version: request.version.number },
  });
  const { evidenceId, practitionerId } = request;
  const answered = confirmationAnswered({ confirmer: actor.name, answer, evidenceId });
  await queueMail(tx, { now, to: practitionerId }, answered);
  return ok({ requestId: request.id });
}

/** Whether the version is still the one that counts; if so nobody changes that before this transaction ends. */
async function holdStill(
  tx: Tx,
  { evidenceId, versionId }: { readonly evidenceId: string; readonly versionId: string },
): Promise<boolean> {
  const { count } = await tx.evidence.updateMany({
    where: { id: evidenceId, stage: "submitted", submittedId: versionId },
    data: { stage: "submitted" },
  });
  return count === 1;
}

async function whyTooLate(
  { actor, tx }: Command<AnswerRequest, Member>,
  { id, practitioner }: FoundRequest,
): Promise<Failure> {
  const request = await findConfirmationRequest(actor, id, tx);
  const answeredAt = request?.answer?.at;
  const because = answeredAt
    ? `You answered this on ${formatDay(dayOf(answeredAt))} at ${formatTime(answeredAt)}.`
    : `${practitioner} has changed or withdrawn this evidence since you were asked, so there is nothing to confirm any more.`;
  return { code: "conflict", because };
}

const movedOn: Failure = {
  code: "conflict",
  because: "This evidence was changed in the meantime. Open it again to see where it stands.",
};

import "server-only";
import { z } from "zod";
import type { Command } from "@/lib/action/command";
import { mayAdd } from "@/lib/assessment/may-add";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { CapabilityAddress } from "@/lib/core/capability-address";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { countedAs } from "@/lib/framework/portfolio/queries";
import { signOffAsked, signOffDecided } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import {
  mayDecide,
  mayWithdrawSignOffRequest,
  visibleSignOffRequests,
} from "@/lib/policy/sign-off";
import {
  capabilityNow,
  capabilityOfId,
  capabilityOf,
  readCapability,
  readSupervisors,
} from "./capability/queries";
import { basisOf } from "./basis";
import { addressOf, named } from "./capability/views";
import { readEnd, readSubmitted, readWhatTheyAre } from "./request/queries";
import type { AskForSignOff, DecideOnCapability, WithdrawRequest } from "./schema";
import { notYourSupervisor, supervisorsToAsk } from "./signer";
import type { Keys } from "./types";
import { countUsable, mayAchieve } from "./usable";
import { WHOSE } from "./whose";

/** A practitioner asks a supervisor in post, whose scope reaches the capability, to decide on it. */
export async function askForSignOff({
  actor,
  input,
  tx,
  now,
}: Command<AskForSignOff, Member>): Promise<Result<CapabilityAddress, Failure>> {
  const practitionerId = actor.personId;
  const capability = await readCapability(tx, {
    practitionerId,
    which: capabilityOfId(input.capabilityId),
  });
  if (capability === null) return err({ code: "not-found" });
  const own = mayAdd(actor, capability, capability);
  if (!own.allowed) return err({ code: "forbidden", because: own.because });

  const keys = { practitionerId, capabilityId: capability.id };
  const supervisors = supervisorsToAsk(await readSupervisors(tx, keys), {
    actor,
    capability,
    today: dayOf(now),
  });
  const asked = supervisors.find(({ supervisorId }) => supervisorId === input.supervisorId);
  const ruling = asked?.may ?? notYourSupervisor;
  if (!ruling.allowed) return err(invalid("supervisorId", ruling.because));

  const made = await tx.signOffRequest.create({
    data: {
      ...keys,
      organisationId: capability.organisationId,
      supervisorId: input.supervisorId,
      message: input.message,
      askedAt: now,
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "sign-off.asked",
      subjectId: made.id,
      practitionerId,
      data: { capability: capability.code, supervisorId: input.supervisorId },
    },
  );
  await queueMail(
    tx,
    { now, to: input.supervisorId },
    signOffAsked({ practitioner: actor.name, capability: named(capability), requestId: made.id }),
  );
  return ok(addressOf(capability));
}

/** The practitioner takes a request back before it is decided. */
export async function withdrawRequest({
  actor,
  input,
  tx,
  now,
}: Command<WithdrawRequest, Member>): Promise<Result<CapabilityAddress, Failure>> {
  const request = await findRequest(tx, actor, input.requestId);
  if (request === null) return err({ code: "not-found" });

  const ruling = mayWithdrawSignOffRequest(actor, request);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { count } = await tx.signOffRequest.updateMany({
    where: { id: request.id, decidedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  if (count === 0) return err(await howItEnded(tx, request.id, { actor, now }));

  const capability = await capabilityOf(tx, request, capabilityNow);
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "sign-off.request-withdrawn",
      subjectId: request.id,
      practitionerId: request.practitionerId,
      data: { capability: capability.code, supervisorId: request.supervisorId },
    },
  );
  return ok(addressOf(capability));
}

/**
 * Whoever was asked decides. The decision answers every request that is open on the capability: of two supervisors
 * who decide at once one finds nothing left to decide, and is told who did.
 */
export async function decide({
  actor,
  input,
  tx,
  now,
}: Command<DecideOnCapability, Member>): Promise<Result<{ readonly signOffId: string }, Failure>> {
  const request = await findRequest(tx, actor, input.requestId);
  if (request === null) return err({ code: "not-found" });

  const { organisationId, practitionerId } = request;
  const capability = await capabilityOf(tx, request, capabilityNow);
  const ruling = mayDecide(actor, { ...request, capability });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  // The decision is about what its maker read: the words that the portfolio follows today.
  const keys = { practitionerId, capabilityId: capability.id };
  const settled = await settleRequests(tx, keys, now);
  if (!settled.includes(request.id)) return err(await howItEnded(tx, request.id, { actor, now }));

  const submitted = await readSubmitted(tx, keys);
  const basis = basisOf({ capabilityId: capability.id, versions: submitted });
  if (basis !== input.basis) return err(changedSinceItWasRead(capability.code));
  if (input.decision === "achieved") {
    const enough = mayAchieve(
      capability.code,
      countUsable(submitted, { profile: capability.profile, asOf: dayOf(now) }),
    );
    if (!enough.allowed) return err(invalid("decision", enough.because));
  }

  const made = await tx.signOff.create({
    data: {
      organisationId,
      ...keys,
      requestId: request.id,
      supervisorId: actor.personId,
      decision: input.decision,
      reasons: input.reasons,
      method: input.method,
      decidedAt: now,
      ...(await readWhatTheyAre(tx, actor, { practitionerId, capability })),
    },
    select: { id: true },
  });
  await tx.signOffEvidence.createMany({
    data: submitted.map(({ versionId }) => ({
      organisationId,
      signOffId: made.id,
      evidenceVersionId: versionId,
    })),
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "sign-off.decided",
      subjectId: made.id,
      practitionerId,
      data: {
        capability: capability.code,
        signOffId: made.id,
        decision: input.decision,
        requests: settled,
      },
    },
  );
  const { decision } = input;
  await queueMail(
    tx,
    { now, to: practitionerId },
    signOffDecided({ supervisor: actor.name, decision, capability: named(capability) }),
  );
  return ok({ signOffId: made.id });
}

async function findRequest(tx: Tx, actor: Member, id: string) {
  return tx.signOffRequest.findFirst({
    where: { id, AND: [visibleSignOffRequests(actor)] },
    select: WHOSE,
  });
}

/**
 * Marks all open requests on a capability as decided, in one statement, and gives their ids. Locked in one order, so
 * that two who decide at once cannot each wait for the other; whoever comes second finds none.
 */
async function settleRequests(tx: Tx, keys: Keys, now: Date): Promise<readonly string[]> {
  const rows = await tx.$queryRaw`
    with open as (
      select id from sign_off_request
      where practitioner_id = ${keys.practitionerId}::uuid and capability_id = any(${countedAs(keys)})
        and decided_at is null and withdrawn_at is null
      order by id
      for update
    )
    update sign_off_request set decided_at = ${now}
    from open
    where sign_off_request.id = open.id
    returning sign_off_request.id`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

/** Of a request that is not open any more: "Cai Morgan decided this at 14:02." */
async function howItEnded(
  tx: Tx,
  requestId: string,
  { actor, now }: { actor: Member; now: Date },
): Promise<Failure> {
  const { did, at, byId, by } = await readEnd(tx, requestId);
  const who = byId === actor.personId ? "You" : by;
  return { code: "conflict", because: `${who} ${did} ${atTime(at, now)}.` };
}

/** "at 14:02"; of another day "on 20 November 2026 at 14:02". */
function atTime(then: Date, now: Date): string {
  const time = `at ${formatTime(then)}`;
  return dayOf(then) === dayOf(now) ? time : `on ${formatDay(dayOf(then))} ${time}`;
}

function changedSinceItWasRead(code: string): Failure {
  return {
    code: "conflict",
    because: `What shows ${code} has changed since you opened this page: an item was submitted, changed or withdrawn, or the framework's wording changed. Open the page again and look at it before you decide. Your words are kept.`,
  };
}

import { attempt } from "@/lib/action/attempt";
import { hashPassword } from "@/lib/auth/password";
import { checkOwnPassword } from "@/lib/auth/service";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import {
  askSupervisor,
  decideOnCapability,
  revokeSignOff,
  withdrawOwnRequest,
} from "@/lib/sign-off/schema";
import { getRequest } from "@/lib/sign-off/queries";
import { revoke } from "@/lib/sign-off/revocation/service";
import { askForSignOff, decide, withdrawRequest } from "@/lib/sign-off/service";
import type { PersonRef } from "@/prisma/seed/build/people";
import { NOW, signedIn } from "../../support/ward";

export const PASSWORD = "three plain words";
const hashed = hashPassword(PASSWORD);

/** Nobody in the ward can sign in with a password until they are given one. */
export async function giveAPassword(...people: readonly PersonRef[]): Promise<void> {
  await database().person.updateMany({
    where: { id: { in: people.map(({ id }) => id) } },
    data: { passwordHash: await hashed },
  });
}

export function askAs(
  actor: Member,
  values: { capabilityId: string; supervisorId: string; message?: string },
  now = NOW,
) {
  return attempt({ schema: askSupervisor, run: askForSignOff }, { actor, values, now });
}

export function withdrawAs(actor: Member, requestId: string, now = NOW) {
  const deed = { schema: withdrawOwnRequest, run: withdrawRequest };
  return attempt(deed, { actor, values: { requestId }, now });
}

export const REASONS =
  "I read all of it and we talked. Keep saying how sure you are. Next, teach it.";

/** Of a request that is not there for whoever was asked: no form is drawn, and this is sent all the same. */
const NOBODYS_BASIS = "0".repeat(64);

/** What the form of a request would carry if whoever was asked opened it now. */
export async function basisFor(requestId: string, now = NOW): Promise<string> {
  const request = await database().signOffRequest.findUnique({ where: { id: requestId } });
  if (request === null) return NOBODYS_BASIS;
  const person = await database().person.findUniqueOrThrow({ where: { id: request.supervisorId } });
  const asked = await signedIn(database(), person, now);
  const view = await getRequest(asked, requestId, dayOf(now));
  return view?.basis ?? NOBODYS_BASIS;
}

export async function decideAs(
  actor: Member,
  values: {
    requestId: string;
    basis?: string;
    decision?: string;
    method?: string;
    reasons?: string;
    password?: string;
  },
  now = NOW,
) {
  return attempt(
    { schema: decideOnCapability, prepare: checkOwnPassword, run: decide },
    {
      actor,
      values: {
        decision: "achieved",
        method: "met",
        reasons: REASONS,
        password: PASSWORD,
        basis: values.basis ?? (await basisFor(values.requestId, now)),
        ...values,
      },
      now,
    },
  );
}

export const REASON = "The audit it rests on turned out to be of another department and not hers.";

export function revokeAs(
  actor: Member,
  values: { signOffId: string; reason?: string; password?: string },
  now = NOW,
) {
  return attempt(
    { schema: revokeSignOff, prepare: checkOwnPassword, run: revoke },
    { actor, values: { reason: REASON, password: PASSWORD, ...values }, now },
  );
}

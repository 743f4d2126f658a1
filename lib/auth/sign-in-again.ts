import "server-only";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { signInSchema, signOutSchema } from "./schema";
import { checkCredentials, endOwnSession, openSession } from "./service";
import { writeSessionCookie } from "./session-token";

/** Sign-in as every door does it: the form, a form whose session had ended, next-auth's route. */
export const signInDeed = { schema: signInSchema, prepare: checkCredentials, run: openSession };
export const signOutDeed = { schema: signOutSchema, run: endOwnSession };

/** For a form that was sent after its session had ended: the sign-in came along with the words. */
export async function signInAgain({
  email,
  password,
  writer,
  now,
}: {
  readonly email: unknown;
  readonly password: unknown;
  /** The id of whoever typed the words, where the form says it. */
  readonly writer: unknown;
  readonly now: Date;
}): Promise<Result<Member, Failure>> {
  if (email === undefined && password === undefined) return err({ code: "unauthenticated" });
  const opened = await attempt(signInDeed, {
    actor: { kind: "anonymous" },
    values: { email, password },
    now,
  });
  if (!opened.ok) return err({ code: "unauthenticated", because: sentenceOf(opened.error) });
  const { member } = opened.value;
  if (writer !== undefined && writer !== member.personId) {
    // Signed in as somebody else the page could not be drawn again, and the words would go with it.
    await attempt(signOutDeed, { actor: member, values: {}, now });
    return err(somebodyElses);
  }
  await writeSessionCookie(member.sessionId);
  return ok(member);
}

/** Two people share a ward PC: the words of one must not land in the record of the other. */
export const somebodyElses: Failure = {
  code: "unauthenticated",
  because: "Somebody else wrote this. Nothing was saved. Sign in as the person who did.",
};

function sentenceOf(failure: Failure): string {
  switch (failure.code) {
    case "invalid":
      return Object.values(failure.fieldErrors).flat().concat(failure.formErrors).join(" ");
    case "conflict":
    case "forbidden":
      return failure.because;
    case "not-found":
    case "unauthenticated":
      return "Sign in to go on.";
  }
}

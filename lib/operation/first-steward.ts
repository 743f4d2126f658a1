import { LINK_DAYS } from "@/lib/auth/limits";
import { makeSignInLink } from "@/lib/auth/service";
import { asSystem } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { openDatabase, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createFirstSteward } from "@/lib/people/service";
import { FICTITIOUS } from "./demonstration";
import { Refusal } from "./refusal";

export interface Wish {
  readonly email: string;
  readonly name: string;
  readonly organisation: string | undefined;
}

/** The token of a link with which the first steward chooses a password. */
export async function firstStewardLink(
  databaseUrl: string,
  wish: Wish,
): Promise<{ token: string; days: number }> {
  const db = openDatabase(databaseUrl);
  const now = new Date();
  const actor = asSystem("npm run steward");
  try {
    const result = await inTransaction(async (tx): Promise<Result<{ token: string }, Failure>> => {
      const waiting = await stewardWithoutPassword(tx, wish.email);
      if (waiting !== null) return ok({ token: await makeSignInLink({ actor, tx, now }, waiting) });
      const organisation = await organisationFor(tx, wish);
      if (organisation === FICTITIOUS) return err({ code: "conflict", because: DEMONSTRATION });
      const { email, name } = wish;
      const input = { email, name, organisation, startsOn: dayOf(now) };
      return createFirstSteward({ actor, input, tx, now });
    }, db);
    if (result.ok) return { token: result.value.token, days: LINK_DAYS };
    throw new Refusal(sentence(result.error));
  } finally {
    await db.$disconnect();
  }
}

const DEMONSTRATION =
  "This installation is the demonstration, which has a steward (stu@northmoor.example): for a real one set DATABASE_URL, or start over with FOURFOLD_DEMO=0 npm run db:reset.";

/** Their link was lost, or ran out: nobody else could let them in. */
function stewardWithoutPassword(tx: Tx, email: string) {
  return tx.person.findFirst({
    where: { email, passwordHash: null, stewardPosts: { some: {} } },
    select: { id: true, organisationId: true },
  });
}

/** The one that was named, or the only one there is. */
async function organisationFor(tx: Tx, wish: Wish): Promise<string> {
  if (wish.organisation !== undefined && wish.organisation !== "") return wish.organisation;
  const [first, second] = await tx.organisation.findMany({ take: 2, select: { name: true } });
  if (first !== undefined && second === undefined) return first.name;
  return "Our organisation";
}

function sentence(failure: Failure): string {
  switch (failure.code) {
    case "conflict":
    case "forbidden":
      return failure.because;
    case "invalid":
      return [...failure.formErrors, ...Object.values(failure.fieldErrors).flat()].join(" ");
    case "not-found":
    case "unauthenticated":
      return "The first steward could not be made.";
  }
}

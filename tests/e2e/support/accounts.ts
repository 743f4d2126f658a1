import type { BrowserContext } from "@playwright/test";
import { findMember } from "@/lib/auth/find-member";
import type { Member } from "@/lib/core/actor";
import type { Database } from "@/lib/db/client";
import { signInAs } from "../../support/sign-in";

/** The people of the demonstration who can sign in: a practitioner, two supervisors, a manager and the steward. */
export const ACCOUNTS = ["ada", "bea", "cai", "mel", "stu"] as const;
export type Account = (typeof ACCOUNTS)[number];

export function addressOf(account: Account): string {
  return `${account}@northmoor.example`;
}

/** Signs the context in, and says who that is to policy. */
export async function memberIn(
  context: BrowserContext,
  account: Account,
  db: Database,
): Promise<Member> {
  await signInAs(context, addressOf(account));
  const { id } = await db.session.findFirstOrThrow({
    where: { person: { email: addressOf(account) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const member = await findMember(db, id, new Date());
  if (member === null) throw new Error(`${account} cannot sign in.`);
  return member;
}

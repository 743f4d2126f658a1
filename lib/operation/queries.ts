import "server-only";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";

/** Whether the database answers within two seconds. Needs no actor: it tells nothing of anybody's record. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = database().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  const patience = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), 2_000).unref();
  });
  return Promise.race([answer, patience]);
}

/** Whether this installation shows the fictitious trust. */
export function isDemonstration(): boolean {
  return env().demo;
}

/** Whether the page of all components is served. */
export function showsFixtures(): boolean {
  return env().fixtures;
}

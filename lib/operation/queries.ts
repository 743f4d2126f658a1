import "server-only";
import { database } from "@/lib/db/client";

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

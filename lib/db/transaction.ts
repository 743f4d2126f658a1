import "server-only";
import { err, type Result } from "@/lib/core/result";
import type { Failure } from "@/lib/core/failure";
import { database, type Database, type Tx } from "./client";
import { refusalOfConstraint } from "./constraints";

/**
 * Runs one deed in one transaction. A refusal rolls back like a bug does, so that nothing is half stored; a violated
 * constraint becomes its sentence. Anything else is thrown on.
 */
export async function inTransaction<T>(
  run: (tx: Tx) => Promise<Result<T, Failure>>,
  db: Database = database(),
): Promise<Result<T, Failure>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const result = await run(tx);
        if (!result.ok) throw new RolledBack(result.error);
        return result;
      },
      { maxWait: 10_000, timeout: 20_000 },
    );
  } catch (thrown) {
    if (thrown instanceof RolledBack) return err(thrown.failure);
    const failure = refusalOfConstraint(thrown);
    if (failure) return err(failure);
    throw thrown;
  }
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super("The transaction was refused.");
  }
}

import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, type Result } from "@/lib/core/result";
import { database, type Database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { Command, PreparedCommand, Step } from "./command";

/** One deed: what it parses, and the service that does it. */
export type Deed<Input, Who extends Actor, Prepared, Value> =
  PlainDeed<Input, Who, Value> | PreparedDeed<Input, Who, Prepared, Value>;

interface PlainDeed<Input, Who extends Actor, Value> {
  readonly schema: z.ZodType<Input>;
  readonly run: (command: Command<Input, Who>) => Promise<Result<Value, Failure>>;
}

interface PreparedDeed<Input, Who extends Actor, Prepared, Value> {
  readonly schema: z.ZodType<Input>;
  /** Slow work that must not hold a transaction open: comparing a password. */
  readonly prepare: (step: Step<Input, Who>, db: Database) => Promise<Result<Prepared, Failure>>;
  readonly run: (command: PreparedCommand<Input, Who, Prepared>) => Promise<Result<Value, Failure>>;
}

interface Attempted<Who> {
  readonly actor: Who | null;
  readonly values: unknown;
  readonly now: Date;
  readonly db?: Database;
}

/**
 * The order of every write, whoever acts: somebody (1), who said something that makes sense (2), in one
 * transaction (3) in which the service decides by policy, acts and writes the audit log.
 */
export async function attempt<Input, Who extends Actor, Prepared, Value>(
  deed: Deed<Input, Who, Prepared, Value>,
  { actor, values, now, db = database() }: Attempted<Who>,
): Promise<Result<Value, Failure>> {
  if (actor === null) return err({ code: "unauthenticated" });
  const parsed = deed.schema.safeParse(values);
  if (!parsed.success) return err(invalidBecause(parsed.error));
  const step = { actor, input: parsed.data, now };
  if (!("prepare" in deed)) return inTransaction((tx) => deed.run({ ...step, tx }), db);
  const prepared = await deed.prepare(step, db);
  if (!prepared.ok) return prepared;
  return inTransaction((tx) => deed.run({ ...step, tx, prepared: prepared.value }), db);
}

/** A path such as links, 2, rationale is the field `links.2.rationale` of the form. */
function invalidBecause(error: z.ZodError): Failure {
  const formErrors: string[] = [];
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    if (issue.path.length === 0) formErrors.push(issue.message);
    else (fieldErrors[issue.path.join(".")] ??= []).push(issue.message);
  }
  return { code: "invalid", formErrors, fieldErrors };
}

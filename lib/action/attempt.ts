import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, type Result } from "@/lib/core/result";
import { database, type Database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { keepSnapshots } from "@/lib/readiness/snapshot/service";
import type { Command, PreparedCommand, Step } from "./command";
import { readForIdentifiers, unread, type ReadValues } from "./identifiers";

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
  // What the installation itself says was typed by nobody.
  const read = actor.kind === "member" ? readForIdentifiers(values) : unread(values);
  const parsed = deed.schema.safeParse(read.values);
  if (!parsed.success) return err(invalidBecause(parsed.error.issues, read));
  if (read.isTooLong) return err(tooLong);
  if (read.errors.size > 0) return err(invalidBecause([], read));
  const step = { actor, input: parsed.data, now, kept: read.kept };
  if (!("prepare" in deed)) return asOneDeed((tx) => deed.run({ ...step, tx }), step, db);
  const prepared = await deed.prepare(step, db);
  if (!prepared.ok) return prepared;
  return asOneDeed((tx) => deed.run({ ...step, tx, prepared: prepared.value }), step, db);
}

const tooLong: Failure = {
  code: "invalid",
  formErrors: ["This is more than a form can hold. Make it shorter, or divide it."],
  fieldErrors: {},
};

/** What was done, and in the same transaction how ready it has left whoever it is about. */
function asOneDeed<Value>(
  run: (tx: Tx) => Promise<Result<Value, Failure>>,
  step: Step<unknown>,
  db: Database,
): Promise<Result<Value, Failure>> {
  return inTransaction(async (tx) => {
    const result = await run(tx);
    if (!result.ok) return result;
    await recordKept(tx, step);
    await keepSnapshots(tx, step);
    return result;
  }, db);
}

/** What was found to identify a patient and is kept by the word of whoever wrote it is in the log. */
async function recordKept(tx: Tx, { actor, now, kept }: Step<unknown>): Promise<void> {
  if (!kept || actor.kind !== "member") return;
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "identifiers.kept",
      subjectId: actor.personId,
      practitionerId: null,
      data: kept,
    },
  );
}

/**
 * A path such as links, 2, rationale is the field `links.2.rationale` of the form. What two checks say alike is said
 * once. Whoever posts chooses some of the names, `constructor` too.
 */
function invalidBecause(
  issues: z.ZodError["issues"],
  { errors, identifiers }: ReadValues,
): Failure {
  const formErrors: string[] = [];
  const fieldErrors = new Map([...errors].map(([field, said]) => [field, [...said]]));
  for (const { path, message } of issues) {
    const field = path.join(".");
    const said = path.length === 0 ? formErrors : (fieldErrors.get(field) ?? []);
    if (path.length > 0) fieldErrors.set(field, said);
    if (!said.includes(message)) said.push(message);
  }
  return {
    code: "invalid",
    formErrors,
    fieldErrors: Object.fromEntries(fieldErrors),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}

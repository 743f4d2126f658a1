import type { Actor } from "@/lib/core/actor";
import type { KeptIdentifiers } from "./identifiers";
import type { Tx } from "@/lib/db/client";

/** What a service is handed: who acts, what they ask, when, and the transaction it all happens in. */
export interface Command<Input, Who extends Actor = Actor> extends Step<Input, Who> {
  readonly tx: Tx;
}

/** The same before the transaction has begun. */
export interface Step<Input, Who extends Actor = Actor> {
  readonly actor: Who;
  readonly input: Input;
  readonly now: Date;
  /** What was found to identify a patient and is kept by the writer's word, if anything was. */
  readonly kept?: KeptIdentifiers | null;
}

/** A command with what was worked out before its transaction began (a password compared, say). */
export interface PreparedCommand<Input, Who extends Actor, Prepared> extends Command<Input, Who> {
  readonly prepared: Prepared;
}

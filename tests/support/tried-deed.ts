import type { z } from "zod";
import { attempt } from "@/lib/action/attempt";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import type { Result } from "@/lib/core/result";
import { NOW } from "./ward";

/** A form's fields, as they arrive. */
export type Body = Readonly<Record<string, unknown>>;

/** A deed behind its door, whatever it takes and gives. */
export interface TriedDeed {
  readonly schema: z.ZodType;
  /** The fields that its form has. */
  readonly fields: readonly string[];
  readonly tryAs: (actor: Member, body: Body) => Promise<Result<unknown, Failure>>;
}

/** A deed of a member that prepares nothing. */
export function plain<Input>(
  schema: z.ZodType<Input>,
  run: (command: Command<Input, Member>) => Promise<Result<unknown, Failure>>,
  fields: readonly string[],
): TriedDeed {
  return {
    schema,
    fields,
    tryAs: (actor, values) => attempt({ schema, run }, { actor, values, now: NOW }),
  };
}

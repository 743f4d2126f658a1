import "server-only";
import { property } from "@/lib/core/property";

/**
 * Writes a bug into the server's log, once, and gives the reference under which it stands there. Its message is left
 * out, and whatever hangs on it: the database's own hold the row that was refused, and with it a practitioner's words.
 */
export function noteFault(thrown: unknown): string {
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(`Fault ${reference}: ${describe(thrown)}`);
  return reference;
}

function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `a thrown ${typeof thrown}`;
  return [[thrown.name, ...codesOf(thrown)].join(" "), ...framesOf(thrown)].join("\n");
}

/** Prisma's code, and the database's own beneath it. */
function codesOf(thrown: unknown): readonly string[] {
  const cause = property(property(property(thrown, "meta"), "driverAdapterError"), "cause");
  return [property(thrown, "code"), property(cause, "originalCode")].filter(
    (code): code is string => typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code),
  );
}

/** The stack begins with the message, which may have lines of any form: what follows its end is ours. */
function framesOf({ message, stack = "" }: Error): readonly string[] {
  const end = stack.indexOf(message);
  if (end < 0) return [];
  return stack
    .slice(end + message.length)
    .split("\n")
    .filter((line) => line.startsWith("    at "));
}

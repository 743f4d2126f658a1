import "server-only";
import { hash, verify } from "@node-rs/argon2";

/**
 * argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP password storage cheat sheet.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Takes as long where there is no hash (nobody of that address, no password chosen yet) as where there is one. */
export async function passwordMatches(
  password: string,
  passwordHash: string | null,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash()), password);
  return matches && passwordHash !== null;
}

let nobodys: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  return (nobodys ??= hashPassword(crypto.randomUUID()));
}

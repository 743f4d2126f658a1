import { parseArgs } from "node:util";
import { z } from "zod";
import { generateClient } from "./build";
import type { Wish } from "./first-steward";
import { readDotEnv, upgrade, withInstallation } from "./installation";
import { Refusal, runCommand } from "./refusal";
import { untilAskedToEnd, type Scope } from "./scope";

await runCommand(() => untilAskedToEnd(makeSteward));

/**
 * `npm run steward -- email`: makes the first steward of a real installation, with the organisation they keep, and
 * prints the one-time link with which they choose a password. Run again before they have, it prints a new link.
 */
async function makeSteward(scope: Scope): Promise<void> {
  readDotEnv();
  const wish = requested(process.argv.slice(2));
  await withInstallation(scope, async ({ databaseUrl }) => {
    await generateClient(scope);
    await upgrade(databaseUrl);
    const { firstStewardLink } = await import("./first-steward");
    const { token, days } = await firstStewardLink(databaseUrl, wish);
    const address = process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`;
    console.log(
      `${address.replace(/\/$/, "")}/set-password/${token}\nOpen this link to choose the password of ${wish.email}. It works once, within ${String(days)} days.`,
    );
  });
}

function requested(words: string[]): Wish {
  const usage =
    'npm run steward -- name@hospital.nhs.uk [--name "Jo Bloggs"] [--organisation "Our trust"]';
  const { values, positionals } = parse(words, usage);
  const email = z.email().safeParse(positionals[0]?.trim().toLowerCase());
  if (!email.success || positionals.length > 1) {
    throw new Refusal(`Say the steward's email address: ${usage}`);
  }
  const name = values.name?.trim() ?? "";
  return {
    email: email.data,
    name: name === "" ? nameFrom(email.data) : name,
    organisation: values.organisation?.trim(),
  };
}

function parse(words: string[], usage: string) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { name: { type: "string" }, organisation: { type: "string" } },
    });
  } catch {
    throw new Refusal(`That was not understood: ${usage}`);
  }
}

/** "jo.bloggs@hospital.nhs.uk" is Jo Bloggs until they say otherwise. */
function nameFrom(email: string): string {
  return (email.split("@")[0] ?? email)
    .split(/[._-]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}

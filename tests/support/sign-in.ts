import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { testServer } from "./test-server";

/** Opens a session for one of the demonstration's people without the form, which only its own tests fill in. */
export async function signInAs(context: BrowserContext, email: string): Promise<void> {
  const { url } = testServer();
  const cookie = await sessionCookie(email);
  await context.addCookies([{ ...cookie, url, httpOnly: true, sameSite: "Lax" }]);
}

/** The cookie of a new session. */
export async function sessionCookie(email: string): Promise<{ name: string; value: string }> {
  const { databaseUrl, sessionSecret } = testServer();
  const sessionId = await openSession(databaseUrl, email);
  const value = await encode({ token: { sessionId }, secret: sessionSecret });
  return { name: "fourfold.session", value };
}

/** Ends every session of a person behind the browser's back, as a steward or the clock would. */
export async function endSessionsOf(email: string): Promise<void> {
  await query(
    testServer().databaseUrl,
    `update session set ended_at = now() from person
     where person.id = session.person_id and person.email = $1 and ended_at is null`,
    [email],
  );
}

async function openSession(databaseUrl: string, email: string): Promise<string> {
  const rows = await query(
    databaseUrl,
    `insert into session (id, person_id, created_at, expires_at)
     select gen_random_uuid(), person.id, now(), now() + interval '12 hours'
     from person where email = $1 returning id`,
    [email],
  );
  const id: unknown = rows[0]?.["id"];
  if (typeof id !== "string") throw new Error(`Nobody has the address ${email}.`);
  return id;
}

/** A statement of a test's own, for what no page shows. */
export async function query(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

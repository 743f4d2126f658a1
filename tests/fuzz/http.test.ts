import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openDatabase, type Database } from "@/lib/db/client";
import { formWithButton, type HtmlForm } from "@/lib/operation/html-form";
import { DEEDS } from "../support/deeds";
import { malformed } from "../support/malformed";
import { sessionCookie } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import type { Body } from "../support/tried-deed";
import type { FormPlace } from "./form-place";
import { FORMS, NOT_SENT } from "./http-forms";

const BODIES = 100;

let db: Database | null = null;

afterEach(async () => {
  await db?.$disconnect();
  db = null;
});

test("the form of every action is sent, or it is said why not", () => {
  expect([...Object.keys(FORMS), ...Object.keys(NOT_SENT)].sort()).toEqual(
    Object.keys(DEEDS).sort(),
  );
});

describe.each(Object.entries(FORMS))("%s", (name, place) => {
  test(`answers ${String(BODIES)} malformed bodies below 500, with a sentence, and stores nothing`, async () => {
    let form = await opened(place);
    const fields = DEEDS[name]?.fields ?? [];
    const good = { ...valuesOf(form.html), ...place.good };
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(malformed(good, fields), async (body) => {
        const before = await countRows();
        const answer = await send(form, envelopeOf(form.html), body);
        const title = JSON.stringify(body).slice(0, 500);
        expect(answer.status, title).toBeLessThan(500);
        // A fault of ours is answered in the form, with 200.
        expect(answer.text, title).not.toContain("Sorry, that did not work");
        const after = await countRows();
        // What was spoilt into something that can be kept is not malformed: then it begins anew.
        if (isAccepted(answer)) {
          form = await opened(place);
          return;
        }
        refused += 1;
        expect(saidIn(answer), title).toMatch(/[A-Z0-9“].*[a-z][^<]*[.:]/s);
        expect(after.stored, title).toEqual(before.stored);
        // Whoever got the password wrong too often would be told that, and nothing else, from here on.
        if (after.failures !== before.failures) form = await opened(place);
      }),
      { numRuns: BODIES, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(BODIES / 5);
  });
});

describe("an envelope that no browser makes", () => {
  const place = FORMS["selfAssessAction"];
  const boundary = "----fourfold";
  const type = `multipart/form-data; boundary=${boundary}`;

  /** Below 500, because the proxy refuses them before the framework reads them. */
  const refused: Readonly<Record<string, Envelope>> = {
    "a body of another type": { type: "application/json", body: "{}", status: 400 },
    "a body of no type": { type: null, body: "x", status: 400 },
    "a form of another site": { type, body: "x", origin: "https://evil.example", status: 403 },
    "a form of a sandbox": { type, body: "x", origin: "null", status: 403 },
    "a body over the limit": { type, body: "x".repeat(1_000_001), status: 413 },
  };

  test.each(Object.entries(refused))("%s is refused before it is read", async (_, envelope) => {
    if (!place) throw new Error("There is no such form.");
    const form = await opened(place);
    const before = await countRows();
    const answer = await post(form, envelope);
    expect(answer.status).toBe(envelope.status);
    expect(await answer.text()).toMatch(/^That .*\.\n$/);
    expect(await countRows()).toEqual(before);
  });

  /** The framework answers some of these with 500 itself, before any code of ours; the server goes on. */
  const broken: Readonly<Record<string, Envelope>> = {
    "a multipart body without its end": {
      type,
      body: `--${boundary}\r\nContent-Disposition: form-data; name="reflection"\r\n\r\nI do`,
    },
    "a multipart body without a boundary": { type: "multipart/form-data", body: "I do this." },
    "a part without a name": {
      type,
      body: `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--${boundary}--\r\n`,
    },
    "an empty body": { type, body: "" },
    "an action that is not ours": {
      type,
      body: `--${boundary}\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--${boundary}--\r\n`,
    },
    "bound words that cannot be read": {
      type,
      body: ["$ACTION_REF_1", "$ACTION_1:0", "$ACTION_1:1"]
        .map((part) => `--${boundary}\r\nContent-Disposition: form-data; name="${part}"\r\n\r\n{`)
        .concat(`--${boundary}--\r\n`)
        .join("\r\n"),
    },
    "an action in the head that is not ours": { type, body: "[]", action: "00" },
  };

  test.each(Object.entries(broken))("%s stores nothing and stops nothing", async (_, envelope) => {
    if (!place) throw new Error("There is no such form.");
    const form = await opened(place);
    const before = await countRows();
    const answer = await post(form, envelope);
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(await answer.text()).not.toMatch(/node_modules|\bat .*\.(js|ts):\d+/);
    expect(await countRows()).toEqual(before);
    expect((await fetch(`${testServer().url}/api/health`)).status).toBe(200);
  });
});

interface Opened {
  readonly url: string;
  readonly cookie: string;
  readonly html: HtmlForm;
}

interface Envelope {
  readonly type: string | null;
  readonly body: string;
  readonly origin?: string;
  readonly action?: string;
  readonly status?: number;
}

/** The form as it is drawn for whoever fills it in, in the demonstration as it was loaded. */
async function opened({ email, path, button }: FormPlace): Promise<Opened> {
  await db?.$disconnect();
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
  const url = `${testServer().url}${await path(db)}`;
  const session = email === null ? null : await sessionCookie(email);
  const cookie = session === null ? "" : `${session.name}=${session.value}`;
  const html = await (await fetch(url, { headers: { cookie } })).text();
  return { url, cookie, html: formWithButton(html, button) };
}

/** What the framework adds to a form, to know whose it is. */
function envelopeOf(form: HtmlForm): HtmlForm["fields"] {
  return form.fields.filter(([name]) => name.startsWith("$ACTION"));
}

function valuesOf(form: HtmlForm): Body {
  return Object.fromEntries(form.fields.filter(([name]) => !name.startsWith("$ACTION")));
}

async function send({ url, cookie }: Opened, envelope: HtmlForm["fields"], body: Body) {
  const data = new FormData();
  for (const [name, value] of envelope) data.append(name, value);
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, String(one));
  }
  const answer = await fetch(url, {
    method: "POST",
    body: data,
    headers: { cookie, origin: testServer().url },
    redirect: "manual",
  });
  return { status: answer.status, text: await answer.text() };
}

function post({ url, cookie }: Opened, { type, body, origin, action }: Envelope) {
  return fetch(url, {
    method: "POST",
    body: new TextEncoder().encode(body),
    headers: {
      cookie,
      origin: origin ?? testServer().url,
      ...(type === null ? {} : { "content-type": type }),
      ...(action === undefined ? {} : { "next-action": action }),
    },
    redirect: "manual",
  });
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sent on to what was made; or told, where one stays on the page (which may tell other things all the while). */
function isAccepted({ status, text }: Answer): boolean {
  return status === 303 || (/role="status"/.test(text) && !/role="alert"/.test(text));
}

/** What the page says for the refusal; a page that is gone says so itself. */
function saidIn({ status, text }: Answer): string {
  const shown = text.replaceAll(/<script\b.*?<\/script>/gs, "");
  const from = status === 404 ? shown.indexOf("<main") : shown.indexOf('role="alert"');
  if (from < 0) return "";
  return shown
    .slice(from, from + 4_000)
    .replaceAll(/<[^>]*>/g, " ")
    .trim();
}

const counted = z.tuple([z.object({ stored: z.unknown(), failures: z.number() })]);

/** How many rows every table has; failed sign-ins and sessions apart, which are kept of whoever tries. */
async function countRows() {
  if (db === null) throw new Error("No form has been opened.");
  const rows = await db.$queryRaw`
    select json_build_array(
      (select count(*) from evidence), (select count(*) from evidence_version),
      (select count(*) from evidence_file), (select count(*) from stored_file),
      (select count(*) from evidence_submission), (select count(*) from evidence_return),
      (select count(*) from evidence_withdrawal), (select count(*) from confirmation_request),
      (select count(*) from confirmation), (select count(*) from self_assessment),
      (select count(*) from sign_off_request), (select count(*) from sign_off_request where withdrawn_at is null),
      (select count(*) from sign_off), (select count(*) from sign_off_revocation),
      (select count(*) from person), (select count(*) from person where left_at is null),
      (select count(*) from team), (select count(*) from practitioner),
      (select count(*) from supervisor), (select count(*) from supervisor_post),
      (select count(*) from manager_post), (select count(*) from steward_post), (select count(*) from sign_in_link)
    ) as stored,
    (select coalesce(sum(failures), 0)::int from sign_in_failure) as failures`;
  return counted.parse(rows)[0];
}

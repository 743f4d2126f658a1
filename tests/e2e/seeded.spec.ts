import { expect, test, type Page } from "@playwright/test";
import { freePort } from "../../lib/operation/free-port";
import { startSecondServer, type SecondServer } from "../support/second-server";
import { endSessionsOf, query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { lettersOf, randomFrom } from "./support/seeded";

const ADA = "ada@northmoor.example";
const FIELDS = ["What happened?", "What did you learn?", "What changed as a result?"];
const RUNS = 20;
const STEPS = 9;

let server: SecondServer;
let port: number;

test.beforeAll(async () => {
  await restoreDemonstration();
  port = await freePort();
  server = await startSecondServer(port);
});

test.afterAll(async () => {
  await server.kill();
});

/*
 * Typing, pausing, saving and submitting in a random order, with the line cut, the server killed or the session ended at a
 * random moment. A seed is the whole run: the same one does the same again. Files have runs of their own.
 */
for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`seed ${String(seed)}: what was acknowledged is there once, and every word that was typed is somewhere`, async ({
    browser,
  }) => {
    const random = randomFrom(seed);
    const run = { title: `Run ${lettersOf(seed + 700)}`, typed: [] as string[], acknowledged: 0 };
    const context = await browser.newContext({ baseURL: `http://localhost:${String(port)}` });
    await signInAs(context, ADA);
    const page = await context.newPage();
    await page.goto("/evidence/new");
    await isLive(page);
    await page.getByLabel("Title").fill(run.title);

    const faults = new Map([
      [2 + random(3), ["cut", "kill", "end"][seed % 3]],
      [5 + random(4), ["end", "cut", "cut", "kill"][seed % 4]],
    ]);
    for (let step = 0; step < STEPS; step += 1) {
      const fault = faults.get(step);
      if (fault === "cut") await context.setOffline(true);
      if (fault === "kill") await server.kill();
      if (fault === "end") await endSessionsOf(ADA);
      await deeds[random(deeds.length)]?.(page, run, random);
      await noteAcknowledged(page, run);
      if (fault === "cut" && random(2) === 0) await context.setOffline(false);
      if (fault === "kill") server = await startSecondServer(port);
    }

    // As a person would: the line is back, they sign in again where they are asked to, or reload and do.
    await context.setOffline(false);
    await expectOnce(run.typed.slice(0, run.acknowledged), run.title);
    await recover(page, random);
    const there = `${await writtenOn(page)} ${await stored(run.title)}`;
    for (const word of run.typed) expect(there, `typed in run ${String(seed)}`).toContain(word);

    if (await page.getByRole("button", { name: "Save draft" }).isVisible()) {
      // Without what its address says of an earlier saving. A new form is empty if the server has had everything of it.
      await page.goto(new URL(page.url()).pathname);
      await isLive(page);
      if ((await page.getByLabel("Title").inputValue()) === run.title) {
        await page.getByRole("button", { name: "Save draft" }).click();
        await expect(page).toHaveURL(/\?(?:saved|submitted)=1/);
      }
    }
    await expectOnce(run.typed, run.title);
    expect(await items(run.title)).toBe(1);
    await context.close();
  });
}

interface Run {
  readonly title: string;
  /** Every word, in the order in which it was typed. */
  readonly typed: string[];
  /** How many of them the page has said are saved. */
  acknowledged: number;
}

type Deed = (page: Page, run: Run, random: (below: number) => number) => Promise<void>;

const type: Deed = async (page, run, random) => {
  const field = page.getByLabel(FIELDS[random(FIELDS.length)] ?? "");
  if (!(await field.isVisible())) return;
  await field.focus();
  await page.keyboard.press("Control+End");
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const word = lettersOf(run.typed.length + 1_000 * (1 + random(600)));
    await page.keyboard.type(` ${word}`);
    run.typed.push(word);
  }
};

const pause: Deed = async (page, _, random) => {
  await new Promise((resolve) => setTimeout(resolve, 300 + random(3_000)));
  await page.evaluate(() => undefined);
};

const press =
  (name: string): Deed =>
  async (page) => {
    const button = page.getByRole("button", { name, exact: true });
    if (await button.isVisible()) await button.click({ noWaitAfter: true });
    await expect(page.locator("form[aria-busy]")).toHaveCount(0);
  };

const deeds: readonly Deed[] = [
  ...[type, type, type, type, pause, pause],
  ...[press("Save draft"), press("Submit evidence")],
];

/** The line at the foot says so only while nothing newer was typed. */
async function noteAcknowledged(page: Page, run: Run): Promise<void> {
  const line = page.getByText(/^Saved at \d\d:\d\d\.$/);
  if (await line.isVisible()) run.acknowledged = run.typed.length;
}

async function recover(page: Page, random: (below: number) => number): Promise<void> {
  const signIn = page.getByRole("button", { name: "Sign in and carry on" });
  if ((await signIn.isVisible()) && random(2) === 0) {
    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill("four-pillars-demo");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await signIn.click();
    await answered;
    await expect(page.locator("form[aria-busy]")).toHaveCount(0);
    await expect(signIn).toHaveCount(0);
    return;
  }
  await page.reload();
  const button = page.getByRole("button", { name: "Sign in", exact: true });
  if (await button.isVisible()) {
    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill("four-pillars-demo");
    await button.click();
  }
  await isLive(page);
}

async function isLive(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
}

async function writtenOn(page: Page): Promise<string> {
  const areas = page.locator("main textarea");
  const values = await areas.evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : "")),
  );
  return values.join(" ");
}

async function expectOnce(words: readonly string[], title: string): Promise<void> {
  const text = await stored(title);
  for (const word of words) expect(text.split(word).length - 1, word).toBe(1);
}

/** Every version of the item, and every text beside one. */
async function stored(title: string): Promise<string> {
  const rows = await query(
    testServer().databaseUrl,
    `select concat_ws(' ', what_happened, what_learned, what_changed) as said
     from evidence_version where title = $1
     union all select words::text from evidence_other_text where words->>'title' = $1`,
    [title],
  );
  return rows.map((row) => String(row["said"])).join(" ");
}

async function items(title: string): Promise<unknown> {
  const [row] = await query(
    testServer().databaseUrl,
    "select count(distinct evidence_id)::int as items from evidence_version where title = $1",
    [title],
  );
  return row?.["items"];
}

import { createHash } from "node:crypto";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { freePort } from "../../lib/operation/free-port";
import { startSecondServer, type SecondServer } from "../support/second-server";
import { endSessionsOf, query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { lettersOf, randomFrom } from "./support/seeded";

const ADA = "ada@northmoor.example";
const RUNS = 20;
const FILES = 4;
const FAULTS = ["cut", "kill", "end"] as const;
/** What a file of the longest takes at this many bytes a second is longer than any fault waits. */
const LONGEST = 3_000_000;
const UPLOAD = 4_000_000;

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

interface Made {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/*
 * Files of random sizes are sent to a draft, and at a random moment of each the line is cut, the server killed or the
 * session ended, before the first byte, among the bytes, or when the answer is on its way. A seed is the whole run.
 */
for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`seed ${String(seed)}: every file that was said to be added is there once, byte for byte, and every other can be sent again`, async ({
    browser,
  }) => {
    const random = randomFrom(seed);
    const context = await browser.newContext({ baseURL: `http://localhost:${String(port)}` });
    await signInAs(context, ADA);
    const page = await context.newPage();
    const id = await logDraft(page, `Files of run ${lettersOf(seed + 700)}`);
    await openFiles(page, id);

    const said: Made[] = [];
    for (let count = 0; count < FILES; count += 1) {
      const file = madeFile(`${lettersOf(seed * 10 + count)}.txt`, random);
      const fault = FAULTS[random(FAULTS.length)] ?? "cut";
      await page.getByLabel(/^Choose files/).setInputFiles(file);
      await pause(random(2) === 0 ? random(120) : random(1_200));
      const isAdded = await isSaidToBeAdded(page, file);
      await strike(fault, context);
      if (isAdded) {
        said.push(file);
        expect(await kept(id, file), "said to be added").toBe(1);
      }
      await mend(fault, context);
      if (random(3) === 0) await openFiles(page, id);
      await sendUntilAdded(page, id, file);
      said.push(file);
    }

    await openFiles(page, id);
    for (const file of new Set(said)) {
      const link = page.getByRole("link", { name: file.name, exact: true });
      await expect(link).toHaveCount(1);
      const answer = await context.request.get((await link.getAttribute("href")) ?? "");
      expect((await answer.body()).equals(file.buffer), file.name).toBe(true);
    }
    expect(await countOf(id)).toBe(FILES);
    await context.close();
  });
}

async function strike(fault: (typeof FAULTS)[number], context: BrowserContext): Promise<void> {
  if (fault === "cut") await context.setOffline(true);
  if (fault === "kill") await server.kill();
  if (fault === "end") await endSessionsOf(ADA);
}

async function mend(fault: (typeof FAULTS)[number], context: BrowserContext): Promise<void> {
  if (fault === "cut") await context.setOffline(false);
  if (fault === "kill") server = await startSecondServer(port);
  if (fault === "end") await signInAs(context, ADA);
}

/**
 * As a person would: it is in the list, or they press the button beside it, or choose it once more; and where the server
 * died while the list was drawn anew, so that the browser has nothing to show, they open the page again.
 */
async function sendUntilAdded(page: Page, id: string, file: Made): Promise<void> {
  const chooser = page.getByLabel(/^Choose files/);
  const listed = page.getByRole("link", { name: file.name, exact: true });
  const underWay = page.getByRole("listitem").filter({ hasText: file.name });
  await expect(async () => {
    if (!(await chooser.isVisible())) await openFiles(page, id);
    const again = underWay.getByRole("button", { name: "Try again" });
    if (await again.isVisible()) await again.click({ timeout: 3_000 });
    else if ((await underWay.count()) === 0) await chooser.setInputFiles(file, { timeout: 3_000 });
    await expect(listed).toBeVisible({ timeout: 3_000 });
    await expect(underWay).toHaveCount(1, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
}

async function isSaidToBeAdded(page: Page, { name }: Made): Promise<boolean> {
  return page.getByText(`${name} is added.`).isVisible();
}

/** The page whose scripts have come, on a line that a large file takes its time on. */
async function openFiles(page: Page, id: string): Promise<void> {
  await page.goto(`/evidence/${id}/files`);
  await expect(page.getByText("Choose files, or drag them here")).toBeVisible();
  const slow = await page.context().newCDPSession(page);
  await slow.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: 0, downloadThroughput: -1 },
    uploadThroughput: UPLOAD,
  });
}

async function logDraft(page: Page, title: string): Promise<string> {
  await page.goto("/evidence/new");
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  return /\/evidence\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? "";
}

/** A text of words that stand nowhere else: short or long. */
function madeFile(name: string, random: (below: number) => number): Made {
  const words = Array.from({ length: 12 }, () => lettersOf(1_000 + random(900_000))).join(" ");
  const bytes = random(2) === 0 ? random(2_000) : random(LONGEST);
  const text = `${words}\n`.repeat(1 + Math.ceil(bytes / words.length));
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** How many of the item's files have this content. */
async function kept(id: string, { buffer }: Made): Promise<number> {
  const [found] = await query(
    testServer().databaseUrl,
    `select count(*)::int as count from evidence_file
     join evidence_version version on version.id = evidence_version_id
     join stored_file on stored_file.id = stored_file_id
     where version.evidence_id = $1 and content_hash = $2`,
    [id, createHash("sha256").update(buffer).digest("hex")],
  );
  return Number(found?.["count"]);
}

async function countOf(id: string): Promise<number> {
  const [found] = await query(
    testServer().databaseUrl,
    `select count(*)::int as count from evidence_file
     join evidence_version version on version.id = evidence_version_id
     where version.evidence_id = $1`,
    [id],
  );
  return Number(found?.["count"]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

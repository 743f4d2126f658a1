import { expect, test, type Browser, type Page } from "@playwright/test";
import { openDatabase, type Database } from "@/lib/db/client";
import { item } from "@/prisma/seed/build/item";
import * as people from "@/prisma/seed/build/people";
import { at } from "@/prisma/seed/build/time";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

let db: Database;
let evidenceId: string;
let una: people.PersonRef;
let bea: people.PersonRef;
let mel: people.PersonRef;

/** Una's one item shows research; Bea coordinates her supervision, and Mel manages her team. */
test.beforeEach(async () => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
  const of = await people.organisation(db, { name: "Westmoor Hospitals" });
  const team = await people.team(db, { of, name: "Imaging" });
  una = await people.person(db, { of, name: "Una Pryce" });
  const by = await people.practitioner(db, { who: una, team });
  bea = await people.person(db, { of, name: "Bea Westmoor" });
  await people.supervisor(db, { who: bea });
  await people.supervisorPost(db, { who: bea, of: by });
  mel = await people.person(db, { of, name: "Mel Westmoor" });
  await people.managerPost(db, { who: mel, team });
  const made = await item(db, {
    by,
    versions: [
      {
        words: { title: "Audit of 60 limb reports", shows: [{ code: "4.2" }] },
        savedAt: at("2026-10-01", "09:00"),
        submittedAt: at("2026-10-01", "09:10"),
      },
    ],
  });
  evidenceId = made.id;
});

test.afterEach(() => db.$disconnect());

test("a supervisor looks, and the practitioner sees who, when and at what; a manager cannot look at all", async ({
  page,
  browser,
}) => {
  await signInAs(page.context(), una.email);
  await page.goto(`/evidence/${evidenceId}`);
  await expect(whoHasLooked(page)).toContainText("Nobody yet.");

  const managers = await pageOf(browser, mel);
  const answer = await managers.goto(`/evidence/${evidenceId}`);
  expect(answer?.status()).toBe(404);

  const beas = await pageOf(browser, bea);
  for (const path of ["", "?version=1"]) await beas.goto(`/evidence/${evidenceId}${path}`);
  await expect(beas.getByRole("heading", { level: 1 })).toHaveText("Audit of 60 limb reports");
  await expect(whoHasLooked(beas)).toHaveCount(0);
  await expect(beas.getByText("Your private note")).toHaveCount(0);

  await page.reload();
  await expect(whoHasLooked(page)).toContainText("Bea Westmoor, coordinating supervisor");
  await expect(whoHasLooked(page)).toContainText(
    /Version 1: twice on \d+ \w+ \d{4}, last at \d\d:\d\d\./,
  );
  await expect(whoHasLooked(page)).not.toContainText("Mel Westmoor");
  await expectReadable(page);
});

test("what is fetched ahead of being asked for shows nobody anything, and names nobody", async ({
  context,
}) => {
  await signInAs(context, bea.email);
  const ask = async (headers: Readonly<Record<string, string>>) => {
    const answer = await context.request.get(`/evidence/${evidenceId}`, { headers });
    return { status: answer.status(), text: await answer.text() };
  };
  const looks = () => db.evidenceReading.count({ where: { evidenceId } });
  const byBrowser = await ask({ "sec-purpose": "prefetch;prerender" });
  expect(byBrowser.status).toBe(503);
  const byRouter = await ask({ rsc: "1", "next-router-prefetch": "1" });
  expect(byRouter.status).toBe(200);
  for (const { text } of [byBrowser, byRouter]) expect(text).not.toContain("limb reports");
  expect(await looks()).toBe(0);
  expect((await ask({ rsc: "1" })).text).toContain("limb reports");
  expect(await looks()).toBe(1);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`a private note is saved, refused with its words, and emptied ${how} JavaScript`, async ({
    browser,
  }) => {
    const page = await pageOf(browser, una, javaScriptEnabled);
    await page.goto(`/evidence/${evidenceId}`);
    await saveNote(page, "I was afraid. The number 943 476 5919 is in the guidance.");
    await expect(page).toHaveTitle(/^Error: Audit of 60 limb reports/);
    await expect(note(page)).toHaveValue(/^I was afraid/);
    await saveNote(page, "I was afraid.");
    await expect(page.getByText("Your note is saved. Only you can read it.")).toBeVisible();
    await page.goto(`/evidence/${evidenceId}`);
    await expect(note(page)).toHaveValue("I was afraid.");
    if (javaScriptEnabled) await expectReadable(page);

    const beas = await pageOf(browser, bea, javaScriptEnabled);
    await beas.goto(`/evidence/${evidenceId}`);
    await expect(beas.locator("body")).not.toContainText("I was afraid");

    await saveNote(page, "");
    await expect(page.getByText("Your note is gone.")).toBeVisible();
    await expect(note(page)).toHaveValue("");
  });
}

test("the form says how to reflect and who could read it, before anything is submitted", async ({
  page,
}) => {
  await signInAs(page.context(), una.email);
  await page.goto(`/evidence/${evidenceId}/edit`);
  await expect(page.getByText("Only you can read this until you submit it")).toBeVisible();
  await page.getByText("How to reflect here, and who could read it").click();
  await expect(page.getByText("What, so what, now what.")).toBeVisible();
  await expect(page.getByText("A court still can order a record")).toBeVisible();
  await expectReadable(page);
});

function whoHasLooked(page: Page) {
  return page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Who has looked" }) });
}

function note(page: Page) {
  return page.getByRole("textbox", { name: /^Note/ });
}

async function saveNote(page: Page, words: string): Promise<void> {
  await note(page).fill(words);
  await page.getByRole("button", { name: "Save note" }).click();
}

async function pageOf(
  browser: Browser,
  who: people.PersonRef,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await signInAs(context, who.email);
  return context.newPage();
}

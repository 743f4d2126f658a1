import { expect, test, type Page } from "@playwright/test";
import { openDatabase, type Database } from "@/lib/db/client";
import { flag } from "@/prisma/seed/build/standing";
import { item } from "@/prisma/seed/build/item";
import * as people from "@/prisma/seed/build/people";
import { at } from "@/prisma/seed/build/time";
import { signInAs } from "../support/sign-in";
import { expectReadable } from "./support/pages";
import { restoreDemonstration, testServer } from "../support/test-server";

let db: Database;
let evidenceId: string;
let cai: people.PersonRef;
let una: people.PersonRef;

/** Cai, who supervises Una's research alone, confirmed version 1; version 2 shows something else. */
test.beforeAll(async () => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
  const of = await people.organisation(db, { name: "Westmoor Hospitals" });
  const team = await people.team(db, { of, name: "Imaging" });
  una = await people.person(db, { of, name: "Una Pryce" });
  const by = await people.practitioner(db, { who: una, team });
  cai = await people.person(db, { of, name: "Cai Westmoor" });
  await people.supervisor(db, { who: cai });
  await people.supervisorPost(db, { who: cai, of: by, scope: ["4"] });
  const answer = { at: at("2026-10-02", "09:00"), sentence: "I drew the sample with her." };
  const made = await item(db, {
    by,
    versions: [
      {
        words: { title: "Audit of 60 limb reports", shows: [{ code: "4.2" }] },
        savedAt: at("2026-10-01", "09:00"),
        submittedAt: at("2026-10-01", "09:10"),
        asked: [{ who: cai, at: at("2026-10-01", "09:20"), answer }],
      },
      {
        words: { title: "A meeting of another kind", shows: [{ code: "1.2" }] },
        savedAt: at("2026-10-05", "09:00"),
        submittedAt: at("2026-10-05", "09:10"),
      },
    ],
  });
  await flag(db, { on: made, by: una });
  evidenceId = made.id;
});

test.afterAll(() => db.$disconnect());

test("whoever confirmed a version opens it after a later one, and is shown no word of that", async ({
  page,
}) => {
  await signInAs(page.context(), cai.email);
  expect(await statusOf(page, `/evidence/${evidenceId}`)).toBe(404);
  expect(await statusOf(page, `/evidence/${evidenceId}?version=2`)).toBe(404);
  expect(await statusOf(page, `/evidence/${evidenceId}?version=1`)).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Audit of 60 limb reports");
  await expect(page.getByText("This is an earlier version")).toBeVisible();
  await expect(page.getByText("This identifies a patient")).toHaveCount(0);
  await expect(page.getByText("A meeting of another kind")).toHaveCount(0);
  expect(await statusOf(page, `/evidence/${evidenceId}?version=1&against=2`)).toBe(200);
  await expect(page.getByText("A meeting of another kind")).toHaveCount(0);
});

test("its practitioner is told word by word what changed since the version before", async ({
  page,
}) => {
  await signInAs(page.context(), una.email);
  await page.goto(`/evidence/${evidenceId}`);
  await page.getByRole("link", { name: "What changed since version 1" }).click();
  await expect(page.getByText("What version 2 says differently from version 1.")).toBeVisible();
  const title = page.getByRole("heading", { name: "Title", exact: true }).locator("..");
  await expect(title.locator("del").first()).toContainText("Audit");
  await expect(title.locator("ins").first()).toContainText("A");
  await expect(page.getByRole("heading", { name: /^1\.2 .*: linked now$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^4\.2 .*: no longer linked$/ })).toBeVisible();
  await expectReadable(page);
  await page.getByRole("link", { name: "Read version 2 whole" }).click();
  await expect(page.getByRole("heading", { name: "What happened?" })).toBeVisible();
});

async function statusOf(page: Page, path: string): Promise<number | undefined> {
  return (await page.goto(path))?.status();
}

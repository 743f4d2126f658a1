import { expect, test } from "@playwright/test";
import { openDatabase, type Database } from "@/lib/db/client";
import * as people from "@/prisma/seed/build/people";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf, memberIn, type Account } from "./support/accounts";
import { builtRoutes } from "./support/built-routes";
import { expectReachedByKeyboard } from "./support/keyboard";
import { expectNoFindings, expectReadable } from "./support/pages";
import { ELSEWHERE, PAGES, type Address } from "./support/routes";

// Each page is looked at by itself, so that two workers share them.
test.describe.configure({ mode: "parallel" });

let db: Database;

test.beforeAll(async () => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
});

test.afterAll(() => db.$disconnect());

test("every page that is built is looked at here", () => {
  const looked = [...Object.keys(PAGES), "/_global-error", "/_not-found"].sort();
  expect(builtRoutes().pages).toEqual(looked);
  expect(ELSEWHERE["/_global-error"]).toBeDefined();
});

for (const [pattern, route] of Object.entries(PAGES)) {
  test(`${pattern} is readable by everybody, in every state of what it is about, and by keyboard`, async ({
    page,
    context,
  }) => {
    const addresses = await route.addresses(db, pattern);
    for (const { path } of await oneOfEachState(addresses, route.opener)) {
      await page.goto(path);
      await expectReadable(page);
    }
    await expectReachedByKeyboard(page);

    async function oneOfEachState(all: readonly Address[], opener: Account | null) {
      if (opener === null) return all;
      const member = await memberIn(context, opener, db);
      const open = all.filter(({ ruling }) => ruling(member).allowed);
      const states = new Map(open.map((address) => [address.state, address]));
      expect(states.size, `${opener} opens none`).toBeGreaterThan(0);
      return [...states.values()];
    }
  });
}

test("a page with a fault is not passed", async ({ page }) => {
  await page.setContent('<html lang="en"><title>A</title><main><h1>A</h1><button></button></main>');
  await expect(expectNoFindings(page)).rejects.toThrow("button-name");
});

test("an address that never was, or is not yours, is readable too", async ({ page, context }) => {
  await page.goto("/nowhere");
  await expectReadable(page);
  await signInAs(context, addressOf("mel"));
  await page.goto("/portfolio");
  await expectReadable(page);
});

test("somebody with nothing yet is told what to do first, readably", async ({ page, context }) => {
  const of = await db.organisation.findFirstOrThrow({ select: { id: true, name: true } });
  const team = await people.team(db, { of, name: "Ultrasound" });
  const who = await people.person(db, { of, name: "Noor Haddad" });
  await people.practitioner(db, { who, team });
  await people.managerPost(db, { who, team });
  const empty = await people.team(db, { of, name: "Mammography" });
  await people.managerPost(db, { who, team: empty });
  await signInAs(context, who.email);
  for (const path of [
    ...["/portfolio", "/evidence", "/sign-offs", "/capabilities/4.2", "/capabilities/4.2/ask"],
    ...["/details", "/details/registrations", "/details/awards", "/details/scope"],
    ...["/details/entitlement", "/details/job-plan", "/details/job-plan/week"],
    ...["/details/area", "/details/area?modality=Nothing", "/details/area/leave"],
    ...["/teams", `/teams/${team.id}`, `/teams/${empty.id}`, "/evidence?q=nothing-like-that"],
  ]) {
    await page.goto(path);
    await expectReadable(page);
  }
});

test("dark is as readable as light", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/sign-in");
  await expectNoFindings(page);
  for (const [account, paths] of [
    ["ada", ["/details/area", "/portfolio", "/evidence", "/evidence/new", "/capabilities/4.2"]],
    ["bea", ["/sign-offs", "/practitioners"]],
    ["mel", ["/teams"]],
    ["stu", ["/areas/new", "/people", "/audit", "/fixtures"]],
  ] as const) {
    await signInAs(context, addressOf(account));
    for (const path of paths) {
      await page.goto(path);
      await expectNoFindings(page);
    }
  }
});

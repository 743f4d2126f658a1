import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";
import { addressOf, type Account } from "./support/accounts";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  const scripting = `with JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`a registration is refused by its form, recorded, changed and removed, ${scripting}`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "ada", { javaScriptEnabled });
    await page.goto("/details");
    await page.getByRole("link", { name: "Registrations", exact: true }).click();
    await page.getByLabel("Register", { exact: true }).selectOption("NMC");
    await page.getByLabel("Number").fill("98i 123");
    await page.getByLabel("Registered", { exact: true }).check();
    await page.getByLabel("Expires on").fill("2031-03-31");
    await page.getByRole("button", { name: "Add registration" }).click();
    await expect(page).toHaveTitle(/^Error: Registrations/);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "two digits, a letter, four digits",
    );
    await expect(page.getByLabel("Number")).toHaveValue("98i 123");

    await page.getByLabel("Number").fill("98i 1234e");
    await page.getByRole("button", { name: "Add registration" }).click();
    await expect(page.getByText("It is recorded.")).toBeVisible();
    const row = page.getByRole("listitem").filter({ hasText: "NMC 98I1234E" });
    await expect(row).toContainText("Expires on 31 March 2031");

    await row.getByRole("link", { name: /^Change/ }).click();
    // The page that the link is on has such a field too.
    await expect(page.getByRole("button", { name: "Save registration" })).toBeVisible();
    await page.getByLabel("Lapsed").check();
    await page.getByRole("button", { name: "Save registration" }).click();
    await expect(page.getByText("It is changed.")).toBeVisible();
    await expect(row).toContainText("Lapsed");

    await row.getByRole("link", { name: /^Remove/ }).click();
    await page.getByRole("button", { name: "Remove registration" }).click();
    await expect(page.getByText("It is removed.")).toBeVisible();
    await expect(row).toHaveCount(0);
    await page.context().close();
  });

  test(`a job plan is told its sum and what is usual, and keeps what was typed, ${scripting}`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "ada", { javaScriptEnabled });
    await page.goto("/details/job-plan");
    const shares = { "Clinical practice": "45", "Leadership and management": "20" };
    for (const [name, share] of Object.entries({ ...shares, Education: "20", Research: "10" })) {
      await page.getByLabel(name, { exact: true }).fill(share);
    }
    if (javaScriptEnabled) {
      await expect(page.getByText("95 % in all, 5 % still to give.")).toBeVisible();
      await expect(page.getByText("Clinical practice usually has at least 50 %.")).toBeVisible();
    }
    await page.getByLabel("Agreed on").fill("2026-01-05");
    await page.getByRole("button", { name: "Add job plan" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("These add up to 95 %.");
    await expect(page.getByLabel("Clinical practice", { exact: true })).toHaveValue("45");

    await page.getByLabel("Clinical practice", { exact: true }).fill("50");
    await page.getByRole("button", { name: "Add job plan" }).click();
    await expect(page.getByText("It is recorded.")).toBeVisible();

    await page.getByRole("link", { name: "Log this week" }).click();
    await page.getByLabel("Research", { exact: true }).fill("3:30");
    await page.getByRole("button", { name: "Log the week" }).click();
    await expect(page.getByText("The week is logged.")).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "3 h 30" }).first()).toBeVisible();
    await page.context().close();
  });
}

test("a steward's decision on equivalence shows to the practitioner with its reasons, and cannot be changed", async ({
  browser,
}) => {
  const steward = await signedIn(browser, "stu", { javaScriptEnabled: true });
  await steward.goto("/people?q=ada");
  await steward.getByRole("link", { name: "Ada Nwosu" }).click();
  await steward.getByRole("link", { name: "Decide on equivalence" }).click();
  await steward.getByLabel("What was looked at?").fill("The PgCert and a portfolio of six years");
  await steward.getByLabel("Level that it is worth").selectOption("7");
  await steward.getByLabel("Reasons").fill("Both were read by two people from outside the trust.");
  await steward.getByRole("button", { name: "Record decision" }).click();
  await expect(steward.getByText("It is recorded.")).toBeVisible();
  await expect(steward.getByText("A later decision has taken its place.")).toBeVisible();

  const page = await signedIn(browser, "ada", { javaScriptEnabled: true });
  await page.goto("/details/awards");
  const row = page.getByRole("listitem").filter({ hasText: "a portfolio of six years" });
  await expect(row).toContainText("read by two people from outside");
  await expect(row.getByRole("link")).toHaveCount(0);
  await expect(page.getByText("A master's award, or its equivalence, is on record.")).toBeVisible();

  const supervisor = await signedIn(browser, "bea", { javaScriptEnabled: true });
  await supervisor.goto("/practitioners");
  await supervisor.getByRole("link", { name: "Ada Nwosu" }).first().click();
  await supervisor.getByRole("link", { name: "See their details" }).click();
  await expect(supervisor.getByText("read by two people from outside")).toBeVisible();
  await expect(supervisor.getByRole("link", { name: /^Change/ })).toHaveCount(0);
  for (const one of [steward, page, supervisor]) await one.context().close();
});

test("a narrative is saved by itself while it is written; where it cannot be, it says so and keeps every word", async ({
  browser,
}) => {
  const page = await signedIn(browser, "ada", { javaScriptEnabled: true });
  const introduction = page.getByLabel("Introduction");
  const said = page.getByText(/^(?:Not saved|Saved at)/);
  await page.goto("/details/narrative");
  await introduction.fill("I report limbs and chests.");
  await expect(said).toHaveText(/^Not saved yet/);
  await expect(said).toHaveText(/^Saved at /);
  await page.reload();
  await expect(introduction).toHaveValue("I report limbs and chests.");

  await page.route("**/details/narrative*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  await introduction.fill("I report limbs and chests, and say how sure I am.");
  await expect(said).toHaveText(/^Not saved yet: the line is down/);
  await expect(introduction).toHaveValue("I report limbs and chests, and say how sure I am.");
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(introduction).toHaveValue("I report limbs and chests, and say how sure I am.");

  await page.unroute("**/details/narrative*");
  await introduction.press("End");
  await introduction.pressSequentially(" Always.");
  await expect(said).toHaveText(/^Saved at /);
  await page.reload();
  await expect(introduction).toHaveValue(
    "I report limbs and chests, and say how sure I am. Always.",
  );
  await expect(page.getByText(/Restored what you typed/)).toHaveCount(0);
  await page.context().close();
});

async function signedIn(
  browser: Browser,
  account: Account,
  options: { readonly javaScriptEnabled: boolean },
): Promise<Page> {
  const context = await browser.newContext(options);
  await signInAs(context, addressOf(account));
  return context.newPage();
}

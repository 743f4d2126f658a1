import { expect, test, type Browser, type Page } from "@playwright/test";
import { endSessionsOf, query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

const ADA = "ada@northmoor.example";
const TITLE = "A wrist that was imaged twice";
const NUMBER = "999 000 0018";
const WORDS = `The film of ${NUMBER} was taken twice.`;
const BECAUSE = "It is the number that nobody is ever given.";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  const scripting = `with JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`what identifies a patient is not stored, every word stays, and it is taken out on request, ${scripting}`, async ({
    browser,
  }) => {
    const page = await draft(browser, javaScriptEnabled);
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText(`“${NUMBER}” looks like an NHS number.`).first()).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel("What happened?")).toHaveValue(WORDS);
    expect(String(await storedWords())).not.toContain(NUMBER);
    if (javaScriptEnabled) await expectReadable(page);

    await page.getByLabel(/^It may\. Take it out for me/).check();
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page).toHaveURL(/\/edit\?saved=1/);
    expect(await storedWords()).toEqual(["The film of (taken out) was taken twice."]);
    await page.context().close();
  });

  test(`what identifies nobody is kept with a reason, which its readers see, ${scripting}`, async ({
    browser,
  }) => {
    const page = await draft(browser, javaScriptEnabled);
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByLabel("No, and my reason is below").check();
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText("Say why it identifies no patient.").first()).toBeVisible();
    expect(String(await storedWords())).not.toContain(NUMBER);

    await page.getByLabel("No, and my reason is below").check();
    await page.getByLabel("Why it identifies no patient").fill(BECAUSE);
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page).toHaveURL(/\/edit\?saved=1/);
    expect(await storedWords()).toEqual([WORDS]);

    // It is asked once: the same words are saved again as they are, other ones are asked about anew.
    const id = await storedId();
    await page.goto(`/evidence/${id}/edit`);
    await page.getByLabel("What did you learn?").fill("To ask who wrote it.");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect.poll(storedLearning).toEqual(["To ask who wrote it."]);
    await page.goto(`/evidence/${id}/edit`);
    await page.getByLabel("What did you learn?").fill("To ask Mrs Patel.");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText("“Mrs Patel” looks like a patient’s name.").first()).toBeVisible();

    await page.goto(`/evidence/${id}`);
    await expect(page.getByText("Something in this looks like an NHS number.")).toBeVisible();
    await expect(page.getByText(BECAUSE)).toBeVisible();
    await page.context().close();
  });

  test(`a reason stays while something else is refused and the session ends, ${scripting}`, async ({
    browser,
  }) => {
    const page = await draft(browser, javaScriptEnabled);
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByLabel("No, and my reason is below").check();
    await page.getByLabel("Why it identifies no patient").fill(BECAUSE);
    await page.getByRole("button", { name: "Submit evidence" }).click();
    await expect(page.getByText("Choose a type of evidence.").first()).toBeVisible();
    await expectReason(page);

    await endSessionsOf(ADA);
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("button", { name: "Sign in and carry on" })).toBeVisible();
    await expectReason(page);
    expect(String(await storedWords())).not.toContain(NUMBER);
    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill("four-pillars-demo");
    await page.getByRole("button", { name: "Sign in and carry on" }).click();
    await expect(page).toHaveURL(/\/edit\?saved=1/);
    expect(await storedWords()).toEqual([WORDS]);
    await page.context().close();
  });
}

test("a reason stays while the line is down", async ({ browser }) => {
  const page = await draft(browser, true);
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByLabel("No, and my reason is below").check();
  await page.getByLabel("Why it identifies no patient").fill(BECAUSE);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("We could not reach the server.")).toBeVisible();
  await expectReason(page);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  expect(await storedWords()).toEqual([WORDS]);
  await page.context().close();
});

test("it is said while one types, and one press takes it out", async ({ browser }) => {
  const page = await draft(browser, true);
  const field = page.getByLabel("What happened?");
  await expect(page.getByText(`“${NUMBER}” looks like an NHS number.`).last()).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/looks like an NHS number/);
  await expectReadable(page);
  await page.getByRole("button", { name: `Take it out ${NUMBER}` }).click();
  await expect(field).toHaveValue("The film of (taken out) was taken twice.");
  await expect(field).toBeFocused();
  await expect(page.getByRole("button", { name: /^Take it out/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  await page.context().close();
});

async function expectReason(page: Page): Promise<void> {
  await expect(page.getByLabel("No, and my reason is below")).toBeChecked();
  await expect(page.getByLabel("Why it identifies no patient")).toHaveValue(BECAUSE);
}

async function draft(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await signInAs(context, ADA);
  const page = await context.newPage();
  await page.goto("/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(WORDS);
  return page;
}

async function storedWords(): Promise<readonly unknown[]> {
  return (await stored()).map((row) => row["what_happened"]);
}

async function storedLearning(): Promise<readonly unknown[]> {
  return (await stored()).map((row) => row["what_learned"]);
}

async function storedId(): Promise<string> {
  const [row] = await stored();
  return String(row?.["evidence_id"]);
}

function stored() {
  return query(testServer().databaseUrl, "select * from evidence_version where title = $1", [
    TITLE,
  ]);
}

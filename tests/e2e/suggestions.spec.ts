import { expect, test, type Browser, type Page } from "@playwright/test";
import { query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";

const TITLE = "A shadow that did not fit the story";
const HAPPENED =
  "I set the clinical details beside the image and wrote a differential diagnosis, the likeliest first.";

test.beforeEach(restoreDemonstration);

test("a draft says what its words may show; adding it fills a row, and links nothing until it is saved", async ({
  browser,
}) => {
  const page = await savedDraft(browser, { javaScriptEnabled: true });
  const part = suggestions(page);
  await expect(part.getByText("1.6 Clinical reasoning and diagnosis")).toBeVisible();
  await expect(part.getByText("“did not fit”")).toBeVisible();
  await expect(page.getByText("Nothing is linked yet.")).toBeVisible();

  await part.getByRole("button", { name: "Add 1.6" }).click();
  await expect(page.getByLabel("Capability 1", { exact: true })).toHaveValue("1.6");
  const sentence = page.getByLabel("How does it show this? 1.6");
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveValue("");
  await expect(part.getByText("1.6 Clinical reasoning and diagnosis")).toHaveCount(0);
  await expect(page.getByText("Nothing is linked yet.")).toHaveCount(0);
  expect(await links()).toEqual([]);

  await sentence.fill("I weighed three explanations and wrote down why.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect.poll(links).toEqual(["1.6"]);
  await page.reload();
  await expect(part.getByText("1.6 Clinical reasoning and diagnosis")).toHaveCount(0);
  await page.context().close();
});

test("without JavaScript the draft says it too, and the row is chosen by hand", async ({
  browser,
}) => {
  const page = await savedDraft(browser, { javaScriptEnabled: false });
  const part = suggestions(page);
  await expect(part.getByText("1.6 Clinical reasoning and diagnosis")).toBeVisible();
  await expect(part.getByText("To add one, choose it in a row above and save.")).toBeVisible();
  await expect(part.getByRole("button")).toHaveCount(0);
  await expect(page.getByText("Nothing is linked yet.")).toBeVisible();

  await page.getByLabel("Capability 1", { exact: true }).selectOption("1.6");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect.poll(links).toEqual(["1.6"]);
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`five links are gently too many and six are the most, and neither stops a draft, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const page = await savedDraft(browser, { javaScriptEnabled });
    const codes = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.7"];
    for (const [row, code] of codes.entries()) {
      if (javaScriptEnabled && row > 0) {
        await page.getByRole("button", { name: "Add a capability" }).click();
      }
      await page.getByLabel(`Capability ${String(row + 1)}`, { exact: true }).selectOption(code);
      if (javaScriptEnabled && row < 4)
        await expect(page.getByText(/on one item are many/)).toHaveCount(0);
      if (javaScriptEnabled && row === 4) {
        await expect(page.getByText(/^Five capabilities on one item are many/)).toBeVisible();
      }
    }
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect.poll(links).toEqual(codes);
    await expect(page.getByText(/the rules count the first six links of an item/)).toBeVisible();
    await expect(suggestions(page).getByRole("button")).toHaveCount(0);
    await page.context().close();
  });
}

function suggestions(page: Page) {
  return page.locator("section").filter({
    has: page.getByRole("heading", { name: "What your words may show" }),
  });
}

/** A draft of Ada's with three answers, and its form as it is drawn after that. */
async function savedDraft(
  browser: Browser,
  { javaScriptEnabled }: { readonly javaScriptEnabled: boolean },
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await signInAs(context, "ada@northmoor.example");
  const page = await context.newPage();
  await page.goto("/evidence/new");
  if (javaScriptEnabled) {
    await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  }
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(HAPPENED);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}\/edit/);
  if (javaScriptEnabled) {
    await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  }
  return page;
}

async function links(): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    `select capability.code from evidence_link
     join capability on capability.id = evidence_link.capability_id
     join evidence_version on evidence_version.id = evidence_link.evidence_version_id
     where evidence_version.title = $1 order by evidence_link.position`,
    [TITLE],
  );
  return rows.map((row) => row["code"]);
}

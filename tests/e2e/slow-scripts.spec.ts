import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";

const TITLE = "A long night on call";
const FIRST = "I looked again before I said what I saw.";
const SECOND = "I said how sure I was, and who should look next.";

test.beforeEach(async ({ context }) => {
  await restoreDemonstration();
  await signInAs(context, "ada@northmoor.example");
});

test("what is typed before the scripts of the page have come survives a reload", async ({
  page,
  context,
}) => {
  await keepOnDevice(context);
  const scripts = await heldBack(context);
  await page.goto("/evidence/new", { waitUntil: "commit" });
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What did you learn?").fill(FIRST);
  scripts.come();
  await isLive(page);
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue(TITLE);
  await expect(page.getByLabel("What did you learn?")).toHaveValue(FIRST);
});

test("what is typed before the scripts of the page have come adds to what an earlier visit left", async ({
  page,
  context,
}) => {
  await keepOnDevice(context);
  await page.goto("/evidence/new");
  await isLive(page);
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What did you learn?").fill(FIRST);

  const scripts = await heldBack(context);
  const another = await context.newPage();
  await another.goto("/evidence/new", { waitUntil: "commit" });
  await another.getByLabel("What did you learn?").fill(SECOND);
  scripts.come();
  await expect(another.getByText(/Restored what you typed/)).toBeVisible();
  await expect(another.getByLabel("Title")).toHaveValue(TITLE);
  await expect(another.getByLabel("What did you learn?")).toHaveValue(SECOND);
});

test("words that were saved do not come back over those that were typed before the scripts came", async ({
  page,
  context,
}) => {
  await page.goto("/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What did you learn?").fill(FIRST);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  const [saved] = /\/evidence\/[0-9a-f-]{36}/.exec(page.url()) ?? [];

  const scripts = await heldBack(context);
  await page.goto(`${saved ?? ""}/edit`, { waitUntil: "commit" });
  await expect(page.getByLabel("What did you learn?")).toHaveValue(FIRST);
  await page.getByLabel("What did you learn?").fill(SECOND);
  scripts.come();
  await isLive(page);
  await expect(page.getByLabel("What did you learn?")).toHaveValue(SECOND);
});

test("a narrative that was typed before the scripts of the page have come is saved by itself, too", async ({
  page,
  context,
}) => {
  const scripts = await heldBack(context);
  await page.goto("/details/narrative", { waitUntil: "commit" });
  await page.getByLabel("Introduction").fill(FIRST);
  scripts.come();
  await expect(page.getByText(/^Saved at /)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Introduction")).toHaveValue(FIRST);
});

test("what is chosen before the scripts of the page have come stays chosen", async ({
  page,
  context,
}) => {
  const scripts = await heldBack(context);
  await page.goto("/details/registrations", { waitUntil: "commit" });
  await page
    .getByRole("link", { name: /^Change/ })
    .first()
    .click({ noWaitAfter: true });
  await expect(page.getByRole("button", { name: "Save registration" })).toBeVisible();
  await page.getByLabel("Lapsed").check();
  await page.getByLabel("Register", { exact: true }).selectOption("NMC");
  scripts.come();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__react")),
  );
  await expect(page.getByLabel("Lapsed")).toBeChecked();
  await expect(page.getByLabel("Register", { exact: true })).toHaveValue("NMC");
});

/** Nothing is saved by itself, or by a button: what is typed is on the device alone. */
async function keepOnDevice(context: BrowserContext): Promise<void> {
  await context.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
}

/** Scripts that come late, as on a slow line; the page and its styles come at once. */
async function heldBack(context: BrowserContext): Promise<{ come: () => void }> {
  let come = () => {};
  const wait = new Promise<void>((resolve) => (come = resolve));
  await context.route("**/*.js", async (route) => {
    await wait;
    await route.continue();
  });
  return { come };
}

/** The button is drawn by the scripts alone. */
async function isLive(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
}

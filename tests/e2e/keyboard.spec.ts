import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";
import { addressOf, type Account } from "./support/accounts";
import { faultOfFocus } from "./support/keyboard";

const TITLE = "Re-audit of 60 limb reports";
const PASSWORD = "four-pillars-demo";
const REASONS =
  "I watched this twice, read what it rests on, and talked it through with her at length afterwards.";

test.beforeEach(restoreDemonstration);

test("the first Tab of a page offers to skip to the main content, and skips", async ({ page }) => {
  await openAs(page, "ada", "/portfolio");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a refusal takes the focus, and each of its links leads to its field", async ({ page }) => {
  await openAs(page, "ada", "/evidence/new");
  await press(page, "button", "Submit evidence");
  const summary = page.getByRole("alert").first();
  await expect(summary).toBeFocused();
  const links = await summary.getByRole("link").all();
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const target = (await link.getAttribute("href"))?.slice(1) ?? "";
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(`[id="${target}"]`)).toBeFocused();
    await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  }
});

test("the keyboard alone logs, submits, asks, confirms, asks for sign-off and decides", async ({
  page,
}) => {
  await openAs(page, "ada", "/evidence/new");
  await type(page, "Title", TITLE);
  await type(page, "When did it happen?", "02112026");
  await type(page, "What happened?", "I read sixty limb reports again.");
  await type(page, "Type of evidence", "Audit");
  await type(page, "What did you learn?", "The second look at the midfoot works.");
  await type(page, "Capability 1", "4.2");
  await tabTo(page, (page) => page.locator('[name="links.0.rationale"]'));
  await page.keyboard.type("I set the standard and counted.");
  await press(page, "button", "Submit evidence");
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();

  await press(page, "link", "Ask for confirmation");
  await expect(page).toHaveURL(/\/ask$/);
  await type(page, "Somebody else", "Cai Morgan");
  await press(page, "button", "Ask for confirmation");
  await expect(page).toHaveURL(/\?asked=1/);

  await openAs(page, "cai", "/sign-offs");
  await press(page, "link", new RegExp(TITLE));
  await expect(page).toHaveURL(/\/confirmations\//);
  await type(page, "A comment for Ada Nwosu", "I counted with her.");
  await press(page, "button", "Confirm evidence");
  await expect(page.getByText("Your answer is recorded.")).toBeVisible();

  await openAs(page, "ada", "/capabilities/4.2/ask");
  await tabTo(page, (page) => page.getByRole("radio", { name: /Bea Hartley/ }));
  await page.keyboard.press("Space");
  await press(page, "button", "Ask for sign-off");
  await expect(page).not.toHaveURL(/\/ask$/);

  await openAs(page, "bea", "/sign-offs");
  await press(page, "link", /4\.2/);
  await expect(page).toHaveURL(/\/sign-offs\/[0-9a-f-]+$/);
  await type(page, "Your reasons", REASONS);
  await tabTo(page, (page) => page.getByRole("radio").first());
  await page.keyboard.press("Space");
  await type(page, "Your password again", PASSWORD);
  await press(page, "button", "Sign off");
  await expect(page).toHaveURL(/\/sign-offs\?decided=/);
});

test("the keyboard alone records a registration and a meeting, and chooses a profile", async ({
  page,
}) => {
  await openAs(page, "ada", "/details/registrations");
  await type(page, "Register", "HCPC");
  await type(page, "Number", "RA765432");
  await tabTo(page, (page) => page.getByRole("radio", { name: "Registered", exact: true }));
  await page.keyboard.press("Space");
  await type(page, "Expires on", "03032029");
  await press(page, "button", "Add registration");
  await expect(page.getByText("RA765432").first()).toBeVisible();

  await page.goto("/supervision");
  await type(page, "Minutes", "45");
  await type(page, "With", "Bea");
  await press(page, "button", "Record meeting");
  await expect(page).toHaveURL(/\?done=/);

  await openAs(page, "stu", "/people?q=ada");
  await press(page, "link", /^Ada /);
  await press(page, "link", "Choose the profile");
  await tabTo(page, (page) => page.getByRole("radio", { name: /^Four pillars/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Clinical plus/ })).toBeChecked();
  await press(page, "button", "Choose this profile");
  await expect(page.getByText("The profile is chosen.")).toBeVisible();
});

async function openAs(page: Page, account: Account, path: string): Promise<void> {
  await signInAs(page.context(), addressOf(account));
  await page.goto(path);
}

/** Goes to a field by Tab, as somebody without a mouse does, and types. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, (page) => page.getByLabel(label).first());
  await page.keyboard.type(text);
}

async function press(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await tabTo(page, (page) =>
    page
      .getByRole("main")
      .getByRole(role, { name, exact: typeof name === "string" })
      .first(),
  );
  await page.keyboard.press("Enter");
}

/** Tab by Tab until the control has the focus; on the way each stop shows where the focus is. */
async function tabTo(page: Page, find: (page: Page) => ReturnType<Page["locator"]>): Promise<void> {
  const wanted = find(page);
  await expect(wanted).toBeVisible();
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await faultOfFocus(page), page.url()).toBeNull();
  }
  throw new Error(`Tab never came to ${String(wanted)} on ${page.url()}.`);
}

import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { query, signInAs } from "../../support/sign-in";
import { testServer } from "../../support/test-server";

// A form for evidence, and what the server and the device have of it.

export const ADA = "ada@northmoor.example";
export const TITLE = "A long night on call";
export const FIRST = "I looked again before I said what I saw.";

/** The page, once its scripts have come. */
export async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await signedIn(await browser.newContext(), address);
  await isLive(page);
  return page;
}

/** The button is drawn by the scripts alone. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
}

export async function signedIn(context: BrowserContext, address: string): Promise<Page> {
  await signInAs(context, ADA);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What is typed from now on stays on the device. */
export async function stopSaving(page: Page): Promise<void> {
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
}

export async function drafts(): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    "select what_happened from evidence_version where title = $1",
    [TITLE],
  );
  return rows.map((row) => row["what_happened"]);
}

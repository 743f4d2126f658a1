import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";
import { ADA, drafts, FIRST, isLive, opened, signedIn, stopSaving, TITLE } from "./support/drafts";

// What was typed and could not be saved waits on the device.

test.beforeEach(restoreDemonstration);

test("words that one storage of the browser has lost come back from the other", async ({
  browser,
}) => {
  const page = await opened(browser, "/evidence/new");
  await stopSaving(page);
  await typeAccount(page);
  await expect(page.getByText(/^Not saved yet: the line is down/)).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue(TITLE);
  await page.context().close();
});

test("what waits on a device waits for 30 days since it was last seen, and then is there no more", async ({
  browser,
}) => {
  const page = await opened(browser, "/evidence/new");
  await stopSaving(page);
  await typeAccount(page);
  await expect.poll(() => keptOnDevice(page)).toEqual([FIRST, FIRST]);

  await page.clock.setFixedTime(daysFromNow(29.9));
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel("What happened?")).toHaveValue(FIRST);

  await page.clock.setFixedTime(daysFromNow(29.9 + 30.1));
  await page.reload();
  await isLive(page);
  await expect.poll(() => keptOnDevice(page)).toEqual([]);
  await expect(page.getByLabel("Title")).toHaveValue("");
  await expect(page.getByText(/Restored what you typed/)).toHaveCount(0);
  await page.context().close();
});

for (const refused of ["IndexedDB", "local storage"] as const) {
  test(`a device that refuses its ${refused} keeps the words in its other storage`, async ({
    browser,
  }) => {
    const context = await browser.newContext();
    await refuse(context, [refused]);
    const page = await signedIn(context, "/evidence/new");
    await isLive(page);
    await stopSaving(page);
    await typeAccount(page);
    await expect(page.getByText(/Your words are kept on this device\.$/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Restored what you typed/)).toBeVisible();
    await expect(page.getByLabel("What happened?")).toHaveValue(FIRST);
    await context.close();
  });
}

test("a device that keeps nothing says so while the line is down, and the words go when it is back", async ({
  browser,
}) => {
  const context = await browser.newContext();
  await refuse(context, ["IndexedDB", "local storage"]);
  const page = await signedIn(context, "/evidence/new");
  await isLive(page);
  await context.setOffline(true);
  await typeAccount(page);
  await expect(
    page.getByText(/Your words are in this page alone: this device keeps nothing\.$/),
  ).toBeVisible();
  await context.setOffline(false);
  await expect.poll(drafts).toEqual([FIRST]);
  await context.close();
});

test("what one member left on a shared device is not shown to another", async ({ browser }) => {
  const page = await opened(browser, "/evidence/new");
  await stopSaving(page);
  await page.getByLabel("Title").fill(TITLE);
  await page.context().clearCookies();
  await signInAs(page.context(), "dev@northmoor.example");
  await page.goto("/evidence/new");
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("");
  await page.context().clearCookies();
  await signInAs(page.context(), ADA);
  await page.goto("/evidence/new");
  await expect(page.getByLabel("Title")).toHaveValue(TITLE);
  await page.context().close();
});

async function typeAccount(page: Page): Promise<void> {
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(FIRST);
}

/** As a browser does that is full, or asked to keep nothing. */
async function refuse(
  context: BrowserContext,
  storages: readonly ("IndexedDB" | "local storage")[],
): Promise<void> {
  await context.addInitScript((all) => {
    const refusal = () => {
      throw new DOMException("Full.", "QuotaExceededError");
    };
    if (all.includes("IndexedDB")) IDBFactory.prototype.open = refusal;
    if (all.includes("local storage")) Storage.prototype.setItem = refusal;
  }, storages);
}

/** What happened, in each draft of either storage. */
async function keptOnDevice(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const names = Object.keys(localStorage).filter((name) => name.startsWith("fourfold-draft:"));
    const local = names.map((name): unknown => JSON.parse(localStorage.getItem(name) ?? "null"));
    const indexed = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open("fourfold", 1);
      opening.onsuccess = () => {
        const drafts = opening.result.transaction("drafts").objectStore("drafts");
        const asked: IDBRequest<unknown[]> = drafts.getAll();
        asked.onsuccess = () => {
          resolve(asked.result);
        };
      };
      opening.onerror = () => {
        reject(new Error("This device keeps nothing."));
      };
    });
    return [...local, ...indexed].map((draft) =>
      typeof draft === "object" && draft !== null && "values" in draft
        ? new Map(Object.entries(draft.values ?? {})).get("whatHappened")
        : null,
    );
  });
}

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}

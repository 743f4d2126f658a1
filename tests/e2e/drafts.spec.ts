import { expect, test } from "@playwright/test";
import { endSessionsOf, query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { ADA, drafts, FIRST, isLive, opened, signedIn, stopSaving, TITLE } from "./support/drafts";
import { expectReadable } from "./support/pages";

const SECOND = "I said how sure I was, and who should look next.";

test.beforeEach(restoreDemonstration);

test("a new item is saved by itself once it has a title, and the page goes on as it is", async ({
  browser,
}) => {
  const page = await opened(browser, "/evidence/new");
  const happened = page.getByLabel("What happened?");
  await happened.fill("It rained.");
  await expect(page.getByText(/^Give it a title, and it is saved by itself\./)).toBeVisible();
  expect(await drafts()).toEqual([]);

  await page.getByLabel("Title").fill(TITLE);
  await happened.fill(FIRST);
  await expect(page.getByText(/^Saved at \d\d:\d\d\.$/)).toBeVisible();
  await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}\/edit$/);
  await expect(happened).toBeFocused();
  await happened.press("End");
  await happened.pressSequentially(" Twice.");
  await expect.poll(drafts).toEqual([`${FIRST} Twice.`]);
  await expect(happened).toHaveValue(`${FIRST} Twice.`);

  await expect(page.getByText(/^Saved at \d\d:\d\d\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  await expect(happened).toHaveValue(`${FIRST} Twice.`);
  await happened.fill(SECOND);
  await expect.poll(drafts).toEqual([SECOND]);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/edit\?saved=1/);
  expect(await drafts()).toEqual([SECOND]);
  await page.context().close();
});

test("what was saved by itself is submitted by the same page, once", async ({ browser }) => {
  const page = await opened(browser, "/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(FIRST);
  await expect(page).toHaveURL(/\/edit$/);
  await page.getByRole("button", { name: "Submit evidence" }).click();
  await expect(page.getByText("Say what you learned.").first()).toBeVisible();
  await page.getByLabel("Type of evidence").selectOption("audit");
  await page.getByLabel("When did it happen?").fill("2026-01-05");
  await page.getByLabel("What did you learn?").fill(SECOND);
  await page.getByLabel("Capability 1", { exact: true }).selectOption("4.2");
  await page.getByLabel("How does it show this?").first().fill("It is an audit.");
  await page.getByRole("button", { name: "Submit evidence" }).click();
  await expect(page).toHaveURL(/\?submitted=1/);
  expect(await drafts()).toEqual([FIRST]);
  await page.context().close();
});

test("while the line is down the words wait on the device, and go by themselves when it is back", async ({
  browser,
}) => {
  const page = await opened(browser, "/evidence/new");
  await page.context().setOffline(true);
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(FIRST);
  await expect(
    page.getByText("Not saved yet: the line is down. Your words are kept on this device."),
  ).toBeVisible();
  expect(await drafts()).toEqual([]);
  await page.context().setOffline(false);
  await expect.poll(drafts).toEqual([FIRST]);
  await expect(page.getByText(/^Saved at /)).toBeVisible();
  await page.context().close();
});

test("after signing in again the draft is there, what was saved and what was not", async ({
  browser,
}) => {
  const page = await opened(browser, "/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(FIRST);
  await expect.poll(drafts).toEqual([FIRST]);
  await expect(page).toHaveURL(/\/edit$/);
  await endSessionsOf(ADA);
  await page.getByLabel("What did you learn?").fill(SECOND);
  await expect(page.getByText(/^Not saved yet: your session has ended\./)).toBeVisible();
  await page.reload();
  await page.getByLabel("Email address").fill(ADA);
  await page.getByLabel("Password").fill("four-pillars-demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel("What happened?")).toHaveValue(FIRST);
  await expect(page.getByLabel("What did you learn?")).toHaveValue(SECOND);
  await page.context().close();
});

test("what identifies a patient is not saved by itself: the form says what to decide", async ({
  browser,
}) => {
  const words = "The film of 999 000 0018 was taken twice.";
  const page = await opened(browser, "/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What happened?").fill(words);
  await expect(page.getByText(/^Not saved yet: something in it looks as if/)).toBeVisible();
  expect(await drafts()).not.toContain(words);
  await page.getByRole("button", { name: "Take it out 999 000 0018" }).click();
  await expect.poll(drafts).toEqual(["The film of (taken out) was taken twice."]);
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`two devices on one draft: the later is told, both texts are kept, and one is chosen by hand, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const one = await opened(browser, "/evidence/new");
    await one.getByLabel("Title").fill(TITLE);
    await one.getByLabel("What happened?").fill("It rained.");
    await expect.poll(drafts).toEqual(["It rained."]);
    await expect(one).toHaveURL(/\/edit$/);
    const address = new URL(one.url()).pathname;

    const context = await browser.newContext({ javaScriptEnabled });
    const other = await signedIn(context, address);
    if (javaScriptEnabled) await isLive(other);
    await one.getByLabel("What happened?").fill(FIRST);
    await expect.poll(drafts).toEqual([FIRST]);

    await other.getByLabel("What happened?").fill(SECOND);
    if (javaScriptEnabled) {
      await expect(other.getByText(/^This was saved at .* in another tab/)).toBeVisible();
      expect(await besides()).toEqual([SECOND]);
      await other.getByRole("link", { name: "Choose between the two texts" }).click();
    } else {
      await other.getByRole("button", { name: "Save draft" }).click();
    }
    expect(await drafts()).toEqual([FIRST]);
    await expect(other).toHaveURL(/\/both$/);
    await expect(other.getByText(FIRST)).toBeVisible();
    await expect(other.getByText(SECOND)).toBeVisible();
    if (javaScriptEnabled) await expectReadable(other);
    await other.getByRole("button", { name: "Save chosen text" }).click();
    await expect(other.getByText("Choose which of the two stays.").first()).toBeVisible();
    await other.getByLabel("Take both, mine below the other").check();
    await other.getByRole("button", { name: "Save chosen text" }).click();
    await expect(other).toHaveURL(/\/edit\?settled=1$/);
    await expect(other.getByLabel("What happened?")).toHaveValue(`${FIRST}\n\n${SECOND}`);
    expect(await besides()).toEqual([]);

    // The first goes on from before that: now it is the later.
    await one.getByLabel("What happened?").fill("Something else.");
    await expect(one.getByText(/^This was saved at .* in another tab/)).toBeVisible();
    expect(await drafts()).toEqual([`${FIRST}\n\n${SECOND}`]);
    await one.context().close();
    await context.close();
  });
}

test("two tabs of one new form never write over each other, on the device or on the server", async ({
  browser,
}) => {
  const one = await opened(browser, "/evidence/new");
  await stopSaving(one);
  await one.getByLabel("Title").fill(TITLE);
  await one.getByLabel("What happened?").fill(FIRST);
  const other = await one.context().newPage();
  await other.goto("/evidence/new");
  await expect(other.getByText(/Restored what you typed/)).toBeVisible();
  await other.getByLabel("What happened?").fill(SECOND);
  await expect.poll(drafts).toEqual([SECOND]);

  await one.unrouteAll();
  await one.getByLabel("What happened?").fill(`${FIRST} Twice.`);
  await expect(one.getByText(/^This was saved at .* in another tab/)).toBeVisible();
  expect(await drafts()).toEqual([SECOND]);
  expect(await besides()).toEqual([`${FIRST} Twice.`]);
  await one.context().close();
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  test(`an item is logged with three fields, on one page, in six steps at most, ${String(viewport.width)} pixels wide`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport });
    await signInAs(context, ADA);
    const page = await context.newPage();
    let steps = 0;
    const step = async (done: Promise<unknown>) => {
      steps += 1;
      await done;
    };
    // From the page on which somebody finds themselves after signing in.
    await page.goto("/portfolio");
    const pages = new Set<string>();
    page.on("framenavigated", (frame) => {
      const path = new URL(frame.url()).pathname;
      // What is saved by itself only changes the address of the page, which stays.
      const isAnother = path !== "/portfolio" && !/[0-9a-f-]{36}/.test(path);
      if (frame === page.mainFrame() && isAnother) pages.add(path);
    });
    const log = page.getByRole("link", { name: "Log evidence" }).filter({ visible: true });
    await step(log.first().click());
    await isLive(page);
    await step(page.getByLabel("Title").fill(TITLE));
    await step(page.getByLabel("When did it happen?").fill("2026-01-05"));
    await step(page.getByLabel("What happened?").fill(FIRST));
    await step(page.getByRole("button", { name: "Save draft" }).click());
    await expect(page).toHaveURL(/edit\?saved=1/);
    expect(await drafts()).toEqual([FIRST]);
    expect([...pages]).toEqual(["/evidence/new"]);
    expect(steps).toBeLessThanOrEqual(6);
    // The three stand above everything else that can be filled in.
    await page.goto("/evidence/new");
    const controls = page
      .locator("main form")
      .locator("input:visible, select:visible, textarea:visible");
    const names = await controls.evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    expect(names.slice(0, 3)).toEqual(["title", "occurredOn", "whatHappened"]);
    await context.close();
  });
}

async function besides(): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    "select words->>'whatHappened' as said from evidence_other_text",
  );
  return rows.map((row) => row["said"]);
}

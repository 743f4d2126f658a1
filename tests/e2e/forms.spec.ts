import { expect, test, type Browser, type Page } from "@playwright/test";
import { endSessionsOf, query, signInAs } from "../support/sign-in";
import { freePort } from "../../lib/operation/free-port";
import { startSecondServer } from "../support/second-server";
import { restoreDemonstration, testServer } from "../support/test-server";

const ADA = "ada@northmoor.example";
const PASSWORD = "four-pillars-demo";
const TITLE = "A long night on call";
const REFLECTION = "I looked again before I said what I saw, and I said how sure I was. "
  .repeat(60)
  .trim();

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  const scripting = `with JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`a session that ends while someone types loses nothing, ${scripting}`, async ({
    browser,
  }) => {
    const page = await longForm(browser, { javaScriptEnabled });
    await endSessionsOf(ADA);
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in and carry on" }).click();
    await expect(page.getByText("do not belong together").first()).toBeVisible();

    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in and carry on" }).click();
    await expect(page).toHaveURL(/\/edit\?saved=1/);
    expect(await storedReflections()).toEqual([REFLECTION]);
    await page.context().close();
  });

  test(`the words of one person never land in the record of another, ${scripting}`, async ({
    browser,
  }) => {
    const page = await longForm(browser, { javaScriptEnabled });
    await endSessionsOf(ADA);
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByLabel("Email address").fill("bea@northmoor.example");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in and carry on" }).click();
    await expect(page.getByText("Somebody else wrote this").first()).toBeVisible();
    expect(await storedReflections("bea@northmoor.example")).toEqual([]);
    await page.context().close();
  });

  test(`a refused form keeps every word and says where, ${scripting}`, async ({ browser }) => {
    const page = await longForm(browser, { javaScriptEnabled });
    await page.getByLabel("Capability 1", { exact: true }).selectOption("4.2");
    await page.getByRole("button", { name: "Submit evidence" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByText(/^Say how this shows 4\.2/).first()).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue(TITLE);
    await expect(page.getByLabel("What did you learn?")).toHaveValue(REFLECTION);
    await expect(page.getByLabel("Capability 1", { exact: true })).toHaveValue("4.2");
    expect(await submitted()).toEqual([]);
    await page.context().close();
  });

  test(`a form survives a server that is killed and started again, ${scripting}`, async ({
    browser,
  }) => {
    const port = await freePort();
    let server = await startSecondServer(port);
    try {
      const page = await longForm(browser, { javaScriptEnabled, port });
      await server.kill();
      await page.getByRole("button", { name: "Save draft" }).click();
      if (javaScriptEnabled) {
        await expect(page.getByText("We could not reach the server.")).toBeVisible();
        await expect(page.getByLabel("What did you learn?")).toHaveValue(REFLECTION);
        server = await startSecondServer(port);
        await page.getByRole("button", { name: "Save draft" }).click();
      } else {
        // The browser says that nobody answers, and offers to try again: it sends the same words once more.
        server = await startSecondServer(port);
        await page.reload();
      }
      await expect(page).toHaveURL(/\/edit\?saved=1/);
      expect(await storedReflections()).toEqual([REFLECTION]);
      await page.context().close();
    } finally {
      await server.kill();
    }
  });
}

test("a line that drops takes no word away, and the same form sent again is stored once", async ({
  browser,
}) => {
  const page = await longForm(browser, { javaScriptEnabled: true });
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("We could not reach the server.")).toBeVisible();
  await expect(
    page.getByText("What you sent may not be saved; your words are still here."),
  ).toBeVisible();
  await expect(page.getByLabel("What did you learn?")).toHaveValue(REFLECTION);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  expect(await storedReflections()).toEqual([REFLECTION]);
  await page.context().close();
});

test("a reload brings back what was typed, until the server has it", async ({ browser }) => {
  const page = await longForm(browser, { javaScriptEnabled: true, isSaved: false });
  await page.reload();
  await expect(page.getByLabel("What did you learn?")).toHaveValue(REFLECTION);
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?saved=1/);
  await page.goto("/evidence/new");
  await expect(page.getByLabel("Title")).toHaveValue("");
  await page.context().close();
});

async function longForm(
  browser: Browser,
  {
    javaScriptEnabled,
    port,
    isSaved = true,
  }: { javaScriptEnabled: boolean; port?: number; isSaved?: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    ...(port === undefined ? {} : { baseURL: `http://localhost:${String(port)}` }),
  });
  await signInAs(context, ADA);
  const page = await context.newPage();
  await page.goto("/evidence/new");
  // Drawn by the scripts alone: before they have come the browser posts the form itself.
  if (javaScriptEnabled) {
    await expect(page.getByRole("button", { name: "Add a capability" })).toBeVisible();
  }
  if (!isSaved) {
    await page.route("**/*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.fallback(),
    );
  }
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("What did you learn?").fill(REFLECTION);
  return page;
}

/** What is stored of the form above; it is saved by itself too, while the line is up and somebody is signed in. */
async function storedReflections(whose = ADA): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    `select what_learned from evidence_version version
     join evidence on evidence.id = version.evidence_id
     join person on person.id = evidence.practitioner_id
     where title = $1 and person.email = $2`,
    [TITLE, whose],
  );
  return rows.map((row) => row["what_learned"]);
}

async function submitted(): Promise<readonly unknown[]> {
  return query(
    testServer().databaseUrl,
    `select from evidence_version version
     join evidence_submission on evidence_version_id = version.id where title = $1`,
    [TITLE],
  );
}

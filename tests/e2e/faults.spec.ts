import { expect, test, type Page } from "@playwright/test";
import { freePort } from "../../lib/operation/free-port";
import { startSecondServer } from "../support/second-server";
import { query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";

const ADA = "ada@northmoor.example";
const TITLE = "A night on which everything broke";
const REFLECTION = "I wrote down what I saw before I rang anybody.";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  test(`a fault of ours in the middle of a deed takes no word away and tells nobody's, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const port = await freePort();
    const server = await startSecondServer(port);
    try {
      const context = await browser.newContext({
        javaScriptEnabled,
        baseURL: `http://localhost:${String(port)}`,
      });
      await signInAs(context, ADA);
      const page = await context.newPage();
      await page.goto("/evidence/new");
      await breakAudit();
      await page.getByLabel("Title").fill(TITLE);
      await page.getByLabel("What did you learn?").fill(REFLECTION);

      await page.getByRole("button", { name: "Save draft" }).click();
      const first = await referenceOn(page);
      await page.getByRole("button", { name: "Save draft" }).click();
      await expect.poll(() => referenceOn(page)).not.toBe(first);
      const second = await referenceOn(page);

      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.getByLabel("Title")).toHaveValue(TITLE);
      await expect(page.getByLabel("What did you learn?")).toHaveValue(REFLECTION);
      expect(await page.content()).not.toContain("The audit log is broken");
      expect(await stored()).toEqual([]);
      for (const reference of [first, second]) {
        expect(server.said().split(reference)).toHaveLength(2);
      }
      // The database's own message holds what was typed; the log must not.
      expect(server.said()).not.toMatch(/The audit log is broken|everything broke|wrote down/);

      await mendAudit();
      await page.getByRole("button", { name: "Save draft" }).click();
      await expect(page).toHaveURL(/\/edit\?saved=1/);
      expect(await stored()).toEqual([REFLECTION]);
      await context.close();
    } finally {
      await server.kill();
    }
  });
}

/** Of the notice above the form. */
async function referenceOn(page: Page): Promise<string> {
  const notice = page.getByRole("alert").filter({ hasText: "Sorry, that did not work." });
  await expect(notice).toContainText("Nothing was saved; your words are still here.");
  return /reference: ([0-9a-f]{8})\./.exec(await notice.innerText())?.[1] ?? "no reference";
}

/** The last thing a deed writes fails, after the item has been written, with the words in the database's message. */
async function breakAudit(): Promise<void> {
  await query(
    testServer().databaseUrl,
    `create function break_audit() returns trigger language plpgsql as $$
     begin
       raise exception 'The audit log is broken: %',
         (select string_agg(title || what_learned, ' ') from evidence_version);
     end $$`,
  );
  await query(
    testServer().databaseUrl,
    "create trigger audit_is_broken before insert on audit_event execute function break_audit()",
  );
}

async function mendAudit(): Promise<void> {
  await query(testServer().databaseUrl, "drop trigger audit_is_broken on audit_event");
}

async function stored(): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    "select what_learned from evidence_version where title = $1",
    [TITLE],
  );
  return rows.map((row) => row["what_learned"]);
}

import { readFile } from "node:fs/promises";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

const ADA = "ada@northmoor.example";
const NUMBER = "999 000 0018";
const HEADINGS = "Date;Activity;Type;Reflection";
const GOOD = [
  "14/09/2026;Discussed a wrist film;Case-based discussion;Ask before you guess.",
  '15/09/2026;Taught a session;Teaching;"Two things:\nspeak slowly; stop early."',
];
const REFUSED = [
  `16/09/2026;Read a film;Audit;The film of ${NUMBER}.`,
  "09/17/2026;A talk;Ward round;The month comes first here.",
];
const FILE = [HEADINGS, ...GOOD, ...REFUSED].join("\r\n");

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  const scripting = `with JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`Bulk import says row by row what was refused and why, and takes the good rows or none, as asked, ${scripting}`, async ({
    browser,
  }) => {
    const page = await opened(browser, javaScriptEnabled);
    const before = await drafts();
    await choose(page, FILE);

    // None, as asked.
    await expect(page.getByRole("heading", { name: "Match the columns" })).toBeVisible();
    await expect(page.getByLabel("Date")).toHaveValue("occurredOn");
    await expect(page.getByLabel("Activity")).toHaveValue("title");
    await expect(page.getByLabel("Reflection")).toHaveValue("whatLearned");
    await page.getByLabel("Nothing, until every row is good").check();
    await page.getByRole("button", { name: "Check the rows" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 of 4 rows can be imported");
    const refused = page.getByRole("table", { name: "Rows that are refused" });
    // The numbers are the spreadsheet's, whatever lines a cell has.
    await expect(refused.getByRole("row").nth(1)).toContainText(
      /Row 4.*Read a film.*Reflection: Something in it looks like an NHS number\./s,
    );
    await expect(refused.getByRole("row").nth(2)).toContainText(
      /Row 5.*A talk.*Date: There is no month 17\. The day comes first: 14\/09\/2026\./s,
    );
    await expect(page.getByText(NUMBER)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Import every row" })).toBeDisabled();
    await expect(page.getByText("You asked for every row or none")).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);
    expect(await drafts()).toEqual(before);

    // The good rows, as asked.
    await page.getByRole("link", { name: "Match the columns again" }).click();
    await page.getByLabel("The good rows; the others are left out").check();
    await page.getByRole("button", { name: "Check the rows" }).click();
    await page.getByRole("button", { name: "Import the 2 good rows" }).click();
    await expect(page.getByText("2 drafts were imported; 2 rows were left out.")).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);
    const titles = ["Discussed a wrist film", "Taught a session"];
    expect((await drafts()).filter((title) => !before.includes(title))).toEqual(titles);
    for (const title of titles)
      await expect(page.getByRole("link", { name: title }).first()).toBeVisible();

    // Sent once more from the page of before, it stays one set.
    await page.goBack();
    const again = page.getByRole("button", { name: "Import the 2 good rows" });
    const done = page.getByText("2 drafts were imported; 2 rows were left out.");
    await expect(again.or(done).first()).toBeVisible();
    if (await again.isVisible()) await again.click();
    await expect(done).toBeVisible();
    expect((await drafts()).length).toBe(before.length + 2);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download what was left out, with the reasons" }).click(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("Read a film");
    expect(text).toContain("There is no month 17.");
    expect(text).not.toContain(NUMBER);
    await page.context().close();
  });

  test(`pasted rows that are no table stay as they were pasted, and columns that are missing are said, ${scripting}`, async ({
    browser,
  }) => {
    const page = await opened(browser, javaScriptEnabled);
    await page.getByRole("button", { name: "Read the logbook" }).click();
    await expect(
      page.getByText("Choose a CSV file, or paste its text below.").first(),
    ).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    if (javaScriptEnabled) await expectReadable(page);

    await page.getByLabel("Or paste the rows").fill("Was,Wann");
    await page.getByRole("button", { name: "Read the logbook" }).click();
    await expect(page.getByText("There is no row below the headings.").first()).toBeVisible();
    await expect(page.getByLabel("Or paste the rows")).toHaveValue("Was,Wann");

    await page.getByLabel("Or paste the rows").fill("Was,Wann\nA talk,14/09/2026");
    await page.getByRole("button", { name: "Read the logbook" }).click();
    await expect(page.getByRole("heading", { name: "Match the columns" })).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);
    await page.getByLabel("Wann").selectOption("occurredOn");
    await page.getByRole("button", { name: "Check the rows" }).click();
    await expect(page.getByText("Choose the column that holds the title.").first()).toBeVisible();
    await expect(page.getByLabel("Wann")).toHaveValue("occurredOn");
    if (javaScriptEnabled) await expectReadable(page);

    await page.getByLabel("Was", { exact: true }).selectOption("title");
    await page.getByRole("button", { name: "Check the rows" }).click();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await expect(page.getByText("1 draft was imported.")).toBeVisible();
    await page.context().close();
  });
}

test("a thousand rows as Excel saves them are read and imported, and one more is refused", async ({
  browser,
}) => {
  const page = await opened(browser, true);
  const row = (at: number) =>
    `14/09/2026;Café case ${String(at)};Audit;${"I read it twice. ".repeat(50)}`;
  const rows = Array.from({ length: 1_001 }, (_, at) => row(at));
  await choose(page, [HEADINGS, ...rows].join("\r\n"), "latin1");
  await expect(
    page.getByText("A table can have 1,000 rows. This one has 1,001: divide it.").first(),
  ).toBeVisible();
  await choose(page, [HEADINGS, ...rows.slice(1)].join("\r\n"), "latin1");
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "Import 1,000 rows" }).click();
  await expect(page.getByText("1,000 drafts were imported.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: "Café case 1000" }).first()).toBeVisible();
});

test("a file that is too large is said before it is sent, and a workbook is no CSV file", async ({
  browser,
}) => {
  const page = await opened(browser, true);
  const file = page.getByLabel("CSV file");
  const buffer = Buffer.alloc(2_000_001, "x");
  await expect(async () => {
    await file.setInputFiles({ name: "all.csv", mimeType: "text/csv", buffer });
    await expect(page.getByText("“all.csv” has more than 2 MB.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(file).toHaveValue("");
  const workbook = Buffer.from("PK\u0003\u0004 and so on", "latin1");
  await file.setInputFiles({ name: "all.xlsx", mimeType: "text/csv", buffer: workbook });
  await page.getByRole("button", { name: "Read the logbook" }).click();
  await expect(page.getByText("This is a workbook.").first()).toBeVisible();
});

async function opened(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await signInAs(context, ADA);
  const page = await context.newPage();
  await page.goto("/evidence");
  await page.getByRole("link", { name: "Import a logbook" }).click();
  await expect(page.getByRole("heading", { name: "Import a logbook" })).toBeVisible();
  return page;
}

async function choose(
  page: Page,
  text: string,
  encoding: "utf8" | "latin1" = "utf8",
): Promise<void> {
  const buffer = Buffer.from(text, encoding);
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "logbook.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read the logbook" }).click();
}

/** Titles of Ada's items that were never submitted, oldest first. */
async function drafts(): Promise<readonly unknown[]> {
  const rows = await query(
    testServer().databaseUrl,
    `select version.title from evidence join evidence_version version on version.id = evidence.draft_id
     join person on person.id = evidence.practitioner_id
     where person.email = $1 and evidence.stage = 'draft' order by evidence.logged_at, evidence.id`,
    [ADA],
  );
  return rows.map(({ title }) => title);
}

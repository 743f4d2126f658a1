import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { openDatabase, type Database } from "@/lib/db/client";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { unzip } from "../support/unzip";
import { addressOf } from "./support/accounts";
import { expectReadable } from "./support/pages";

let db: Database;

test.beforeEach(async () => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
});
test.afterEach(() => db.$disconnect());

for (const javaScriptEnabled of [true, false]) {
  test(`everything is downloaded as one ZIP, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    await signInAs(context, addressOf("ada"));
    const page = await context.newPage();
    await page.goto("/portfolio");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download everything" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^portfolio-\d{4}-\d\d-\d\d\.zip$/);
    const files = await unzip(await readFile(await download.path()));
    const record = await context.request.get("/portfolio/record.json");
    expect(files.get("record.json")).toBe(await record.text());
    const document = files.get("index.html") ?? "";
    for (const { reasons } of await db.signOff.findMany({
      where: { practitioner: { person: { email: addressOf("ada") } } },
    })) {
      expect(unescaped(document)).toContain(reasons);
    }
    // By itself, without a network: it can be read, and asks for nothing.
    const alone = await browser.newContext({ offline: true });
    const reader = await alone.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.setContent(document);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(/^Portfolio of Ada/);
    expect(await reader.getByRole("article").count()).toBeGreaterThan(20);
    expect(asked).toEqual([]);
    await alone.close();
    await context.close();
  });
}

test("a portfolio, a capability and an item print on paper: whose and when, nothing to press, nothing closed", async ({
  page,
  context,
}) => {
  await signInAs(context, addressOf("ada"));
  const { id } = await ownItem();
  const pages = { "/portfolio": 5, "/capabilities/1.6": 4, [`/evidence/${id}`]: 3 };
  for (const [path, pagesMax] of Object.entries(pages)) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Portfolio of Ada .*, printed on \d+ \w+ \d{4}$/)).toBeVisible();
    expect(await pressable(page), path).toEqual([]);
    expect(await closed(page), path).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const count = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count, path).toBeGreaterThan(0);
    expect(count, path).toBeLessThanOrEqual(pagesMax);
    // A4, upright, in points.
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: "screen" });
  }
  await expect(page.getByText(/, printed on /)).toBeHidden();
});

test("what was typed is looked for as it is typed, and the list and the file say the same", async ({
  page,
  context,
}) => {
  await signInAs(context, addressOf("ada"));
  await page.goto("/evidence");
  const { title } = (await ownItem()).submitted ?? { title: "" };
  const words = `"${title.split(" ").slice(0, 4).join(" ")}" -nothing`;
  await page.getByLabel("Words in title or account").fill(words);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const rows = page.getByRole("row");
  await expect(rows.filter({ has: page.locator("mark") }).first()).toContainText(title);
  await expect(page.getByLabel("Words in title or account")).toHaveValue(words);
  const shown = (await rows.count()) - 1;
  await expectReadable(page);
  const href = await page.getByRole("link", { name: "Download CSV" }).getAttribute("href");
  const file = await (await context.request.get(href ?? "")).text();
  expect(file.match(/^\d{4}-\d\d-\d\d,/gm)).toHaveLength(shown);

  await page.goto("/evidence?q=%22%26%7C!%3A*(&setting=emergency");
  await expect(page.getByText("Nothing of yours is like that.")).toBeVisible();
  await expect(page.getByLabel("Where it happened")).toHaveValue("emergency");
});

function ownItem() {
  return db.evidence.findFirstOrThrow({
    where: { practitioner: { person: { email: addressOf("ada") } }, stage: "submitted" },
    orderBy: { loggedAt: "asc" },
    include: { submitted: { select: { title: true } } },
  });
}

/** What can be pressed and is drawn. A link in the text is read as words. */
function pressable(page: Page): Promise<readonly string[]> {
  return page
    .locator("button, input, select, textarea, nav, .button")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 60)}`),
    );
}

function closed(page: Page): Promise<readonly string[]> {
  return page.locator("details > :not(summary)").evaluateAll((all) =>
    all
      .filter((one) => one.getBoundingClientRect().height === 0 && one.textContent !== "")
      .filter((one) => one.closest("[role=search]") === null)
      .map((one) => one.textContent.slice(0, 60)),
  );
}

function unescaped(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

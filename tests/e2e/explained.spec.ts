import { expect, test, type Browser, type Page } from "@playwright/test";
import { openDatabase } from "@/lib/db/client";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf, type Account } from "./support/accounts";

test.beforeAll(() => restoreDemonstration());

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test("every number of a portfolio opens to its reasons", async ({ browser }) => {
      const page = await pageOf(browser, "ada", { javaScriptEnabled });
      await page.goto("/portfolio");
      const hrefs = await page
        .locator('a[href^="/portfolio/why/"]')
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
      const gates = await page
        .locator('#gates a[href^="/portfolio/why/"]')
        .evaluateAll((links) => links.map((link) => link.textContent));
      const [, asked] = /of (\d+) are met/.exec(await page.locator("#gates h2").innerText()) ?? [];
      expect(gates.length).toBeGreaterThanOrEqual(Number(asked));
      for (const what of ["status", "status#index", "status#mean", "G2", "G9", "G12"]) {
        expect(hrefs).toContain(`/portfolio/why/${what}`);
      }
      for (const pillar of [1, 2, 3, 4]) {
        expect(hrefs).toContain(`/portfolio/why/pillar-${String(pillar)}`);
      }
      for (const href of hrefs) {
        const answer = await page.request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(await answer.text(), href).toContain("<h1");
      }
      await page.getByRole("link", { name: "Colleague feedback", exact: true }).click();
      await expect(page).toHaveURL(/\/portfolio\/why\/G9$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Colleague feedback: /);
      for (const said of [
        "What is asked",
        "What there is",
        "What was looked at",
        "Where the number comes from",
      ]) {
        await expect(page.getByText(said, { exact: true })).toBeVisible();
      }
      await page.context().close();
    });

    test("a target is set, shown beside the pace, and taken away again", async ({ browser }) => {
      const page = await pageOf(browser, "ada", { javaScriptEnabled });
      await page.goto("/portfolio/pace");
      await page.getByLabel(/^By when/).fill("2001-01-01");
      await page.getByRole("button", { name: "Save target" }).click();
      await expect(page.getByRole("alert").first()).toContainText("still to come");
      await expect(page.getByLabel(/^By when/)).toHaveValue("2001-01-01");
      await page.getByLabel(/^By when/).fill("2030-06-01");
      await page.getByRole("button", { name: "Save target" }).click();
      await expect(page).toHaveURL(/saved=1/);
      await expect(page.getByText(/signed off by 1 June 2030/)).toBeVisible();
      await page.getByLabel(/^By when/).fill("");
      await page.getByRole("button", { name: "Save target" }).click();
      await expect(page.getByText(/1 June 2030/)).toHaveCount(0);
      await page.context().close();
    });
  });
}

test("a step is explained by itself: from where the portfolio stands, with who coordinates", async ({
  browser,
}) => {
  const page = await pageOf(browser, "ada");
  await page.goto("/portfolio/why/pillar-4");
  const sum = await page.getByText(/^\((\d+ \+ )+\d+\) \/ 8 = \d+\.\d$/).innerText();
  const score = /= (\d+\.\d)$/.exec(sum)?.[1] ?? "";
  await page.goto("/portfolio/why/4.2");
  await expect(page.getByText(`Research ${score} to `)).toBeVisible();
  await page.goto("/portfolio?all=1");
  await expect(
    page.getByRole("link", { name: /^Ask Bea Hartley to sign off / }).first(),
  ).toBeVisible();
  await expect(page.getByText(/^index \d+\.\d of 100$/)).toBeVisible();
  await page.context().close();
});

test("a failed gate says what to do next, with the way there", async ({ browser }) => {
  const page = await pageOf(browser, "ada");
  await page.goto("/portfolio/why/G2");
  await expect(page.getByRole("heading", { name: "What to do next" })).toBeVisible();
  const next = page.getByRole("link", { name: /Record your master/ });
  await expect(next).toHaveAttribute("href", "/details/awards");
  await page.context().close();
});

test("a score is a sum, each of whose parts leads to its capability", async ({ browser }) => {
  const page = await pageOf(browser, "ada");
  await page.goto("/portfolio/why/pillar-4");
  await expect(page.getByText(/^\((\d+ \+ )+\d+\) \/ 8 = \d+\.\d$/)).toBeVisible();
  await page
    .getByRole("link", { name: /^4\.2 / })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^4\.2 /);
  await page.context().close();
});

test("a manager reads numbers, dates and outcomes, and no title of what was written", async ({
  browser,
}) => {
  const db = openDatabase(testServer().databaseUrl);
  const ada = await db.practitioner.findFirstOrThrow({
    where: { person: { email: addressOf("ada") } },
    select: { personId: true, teamId: true },
  });
  const titles = await db.evidenceVersion.findMany({
    where: { evidence: { practitionerId: ada.personId } },
    select: { title: true },
  });
  await db.$disconnect();
  const base = `/teams/${ada.teamId}/practitioners/${ada.personId}`;
  const page = await pageOf(browser, "mel");
  for (const what of ["status", "G9", "G13", "pillar-1", "pillar-4", "1.6", "4.2"]) {
    await page.goto(`${base}/why/${what}`);
    const body = await page.content();
    expect(titles.filter(({ title }) => title !== "" && body.includes(title))).toEqual([]);
    await expect(page.getByRole("link", { name: /^Record|^Log evidence|^Ask for/ })).toHaveCount(0);
  }
  await page.context().close();
});

test("two profiles stand side by side, what differs first", async ({ browser }) => {
  const page = await pageOf(browser, "ada");
  await page.goto("/portfolio/compare?with=clinical-plus");
  await expect(
    page.getByText("Meets the career-framework description of advanced practice"),
  ).toBeVisible();
  await expect(page.getByText(/This does not show readiness in all four pillars/)).toBeVisible();
  const part = (heading: string) =>
    page.locator("section").filter({ has: page.getByRole("heading", { name: heading }) });
  const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(["The whole", "Gates that differ"]);
  expect(headings.at(-1)).toBe("The same in both");
  const differing = await part("Gates that differ").locator("tbody th").allInnerTexts();
  expect(differing.length).toBeGreaterThan(0);
  const same = await part("The same in both").innerText();
  expect(differing.filter((gate) => same.includes(gate.trim()))).toEqual([]);
  await page.getByRole("link", { name: "Manager, non-clinical" }).click();
  await expect(page.getByText("Not asked").first()).toBeVisible();
  await page.context().close();
});

test("what falls when is told soonest first", async ({ browser }) => {
  const page = await pageOf(browser, "ada");
  await page.goto("/portfolio/ahead");
  const days = await page
    .locator("#days time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort());
  await page.context().close();
});

async function pageOf(
  browser: Browser,
  account: Account,
  { javaScriptEnabled = true }: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
  await signInAs(context, addressOf(account));
  return context.newPage();
}

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

/** What every page owes to whoever reads it, on a desk, on a phone, and on a narrow one. */
export async function expectReadable(page: Page): Promise<void> {
  await page.setViewportSize(WIDE);
  await expectNamed(page);
  await expectNoFindings(page);
  await page.setViewportSize(PHONE);
  await expectNoFindings(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
}

export async function expectNoFindings(page: Page): Promise<void> {
  // No page of ours has a frame, so one run in the page finds all there is; without `setLegacyMode` axe opens an empty
  // page beside every one that it judges. What passes is not asked for: it is most of what axe writes.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: TAGS, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const findings = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ""}`),
  }));
  // The page of all components draws a landmark once for each of its states.
  const isOfStates = new URL(page.url()).pathname === "/fixtures";
  const counted = findings.filter(({ id }) => !isOfStates || id !== "landmark-unique");
  expect(counted, page.url()).toEqual([]);
}

/** A title that begins with the page, and one heading of the first rank that says the same. */
async function expectNamed(page: Page): Promise<void> {
  await expect(page.locator("h1"), page.url()).toHaveCount(1);
  const heading = (await page.locator("h1").innerText()).trim();
  expect(heading, page.url()).not.toBe("");
  await expect(page, page.url()).toHaveTitle(/^(Error: )?\S.* – Fourfold$/);
}

/** Only a region that says so, by being one that the keyboard can scroll, may be wider than the page. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(wider, `${page.url()} at ${String(page.viewportSize()?.width)}`).toBeLessThanOrEqual(0);
}

import { expect, type Page } from "@playwright/test";
import axeCore from "axe-core";

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
  const violations = await findingsOf(page);
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

/**
 * Axe itself, put into the page once and run in it: no page of ours has a frame. What passes is not asked for: it is
 * most of what axe writes.
 */
async function findingsOf(page: Page): Promise<readonly axeCore.Result[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axeCore.source);
  return page.evaluate(async (tags) => {
    // A colour on its way to another is none that anybody reads.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    const { violations } = await axe.run(document, {
      runOnly: tags,
      resultTypes: ["violations"],
    });
    return violations;
  }, TAGS);
}

declare const axe: typeof axeCore;

/** A title that begins with the page, and one heading of the first rank that says the same. */
async function expectNamed(page: Page): Promise<void> {
  await expect(page.locator("h1"), page.url()).toHaveCount(1);
  const heading = (await page.locator("h1").innerText()).trim();
  expect(heading, page.url()).not.toBe("");
  await expect(page, page.url()).toHaveTitle(/^(Error: )?\S.* – Fourfold$/);
}

/** Only a region that says so, by being one that the keyboard can scroll, may be wider than the page. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  expect(tooWide, `${page.url()} at ${String(page.viewportSize()?.width)}`).toEqual([]);
}

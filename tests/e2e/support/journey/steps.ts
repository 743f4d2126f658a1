import { expect, type Page } from "@playwright/test";
import { appointCoordinating } from "./appointments";
import { haveEntrusted, haveReviewed, haveSignedOff, selfAssess } from "./decisions";
import { DETAILS } from "./details";
import { haveConfirmed, logEvidence } from "./evidence";
import type { Journey } from "./journey";

/** What a page says would move its owner on most. */
interface FirstStep {
  readonly text: string;
  /** The path of its link. */
  readonly path: string;
}

/**
 * Does what "What would move you on" says first, again and again, until it says that nothing is left but the panel.
 * What is the practitioner's own to do begins with the link of the step; what others are to do begins on their pages.
 */
export async function followUntilReady(journey: Journey): Promise<void> {
  const { page } = journey.practitioner;
  for (let steps = 0; steps < STEPS_MAX; steps += 1) {
    await page.goto("/portfolio");
    const step = await firstStep(page);
    if (step.text.startsWith("Ask for your panel")) return;
    await expectToMoveOn(journey, step);
  }
  throw new Error(`Not ready after ${String(STEPS_MAX)} steps.`);
}

const STEPS_MAX = 400;

async function firstStep(page: Page): Promise<FirstStep> {
  const item = page.locator("#steps li").first();
  const href = (await item.getByRole("link").getAttribute("href")) ?? "";
  return {
    text: (await item.locator("div").first().innerText()).replaceAll("\n", " "),
    path: decodeURIComponent(href.replace(/[?#].*$/, "")),
  };
}

async function expectToMoveOn(journey: Journey, step: FirstStep): Promise<void> {
  await follow(journey, step).catch((error: unknown) => {
    throw new Error(`The step “${step.text}” (${step.path}) leads nowhere.`, { cause: error });
  });
}

async function follow(journey: Journey, { text, path }: FirstStep): Promise<void> {
  const { practitioner, bea, cai, stu } = journey;
  const { page } = practitioner;
  const code = /\b\d[.]\d{1,2}\b/.exec(text)?.[0] ?? "";
  if (text.includes("Ask your steward to appoint")) {
    for (const { name } of [bea, cai]) await appointCoordinating(stu, name, practitioner.name);
    return;
  }
  if (text.startsWith("Ask to be entrusted")) return haveEntrusted(journey, code);
  if (path === "/details/reviews") return haveReviewed(journey, pillarToReview(journey, text));
  const details = DETAILS[path];
  if (details !== undefined) {
    const live = await practitioner.live();
    await live.goto("/portfolio");
    await live.locator("#steps li").first().getByRole("link").click();
    await expect(live).toHaveURL(path);
    return details(live, journey);
  }

  await page.locator("#steps li").first().getByRole("link").click();
  expect(new URL(page.url()).pathname).toBe(encoded(path));
  if (path === "/evidence/new") return logEvidence(journey, code);
  if (path.endsWith("/self-assess")) return selfAssess(journey);
  if (path.endsWith("/ask")) return haveSignedOff(journey, code);
  if (path.startsWith("/capabilities/")) {
    await page.getByRole("link", { name: /^Have “.+” confirmed$/ }).click();
    return haveConfirmed(journey);
  }
  throw new Error("Nobody knows what to do there.");
}

/** "pillar 1", or "another pillar that passes": the one most of which is decided on. */
function pillarToReview({ decided, reviewed }: Journey, text: string): string {
  const named = /\bpillar (\d)/.exec(text)?.[1];
  if (named !== undefined) return named;
  const signed = (pillar: string) => decided.filter((code) => code.startsWith(pillar)).length;
  const [best = ""] = ["2", "3", "4"]
    .filter((pillar) => !reviewed.includes(pillar))
    .sort((one, other) => signed(other) - signed(one));
  return best;
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

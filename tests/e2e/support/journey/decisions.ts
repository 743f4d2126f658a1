import { expect } from "@playwright/test";
import type { Journey } from "./journey";
import { daysAgo } from "./days";
import type { Person } from "./people";

const REASONS =
  "I watched this twice, read what it rests on, and talked it through at length. Keep counting.";

/** On the form that a step led to. */
export async function selfAssess({ practitioner: { page } }: Journey): Promise<void> {
  await page.getByLabel(/^How do you show this capability/).fill("I do this alone, every week.");
  await page.getByRole("button", { name: "Save self-assessment" }).click();
  await expect(page).toHaveURL(/assessed=1/);
}

/** On the form that a step led to: one of the two supervisors is asked, and decides. */
export async function haveSignedOff(journey: Journey, code: string): Promise<void> {
  const { practitioner, bea, cai, decided } = journey;
  const { page, name } = practitioner;
  const supervisor = decided.length % 2 === 0 ? bea : cai;
  await page.getByLabel(new RegExp(`^${supervisor.name}`)).check();
  await page.getByRole("button", { name: "Ask for sign-off" }).click();
  await expect(page).toHaveURL(/asked=1/);

  const theirs = supervisor.page;
  await theirs.goto("/sign-offs");
  await theirs.getByRole("link", { name: new RegExp(`^${name} today ${escaped(code)} `) }).click();
  await theirs.getByLabel("We met").check();
  await theirs.getByLabel("Your reasons").fill(REASONS);
  await theirs.getByLabel("Your password again").fill(supervisor.password);
  await theirs.getByRole("button", { name: "Sign off" }).click();
  await expect(theirs).toHaveURL(/decided=/);
  decided.push(code);
}

/** Both supervisors say how far they entrust it, from what their page of the practitioner asks them. */
export async function haveEntrusted(journey: Journey, code: string): Promise<void> {
  for (const supervisor of [journey.bea, journey.cai]) {
    const { page } = supervisor;
    await openPractitioner(supervisor, journey);
    await page.getByRole("link", { name: `Say how far you entrust ${code}` }).click();
    await page.getByLabel(/^4[.]/).check();
    await page.getByLabel("What, and within which limits?").fill("Alone, within the agreed scope");
    await page.getByLabel("From which day?").fill(daysAgo(20));
    await page.getByRole("button", { name: "Record entrustment" }).click();
    await expect(page).toHaveURL(/recorded=/);
  }
}

/** The coordinating supervisor reviews a pillar, and somebody who had no part in it looks a second time. */
export async function haveReviewed(journey: Journey, pillar: string): Promise<void> {
  const { bea, mel, practitioner, reviewed } = journey;
  await openPractitioner(bea, journey);
  await bea.page.locator(`a[href$="/pillars/${pillar}"]`).first().click();
  await bea.page.getByLabel("What do you find?").fill(REASONS);
  await bea.page.getByLabel("Somebody else").fill(mel.name);
  await bea.page.getByLabel("Your password again").fill(bea.password);
  await bea.page.getByRole("button", { name: "Sign review" }).click();
  await expect(bea.page).toHaveURL(/reviewed=1/);

  await mel.page.goto("/sign-offs");
  await mel.page
    .getByRole("link", { name: new RegExp(`^${practitioner.name} today A second look at`) })
    .click();
  await mel.page.getByLabel(/^What did you see/).fill(REASONS);
  await mel.page.getByLabel("Your password again").fill(mel.password);
  await mel.page.getByRole("button", { name: "Agree with review" }).click();
  await expect(mel.page).toHaveURL(/looked=1/);
  reviewed.push(pillar);
}

export async function openPractitioner({ page }: Person, { practitioner }: Journey): Promise<void> {
  await page.goto("/practitioners");
  await page.getByRole("link", { name: practitioner.name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: practitioner.name })).toBeVisible();
}

function escaped(code: string): string {
  return code.replaceAll(".", "[.]");
}

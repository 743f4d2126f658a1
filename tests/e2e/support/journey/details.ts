import { expect, type Page } from "@playwright/test";
import { openPractitioner } from "./decisions";
import type { Journey } from "./journey";
import { daysAgo, monthsAgo } from "./days";

/** What each page of the details is told where a step leads to it, in a browser that runs scripts. */
export const DETAILS: Readonly<Record<string, (page: Page, journey: Journey) => Promise<void>>> = {
  "/details/registrations": async (page) => {
    await page.getByLabel("Register", { exact: true }).selectOption("HCPC");
    await page.getByLabel("Number").fill("RA424242");
    await page.getByLabel("Registered", { exact: true }).check();
    await page.getByLabel("Expires on").fill("2099-03-31");
    await added(page, "Add registration");
  },
  "/details/awards": async (page) => {
    await page.getByLabel("Title").fill("MSc Advanced Clinical Practice");
    await page.getByLabel("Kind").selectOption("masters");
    await page.getByLabel("Level").selectOption("7");
    await page.getByLabel("Yes, on the day below").check();
    await page.getByLabel("Awarded on").fill(monthsAgo(16));
    await added(page, "Add award");
  },
  "/details/scope": async (page) => {
    await page.getByLabel("What is your scope of practice?").fill("Reports hands and wrists.");
    await page.getByLabel("Reviewed on").fill(monthsAgo(2));
    await page.getByLabel("Agreed with").fill("Bea Hartley, consultant radiographer");
    await added(page, "Add review");
  },
  "/details/entitlement": async (page) => {
    await page.getByLabel("Entitled on").fill(monthsAgo(13));
    await page.getByLabel("Entitled by").fill("Mel Choudhury, manager, for the employer");
    await page.getByLabel("Activities").fill("Clinical evaluation of limb images");
    await added(page, "Add entitlement");
  },
  "/details/job-plan": async (page, { jobPlans }) => {
    // The first has most time for the clinic; the second, for a manager, most for leading.
    const shares = jobPlans.length === 0 ? [60, 20, 10, 10] : [30, 40, 15, 15];
    const names = ["Clinical practice", "Leadership and management", "Education", "Research"];
    for (const [index, name] of names.entries()) {
      await page.getByLabel(name, { exact: true }).fill(String(shares[index]));
    }
    const agreedOn = daysAgo(60 - jobPlans.length * 50);
    await page.getByLabel("Agreed on").fill(agreedOn);
    jobPlans.push(agreedOn);
    await added(page, "Add job plan");
  },
  "/feedback/colleagues": async (page) => {
    await page.getByLabel("Completed on").fill(monthsAgo(3));
    await page.getByLabel("Raters").fill("14");
    await page.getByLabel("Professions among them").fill("5");
    await page.getByLabel("Consultants among them").fill("2");
    await page.getByLabel("Juniors among them").fill("3");
    await page.getByLabel("Yes", { exact: true }).check();
    await page.getByLabel("Who was it?").fill("Bea Hartley");
    await added(page, "Record result");
  },
  "/feedback/patients": async (page) => {
    await page.getByLabel("Completed on").fill(monthsAgo(4));
    await page.getByLabel("Responses").fill("26");
    await added(page, "Record result");
  },
  "/supervision": async (page, { bea }) => {
    // 576 minutes in twelve weeks, and one meeting within five weeks.
    for (const day of [daysAgo(70), daysAgo(14)]) {
      await page.getByLabel("Day").fill(day);
      await page.getByLabel("Minutes").fill("300");
      await page.getByLabel("With", { exact: true }).selectOption({ label: bea.name });
      await added(page, "Record meeting");
      await page.goto("/supervision");
    }
  },
  "/details/area": completeArea,
};

async function completeArea(page: Page, journey: Journey): Promise<void> {
  await page.getByRole("link", { name: journey.area }).click();
  await page.getByRole("button", { name: "Choose this set" }).click();
  await expect(page).toHaveURL(/done=chosen/);
  for (const activity of ["Reports images of the hand and wrist", "Reports as first reader"]) {
    await page.goto("/details/area");
    await page.getByRole("link", { name: activity }).click();
    await page.getByLabel("Which of your items shows it?").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Link evidence" }).click();
    await expect(page).toHaveURL(/done=shown/);
  }
  await page.getByLabel("How many?").fill("340");
  await page.getByLabel("In the twelve months up to").fill(daysAgo(10));
  await page.getByRole("button", { name: "Record count" }).click();
  await expect(page).toHaveURL(/done=counted/);

  const { bea } = journey;
  await openPractitioner(bea, journey);
  await bea.page.getByRole("link", { name: "See their details" }).click();
  await bea.page
    .getByRole("link", { name: /Area of practice|area/ })
    .first()
    .click();
  await bea.page.getByRole("link", { name: "Reports images of the hand and wrist" }).click();
  await bea.page.getByLabel(/^4:/).check();
  await bea.page.getByRole("button", { name: "Record entrustment" }).click();
  await expect(bea.page).toHaveURL(/done=entrusted/);
}

/** As long as each part is asked to be, which the export alone asks for. */
export async function writeNarrative({ practitioner }: Journey): Promise<void> {
  const page = await practitioner.live();
  await page.goto("/portfolio");
  await page
    .locator("#steps")
    .getByRole("link", { name: /critical narrative/ })
    .click();
  const words = { Introduction: 350, Conclusion: 240, "Clinical practice": 900 };
  const pillars = { "Leadership and management": 850, Education: 800, Research: 800 };
  for (const [part, count] of Object.entries({ ...words, ...pillars })) {
    await page.getByLabel(part, { exact: true }).fill("work ".repeat(count));
  }
  await page.getByRole("button", { name: "Save narrative" }).click();
  await expect(page).toHaveURL(/saved=1/);
}

async function added(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page).toHaveURL(/done=added/);
  await expect(page.getByText("It is recorded.")).toBeVisible();
}

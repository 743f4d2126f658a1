import { expect } from "@playwright/test";
import type { ProfileId } from "@/lib/rules/record";
import { monthsAgo } from "./days";
import type { Person } from "./people";

/** The steward opens a portfolio for somebody: a trainee who meets patients and uses ionising radiation. */
export async function makePractitioner(steward: Person, name: string): Promise<void> {
  const { page } = steward;
  await openPerson(steward, name);
  await page.getByRole("link", { name: "Make a practitioner" }).click();
  await page.getByLabel("Team", { exact: true }).selectOption({ label: "Imaging" });
  await page
    .getByLabel("Post", { exact: true })
    .fill("Reporting radiographer, trainee advanced practitioner");
  await page.getByLabel("Profession", { exact: true }).fill("diagnostic radiographer");
  await page.getByLabel("Diagnostic imaging").check();
  await page.getByLabel("Setting", { exact: true }).fill("District general hospital, imaging");
  for (const what of ["In a training post", "Meets patients", "Uses ionising radiation"]) {
    await page.getByLabel(what).check();
  }
  await page.getByLabel("First day").fill(monthsAgo(14));
  await page.getByRole("button", { name: "Save practitioner" }).click();
  await expect(page).toHaveURL(/done=role-given/);
}

/** What readiness is measured against. */
export async function chooseProfile(
  steward: Person,
  name: string,
  profile: ProfileId,
): Promise<void> {
  const { page } = steward;
  await openPerson(steward, name);
  await page.getByRole("link", { name: "Choose the profile" }).click();
  await page.locator(`input[name="profile"][value="${profile}"]`).check();
  await page.getByRole("button", { name: "Choose this profile" }).click();
  await expect(page).toHaveURL(/done=profile-chosen/);
}

/** The steward lets somebody who is a supervisor already sign off whatever there is. */
export async function appointCoordinating(
  steward: Person,
  supervisor: string,
  practitioner: string,
): Promise<void> {
  const { page } = steward;
  await openPerson(steward, supervisor);
  await page.getByRole("link", { name: "Appoint for a practitioner" }).click();
  const choice = page.getByLabel("Practitioner", { exact: true });
  const theirs = choice.locator("option").filter({ hasText: `${practitioner},` });
  await choice.selectOption((await theirs.getAttribute("value")) ?? "");
  await page.getByLabel(/^Coordinating/).check();
  await page.getByLabel("First day").fill(monthsAgo(12));
  await page.getByRole("button", { name: "Appoint supervisor" }).click();
  await expect(page).toHaveURL(/done=role-given/);
}

/** An area of the organisation's own: one activity that is entrusted, and one that is counted. */
export async function defineArea({ page }: Person, title: string): Promise<void> {
  await page.goto("/areas");
  await page.getByRole("link", { name: "Define an area" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Modality").fill("Plain images");
  await page.getByLabel("Where does it come from?").fill("Our own service");
  await page.getByLabel("Activity 1", { exact: true }).fill("Reports images of the hand and wrist");
  await page
    .getByLabel("Level of entrustment asked of activity 1", { exact: true })
    .selectOption("4");
  await page.getByLabel("Activity 2", { exact: true }).fill("Reports as first reader");
  await page.getByLabel("How many in twelve months of activity 2", { exact: true }).fill("300");
  await page.getByLabel("What is counted of activity 2", { exact: true }).fill("images");
  await page.getByRole("button", { name: "Define area" }).click();
  await expect(page).toHaveURL(/done=defined/);
}

async function openPerson({ page }: Person, name: string): Promise<void> {
  await page.goto("/people");
  await page.getByLabel("Name or email address").fill(name);
  await page.getByRole("button", { name: "Search people" }).click();
  await page.getByRole("link", { name, exact: true }).click();
}

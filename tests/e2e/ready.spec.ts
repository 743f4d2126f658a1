import { expect, test, type Page } from "@playwright/test";
import type { ProfileId } from "@/lib/rules/record";
import { restoreDemonstration } from "../support/test-server";
import { assessDownload } from "./support/assess";
import { chooseProfile, defineArea, makePractitioner } from "./support/journey/appointments";
import { writeNarrative } from "./support/journey/details";
import type { Journey } from "./support/journey/journey";
import { demonstrated, joins } from "./support/journey/people";
import { followUntilReady } from "./support/journey/steps";

const NAME = "Noa Lindgren";
const AREA = "Hand and wrist reporting";

/** From the one that asks for least to the one that asks for most, so that no deed is done twice. */
const PROFILES: readonly { readonly profile: ProfileId; readonly label: string }[] = [
  {
    profile: "clinical-plus",
    label: "Meets the career-framework description of advanced practice",
  },
  {
    profile: "manager",
    label: "Advanced level, non-clinical (management, research or academic)",
  },
  { profile: "four-pillars", label: "Ready for review: advanced practice" },
];

/**
 * It is one person, from an empty record: at every change of the profile their portfolio says that they are not ready,
 * because each asks for something that the one before did not.
 */
test("somebody who has nothing follows the first step of their portfolio, again and again, until they are ready for review in three profiles", async ({
  browser,
}, info) => {
  // A thousand pages: on a machine that is busy with something else they take their time.
  test.setTimeout(3_600_000);
  await restoreDemonstration();
  const as = (account: "bea" | "cai" | "mel" | "stu") => demonstrated(browser, account);
  const [bea, cai, mel, stu] = [await as("bea"), await as("cai"), await as("mel"), await as("stu")];
  const practitioner = await joins(browser, stu, {
    ...{ name: NAME, email: "noa@northmoor.example", password: "three small words" },
  });
  await makePractitioner(stu, NAME);
  await defineArea(stu, AREA);
  const journey: Journey = {
    ...{ practitioner, bea, cai, mel, stu, area: AREA },
    ...{ logged: [], decided: [], reviewed: [], jobPlans: [] },
  };
  const { page } = practitioner;
  await page.goto("/portfolio");
  await expect(page.getByText("You have not started yet.")).toBeVisible();

  for (const { profile, label } of PROFILES) {
    await test.step(profile, async () => {
      await chooseProfile(stu, NAME, profile);
      await expectReady(page, false);
      await followUntilReady(journey);
      await expectReady(page, true);
      await expect(page.getByText(label).first()).toBeVisible();
      const said = await assessDownload(page, info.outputPath(`${profile}.json`));
      expect(said).toMatchObject({ profile, status: "ready-for-review", label });
      await expectReadyInTeam(mel.page);
    });
  }

  await writeNarrative(journey);
  await page.goto("/portfolio");
  await expect(page.locator("#steps li")).toHaveCount(1);
  await expect(page.locator("#steps li")).toContainText("Ask for your panel");
  for (const person of [practitioner, bea, cai, mel, stu]) await person.close();
});

async function expectReady(page: Page, isReady: boolean): Promise<void> {
  await page.goto("/portfolio");
  await expect(page.getByRole("heading", { level: 1, name: "Your portfolio" })).toBeVisible();
  await expect(page.getByText("You are ready for review.")).toHaveCount(isReady ? 1 : 0);
}

/** The group of the team's page in which their row stands. */
async function expectReadyInTeam(page: Page): Promise<void> {
  await page.goto("/teams");
  const group = page.locator("tbody").filter({ hasText: NAME });
  await expect(group.getByRole("rowheader").first()).toContainText("Ready for review");
}

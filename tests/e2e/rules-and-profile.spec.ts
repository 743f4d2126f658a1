import { expect, test } from "@playwright/test";
import { currentProfile } from "@/lib/rules/profiles";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";
import { addressOf } from "./support/accounts";
import { expectReadable } from "./support/pages";

test.beforeAll(restoreDemonstration);

test("every rule has its anchor, and what differs in another profile is said in words", async ({
  page,
  context,
}) => {
  await signInAs(context, addressOf("stu"));
  await page.goto("/people");
  await page.getByRole("link", { name: "Rules", exact: true }).click();
  await expect(page).toHaveURL(/\/rules$/);
  for (const rule of Object.keys(currentProfile("four-pillars").rules)) {
    await expect(page.locator(`#${rule}`), rule).toHaveCount(1);
  }
  await expect(page.getByText("Differs from")).toHaveCount(0);
  await page.getByRole("link", { name: /^Clinical plus/ }).click();
  await expect(page).toHaveURL("/rules?profile=clinical-plus");
  const volume = page.locator("#G8");
  await expect(volume).toContainText("Not asked in this profile.");
  await expect(volume).toContainText("Differs from Four pillars");
  await expect(volume).toContainText("24 to 35 linked items");
  await expect(page.locator("#G9")).not.toContainText("Differs");
  await expectReadable(page);
  await page.goto("/rules?profile=no-such");
  await expect(page.getByText("Every rule, its number, and whose number it is.")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a steward sees what a profile would change before choosing it, and the practitioner who chose", async ({
      page,
      context,
      browser,
    }) => {
      await restoreDemonstration();
      await signInAs(context, addressOf("stu"));
      await page.goto("/people?q=ada");
      await page.getByRole("link", { name: /^Ada / }).first().click();
      await page.getByRole("link", { name: "Choose the profile" }).click();
      await expect(page.getByRole("radio", { name: /^Four pillars.*as now$/ })).toBeChecked();
      await expect(page.getByRole("radio", { name: /^Consultant/ })).toHaveCount(0);
      await expect(page.getByText("Consultant: transition")).toBeVisible();
      const manager = page.getByRole("radio", { name: "Manager, non-clinical" });
      await expect(manager).toHaveAccessibleDescription(/not counted any more.*1\.4, 1\.5/i);

      const stale = await context.newPage();
      await stale.goto(page.url());
      await manager.check();
      await page.getByRole("button", { name: "Choose this profile" }).click();
      await expect(page.getByText("The profile is chosen.")).toBeVisible();

      await stale.getByRole("radio", { name: /^Clinical plus/ }).check();
      await stale.getByRole("button", { name: "Choose this profile" }).click();
      await expect(stale.getByRole("alert").first()).toContainText("Nothing was saved.");
      await expect(stale.getByRole("radio", { name: /^Clinical plus/ })).toBeChecked();

      const hers = await browser.newContext({ javaScriptEnabled });
      await signInAs(hers, addressOf("ada"));
      const ada = await hers.newPage();
      await ada.goto(new URL("/details/about-you", page.url()).href);
      await expect(ada.getByText(/Stu .+ chose this profile on/)).toBeVisible();
      await ada.getByRole("link", { name: "Read its rules" }).click();
      await expect(ada).toHaveURL(/\/rules\?profile=manager$/);
      await hers.close();
    });
  });
}

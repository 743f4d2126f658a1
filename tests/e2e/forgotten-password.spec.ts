import { expect, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf } from "./support/accounts";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  test(`a forgotten password is chosen anew by a link that comes by mail; an address that nobody has gets the same answer, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
    const page = await context.newPage();
    for (const email of ["nobody@northmoor.example", addressOf("ada")]) {
      await page.goto("/sign-in");
      await page.getByRole("link", { name: "I have forgotten my password" }).click();
      // The page before has a field of that name too.
      await expect(page).toHaveURL(/\/forgotten-password$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Forgotten password");
      await page.getByLabel("Email address").fill(email);
      await page.getByRole("button", { name: "Send link" }).click();
      await expect(page.getByText(/^If somebody has an account with this address/)).toBeVisible();
    }

    // What goes to an address is read by the steward here, because this demonstration sends nothing.
    const steward = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
    await signInAs(steward, addressOf("stu"));
    const mails = await steward.newPage();
    await expect(async () => {
      await mails.goto("/mail");
      await expect(mails.getByRole("main").getByRole("listitem")).toHaveCount(1, {
        timeout: 1_000,
      });
    }).toPass({ timeout: 20_000 });
    await expect(mails.getByText("To ada@northmoor.example")).toBeVisible();
    await mails.getByText("Read it").click();
    const link = mails.getByRole("link", { name: "Choose a new password" });
    await page.goto((await link.getAttribute("href")) ?? "");
    await page.getByLabel("New password").fill("three small words");
    await page.getByRole("button", { name: "Choose this password" }).click();
    await expect(page.getByText("Your password is set. Sign in with it.")).toBeVisible();
    await page.getByLabel("Email address").fill(addressOf("ada"));
    await page.getByLabel("Password").fill("three small words");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/portfolio$/);
    for (const one of [context, steward]) await one.close();
  });
}

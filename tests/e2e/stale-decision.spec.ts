import { expect, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf } from "./support/accounts";

const PASSWORD = "four-pillars-demo";
const REASONS =
  "I watched this twice, read what it rests on, and talked it through with her at length afterwards.";

for (const javaScriptEnabled of [true, false]) {
  test(`a decision on what has changed since is refused, loses no word, and is made after another look, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    await restoreDemonstration();
    const open = async (account: "ada" | "bea") => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
      await signInAs(context, addressOf(account));
      return context.newPage();
    };
    const bea = await open("bea");
    await bea.goto("/sign-offs");
    await bea.getByRole("main").getByRole("link", { name: /4\.3/ }).first().click();
    await expect(bea).toHaveURL(/\/sign-offs\/[0-9a-f-]+$/);
    const request = bea.url();
    const item = await bea.locator('article a[href^="/evidence/"]').first().getAttribute("href");

    const ada = await open("ada");
    await ada.goto(`${new URL(item ?? "", request).pathname}/withdraw`);
    await ada.getByLabel("Why").first().fill("It is there twice.");
    await ada.getByRole("button", { name: "Withdraw evidence" }).click();
    await expect(ada).not.toHaveURL(/\/withdraw$/);

    const decide = async () => {
      await bea.getByRole("radio").first().check();
      await bea.getByLabel("Your password again").fill(PASSWORD);
      await bea.getByRole("button", { name: "Not yet" }).click();
    };
    await bea.getByLabel("Your reasons").fill(REASONS);
    await decide();
    await expect(bea.getByRole("alert").first()).toContainText("has changed since you opened");
    await expect(bea.getByLabel("Your reasons")).toHaveValue(REASONS);

    // Without scripts the answer is the page as it is now; with them it is opened again, and the words come back.
    if (javaScriptEnabled) {
      await bea.getByRole("link", { name: "Open this page again" }).click();
      await expect(bea.getByText("has changed since you opened")).toHaveCount(0);
    }
    await expect(bea.getByLabel("Your reasons")).toHaveValue(REASONS);
    await expect(bea.locator(`article a[href^="${item ?? ""}"]`)).toHaveCount(0);
    await decide();
    await expect(bea).toHaveURL(/\/sign-offs\?decided=/);
    for (const page of [ada, bea]) await page.context().close();
  });
}

import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf, type Account } from "./support/accounts";
import { expectReadable } from "./support/pages";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  test(`in a demonstration whoever is asked reads the mail that tells them, and it leads to the page, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const open = (account: Account) => opened(browser, account, javaScriptEnabled);
    const ada = await open("ada");
    await ada.goto("/capabilities/4.2/ask");
    await ada.getByLabel(/^Bea Hartley/).check();
    await ada.getByRole("button", { name: "Ask for sign-off" }).click();
    await expect(ada).toHaveURL(/\/capabilities\/4\.2\?/);

    const bea = await open("bea");
    await bea.goto("/account");
    await bea.getByRole("link", { name: "Read what you would be sent" }).click();
    await expect(bea.getByRole("heading", { level: 1 })).toHaveText("Mail");
    const mail = bea.getByRole("listitem").filter({ hasText: "asks you to sign off 4.2" });
    await mail.getByText("Read it").click();
    if (javaScriptEnabled) await expectReadable(bea);
    await mail.getByRole("link", { name: "Open the request" }).click();
    await expect(bea).toHaveURL(/\/sign-offs\/[0-9a-f-]{36}$/);
    await expect(bea.getByRole("heading", { level: 1 })).toContainText("4.2");

    // To others it is not there; the steward sees what would go out, and that nothing sends it.
    await ada.goto("/mail");
    await expect(ada.getByText("asks you to sign off 4.2")).toHaveCount(0);
    const stu = await open("stu");
    await stu.goto("/mail");
    await expect(
      stu.getByRole("listitem").filter({ hasText: "Ada Nwosu asks you to sign off 4.2" }),
    ).toContainText("To bea@northmoor.example");
    await expect(stu.getByText("names a mail server in SMTP_URL")).toBeVisible();
    for (const page of [ada, bea, stu]) await page.context().close();
  });
}

async function opened(
  browser: Browser,
  account: Account,
  javaScriptEnabled: boolean,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
  await signInAs(context, addressOf(account));
  return context.newPage();
}

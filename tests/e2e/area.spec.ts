import { expect, test, type Browser, type Page } from "@playwright/test";
import { openDatabase } from "@/lib/db/client";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

const LOU = "lou@northmoor.example";
const ADA = "ada@northmoor.example";
const BEA = "bea@northmoor.example";
const STU = "stu@northmoor.example";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test("a steward copies a set, a newcomer chooses it and leaves it again", async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      await restoreDemonstration();
      const stu = await pageOf(browser, STU, javaScriptEnabled);
      await stu.goto("/areas");
      await stu.getByRole("link", { name: "Plain-image reporting: chest" }).click();
      await stu.getByRole("link", { name: "Copy this area" }).click();
      await expect(stu.getByRole("heading", { name: "Copy an area" })).toBeVisible();
      await stu.getByLabel("Title").fill("");
      await stu.getByRole("button", { name: "Define area" }).click();
      await expect(stu.getByRole("main").getByRole("alert")).toContainText("Give the set a title.");
      await expect(stu.locator('[name="activities.9.title"]')).toHaveValue(/learning meetings/);
      await stu.getByLabel("Title").fill("Chest reporting at Northmoor");
      await stu.getByRole("button", { name: "Define area" }).click();
      await expect(stu.getByText("The set is there.")).toBeVisible();

      const lou = await pageOf(browser, LOU, javaScriptEnabled);
      await lou.goto("/details/area");
      await lou.getByLabel("Modality").selectOption("Plain images");
      await lou.getByRole("button", { name: "Show sets" }).click();
      await expect(lou.getByRole("link", { name: "Lithotripsy" })).toHaveCount(0);
      await lou.getByRole("link", { name: "Chest reporting at Northmoor" }).click();
      await lou.getByRole("button", { name: "Choose this set" }).click();
      await expect(lou.getByText("0 of 10 activities are complete")).toBeVisible();

      await stu.reload();
      await expect(stu.getByText("1 practitioner here has chosen it.")).toBeVisible();
      await stu.getByText("Retire this area").click();
      await stu.getByRole("button", { name: "Retire area" }).click();
      await expect(stu.getByText("Whoever has chosen it goes on with it.")).toBeVisible();

      await lou.reload();
      await expect(lou.getByText("This set has been retired")).toBeVisible();
      await lou.getByRole("link", { name: "Leave this area" }).click();
      await lou.getByRole("button", { name: "Leave area" }).click();
      await expect(lou.getByText("You have left your area.")).toBeVisible();
      await expect(lou.getByRole("link", { name: "Chest reporting at Northmoor" })).toHaveCount(0);
      for (const page of [stu, lou]) await page.context().close();
    });

    test("what is missing of an activity is linked, entrusted, and then complete on the portfolio too", async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      await restoreDemonstration();
      const ada = await pageOf(browser, ADA, javaScriptEnabled);
      await ada.goto("/details/area");
      await expect(ada.getByText("14 of 18 activities are complete")).toBeVisible();
      await ada.getByRole("link", { name: "Infection of bone" }).click();
      await expect(ada.getByRole("heading", { name: "Infection of bone", level: 1 })).toBeVisible();
      await expect(ada.getByText("Nobody has entrusted it yet: level 4 is asked.")).toBeVisible();
      await ada.getByRole("button", { name: "Link evidence" }).click();
      await expect(ada.getByRole("main").getByRole("alert")).toContainText(
        "Choose an item of your evidence.",
      );
      await ada.getByLabel("Which of your items shows it?").selectOption({ index: 1 });
      await ada.getByRole("button", { name: "Link evidence" }).click();
      await expect(ada.getByText("The item is linked.")).toBeVisible();
      await expect(ada.getByText("No item that counts is linked")).toHaveCount(0);

      const bea = await pageOf(browser, BEA, javaScriptEnabled);
      await bea.goto(await adasPage());
      await bea.getByRole("link", { name: "Infection of bone" }).click();
      await expect(bea.getByRole("heading", { name: "Infection of bone", level: 1 })).toBeVisible();
      await bea.getByRole("button", { name: "Record entrustment" }).click();
      await expect(bea.getByRole("main").getByRole("alert")).toContainText(
        "Choose how far you trust them with it.",
      );
      await bea.getByLabel(/^4: acts unsupervised/).check();
      await bea.getByLabel("Your comment").fill("You look for it every time now.");
      await bea.getByRole("button", { name: "Record entrustment" }).click();
      await expect(bea.getByText("The entrustment is recorded.")).toBeVisible();
      await expect(bea.getByText("You look for it every time now.")).toBeVisible();

      await ada.reload();
      await expect(ada.getByText("Complete.", { exact: true })).toBeVisible();
      await expect(ada.getByText("You look for it every time now.")).toBeVisible();
      await ada.goto("/portfolio");
      await expect(ada.getByText("15 of 18").first()).toBeAttached();
      for (const page of [ada, bea]) await page.context().close();
    });
  });
}

test("a count says until when it holds, and a later one that is too small takes it back", async ({
  page,
  context,
}) => {
  await restoreDemonstration();
  await signInAs(context, "efa@northmoor.example");
  await page.goto("/details/area");
  await expect(page.getByText("8 of 8 activities are complete")).toBeVisible();
  await expect(page.getByText(/With nothing new it stays so until/)).toBeVisible();
  await page.getByRole("link", { name: /Reads enough as the first reader/ }).click();
  await expect(page.getByRole("heading", { name: /Reads enough as the/, level: 1 })).toBeVisible();
  await expect(page.getByText(/Its count holds until/)).toBeVisible();
  await page.getByLabel("How many?").fill("many");
  await page.getByRole("button", { name: "Record count" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Enter a whole number from 0 to 1,000,000.",
  );
  await expectReadable(page);
  await page.getByLabel("How many?").fill("1499");
  await page.getByRole("button", { name: "Record count" }).click();
  await expect(page.getByText("The newest count is below 1,500.")).toBeVisible();
  await page.goto("/details/area");
  await expect(page.getByText("7 of 8 activities are complete")).toBeVisible();
});

async function pageOf(browser: Browser, email: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: testServer().url, javaScriptEnabled });
  await signInAs(context, email);
  return context.newPage();
}

async function adasPage(): Promise<string> {
  const db = openDatabase(testServer().databaseUrl);
  try {
    const { id } = await db.person.findUniqueOrThrow({ where: { email: ADA } });
    return `/practitioners/${id}/area`;
  } finally {
    await db.$disconnect();
  }
}

import { expect, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";

test.beforeEach(restoreDemonstration);

test("a type brings its questions at once, and no answer is lost when another is chosen", async ({
  page,
}) => {
  await signInAs(page.context(), "ada@northmoor.example");
  // What is typed stays on the device.
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  await page.goto("/evidence/new");
  await page.getByLabel("Title").fill("Fewer repeated films");
  await page.getByLabel("What happened?").fill("I counted for eight weeks.");
  await page.getByLabel("Type of evidence").selectOption("quality-improvement");

  await page.getByLabel("What is to be reached, and by when?").fill("A third fewer by May.");
  await expect(page.getByText("The project in short, as far as it has come.")).toBeVisible();
  await page.getByLabel("Type of evidence").selectOption("audit");
  await page.getByLabel("Against which standard?").fill("Five of a hundred.");
  await expect(page.getByLabel("What is to be reached, and by when?")).toHaveCount(0);
  await page.getByLabel("Type of evidence").selectOption("quality-improvement");
  await expect(page.getByLabel("What is to be reached, and by when?")).toHaveValue(
    "A third fewer by May.",
  );
  await expect(page.getByLabel("Title")).toHaveValue("Fewer repeated films");
  await expect(page.getByLabel("What happened?")).toHaveValue("I counted for eight weeks.");

  // The words wait on this device, with the questions that they answer.
  await page.goto("/evidence");
  await page.goto("/evidence/new");
  await expect(page.getByLabel("Type of evidence")).toHaveValue("quality-improvement");
  await expect(page.getByLabel("What is to be reached, and by when?")).toHaveValue(
    "A third fewer by May.",
  );

  await page.unrouteAll();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\?saved=1/);
  await expect(page.getByLabel("What is to be reached, and by when?")).toHaveValue(
    "A third fewer by May.",
  );
  await page.goto(page.url().replace(/\/edit.*/, ""));
  await expect(page.getByText("Written so far: Idea.")).toBeVisible();
  await expect(page.getByText("A third fewer by May.")).toBeVisible();
  // What was answered as an audit is still there.
  await expect(page.getByText("Five of a hundred.")).toBeVisible();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a type brings its questions when the draft is saved, and a bad answer is refused where it stands", async ({
    page,
  }) => {
    await signInAs(page.context(), "ada@northmoor.example");
    await page.goto("/evidence/new");
    await page.getByLabel("Title").fill("A list of forty");
    await page.getByLabel("Type of evidence").selectOption("volume-log");
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByRole("textbox", { name: "How many?", exact: true }).fill("forty");
    await page.getByLabel("From when to when?").fill("May and June");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter a whole number from 0 to 100,000.");
    await expect(page.getByLabel("From when to when?")).toHaveValue("May and June");
    await page.getByRole("textbox", { name: "How many?", exact: true }).fill("40");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText(/^Saved at .*as a draft/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "How many?", exact: true })).toHaveValue("40");
  });
});

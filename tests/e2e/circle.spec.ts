import { expect, test, type Browser, type Page } from "@playwright/test";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration } from "../support/test-server";
import { assessDownload } from "./support/assess";

const ADA = "ada@northmoor.example";
const BEA = "bea@northmoor.example";
const CAI = "cai@northmoor.example";
const MEL = "mel@northmoor.example";
const PASSWORD = "four-pillars-demo";
const TITLE = "Re-audit of 60 limb reports";

const shows = [
  ["1.11", "I report limbs within my scope, and this measures how well."],
  ["2.3", "I showed the team what the change did for patients and for the service."],
  ["2.4", "What the first audit taught us became a change that we then measured."],
  ["4.2", "I set the standard, drew the sample, counted, and followed it through."],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test("the whole circle turns: logged, confirmed, signed off, explained, and seen by the manager", async ({
      browser,
    }, info) => {
      await restoreDemonstration();
      const as = (email: string) => pageOf(browser, email, { javaScriptEnabled });

      const ada = await as(ADA);
      await expectState(ada, "Building");
      await logAudit(ada, { javaScriptEnabled });
      await expectState(ada, "Building");
      await askToConfirm(ada);

      const cai = await as(CAI);
      await confirmIt(cai);
      await expectState(ada, "Evidenced");

      const before = await signedOffOnTeamPage(browser, { javaScriptEnabled });
      await askForSignOff(ada);
      const bea = await as(BEA);
      await decideIt(bea);
      await expectState(ada, "Signed off");

      await ada.goto("/portfolio");
      await expect(ada.getByRole("link", { name: /4\.2 .*Signed off/i }).first()).toBeVisible();
      await ada.goto("/capabilities/4.2");
      await expect(ada.getByText("Sound, and followed through to a change")).toBeVisible();

      const after = await signedOffOnTeamPage(browser, { javaScriptEnabled });
      expect(after).toBe(before + 1);
      const said = await assessed(ada, info.outputPath("record.json"));
      expect(said.capability).toBe("signed-off");
      expect(said.signedOff).toBe(after);
      for (const page of [ada, bea, cai]) await page.context().close();
    });
  });
}

async function logAudit(page: Page, { javaScriptEnabled }: { javaScriptEnabled: boolean }) {
  await page.goto("/evidence/new");
  await page.getByLabel("Title").fill(TITLE);
  await page.getByLabel("Type of evidence").selectOption({ label: "Audit" });
  await page.getByLabel("When did it happen?").fill("2026-11-02");
  await page.getByLabel(/^Where\?/).fill("District general hospital, emergency imaging");
  await page
    .getByLabel("What happened?")
    .fill("I read sixty limb reports again, blind to the first.");
  await page.getByLabel("What did you learn?").fill("The second look at the midfoot works.");
  await page.getByLabel("What changed as a result?").fill("It is part of how we all search now.");
  for (const [index, [code, rationale]] of shows.entries()) {
    const select = page.getByLabel(`Capability ${String(index + 1)}`, { exact: true });
    if (javaScriptEnabled && !(await select.isVisible())) {
      await page.getByRole("button", { name: "Add a capability" }).click();
    }
    await select.selectOption(code);
    await page.locator(`[name="links.${String(index)}.rationale"]`).fill(rationale);
  }
  await page.getByLabel(/^Complexity/).check();
  await page.getByLabel(/^Analysis/).check();
  await page.getByRole("button", { name: "Submit evidence" }).click();
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
}

async function askToConfirm(page: Page) {
  await page.getByRole("link", { name: "Ask for confirmation" }).click();
  await page.getByLabel("Somebody else").fill("Cai Morgan");
  await page.getByRole("button", { name: "Ask for confirmation" }).click();
  await expect(page).toHaveURL(/\?asked=1/);
  await expect(page.getByText("Cai Morgan").first()).toBeVisible();
}

async function confirmIt(page: Page) {
  await page.goto("/sign-offs");
  await page
    .getByRole("link", { name: new RegExp(TITLE) })
    .first()
    .click();
  await expect(page.getByText("I read sixty limb reports again")).toBeVisible();
  await page
    .getByLabel(/^A comment for/)
    .fill("I drew the sample with her, and it is as she says.");
  await page.getByRole("button", { name: /^Confirm/ }).click();
  await expect(page).toHaveURL(/answered=1/);
}

async function askForSignOff(page: Page) {
  await page.goto("/capabilities/4.2");
  await page.getByRole("link", { name: "Ask for sign-off" }).first().click();
  await page.getByLabel(/^Bea Hartley/).check();
  await page.getByRole("button", { name: "Ask for sign-off" }).click();
  await expect(page).toHaveURL(/\/capabilities\/4\.2\?/);
}

async function decideIt(page: Page) {
  await page.goto("/sign-offs");
  await page
    .getByRole("link", { name: /Ada Nwosu.*4\.2|4\.2.*Ada Nwosu/s })
    .first()
    .click();
  await page.getByLabel("We met").check();
  await page
    .getByLabel("Your reasons")
    .fill(
      "Sound, and followed through to a change. Keep counting what you find, tell the other site about it, and teach the trainees how you drew the sample next time.",
    );
  await page.getByLabel("Your password again").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign off" }).click();
  await expect(page).toHaveURL(/decided=/);
}

/** What Ada's page on the capability says of it. */
async function expectState(page: Page, state: string) {
  const kept = page.url();
  await page.goto("/capabilities/4.2");
  await expect(
    page
      .getByRole("main")
      .getByText(new RegExp(`^${state}`))
      .first(),
  ).toBeVisible();
  if (kept.includes("/evidence/")) await page.goto(kept);
}

/** The number that Mel sees in Ada's row: signed off of 38. */
async function signedOffOnTeamPage(browser: Browser, options: { javaScriptEnabled: boolean }) {
  const page = await pageOf(browser, MEL, options);
  await page.goto("/teams");
  const row = page.getByRole("row").filter({ hasText: "Ada Nwosu" });
  const count = /(\d+)\s*of\s*38/.exec((await row.textContent()) ?? "")?.[1];
  await page.context().close();
  return Number(count);
}

/** What the command line says of the record that her pages are drawn from, as she downloads it. */
async function assessed(ada: Page, path: string) {
  const result = await assessDownload(ada, path);
  const all = result.pillars.flatMap(({ capabilities }) => capabilities);
  return {
    capability: all.find(({ code }) => code === "4.2")?.state,
    signedOff: all.filter(({ state }) => state === "signed-off").length,
  };
}

async function pageOf(
  browser: Browser,
  email: string,
  { javaScriptEnabled }: { javaScriptEnabled: boolean },
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  await signInAs(context, email);
  return context.newPage();
}

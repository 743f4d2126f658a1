import { expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/db/client";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import * as people from "@/prisma/seed/build/people";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

for (const javaScriptEnabled of [true, false]) {
  test(`a steward moves a portfolio to the newer framework, and its owner reads what asks to be looked at again, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    await restoreDemonstration();
    await somebodyOn2017();
    const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
    const page = await context.newPage();
    await signInAs(context, "stu@northmoor.example");
    await page.goto("/people?q=Noor");
    await page.getByRole("link", { name: "Noor Haddad" }).click();
    await page.getByRole("link", { name: "Move to the newer framework" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Move the portfolio of Noor Haddad to 2025",
    );
    const worded = page.getByRole("table", { name: "2.1 as it is worded in 2017 and in 2025" });
    await expect(worded).toContainText("Productive team relationships");
    await expect(worded).toContainText("Inclusive team relationships");
    await expect(page.getByText("The sign-off stays and counts")).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);

    const stale = await context.newPage();
    await stale.goto(page.url());
    await page.getByRole("button", { name: "Move portfolio to 2025" }).click();
    await expect(page.getByText("The portfolio is moved.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Move to the newer framework" })).toHaveCount(0);
    await stale.getByRole("button", { name: "Move portfolio to 2025" }).click();
    await expect(stale.getByRole("main").getByRole("alert")).toContainText(
      "Stu Fenwick moved this portfolio to the 2025 framework on",
    );
    await page.goto(`${page.url().split("?")[0] ?? ""}/move`);
    await expect(page.getByText("There is nothing to move it to.")).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);

    await context.clearCookies();
    await signInAs(context, "noor@northmoor.example");
    await page.goto("/capabilities/2.1");
    await expect(page.getByText("The wording of 2.1 changed with the move to 2025")).toBeVisible();
    await expect(
      page.getByRole("link", { name: "Ask for it to be confirmed again" }),
    ).toBeVisible();
    await page.goto("/portfolio");
    await expect(page.getByText("against the 2025 framework")).toBeVisible();
    await context.close();
  });
}

/** Noor began under the framework of 2017, and Bea has signed 2.1 off. */
async function somebodyOn2017(): Promise<void> {
  const db = openDatabase(testServer().databaseUrl);
  try {
    const of = await db.organisation.findFirstOrThrow({
      where: { people: { some: { email: "stu@northmoor.example" } } },
      select: { id: true, name: true },
    });
    const team = await people.team(db, { of, name: "Ultrasound" });
    const who = await people.person(db, {
      of,
      name: "Noor Haddad",
      email: "noor@northmoor.example",
    });
    const noor = await people.practitioner(db, { who, team, framework: "hee-mpf-2017" });
    const kept = await db.person.findUniqueOrThrow({ where: { email: "bea@northmoor.example" } });
    const bea = { ...kept, profession: "diagnostic radiographer", level: "consultant" } as const;
    await people.supervisorPost(db, { who: bea, of: noor });
    const item = await evidence.confirmedEvidence(db, {
      ...{ by: noor, shows: [{ code: "2.1" }], confirmedBy: [bea] },
    });
    await decisions.signOff(db, { of: noor, by: bea, capability: "2.1", restsOn: [item] });
  } finally {
    await db.$disconnect();
  }
}

import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { query } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";

const ADA = "ada@northmoor.example";
const PASSWORD = "three small words";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  test(`a one-time link sets a password once, and its address goes nowhere else, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const address = `/set-password/${await makeLink()}`;
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const told: (string | undefined)[] = [];
    page.on("request", (request) => told.push(request.headers()["referer"]));

    const shown = await page.goto(address);
    expect(shown?.headers()["referrer-policy"]).toBe("no-referrer");
    expect(shown?.headers()["cache-control"]).toContain("no-store");
    await page.getByLabel("New password").fill(PASSWORD);
    await page.getByRole("button", { name: "Choose this password" }).click();
    await expect(page).toHaveURL(/\/sign-in\?password=chosen$/);
    expect(told.filter((referer) => referer?.includes("set-password"))).toEqual([]);

    if (javaScriptEnabled) {
      // The page that had the token is not behind this one.
      await page.goBack();
      expect(page.url()).toBe("about:blank");
    }
    await page.goto(address);
    await page.getByLabel("New password").fill("another three words");
    await page.getByRole("button", { name: "Choose this password" }).click();
    await expect(page.getByText("This link has been used or has run out.")).toBeVisible();

    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill(ADA);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/portfolio$/);
    await context.close();
  });
}

async function makeLink(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await query(
    testServer().databaseUrl,
    `insert into sign_in_link (id, person_id, token_hash, created_at, expires_at)
     select gen_random_uuid(), id, $2, now(), now() + interval '7 days' from person where email = $1`,
    [ADA, createHash("sha256").update(token).digest("hex")],
  );
  return token;
}

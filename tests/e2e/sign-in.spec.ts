import { expect, test } from "@playwright/test";
import { restoreDemonstration } from "../support/test-server";

test.beforeAll(restoreDemonstration);

const PASSWORD = "four-pillars-demo";

const firstPages = [
  ["ada@northmoor.example", "/portfolio"],
  ["bea@northmoor.example", "/sign-offs"],
  ["cai@northmoor.example", "/sign-offs"],
  ["mel@northmoor.example", /\/teams\/[0-9a-f-]{36}$/],
  ["stu@northmoor.example", "/people"],
] as const;

for (const [email, path] of firstPages) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${email} lands on their first page, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto("/sign-in");
      await page.getByLabel("Email address").fill(email);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(path);
      await context.close();
    });
  }
}

test("the sign-in page names the demonstration's accounts and says that it is one", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await expect(page.getByText("This is a demonstration")).toBeVisible();
  for (const [email] of firstPages) await expect(page.getByText(email)).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a refused sign-in keeps the address and says where, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill("ada@northmoor.example");
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel("Email address")).toHaveValue("ada@northmoor.example");
    // The server never sends a password back; what stands in the browser's own field is its writer's.
    if (!javaScriptEnabled) await expect(page.getByLabel("Password")).toHaveValue("");
    await expect(page.getByText("do not belong together").first()).toBeVisible();
    await context.close();
  });
}

test("after signing in a person goes on to the page they asked for, and to none of another site", async ({
  browser,
}) => {
  for (const [next, path] of [
    ["/evidence", "/evidence"],
    ["//evil.example/", "/portfolio"],
    ["https://evil.example/", "/portfolio"],
    ["/\\evil.example", "/portfolio"],
  ] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel("Email address").fill("ada@northmoor.example");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(path);
    await context.close();
  }
});

test("next-auth's own door signs tools in with email and password", async ({
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as {
    csrfToken: string;
  };
  const form = { csrfToken, email: "ada@northmoor.example", password: PASSWORD, json: "true" };
  const answer = await request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
  expect(await (await request.get("/api/auth/session")).json()).toMatchObject({
    user: { email: "ada@northmoor.example" },
  });
  expect((await request.get("/portfolio")).url()).toMatch(/\/portfolio$/);
  await request.dispose();
});

test("signing out ends the session", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill("ada@northmoor.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in?signed-out=1");
  await page.goto("/portfolio");
  await expect(page).toHaveURL("/sign-in?next=%2Fportfolio");
});

test("health says whether the database answers", async ({ request }) => {
  // Where the machine is busy, it is honest to say once that nobody answered in time.
  await expect
    .poll(async () => {
      const answer = await request.get("/api/health");
      const said: unknown = await answer.json();
      return { code: answer.status(), said };
    })
    .toEqual({ code: 200, said: { status: "ok", database: "answers" } });
});

test("hosts and origins that are not ours are refused before anything else", async ({
  request,
}) => {
  const strange = await request.get("/sign-in", { headers: { host: "evil.example" } });
  expect(strange.status()).toBe(421);
  const foreign = await request.post("/sign-in", {
    headers: { origin: "https://evil.example" },
    form: { email: "ada@northmoor.example", password: PASSWORD },
  });
  expect(foreign.status()).toBe(403);
});

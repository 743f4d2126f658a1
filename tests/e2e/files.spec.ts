import { expect, test, type Browser, type Page } from "@playwright/test";
import { endSessionsOf, query, sessionCookie, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

const ADA = "ada@northmoor.example";
const NUMBER = "999 000 0018";
const BECAUSE = "It is the number that nobody is ever given.";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  const scripting = `with JavaScript ${javaScriptEnabled ? "on" : "off"}`;

  test(`a file is added to a draft, saved again as it was, and taken off, ${scripting}`, async ({
    browser,
  }) => {
    const page = await filesOfDraft(browser, javaScriptEnabled);
    await choose(page, textFile("Résumé of June.txt", "What I noted."), javaScriptEnabled);
    await expect(page.getByText("Résumé of June.txt is added.")).toBeVisible();
    const link = page.getByRole("link", { name: "Résumé of June.txt" });
    await expect(link).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);

    const answer = await page.context().request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe("What I noted.");
    expect(answer.headers()).toMatchObject({
      "content-disposition": "attachment; filename*=UTF-8''R%C3%A9sum%C3%A9%20of%20June.txt",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    });
    expect(await countOf("audit_event where type = 'file.read'")).toBe(1);

    await page.getByRole("button", { name: "Take off Résumé of June.txt" }).click();
    await expect(page.getByText("It is taken off.")).toBeVisible();
    await expect(page.getByText("No file yet.")).toBeVisible();
    await page.context().close();
  });

  test(`what is not taken says why beside its name, and nothing of it is stored, ${scripting}`, async ({
    browser,
  }) => {
    const page = await filesOfDraft(browser, javaScriptEnabled);
    const stored = await countOf("stored_file");
    const unknown = { ...textFile("report.pdf", ""), buffer: Buffer.from([0, 1, 2, 3, 4, 5]) };
    await choose(page, unknown, javaScriptEnabled);
    await expect(page.getByText(/report\.pdf is not added\./).first()).toBeAttached();
    if (javaScriptEnabled) await expectReadable(page);
    else await expect(page).toHaveTitle("Error: Files – Fourfold");
    expect(await countOf("stored_file")).toBe(stored);
    await page.context().close();
  });

  test(`what identifies a patient in a file is stopped, and kept with a reason that its readers see, ${scripting}`, async ({
    browser,
  }) => {
    const page = await filesOfDraft(browser, javaScriptEnabled);
    const stored = await countOf("stored_file");
    const notes = textFile("notes.txt", `The film of ${NUMBER}.`);
    await choose(page, notes, javaScriptEnabled);
    await expect(
      page.getByText(new RegExp(`“${NUMBER}” in .* looks like an NHS number`)).first(),
    ).toBeVisible();
    expect(page.url()).not.toContain("999");
    expect(await countOf("stored_file")).toBe(stored);
    if (javaScriptEnabled) {
      await page.getByLabel("If not, why does it identify no patient?").fill(BECAUSE);
      await expectReadable(page);
      await page.getByRole("button", { name: "Add with this reason" }).click();
    } else {
      await page.getByLabel("Why does it identify no patient?").fill(BECAUSE);
      await choose(page, notes, false);
    }
    await expect(page.getByText("notes.txt is added.")).toBeVisible();
    await expect(page.getByText("Something in it looks like an NHS number.")).toBeVisible();
    await expect(page.getByText(BECAUSE)).toBeVisible();
    await page.context().close();
  });
}

test("a file on its way says how far it is, and can be cancelled: nothing of it stays", async ({
  browser,
}) => {
  const page = await filesOfDraft(browser, true);
  const stored = await countOf("stored_file");
  const slow = await page.context().newCDPSession(page);
  await slow.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: 0, downloadThroughput: -1 },
    uploadThroughput: 200_000,
  });
  await choose(page, textFile("long.txt", "x".repeat(8_000_000)), true);
  await expect(page.getByText(/^Sent [\d.]+ (KB|MB) of 7\.6 MB$/)).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "long.txt, sent" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel long.txt" }).click();
  await expect(page.getByText("long.txt", { exact: true })).toHaveCount(0);
  expect(await countOf("stored_file")).toBe(stored);
  await page.context().close();
});

test("a file that is dropped on the page is sent", async ({ browser }) => {
  const page = await filesOfDraft(browser, true);
  await page.locator("form.file-drop").evaluate((form) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["Dropped."], "dropped.txt", { type: "text/plain" }));
    form.dispatchEvent(
      new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole("link", { name: "dropped.txt" })).toBeVisible();
  await page.context().close();
});

test("a file that is sent after the session ended is not kept, and can be sent again", async ({
  browser,
}) => {
  const page = await filesOfDraft(browser, true);
  const stored = await countOf("stored_file");
  await endSessionsOf(ADA);
  await choose(page, textFile("late.txt", "Too late."), true);
  await expect(page.getByText(/Your session has ended\. Nothing of this file/)).toBeVisible();
  expect(await countOf("stored_file")).toBe(stored);
  await signInAs(page.context(), ADA);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "late.txt" })).toBeVisible();
  await page.context().close();
});

test("the reason that was given with a file goes with it again after signing in", async ({
  browser,
}) => {
  const page = await filesOfDraft(browser, true);
  await choose(page, textFile("notes.txt", `The film of ${NUMBER}.`), true);
  await page.getByLabel("If not, why does it identify no patient?").fill(BECAUSE);
  await endSessionsOf(ADA);
  await page.getByRole("button", { name: "Add with this reason" }).click();
  await expect(page.getByText(/Your session has ended\. Nothing of this file/)).toBeVisible();
  await signInAs(page.context(), ADA);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "notes.txt" })).toBeVisible();
  await expect(page.getByText(BECAUSE)).toBeVisible();
  await page.context().close();
});

test("25 MB go through whole, and what comes from elsewhere, is too much or is no form is turned away", async () => {
  const { url } = testServer();
  const { name, value } = await sessionCookie(ADA);
  const path = `${url}/evidence/${await draftId()}/files/upload`;
  const stored = await countOf("stored_file");
  const send = (body: FormData | string, headers: Record<string, string> = {}) =>
    fetch(path, {
      method: "POST",
      body,
      headers: { cookie: `${name}=${value}`, accept: "application/json", origin: url, ...headers },
      redirect: "manual",
    });
  const form = (bytes: number) => {
    const made = new FormData();
    made.append("files", new File([Buffer.alloc(bytes, 97)], "large.txt"));
    return made;
  };
  expect((await send(form(10), { origin: "https://evil.example" })).status).toBe(403);
  expect((await send("{}", { "content-type": "application/json" })).status).toBe(400);
  expect((await send(form(140 * 1024 * 1024))).status).toBe(413);
  expect(await (await send(form(25 * 1024 * 1024 + 1))).json()).toMatchObject({
    files: [{ status: "refused", because: [/more than 25 MB/] }],
  });
  expect(await countOf("stored_file")).toBe(stored);
  // It arrives whole: what is said of it is said of its content, not of its size.
  const whole = JSON.stringify(await (await send(form(25 * 1024 * 1024))).json());
  expect(whole).not.toContain("more than 25 MB");
  const stranger = await fetch(path, { method: "POST", body: form(10), redirect: "manual" });
  expect(stranger.headers.get("location")).toMatch(/^\/sign-in\?next=/);
});

async function filesOfDraft(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
  await signInAs(context, ADA);
  const page = await context.newPage();
  await page.goto(`/evidence/${await draftId()}/files`);
  return page;
}

async function draftId(): Promise<string> {
  const rows = await query(
    testServer().databaseUrl,
    `select evidence.id from evidence join person on person.id = practitioner_id
     where email = $1 and stage = 'draft' order by evidence.id limit 1`,
    [ADA],
  );
  return String(rows[0]?.["id"]);
}

function textFile(name: string, text: string) {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

async function choose(
  page: Page,
  file: ReturnType<typeof textFile>,
  javaScriptEnabled: boolean,
): Promise<void> {
  await page.getByLabel(/^Choose files/).setInputFiles(file);
  if (!javaScriptEnabled) await page.getByRole("button", { name: "Add files" }).click();
}

async function countOf(what: string): Promise<number> {
  const rows = await query(testServer().databaseUrl, `select count(*)::int as count from ${what}`);
  return Number(rows[0]?.["count"]);
}

import { expect, test, type Browser, type Page } from "@playwright/test";
import { query, signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf } from "./support/accounts";

// What must hold of evidence and of what rests on it (`product.md`), as its people meet it.

const PASSWORD = "four-pillars-demo";
const FIRST = "I read sixty limb reports again, blind to the first.";
const SECOND = "I read seventy limb reports again, and counted what I had missed.";
const BECAUSE = "It is an audit that I drew, counted and followed through.";

test.beforeEach(restoreDemonstration);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    const open = async (browser: Browser, email: string) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: testServer().url });
      await signInAs(context, email);
      return context.newPage();
    };

    test("a practitioner creates, reads, edits and lists their own evidence, deletes a draft, withdraws what was submitted; another's is not there, by list or by address", async ({
      browser,
    }) => {
      const ada = await open(browser, addressOf("ada"));
      const id = await logDraft(ada, "Audit of sixty limb reports");
      await ada.goto(`/evidence/${id}`);
      await expect(heading(ada)).toHaveText("Audit of sixty limb reports");
      await expect(ada.getByText(FIRST)).toBeVisible();

      await ada.getByRole("link", { name: "Finish evidence" }).click();
      await finish(ada, { title: "Re-audit of sixty limb reports", whatHappened: SECOND });
      await ada.goto("/evidence");
      await expect(row(ada, "Re-audit of sixty limb reports")).toContainText("Nobody asked yet");
      await expect(row(ada, "Audit of sixty limb reports")).toHaveCount(0);

      const draft = await logDraft(ada, "Not needed after all");
      await ada.goto(`/evidence/${draft}`);
      await ada.getByRole("link", { name: "Delete draft" }).click();
      await ada.getByRole("button", { name: "Delete draft" }).click();
      await expect(ada).toHaveURL(/\/evidence(\?|$)/);
      await expect(row(ada, "Not needed after all")).toHaveCount(0);
      expect(await statusOf(ada, `/evidence/${draft}`)).toBe(404);

      await withdraw(ada, id, "It is in another item already.");
      await expect(ada.getByText("It is in another item already.")).toBeVisible();
      await ada.goto("/evidence");
      await expect(row(ada, "Re-audit of sixty limb reports")).toContainText("Withdrawn");

      const other = await anotherPractitioner();
      const anothers = await open(browser, other.email);
      await anothers.goto("/evidence");
      await expect(row(anothers, other.title)).toHaveCount(1);
      await expect(row(anothers, "Re-audit of sixty limb reports")).toHaveCount(0);
      await expect(row(ada, other.title)).toHaveCount(0);
      for (const below of ["", "/edit", "/withdraw", "/delete", "/files", "/ask"]) {
        expect(await statusOf(anothers, `/evidence/${id}${below}`), below).toBe(404);
        expect(await statusOf(ada, `/evidence/${other.evidenceId}${below}`), below).toBe(404);
      }
      for (const page of [ada, anothers]) await page.context().close();
    });

    test("a link without a rationale is refused when the item is submitted, and the form says where", async ({
      browser,
    }) => {
      const ada = await open(browser, addressOf("ada"));
      const id = await logDraft(ada, "Audit of sixty limb reports");
      await finish(ada, { rationale: "" });
      await expect(ada).toHaveTitle(/^Error: /);
      const said = "Say how this shows 4.2, in a sentence or two.";
      await ada.getByRole("alert").getByRole("link", { name: said }).click();
      const rationale = ada.locator('[name="links.0.rationale"]');
      await expect(rationale).toBeFocused();
      await expect(rationale).toHaveAttribute("aria-invalid", "true");
      await expect(ada.getByLabel("What happened?")).toHaveValue(FIRST);
      expect(await submittedVersions(id)).toBe(0);

      await rationale.fill(BECAUSE);
      await ada.getByRole("button", { name: "Submit evidence" }).click();
      await expect(ada).toHaveURL(/submitted=1/);
      expect(await submittedVersions(id)).toBe(1);
      await ada.context().close();
    });

    test("after evidence that a sign-off rests on is changed, the sign-off says “changed since” and asks to be confirmed again; the signed version can still be read", async ({
      browser,
    }) => {
      const { evidenceId, title, happened, code, signOffId, supervisor } = await signedOff();
      const ada = await open(browser, addressOf("ada"));
      const signer = await open(browser, supervisor);
      const decision = `/sign-offs/decisions/${signOffId}`;
      for (const page of [ada, signer]) {
        await page.goto(decision);
        await expect(page.getByText(/^Changed since/)).toHaveCount(0);
      }

      await ada.goto(`/evidence/${evidenceId}/edit`);
      await ada.getByLabel("What happened?").fill(SECOND);
      await ada.getByRole("button", { name: "Submit evidence" }).click();
      await expect(ada).toHaveURL(/submitted=1/);

      await signer.goto("/sign-offs");
      await expect(
        signer.getByRole("row").filter({ hasText: "Ada Nwosu" }).filter({ hasText: code }).first(),
      ).toContainText("Changed since");
      for (const page of [ada, signer]) {
        await page.goto(decision);
        await expect(page.getByText(/^Changed since/).first()).toBeVisible();
        await page.getByText(/^What it rested on/).click();
        const signed = page.getByRole("listitem").filter({ hasText: "; changed since" });
        await signed.getByRole("link", { name: title }).click();
        await expect(page.getByText("This is an earlier version")).toBeVisible();
        await expect(page.getByRole("main")).toContainText(happened);
        await expect(page.getByText(SECOND)).toHaveCount(0);
      }
      await ada.goto(`/capabilities/${code}`);
      await expect(ada.getByText(/ask for it to be confirmed again/i).first()).toBeAttached();
      await expect(ada.getByText(/^Changed since/).first()).toBeVisible();
      for (const page of [ada, signer]) await page.context().close();
    });

    test("withdrawing, returning, re-submitting, revoking: rows, never overwritten; who and when on each", async ({
      browser,
    }) => {
      const ada = await open(browser, addressOf("ada"));
      const bea = await open(browser, addressOf("bea"));
      const id = await logDraft(ada, "Audit of sixty limb reports");
      await finish(ada, {});

      await bea.goto(`/evidence/${id}/return`);
      await bea.getByLabel("What should be put right?").fill("Name the standard, please.");
      await bea.getByRole("button", { name: "Return evidence" }).click();
      await expect(bea).not.toHaveURL(/\/return$/);
      await ada.goto(`/evidence/${id}`);
      await expect(ada.getByText("Name the standard, please.")).toBeVisible();
      await expect(ada.getByRole("main")).toContainText("Bea Hartley");

      await ada.goto(`/evidence/${id}/edit`);
      await ada.getByLabel("What happened?").fill(SECOND);
      await ada.getByRole("button", { name: "Submit evidence" }).click();
      await expect(ada).toHaveURL(/submitted=1/);
      await withdraw(ada, id, "The sample was too small.");

      const today = dayInWords(new Date());
      await ada.goto(`/evidence/${id}`);
      const versions = ada.getByRole("listitem").filter({ hasText: /^Version [12]/ });
      await expect(versions).toHaveCount(2);
      await expect(versions.first()).toContainText(`Submitted ${today}`);
      await expect(versions.first()).toContainText(`Withdrawn ${today}`);
      await expect(versions.last()).toContainText(`Submitted ${today}`);
      await expect(versions.last()).toContainText(`Returned ${today}`);
      await ada.goto(`/evidence/${id}?version=1`);
      await expect(ada.getByText(FIRST)).toBeVisible();
      await expect(ada.getByText("Name the standard, please.")).toBeVisible();
      await ada.goto(`/evidence/${id}?version=2`);
      await expect(ada.getByText(SECOND)).toBeVisible();
      await expect(ada.getByText("The sample was too small.")).toBeVisible();

      const { signOffId, supervisor } = await signedOff();
      const signer = await open(browser, supervisor);
      await signer.goto(`/sign-offs/decisions/${signOffId}`);
      const reasons = await signer.getByRole("blockquote").first().innerText();
      const why = `${"It rests on a sample that was drawn by somebody else, as we found. ".repeat(3)}I am sorry.`;
      await signer.getByLabel("Why do you revoke it?").fill(why);
      await signer.getByLabel("Your password again").fill(PASSWORD);
      await signer.getByRole("button", { name: "Revoke sign-off" }).click();
      await expect(signer.getByText(/ revoked it$/).first()).toBeVisible();
      await ada.goto(`/sign-offs/decisions/${signOffId}`);
      const said = ada.getByRole("main");
      for (const words of [reasons, " revoked it", why, today]) {
        await expect(said).toContainText(words);
      }
      for (const page of [ada, bea, signer]) await page.context().close();
    });
  });
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** The row of a list whose link says exactly this. */
function row(page: Page, title: string) {
  return page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });
}

async function statusOf(page: Page, path: string): Promise<number | undefined> {
  return (await page.goto(path))?.status();
}

/** The three answers that make a draft; the form stays open for the rest. */
async function logDraft(page: Page, title: string): Promise<string> {
  await page.goto("/evidence/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("When did it happen?").fill("2026-11-02");
  await page.getByLabel("What happened?").fill(FIRST);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]+\/edit\?saved=1/);
  return /\/evidence\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? "";
}

/** The rest of the form that is open, and submits it. */
async function finish(
  page: Page,
  words: { title?: string; whatHappened?: string; rationale?: string },
): Promise<void> {
  if (words.title !== undefined) await page.getByLabel("Title").fill(words.title);
  if (words.whatHappened !== undefined) {
    await page.getByLabel("What happened?").fill(words.whatHappened);
  }
  await page.getByLabel("Type of evidence").selectOption({ label: "Audit" });
  await page.getByLabel("What did you learn?").fill("The second look at the midfoot works.");
  await page.getByLabel("Capability 1", { exact: true }).selectOption("4.2");
  await page.locator('[name="links.0.rationale"]').fill(words.rationale ?? BECAUSE);
  await page.getByRole("button", { name: "Submit evidence" }).click();
  if (words.rationale !== "") await expect(page).toHaveURL(/submitted=1/);
}

async function withdraw(page: Page, id: string, reason: string): Promise<void> {
  await page.goto(`/evidence/${id}/withdraw`);
  await page.getByLabel("Why do you withdraw it?").fill(reason);
  await page.getByRole("button", { name: "Withdraw evidence" }).click();
  await expect(page).not.toHaveURL(/\/withdraw$/);
}

async function submittedVersions(id: string): Promise<number> {
  const [found] = await query(
    testServer().databaseUrl,
    `select count(*)::int as count from evidence_submission
     join evidence_version on evidence_version.id = evidence_version_id where evidence_id = $1`,
    [id],
  );
  return Number(found?.["count"]);
}

/** Somebody of Ada's team, and a submitted item of theirs. */
async function anotherPractitioner() {
  const [found] = await query(
    testServer().databaseUrl,
    `select person.email, evidence.id, version.title from evidence
     join evidence_version version on version.id = evidence.submitted_id
     join practitioner on practitioner.person_id = evidence.practitioner_id
     join person on person.id = practitioner.person_id
     where person.email <> $1 and practitioner.team_id =
       (select team_id from practitioner join person on person.id = person_id where email = $1)
     order by evidence.id desc limit 1`,
    [addressOf("ada")],
  );
  const { email, id, title } = textsOf(found);
  return { email: email ?? "", evidenceId: id ?? "", title: title ?? "" };
}

/** A sign-off of Ada's that stands, an item that it rests on as it is now, and who signed. */
async function signedOff() {
  const [found] = await query(
    testServer().databaseUrl,
    `select sign_off.id as sign_off, evidence.id as evidence, version.title,
       version.what_happened, capability.code, signer.email
     from sign_off
     join sign_off_evidence rests_on on rests_on.sign_off_id = sign_off.id
     join evidence_version version on version.id = rests_on.evidence_version_id
     join evidence on evidence.submitted_id = version.id and evidence.stage = 'submitted'
       and evidence.draft_id is null
     join capability on capability.id = sign_off.capability_id
     join person on person.id = sign_off.practitioner_id
     join person signer on signer.id = sign_off.supervisor_id
     where person.email = $1 and decision = 'achieved' and signer.email = any($2)
       and not exists (select from sign_off_revocation where sign_off_id = sign_off.id)
     order by decided_at desc, evidence.id limit 1`,
    [addressOf("ada"), [addressOf("bea"), addressOf("cai")]],
  );
  const texts = textsOf(found);
  return {
    signOffId: texts["sign_off"] ?? "",
    evidenceId: texts["evidence"] ?? "",
    title: texts["title"] ?? "",
    happened: (texts["what_happened"] ?? "").slice(0, 60),
    code: texts["code"] ?? "",
    supervisor: texts["email"] ?? "",
  };
}

function textsOf(found: Record<string, unknown> | undefined): Record<string, string> {
  if (found === undefined) throw new Error("The demonstration has nothing of that kind.");
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
}

function dayInWords(at: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(
    at,
  );
}

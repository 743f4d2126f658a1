import { expect, test, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { openDatabase, type Database } from "@/lib/db/client";
import { FORMS } from "../fuzz/http-forms";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { expectReadable } from "./support/pages";

/** What every form says no with, where somebody can read it: each as a refusal reaches the person who sent it. */
test.describe.configure({ mode: "parallel" });

let db: Database;

test.beforeEach(async () => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
});

test.afterEach(() => db.$disconnect());

/** Something is left out when it is sent as it is drawn. */
const DRAWN = [
  "forgottenAction",
  ...["signInAction", "choosePasswordAction", "changePasswordAction", "logEvidenceAction"],
  ...["readLogbookAction", "matchColumnsAction"],
  ...[
    "withdrawEvidenceAction",
    "returnEvidenceAction",
    "raiseFlagAction",
    "clearFlagAction",
    "askForConfirmationAction",
  ],
  ...["selfAssessAction", "askForSignOffAction", "decideAction", "revokeAction"],
  "settleTextsAction",
  ...["reviewPillarAction", "askForSecondLookAction", "answerSecondLookAction"],
  ...["raiseDisputeAction", "closeDisputeAction", "recordEntrustmentAction"],
  ...["createPersonAction", "createTeamAction", "makePractitionerAction"],
  ...["removePreparationAction", "appointSupervisorAction", "appointManagerAction"],
  ...["recordRegistrationAction", "recordAwardAction", "recordScopeReviewAction"],
  ...["recordEntitlementAction", "recordJobPlanAction", "decideEquivalenceAction"],
  ...["recordOwnMeetingAction", "recordMeetingWithAction"],
  ...["recordColleagueFeedbackAction", "recordPatientFeedbackAction"],
  ...["recordPanelDecisionAction", "approveWaiverAction", "chooseProfileAction"],
  ...["showActivityAction", "countActivityAction", "entrustActivityAction", "defineAreaSetAction"],
];

/** Complete as it is drawn: refused once every word in it is spoilt. */
const SPOILT = [
  ...[
    "saveNoteAction",
    "editEvidenceAction",
    "answerConfirmationAction",
    "setTargetAction",
    "saveNarrativeAction",
  ],
  ...["changeRegistrationAction", "changeAwardAction", "changeScopeReviewAction"],
  ...["changeEntitlementAction", "changeJobPlanAction", "logTimeAction", "describeYourselfAction"],
  ...["changeColleagueFeedbackAction", "changePatientFeedbackAction"],
  ...["describeSupervisorAction", "appointStewardAction"],
];

/** A button and nothing to fill in: refused, or its page gone, when it is pressed once more on a page of before. */
const PRESSED_TWICE = [
  ...["deleteDraftAction", "importRowsAction", "withdrawRequestAction", "removeOwnMeetingAction"],
  ...["takeFileOffAction", "addKeptFileAction"],
  ...["removeMeetingWithAction", "removeColleagueFeedbackAction", "removePatientFeedbackAction"],
  ...["removeRegistrationAction", "removeAwardAction", "removeScopeReviewAction"],
  ...["removeEntitlementAction", "removeJobPlanAction", "endWaiverAction"],
  ...["declareConflictAction", "describePostAction", "chooseAreaAction", "leaveAreaAction"],
  ...["retireAreaSetAction", "makeLinkAction", "endPersonSessionsAction"],
  ...["endAccessAction", "endRoleAction"],
];

test("each form that can be sent is refused here in one of these ways", () => {
  expect([...DRAWN, ...SPOILT, ...PRESSED_TWICE].sort()).toEqual(Object.keys(FORMS).sort());
});

for (const name of DRAWN) {
  test(`the form of ${name}, sent as it is drawn, is readable in its refusal`, async ({
    page,
    context,
  }) => {
    const button = await opened(page, context, name);
    await button.click();
    await expectRefused(page);
  });
}

for (const name of SPOILT) {
  test(`the form of ${name}, with its words spoilt, is readable in its refusal`, async ({
    page,
    context,
  }) => {
    const button = await opened(page, context, name);
    await button.evaluate(spoil);
    await button.click();
    await expectRefused(page);
  });
}

for (const name of PRESSED_TWICE) {
  test(`the button of ${name}, pressed again on a page of before, leads to something readable`, async ({
    page,
    context,
  }) => {
    const button = await opened(page, context, name);
    const before = await context.newPage();
    const again = await opened(before, context, name);
    await press(button);
    await press(again);
    await expectReadable(before);
  });
}

/** Pressed, answered, and the answer drawn. */
async function press(button: Locator): Promise<void> {
  const page = button.page();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  await answered;
  await expect(page.locator("form[aria-busy]")).toHaveCount(0);
}

async function opened(page: Page, context: BrowserContext, name: string) {
  const form = FORMS[name];
  if (form === undefined) throw new Error(`There is no form of ${name}.`);
  if (form.email !== null) await signInAs(context, form.email);
  await page.goto(await form.path(db));
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  return page.getByRole("button", { name: form.button, exact: true }).first();
}

async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole("alert").first()).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectReadable(page);
}

/** Every text of the button's form becomes one that is too long, every date and number none at all. */
function spoil(button: HTMLElement): void {
  const form = button.closest("form");
  if (form === null) throw new Error("The button stands in no form.");
  form.noValidate = true;
  for (const input of form.querySelectorAll("input, textarea")) {
    if (input instanceof HTMLTextAreaElement) input.value = "x".repeat(60_000);
    else if (
      input instanceof HTMLInputElement &&
      !["hidden", "checkbox", "radio"].includes(input.type)
    ) {
      input.type = "text";
      input.value = "x".repeat(500);
    }
  }
}

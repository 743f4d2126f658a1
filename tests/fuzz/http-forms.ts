import { OTHER_TEXT } from "../support/other-text";
import type { Database } from "@/lib/db/client";
import { keptImport } from "../support/kept-import";
import { DETAILS_FORMS } from "./details-forms";
import { place, type FormPlace } from "./form-place";

const ADA = "ada@northmoor.example";
const BEA = "bea@northmoor.example";
const EFA = "efa@northmoor.example";
const STU = "stu@northmoor.example";
const PASSWORD = "four-pillars-demo";

const item = {
  title: "Re-audit of 60 limb reports",
  type: "audit",
  occurredOn: "2026-09-01",
  setting: "District general hospital, imaging",
  whatHappened: "I read sixty reports again.",
  whatLearned: "Two were not clear.",
  "links.0.code": "4.2",
  "links.0.rationale": "It is an audit.",
  intent: "submit",
};
const reasons =
  "I watched this twice, read what it rests on, and talked it through with her at length.";
const cycle = {
  ...{ completedOn: "2026-10-01", raters: "14", professions: "5", consultants: "2", juniors: "3" },
  ...{ facilitated: "yes", facilitator: "Bea Hartley" },
};
const survey = { completedOn: "2026-10-01", responses: "24", method: "Paper forms" };
const dates = { startsOn: "2026-01-01", endsOn: "2026-12-31" };

export const FORMS: Readonly<Record<string, FormPlace>> = {
  signInAction: place(null, "/sign-in", "Sign in", { email: ADA, password: "wrong" }),
  forgottenAction: place(null, "/forgotten-password", "Send link", { email: ADA }),
  choosePasswordAction: place(null, "/set-password/no-such-link", "Choose this password", {
    newPassword: "three small words",
  }),
  changePasswordAction: place(ADA, "/account", "Change password", {
    password: PASSWORD,
    newPassword: "three small words",
  }),
  logEvidenceAction: place(ADA, "/evidence/new", "Submit evidence", item),
  editEvidenceAction: place(ADA, ofItem("draft", "edit"), "Submit evidence", item),
  settleTextsAction: place(ADA, twoTexts, "Save chosen text", { "keep-title": "mine" }),
  deleteDraftAction: place(ADA, ofItem("draft", "delete"), "Delete draft", {}),
  takeFileOffAction: place(ADA, itemWithFile, "Take off Card for ward staff.txt", {}),
  addKeptFileAction: place(ADA, ofItem("draft", "files"), "Add Card for ward staff.txt", {}),
  withdrawEvidenceAction: place(ADA, ofItem("submitted", "withdraw"), "Withdraw evidence", {
    reason: "It is there twice.",
  }),
  returnEvidenceAction: place(BEA, ofItem("submitted", "return"), "Return evidence", { reasons }),
  raiseFlagAction: place(BEA, ofItem("submitted", "flag"), "Flag evidence", {
    reasons: "In the second sentence.",
  }),
  saveNoteAction: place(ADA, ofItem("submitted", ""), "Save note", { note: "For me alone." }),
  clearFlagAction: place(BEA, flaggedItem, "Clear flag", { clearedBecause: "It is gone." }),
  askForConfirmationAction: place(ADA, ofItem("submitted", "ask"), "Ask for confirmation", {
    somebodyElse: "Lena Kovac",
  }),
  readLogbookAction: place(ADA, "/evidence/import", "Read the logbook", {
    logbookText: "Title,Date\nA wrist film,14/09/2026",
  }),
  matchColumnsAction: place(ADA, (db) => ofImport(db, [["Was", "Wann"], ""]), "Check the rows", {
    ...{ "columns.0": "title", "columns.1": "occurredOn", take: "good" },
  }),
  importRowsAction: place(
    ADA,
    (db) => ofImport(db, [["Title", "Date"], "/rows"]),
    "Import the 2 good rows",
    {},
  ),
  answerConfirmationAction: place("cai@northmoor.example", openConfirmation, "Confirm evidence", {
    intent: "confirm",
    sentence: "I was there.",
  }),
  selfAssessAction: place(ADA, "/capabilities/4.2/self-assess", "Save self-assessment", {
    reflection: "I do this alone.",
  }),
  setTargetAction: place(ADA, "/portfolio/pace", "Save target", { targetOn: "2030-06-01" }),
  recordEntrustmentAction: place(BEA, supervised("/entrustments"), "Record entrustment", {
    ...{ level: "4", activity: "A session of reports", entrustedOn: "2026-09-01" },
  }),
  askForSignOffAction: place(ADA, "/capabilities/4.2/ask", "Ask for sign-off", { message: "" }),
  withdrawRequestAction: place(ADA, capabilityThatWaits, "Withdraw request", {}),
  decideAction: place(BEA, openRequest, "Not yet", {
    ...{ decision: "not-yet", method: "met", reasons, password: PASSWORD },
  }),
  revokeAction: place(BEA, ownDecision, "Revoke sign-off", { reason: reasons, password: PASSWORD }),
  reviewPillarAction: place(BEA, supervised("/pillars/4"), "Sign review", {
    ...{ comment: reasons, somebodyElse: "Moira Stead", password: PASSWORD },
  }),
  askForSecondLookAction: place(BEA, reviewToAskAbout, "Ask for second look", {
    somebodyElse: "Nia Adler",
  }),
  answerSecondLookAction: place("cai@northmoor.example", openLook, "Decline second look", {
    ...{ comment: reasons, password: PASSWORD, intent: "decline" },
  }),
  saveNarrativeAction: place(ADA, "/details/narrative", "Save narrative", {
    "part-introduction": "I report limbs and chests.",
  }),
  raiseDisputeAction: place(ADA, "/details/disputes", "Raise dispute", {
    signOffId: "",
    reasons,
  }),
  closeDisputeAction: place(STU, openDispute, "Close dispute", { outcome: reasons }),
  recordOwnMeetingAction: place(ADA, "/supervision", "Record meeting", {
    ...{ heldOn: "2026-11-02", minutes: "60" },
  }),
  recordMeetingWithAction: place(BEA, meetingsOfAda(""), "Record meeting", {
    ...{ heldOn: "2026-11-02", minutes: "60" },
  }),
  removeOwnMeetingAction: place(ADA, ownMeeting, "Remove meeting", {}),
  removeMeetingWithAction: place(BEA, meetingsOfAda("remove"), "Remove meeting", {}),
  recordColleagueFeedbackAction: place(ADA, "/feedback/colleagues", "Record result", cycle),
  changeColleagueFeedbackAction: place(ADA, ofCycle(""), "Save result", cycle),
  removeColleagueFeedbackAction: place(ADA, ofCycle("/remove"), "Remove colleague feedback", {}),
  recordPatientFeedbackAction: place(ADA, "/feedback/patients", "Record result", survey),
  changePatientFeedbackAction: place(ADA, ofSurvey(""), "Save result", survey),
  removePatientFeedbackAction: place(ADA, ofSurvey("/remove"), "Remove patient feedback", {}),
  ...DETAILS_FORMS,
  recordPanelDecisionAction: place(STU, person(ADA, "/panel"), "Record decision", {
    ...{ profile: "four-pillars", outcome: "not-yet", decidedOn: "2026-11-02", reasons },
  }),
  approveWaiverAction: place(STU, person(ADA, "/waivers"), "Approve waiver", {
    ...{ gate: "G3", approvedOn: "2026-11-02", endsOn: "2027-05-02", reasons },
  }),
  chooseProfileAction: place(STU, person(ADA, "/profile"), "Choose this profile", {
    profile: "clinical-plus",
  }),
  endWaiverAction: place(STU, openWaiver, "End waiver", {}),
  describePostAction: place(STU, person(BEA), "Save what stands between them", {
    conflict: "on",
  }),
  declareConflictAction: place(BEA, supervisedByBea, "Declare conflict of interest", {}),
  chooseAreaAction: place("lou@northmoor.example", shippedSet, "Choose this set", {}),
  leaveAreaAction: place(ADA, "/details/area/leave", "Leave area", {}),
  showActivityAction: place(ADA, activityOf(ADA), "Link evidence", {}),
  countActivityAction: place(EFA, activityOf(EFA), "Record count", { count: "5200" }),
  entrustActivityAction: place(BEA, supervisedActivity, "Record entrustment", { level: "4" }),
  defineAreaSetAction: place(STU, "/areas/new", "Define area", {
    ...{ title: "Nuclear medicine", modality: "Nuclear medicine", source: "Our own service" },
    ...{ "activities.0.title": "Reports bone scans", "activities.0.level": "4" },
  }),
  retireAreaSetAction: place(STU, ownSet, "Retire area", {}),
  createPersonAction: place(STU, "/people/new", "Add person", {
    name: "Una Frost",
    email: "una@northmoor.example",
  }),
  makeLinkAction: place(STU, person(ADA), "Make a one-time link", {}),
  endPersonSessionsAction: place(STU, person(STU), "End their sessions", {}),
  endAccessAction: place(STU, person(ADA), "End their access", {}),
  endRoleAction: place(STU, person("mel@northmoor.example"), "End this role", {}),
  createTeamAction: place(STU, "/people/teams", "Add team", { name: "Ultrasound" }),
  makePractitionerAction: place(STU, person(BEA, "/practitioner"), "Save practitioner", {
    ...{ post: "Radiographer", profession: "Radiographer", field: "other", setting: "Clinic" },
    ...{ frameworkId: "nhse-mpf-2025", profile: "four-pillars", ...dates },
  }),
  describeSupervisorAction: place(STU, person(BEA, "/supervisor"), "Save supervisor", {
    ...{ profession: "Radiographer", level: "consultant", preparedOn: "2026-01-01" },
  }),
  removePreparationAction: place(STU, person(BEA, "/supervisor"), "Take out preparation", {}),
  appointSupervisorAction: place(STU, person(BEA, "/supervises"), "Appoint supervisor", {
    ...{ role: "associate", scope: "4", ...dates },
  }),
  appointManagerAction: place(STU, person(BEA, "/manager"), "Make manager", dates),
  appointStewardAction: place(STU, person(BEA, "/steward"), "Make steward", dates),
};

/** Forms that are not sent here, and why. */
export const NOT_SENT: Readonly<Record<string, string>> = {
  movePortfolioAction:
    "nobody of the demonstration is on an older framework; tests/e2e/move.spec.ts",
  signOutAction: "it has no field",
  autosaveNewEvidenceAction: "the deed of logEvidenceAction; the page calls it while one types",
  autosaveEvidenceAction: "the deed of editEvidenceAction; the page calls it while one types",
  autosaveNarrativeAction: "the deed of saveNarrativeAction; the page calls it while one types",
  removeShowingAction: "the fields of showActivityAction; its button names the item",
  unlockAction: "the same fields as makeLinkAction; stands only where somebody is locked",
  giveAccessBackAction: "the same fields as endAccessAction; stands only where somebody has left",
};

function ofItem(stage: string, page: string) {
  return async (db: Database) => {
    const practitioner = { person: { email: ADA } };
    const where = { stage, practitioner };
    const { id } = await db.evidence.findFirstOrThrow({ where, orderBy: { id: "asc" } });
    return page === "" ? `/evidence/${id}` : `/evidence/${id}/${page}`;
  };
}

async function itemWithFile(db: Database): Promise<string> {
  const where = { name: "Card for ward staff.txt" };
  const { version } = await db.evidenceFile.findFirstOrThrow({ where, include: { version: true } });
  return `/evidence/${version.evidenceId}/files`;
}

/** A draft of Ada's, and another text of it that waits beside. */
async function twoTexts(db: Database): Promise<string> {
  const where = { stage: "draft", practitioner: { person: { email: ADA } } };
  const { id, organisationId, practitionerId } = await db.evidence.findFirstOrThrow({ where });
  await db.evidenceOtherText.create({
    data: {
      ...{ organisationId, practitionerId, evidenceId: id, form: crypto.randomUUID(), step: 1 },
      ...{ savedAt: new Date(), words: OTHER_TEXT },
    },
  });
  return `/evidence/${id}/both`;
}

async function flaggedItem(db: Database): Promise<string> {
  const where = { clearedAt: null };
  const { evidenceId } = await db.identifiableFlag.findFirstOrThrow({ where });
  return `/evidence/${evidenceId}/clear-flag`;
}

/** Ada, as her supervisor sees her. */
function supervised(page: string) {
  return async (db: Database) => {
    const { id } = await db.person.findUniqueOrThrow({ where: { email: ADA } });
    return `/practitioners/${id}${page}`;
  };
}

async function reviewToAskAbout(db: Database): Promise<string> {
  const declined = { some: { declinedBecause: { not: "" } } };
  const { practitionerId, pillarCode } = await db.pillarReview.findFirstOrThrow({
    where: { secondLook: null, secondLookRequests: declined },
  });
  return `/practitioners/${practitionerId}/pillars/${pillarCode}/second-look`;
}

async function openLook(db: Database): Promise<string> {
  const { id } = await db.secondLookRequest.findFirstOrThrow({ where: { closedAt: null } });
  return `/sign-offs/second-looks/${id}`;
}

async function openDispute(db: Database): Promise<string> {
  const { practitionerId } = await db.dispute.findFirstOrThrow({ where: { closedAt: null } });
  return `/people/${practitionerId}/disputes`;
}

function ofCycle(page: string) {
  return async (db: Database) => {
    const where = { practitioner: { person: { email: ADA } } };
    const { id } = await db.colleagueFeedback.findFirstOrThrow({ where });
    return `/feedback/colleagues/${id}${page}`;
  };
}

function ofSurvey(page: string) {
  return async (db: Database) => {
    const where = { practitioner: { person: { email: ADA } } };
    const { id } = await db.patientFeedback.findFirstOrThrow({ where });
    return `/feedback/patients/${id}${page}`;
  };
}

async function openWaiver(db: Database): Promise<string> {
  const where = { endsOn: { gt: new Date() } };
  const { practitionerId } = await db.waiver.findFirstOrThrow({ where });
  return `/people/${practitionerId}/waivers`;
}

async function supervisedByBea(db: Database): Promise<string> {
  const where = { conflict: false, endsOn: null, supervisor: { person: { email: BEA } } };
  const { practitionerId } = await db.supervisorPost.findFirstOrThrow({ where });
  return `/practitioners/${practitionerId}`;
}

async function ownMeeting(db: Database): Promise<string> {
  const where = { practitioner: { person: { email: ADA } } };
  const { id } = await db.supervisionSession.findFirstOrThrow({ where, orderBy: { id: "asc" } });
  return `/supervision/${id}/remove`;
}

function meetingsOfAda(page: "" | "remove") {
  return async (db: Database) => {
    const bea = await db.person.findFirstOrThrow({ where: { email: BEA } });
    const { id, practitionerId } = await db.supervisionSession.findFirstOrThrow({
      where: { recordedById: bea.id, practitioner: { person: { email: ADA } } },
      orderBy: { id: "asc" },
    });
    const meetings = `/practitioners/${practitionerId}/supervision`;
    return page === "" ? meetings : `${meetings}/${id}/${page}`;
  };
}

async function openConfirmation(db: Database): Promise<string> {
  const where = { closedAt: null, answer: null, confirmer: { email: "cai@northmoor.example" } };
  const { id } = await db.confirmationRequest.findFirstOrThrow({ where, orderBy: { id: "asc" } });
  return `/sign-offs/confirmations/${id}`;
}

async function openRequest(db: Database): Promise<string> {
  const where = { decidedAt: null, withdrawnAt: null, supervisor: { email: BEA } };
  const { id } = await db.signOffRequest.findFirstOrThrow({ where, orderBy: { id: "asc" } });
  return `/sign-offs/${id}`;
}

async function capabilityThatWaits(db: Database): Promise<string> {
  const { capability } = await db.signOffRequest.findFirstOrThrow({
    where: { decidedAt: null, withdrawnAt: null, practitioner: { person: { email: ADA } } },
    select: { capability: { select: { code: true } } },
  });
  return `/capabilities/${capability.code}`;
}

async function ownDecision(db: Database): Promise<string> {
  const where = { supervisor: { email: BEA }, decision: "achieved", revocation: null };
  const { id } = await db.signOff.findFirstOrThrow({ where, orderBy: { id: "asc" } });
  return `/sign-offs/decisions/${id}`;
}

/** A logbook of Ada's that waits, as it was read. */
async function ofImport(
  db: Database,
  [headings, page]: readonly [readonly string[], string],
): Promise<string> {
  const by = await db.person.findUniqueOrThrow({ where: { email: ADA } });
  const id = await keptImport(db, { by, now: new Date(), headings });
  // Not matched yet: what its headings say is guessed.
  const unmatched = { matchedAt: null, uses: [] };
  if (page === "") await db.evidenceImport.update({ where: { id }, data: unmatched });
  return `/evidence/import/${id}${page}`;
}

async function shippedSet(db: Database): Promise<string> {
  const where = { organisationId: null, code: "chest-reporting" };
  return `/details/area/sets/${(await db.areaSet.findFirstOrThrow({ where })).id}`;
}

async function ownSet(db: Database): Promise<string> {
  const where = { code: "chest-and-limb-reporting" };
  return `/areas/${(await db.areaSet.findFirstOrThrow({ where })).id}`;
}

/** The first activity of the area that somebody has chosen. */
async function firstActivity(db: Database, email: string) {
  const where = { endedAt: null, practitioner: { person: { email } } };
  const { practitionerId, set } = await db.areaChoice.findFirstOrThrow({
    where,
    include: { set: { include: { activities: { where: { position: 1 } } } } },
  });
  return { practitionerId, activityId: set.activities[0]?.id ?? "" };
}

function activityOf(email: string) {
  return async (db: Database) => `/details/area/${(await firstActivity(db, email)).activityId}`;
}

async function supervisedActivity(db: Database): Promise<string> {
  const { practitionerId, activityId } = await firstActivity(db, ADA);
  return `/practitioners/${practitionerId}/area/${activityId}`;
}

function person(email: string, page = "") {
  return async (db: Database) =>
    `/people/${(await db.person.findUniqueOrThrow({ where: { email } })).id}${page}`;
}

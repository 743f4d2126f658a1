import { database } from "@/lib/db/client";
import { confirmedItem } from "./item";
import type { Scene } from "./stage";

export const registration: Scene = async ({ does }) => {
  const first = { register: "HCPC", number: "RA123456", status: "registered" };
  await does("practitioner", "recordRegistrationAction", { ...first, expiresOn: "2028-02-29" });
  const { id: registrationId } = await database().registration.findFirstOrThrow();
  const other = { register: "NMC", number: "98I1234E", status: "lapsed", expiresOn: "2026-01-31" };
  await does("practitioner", "changeRegistrationAction", { registrationId, ...other });
  await does("practitioner", "removeRegistrationAction", { registrationId });
};

export const award: Scene = async ({ does, ward }) => {
  await does("practitioner", "recordAwardAction", {
    ...{ key: crypto.randomUUID(), title: "PgCert", kind: "pgcert", level: "6" },
    ...{ progress: "awarded", awardedOn: "2024-07-20" },
  });
  const { id: awardId } = await database().award.findFirstOrThrow();
  await does("practitioner", "changeAwardAction", {
    ...{ awardId, title: "MSc", kind: "masters", level: "7" },
    ...{ progress: "in-progress", awardedOn: "" },
  });
  await does("steward", "decideEquivalenceAction", {
    ...{ key: crypto.randomUUID(), personId: ward.ada.id, title: "Two PgCerts", level: "8" },
    ...{ awardedOn: "2026-10-01", reasons: "The panel read both transcripts." },
  });
  await does("practitioner", "removeAwardAction", { awardId });
};

export const scope: Scene = async ({ does }) => {
  const said = { scope: "Reports chest images of adults.", agreedWith: "Bea Hartley" };
  await does("practitioner", "recordScopeReviewAction", { ...said, reviewedOn: "2026-10-01" });
  const { id: reviewId } = await database().scopeReview.findFirstOrThrow();
  await does("practitioner", "changeScopeReviewAction", {
    ...{ ...said, reviewId, reviewedOn: "2026-10-02" },
  });
  await does("practitioner", "removeScopeReviewAction", { reviewId });
};

export const entitlement: Scene = async ({ does }) => {
  const said = { entitledBy: "The imaging services manager", activities: "Justification" };
  await does("practitioner", "recordEntitlementAction", { ...said, entitledOn: "2026-10-01" });
  const { id: entitlementId } = await database().operatorEntitlement.findFirstOrThrow();
  await does("practitioner", "changeEntitlementAction", {
    ...{ ...said, entitlementId, entitledOn: "2026-10-02" },
  });
  await does("practitioner", "removeEntitlementAction", { entitlementId });
};

export const jobPlan: Scene = async ({ does }) => {
  const shares = (clinical: number) => ({
    ...{ "shares.1": String(clinical), "shares.2": String(80 - clinical) },
    ...{ "shares.3": "10", "shares.4": "10", agreedOn: "2026-10-01", weeklyHours: "37.5" },
  });
  await does("practitioner", "recordJobPlanAction", shares(60));
  const { id: planId } = await database().jobPlan.findFirstOrThrow();
  await does("practitioner", "changeJobPlanAction", { ...shares(50), planId });
  await does("practitioner", "removeJobPlanAction", { planId });
};

export const meetings: Scene = async ({ does, ward: { ada, bea } }) => {
  await does("practitioner", "recordOwnMeetingAction", {
    ...{ key: crypto.randomUUID(), heldOn: "2026-11-02", minutes: "60", supervisorId: bea.id },
  });
  const { id: meetingId } = await database().supervisionSession.findFirstOrThrow();
  await does("associate supervisor", "recordMeetingWithAction", {
    ...{ key: crypto.randomUUID(), heldOn: "2026-11-09", minutes: "45", practitionerId: ada.id },
  });
  await does("practitioner", "removeOwnMeetingAction", { meetingId });
};

export const colleagueFeedback: Scene = async ({ does }) => {
  await does("practitioner", "recordColleagueFeedbackAction", {
    ...{ key: crypto.randomUUID(), completedOn: "2026-10-01", raters: "14", professions: "5" },
    ...{ consultants: "2", juniors: "3", facilitated: "yes", facilitator: "Bea Hartley" },
  });
  const { id: cycleId } = await database().colleagueFeedback.findFirstOrThrow();
  await does("practitioner", "changeColleagueFeedbackAction", {
    ...{ cycleId, completedOn: "2026-10-02", raters: "12", professions: "4" },
    ...{ consultants: "1", juniors: "1", facilitated: "no", facilitator: "" },
  });
  await does("practitioner", "removeColleagueFeedbackAction", { cycleId });
};

export const patientFeedback: Scene = async ({ does }) => {
  const key = crypto.randomUUID();
  const said = { completedOn: "2026-10-01", responses: "24", method: "" };
  await does("practitioner", "recordPatientFeedbackAction", { key, ...said });
  const { id: surveyId } = await database().patientFeedback.findFirstOrThrow();
  const other = { completedOn: "2026-10-02", responses: "30", method: "" };
  await does("practitioner", "changePatientFeedbackAction", { surveyId, ...other });
  await does("practitioner", "removePatientFeedbackAction", { surveyId });
};

export const narrative: Scene = async ({ does }) => {
  const key = crypto.randomUUID();
  const said = (text: string) =>
    Object.fromEntries(
      ["introduction", "1", "2", "3", "4", "conclusion"].map((part) => [`part-${part}`, text]),
    );
  await does("practitioner", "saveNarrativeAction", { key, basedOn: "", ...said("I report.") });
  await does("practitioner", "autosaveNarrativeAction", { key, basedOn: "", ...said("I do so.") });
};

export const area: Scene = async (stage) => {
  const { does } = stage;
  const evidenceId = await confirmedItem(stage);
  const { id: setId } = await database().areaSet.findFirstOrThrow({
    where: { code: "chest-reporting" },
  });
  const { id: activityId } = await database().areaActivity.findFirstOrThrow({
    where: { setId, level: null, volume: null },
  });
  await does("practitioner", "chooseAreaAction", { setId });
  await does("practitioner", "showActivityAction", { activityId, evidenceId });
  await does("practitioner", "removeShowingAction", { activityId, evidenceId });
  await does("practitioner", "leaveAreaAction", { setId });
};

export const panel: Scene = async ({ does, ward }) => {
  const said = { personId: ward.ada.id, reasons: "The panel read every review." };
  await does("steward", "recordPanelDecisionAction", {
    ...{ ...said, key: crypto.randomUUID(), profile: "four-pillars", outcome: "not-yet" },
    decidedOn: "2026-10-01",
  });
  await does("steward", "recordPanelDecisionAction", {
    ...{ ...said, key: crypto.randomUUID(), profile: "manager", outcome: "recommended" },
    decidedOn: "2026-11-02",
  });
};

export const waivers: Scene = async ({ does, ward }) => {
  const said = { personId: ward.ada.id, reasons: "The scope is being agreed." };
  await does("steward", "approveWaiverAction", {
    ...{ ...said, key: crypto.randomUUID(), gate: "G3" },
    ...{ approvedOn: "2026-11-02", endsOn: "2027-05-02" },
  });
  const { id: waiverId } = await database().waiver.findFirstOrThrow();
  await does("steward", "endWaiverAction", { waiverId, endsOn: "2026-11-30" });
  await does("steward", "approveWaiverAction", {
    ...{ ...said, key: crypto.randomUUID(), gate: "G10" },
    ...{ approvedOn: "2026-11-03", endsOn: "2027-05-03" },
  });
};

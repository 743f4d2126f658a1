import { expect, test } from "vitest";
import { AUDIT_EVENT_TYPES } from "@/lib/audit/deeds";
import { listAudit } from "@/lib/audit/queries";
import { AUDIT_SUBJECTS, auditPage, type AuditPage } from "@/lib/audit/schema";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { RECORD_DEEDS } from "../../support/record-deeds";
import { NOW } from "../../support/ward";
import { award, entitlement, jobPlan, registration, scopeReview } from "../access/details-cases";
import { cycle, survey } from "../access/record-cases";
import { done, scene } from "../details/deeds";

test("every kind of event is found under exactly one subject, and under no subject all are", async () => {
  const { stu } = await scene();
  const made = await database().auditEvent.createManyAndReturn({
    data: AUDIT_EVENT_TYPES.map((type) => ({
      ...{ at: NOW, actorKind: "system", actorName: "A test", type, data: {} },
      organisationId: stu.organisationId,
      subjectId: crypto.randomUUID(),
    })),
  });
  const found: string[] = [];
  for (const about of Object.keys(AUDIT_SUBJECTS)) {
    const ids = await idsAbout(stu, { about });
    expect(ids.length, about).toBeGreaterThan(0);
    found.push(...ids);
  }
  expect(found).toHaveLength(new Set(found).size);
  expect(new Set(found)).toEqual(new Set(await idsAbout(stu, {})));
  expect(found).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
});

test("a subject that there is not asks for everything", () => {
  for (const about of ["constructor", "everything", "", 4, ["evidence"]]) {
    expect(auditPage.parse({ about })).toEqual({ about: undefined, after: undefined });
  }
});

test("the log of a correction says what stands now, and what stood before", async () => {
  const { ada, stu } = await scene();
  const key = crypto.randomUUID();
  await done(ada, "recordRegistrationAction", registration);
  await done(ada, "recordAwardAction", { ...award, key });
  await done(ada, "recordScopeReviewAction", scopeReview);
  await done(ada, "recordEntitlementAction", entitlement);
  await done(ada, "recordJobPlanAction", jobPlan);
  await recorded(ada, "recordColleagueFeedbackAction", { ...cycle, key });
  await recorded(ada, "recordPatientFeedbackAction", { ...survey, key });

  const db = database();
  const { id: registrationId } = await db.registration.findFirstOrThrow();
  const { id: awardId } = await db.award.findFirstOrThrow();
  const { id: reviewId } = await db.scopeReview.findFirstOrThrow();
  const { id: entitlementId } = await db.operatorEntitlement.findFirstOrThrow();
  const { id: planId } = await db.jobPlan.findFirstOrThrow();
  const { id: cycleId } = await db.colleagueFeedback.findFirstOrThrow();
  const { id: surveyId } = await db.patientFeedback.findFirstOrThrow();
  const change = { ...registration, registrationId, status: "restricted" };
  await done(ada, "changeRegistrationAction", change);
  await done(ada, "changeAwardAction", { ...award, awardId, level: "6" });
  await done(ada, "changeScopeReviewAction", {
    ...scopeReview,
    reviewId,
    reviewedOn: "2026-09-30",
  });
  const entitled = { ...entitlement, entitlementId, entitledOn: "2026-09-29" };
  await done(ada, "changeEntitlementAction", entitled);
  await done(ada, "changeJobPlanAction", { ...jobPlan, planId, "shares.1": "65", "shares.4": "5" });
  await recorded(ada, "changeColleagueFeedbackAction", { ...cycle, cycleId, raters: "9" });
  await recorded(ada, "changePatientFeedbackAction", { ...survey, surveyId, responses: "12" });

  const { rows } = await listAudit(stu, auditPage.parse({}));
  const corrections = rows
    .filter(({ deed }) => /^Put .* right$/.test(deed))
    .map(({ deed, facts }) => [
      deed,
      facts.map(({ name, value }) => `${name}: ${value}`).join(" · "),
    ]);
  expect(corrections.reverse()).toEqual([
    [
      "Put a registration right",
      expect.stringMatching(/status: restricted .* · was: .*status registered/),
    ],
    ["Put an award right", expect.stringMatching(/level: 6 .* · was: .*level 7,/)],
    [
      "Put a review of the scope of practice right",
      "reviewedOn: 2026-09-30 · was: reviewedOn 2026-10-01",
    ],
    ["Put an operator entitlement right", "entitledOn: 2026-09-29 · was: entitledOn 2026-10-01"],
    [
      "Put a job plan right",
      expect.stringMatching(/shares: 1: 65 %, .*4: 5 % .* · was: .*shares 1: 60 %, .*4: 10 %/),
    ],
    ["Put the result of feedback right", expect.stringMatching(/raters: 9 .* · was: .*raters 14,/)],
    [
      "Put the result of feedback right",
      expect.stringMatching(/responses: 12 .* · was: .*responses 24,/),
    ],
  ]);
});

async function idsAbout(actor: Member, asked: Record<string, string>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page: AuditPage = auditPage.parse({ ...asked, after });
    const { rows, next } = await listAudit(actor, page);
    ids.push(...rows.map(({ id }) => id));
    after = next ?? undefined;
  } while (after !== undefined);
  return ids;
}

async function recorded(actor: Member, name: string, body: object): Promise<void> {
  expect(await RECORD_DEEDS[name]?.tryAs(actor, { ...body }), name).toMatchObject({ ok: true });
}

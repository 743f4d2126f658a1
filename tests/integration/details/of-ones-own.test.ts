import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getDetails, getWhoseDetails } from "@/lib/details/queries";
import { getJobPlanView } from "@/lib/details/job-plan/queries";
import { listRegistrations } from "@/lib/details/registration/queries";
import { listScopeReviews } from "@/lib/details/scope/queries";
import { getRecord } from "@/lib/readiness/queries";
import type { PortfolioRecord } from "@/lib/rules/record";
import { countStatements } from "../../support/count-statements";
import { TODAY } from "../../support/ward";
import { award, entitlement, jobPlan, registration, scopeReview } from "../access/details-cases";
import { done, refusalOf, scene, tried } from "./deeds";

test("registrations are recorded, changed and removed, and the record says so each time", async () => {
  const { ada } = await scene();
  expect(await practitionerOf(ada)).toMatchObject({ registrations: null });

  await done(ada, "recordRegistrationAction", { ...registration, annotations: "A\n\nB\nA" });
  const kept = { body: "HCPC", number: "RA999123", status: "registered", expiresOn: "2028-02-29" };
  expect(await practitionerOf(ada)).toMatchObject({ registrations: [kept] });
  const [row] = await listRegistrations(await whose(ada));
  expect(row).toMatchObject({ ...kept, annotations: ["A", "B"] });

  const registrationId = row?.id;
  const restricted = { ...registration, registrationId, status: "restricted" };
  await done(ada, "changeRegistrationAction", restricted);
  expect((await practitionerOf(ada)).registrations).toEqual([{ ...kept, status: "restricted" }]);

  await done(ada, "removeRegistrationAction", { registrationId });
  expect(await practitionerOf(ada)).toMatchObject({ registrations: null });
  expect(await auditOf(ada)).toEqual([
    "registration.recorded",
    "registration.changed",
    "registration.removed",
  ]);
});

test("a registration is there once, and somebody who removed it in another tab is told", async () => {
  const { ada } = await scene();
  await done(ada, "recordRegistrationAction", registration);
  expect(await refusalOf(ada, "recordRegistrationAction", registration)).toBe(
    "This registration is recorded already. Change that one.",
  );
  const [row] = await listRegistrations(await whose(ada));
  await done(ada, "removeRegistrationAction", { registrationId: row?.id });
  const again = await tried(ada, "removeRegistrationAction", { registrationId: row?.id });
  expect(again).toMatchObject({ ok: false, error: { code: "not-found" } });
});

test("a review of the scope is recorded, changed and removed, and counts until twelve months later", async () => {
  const { ada } = await scene();
  await done(ada, "recordScopeReviewAction", scopeReview);
  expect((await practitionerOf(ada)).scopeReviewedOn).toEqual(["2026-10-01"]);
  const [row] = await listScopeReviews(await whose(ada));
  expect(row).toMatchObject({ ...scopeReview, nextReviewBy: "2027-10-01" });

  const reviewId = row?.id;
  const changed = { ...scopeReview, reviewId, reviewedOn: "2026-09-30" };
  await done(ada, "changeScopeReviewAction", changed);
  expect((await practitionerOf(ada)).scopeReviewedOn).toEqual(["2026-09-30"]);

  await done(ada, "removeScopeReviewAction", { reviewId });
  expect((await practitionerOf(ada)).scopeReviewedOn).toEqual([]);
  expect(await auditOf(ada)).toEqual(["scope.reviewed", "scope.changed", "scope.removed"]);
});

test("an entitlement is recorded, changed and removed, by those who use ionising radiation only", async () => {
  const { ada } = await scene();
  await done(ada, "recordEntitlementAction", entitlement);
  expect((await practitionerOf(ada)).operatorEntitledOn).toEqual(["2026-10-01"]);
  const { id: entitlementId, activities } = await database().operatorEntitlement.findFirstOrThrow();
  expect(activities).toHaveLength(2);
  const changed = { ...entitlement, entitlementId, entitledOn: "2026-09-01" };
  await done(ada, "changeEntitlementAction", changed);
  expect((await practitionerOf(ada)).operatorEntitledOn).toEqual(["2026-09-01"]);

  await database().practitioner.updateMany({ data: { ionisingRadiation: false } });
  expect(await refusalOf(ada, "recordEntitlementAction", entitlement)).toMatch(/ask a steward/);
  await done(ada, "removeEntitlementAction", { entitlementId });
  expect((await practitionerOf(ada)).operatorEntitledOn).toEqual([]);
});

test("a job plan is recorded, changed and removed; it adds up, and names the framework's own pillars", async () => {
  const { ada } = await scene();
  await done(ada, "recordJobPlanAction", jobPlan);
  expect((await practitionerOf(ada)).jobPlan).toEqual({ "1": 60, "2": 15, "3": 15, "4": 10 });
  const { id: planId, weeklyMinutes } = await database().jobPlan.findFirstOrThrow();
  expect(weeklyMinutes).toBe(37.5 * 60);
  await done(ada, "changeJobPlanAction", { ...jobPlan, planId, "shares.1": "65", "shares.4": "5" });
  expect((await practitionerOf(ada)).jobPlan).toEqual({ "1": 65, "2": 15, "3": 15, "4": 5 });

  const tooLittle = await tried(ada, "recordJobPlanAction", { ...jobPlan, "shares.4": "5" });
  expect(tooLittle).toMatchObject({
    error: { fieldErrors: { shares: ["These add up to 95 %. A job plan adds up to 100 %."] } },
  });
  const { "shares.4": _, ...three } = { ...jobPlan, "shares.1": "70", agreedOn: "2026-10-02" };
  expect(await refusalOf(ada, "recordJobPlanAction", three)).toMatch(/other pillars/);

  await done(ada, "removeJobPlanAction", { planId });
  expect((await practitionerOf(ada)).jobPlan).toBeNull();
});

test("a week that is logged stands beside the plan, and is logged anew as a whole", async () => {
  const { ada } = await scene();
  await done(ada, "recordJobPlanAction", jobPlan);
  const week = {
    weekOf: "2026-11-18",
    "hours.1": "30",
    "hours.2": "3",
    "hours.3": "",
    "hours.4": "1:30",
  };
  await done(ada, "logTimeAction", week);
  await done(ada, "logTimeAction", { ...week, "hours.3": "3", "hours.2": "1,5" });
  const { time, current } = await getJobPlanView(await whose(ada));
  expect(current?.agreedOn).toBe("2026-10-01");
  expect(time.loggedWeeks).toBe(1);
  expect(time.weeks).toHaveLength(12);
  expect(time.weeks[0]).toEqual({
    weekOf: "2026-11-16",
    minutes: [1800, 90, 180, 90],
    total: 2160,
    isLogged: true,
  });
  expect(time.pillars[0]).toEqual({
    code: "1",
    name: "Clinical practice",
    plannedPercent: 60,
    plannedMinutes: 1350,
    loggedMinutes: 1800,
    loggedPercent: 83,
  });
  const nothing = { "hours.1": "", "hours.2": "0", "hours.3": "", "hours.4": "" };
  await done(ada, "logTimeAction", { ...week, ...nothing });
  const { time: taken } = await getJobPlanView(await whose(ada));
  expect([taken.loggedWeeks, taken.weeks[0]?.isLogged]).toEqual([0, false]);
  const later = await tried(ada, "logTimeAction", { ...week, weekOf: "2026-11-30" });
  expect(later).toMatchObject({
    error: { fieldErrors: { weekOf: ["This week is still to come."] } },
  });
});

test("what is still to come is not recorded as done", async () => {
  const { ada } = await scene();
  const toCome = "2026-12-24";
  for (const [name, body] of [
    ["recordAwardAction", { ...award, key: crypto.randomUUID(), awardedOn: toCome }],
    ["recordScopeReviewAction", { ...scopeReview, reviewedOn: toCome }],
    ["recordEntitlementAction", { ...entitlement, entitledOn: toCome }],
    ["recordJobPlanAction", { ...jobPlan, agreedOn: toCome }],
  ] as const) {
    expect(JSON.stringify(await tried(ada, name, body)), name).toContain("still to come");
  }
});

test("what practitioners say of their own work is theirs, and nobody's who has no portfolio", async () => {
  const { ada, bea } = await scene();
  const words = { field: "other", setting: "Community hub", modality: "CT", site: "Chest" };
  await done(ada, "describeYourselfAction", words);
  const { practitioner } = await whose(ada);
  expect(practitioner).toMatchObject({
    ...words,
    trainee: true,
    profession: "diagnostic radiographer",
  });
  for (const [name, body] of [
    ["describeYourselfAction", words],
    ["recordRegistrationAction", registration],
    ["recordAwardAction", { ...award, key: crypto.randomUUID() }],
    ["recordScopeReviewAction", scopeReview],
    ["recordEntitlementAction", entitlement],
    ["recordJobPlanAction", jobPlan],
    ["logTimeAction", { weekOf: TODAY, "hours.1": "1" }],
  ] as const) {
    expect(await tried(bea, name, body), name).toMatchObject({ error: { code: "not-found" } });
  }
});

test("a closed portfolio is read, and nothing in it is recorded, changed or removed", async () => {
  const { ada } = await scene();
  await done(ada, "recordScopeReviewAction", scopeReview);
  const [review] = await listScopeReviews(await whose(ada));
  const ended = { endsOn: new Date("2026-06-30") };
  await database().practitioner.update({ where: { personId: ada.personId }, data: ended });
  const closed = { ...ada, isPractitioner: false };
  const reviewId = review?.id;
  for (const [name, body] of [
    ["describeYourselfAction", { field: "other", setting: "Community hub" }],
    ["recordRegistrationAction", registration],
    ["recordAwardAction", { ...award, key: crypto.randomUUID() }],
    ["recordScopeReviewAction", scopeReview],
    ["changeScopeReviewAction", { ...scopeReview, reviewId, reviewedOn: "2026-09-30" }],
    ["removeScopeReviewAction", { reviewId }],
    ["recordEntitlementAction", entitlement],
    ["recordJobPlanAction", jobPlan],
    ["logTimeAction", { weekOf: TODAY, "hours.1": "1" }],
  ] as const) {
    expect(await refusalOf(closed, name, body), name).toMatch(/^Your portfolio is closed/);
  }
  expect(await listScopeReviews(await whose(closed))).toEqual([review]);
});

test("the hub says what is there and when it runs out, in as many statements for one row as for many", async () => {
  const { ada, bea, mel, stu } = await scene();
  const empty = await getDetails(ada, ada.personId, TODAY);
  expect(empty?.parts.map(({ id, stands }) => [id, stands.length])).toContainEqual(["awards", 0]);
  const few = await countStatements(() => getDetails(ada, ada.personId, TODAY));
  await done(ada, "recordRegistrationAction", registration);
  await done(ada, "recordRegistrationAction", {
    ...registration,
    number: "RA1",
    expiresOn: "2027-01-31",
  });
  await done(ada, "recordScopeReviewAction", scopeReview);
  const many = await countStatements(() => getDetails(ada, ada.personId, TODAY));
  expect(many.statements).toBe(few.statements);

  const full = await getDetails(ada, ada.personId, TODAY);
  expect(full?.parts.find(({ id }) => id === "registrations")).toMatchObject({
    stands: ["HCPC RA999123, registered", "HCPC RA1, registered"],
    until: { says: "Expires", on: "2027-01-31" },
    href: "/details/registrations",
  });
  const seen = await getDetails(bea, ada.personId, TODAY);
  expect(seen?.parts.find(({ id }) => id === "scope")).toMatchObject({
    until: { says: "Next review due", on: "2027-10-01" },
    href: null,
  });
  for (const stranger of [mel, stu]) {
    expect(await getDetails(stranger, ada.personId, TODAY)).toBeNull();
  }
});

async function whose(actor: Member) {
  const found = await getWhoseDetails(actor, actor.personId, TODAY);
  if (found === null) throw new Error("These details are there.");
  return found;
}

async function practitionerOf({
  personId,
  ...actor
}: Member): Promise<PortfolioRecord["practitioner"]> {
  const found = await getRecord({ personId, ...actor }, personId, TODAY);
  if (found === null) throw new Error("This record is there.");
  return found.record.practitioner;
}

async function auditOf({ personId }: Member): Promise<readonly string[]> {
  const events = await database().auditEvent.findMany({
    where: { practitionerId: personId, actorId: personId },
    orderBy: { id: "asc" },
  });
  return events.map(({ type }) => type);
}

import type { Member } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import { database } from "@/lib/db/client";
import * as policy from "@/lib/policy/details";
import type { RecordFacts } from "@/lib/policy/facts";
import { mayViewPerson } from "@/lib/policy/people";
import * as build from "@/prisma/seed/build/details";
import type { PractitionerRef } from "@/prisma/seed/build/people";
import type { Body } from "../../support/tried-deed";

/** One row of each part of somebody's details. */
export interface DetailsTarget {
  readonly registrationId: string;
  readonly awardId: string;
  readonly equivalenceId: string;
  readonly reviewId: string;
  readonly entitlementId: string;
  readonly planId: string;
}

interface DetailsCase {
  readonly body: (rows: DetailsTarget, record: RecordFacts) => Body;
  readonly ruling: (actor: Member, record: RecordFacts) => Ruling;
}

export async function makeDetails(of: PractitionerRef): Promise<DetailsTarget> {
  const db = database();
  await build.registration(db, { of });
  await build.award(db, { of });
  await build.award(db, { of, kind: "equivalence" });
  await build.scopeReview(db, { of, on: "2026-03-02" });
  await build.entitlement(db, { of, on: "2026-03-02" });
  await build.jobPlan(db, { of, on: "2026-03-02", shares: { "1": 70, "2": 10, "3": 10, "4": 10 } });
  const where = { practitionerId: of.id };
  const award = (kind: string) => db.award.findFirstOrThrow({ where: { ...where, kind } });
  return {
    registrationId: (await db.registration.findFirstOrThrow({ where })).id,
    awardId: (await award("masters")).id,
    equivalenceId: (await award("equivalence")).id,
    reviewId: (await db.scopeReview.findFirstOrThrow({ where })).id,
    entitlementId: (await db.operatorEntitlement.findFirstOrThrow({ where })).id,
    planId: (await db.jobPlan.findFirstOrThrow({ where })).id,
  };
}

const seenThenKept = (actor: Member, record: RecordFacts): Ruling => {
  const seen = policy.mayViewDetails(actor, record);
  return seen.allowed ? policy.mayKeepDetails(actor, record) : seen;
};

export const registration = {
  register: "HCPC",
  number: "ra 99 9123",
  status: "registered",
  expiresOn: "2028-02-29",
};
export const award = {
  title: "PgCert Leadership",
  kind: "pgcert",
  level: "7",
  progress: "awarded",
  awardedOn: "2026-01-30",
};
export const scopeReview = {
  scope: "Reports chest and limb images of adults. No paediatrics.",
  reviewedOn: "2026-10-01",
  agreedWith: "Bea Hartley, consultant radiographer",
};
export const entitlement = {
  entitledOn: "2026-10-01",
  entitledBy: "The imaging services manager",
  activities: "Justification of plain film requests\nClinical evaluation of chest images",
};
export const jobPlan = {
  agreedOn: "2026-10-01",
  weeklyHours: "37.5",
  "shares.1": "60",
  "shares.2": "15",
  "shares.3": "15",
  "shares.4": "10",
};

/** Deeds on a row of somebody's details. */
export const DETAILS_CASES: Readonly<Record<string, DetailsCase>> = {
  changeRegistrationAction: {
    body: ({ registrationId }) => ({ ...registration, registrationId }),
    ruling: seenThenKept,
  },
  removeRegistrationAction: {
    body: ({ registrationId }) => ({ registrationId }),
    ruling: seenThenKept,
  },
  changeAwardAction: { body: ({ awardId }) => ({ ...award, awardId }), ruling: seenThenKept },
  removeAwardAction: { body: ({ awardId }) => ({ awardId }), ruling: seenThenKept },
  decideEquivalenceAction: {
    body: (_, { practitionerId }) => ({
      key: crypto.randomUUID(),
      personId: practitionerId,
      title: "Two postgraduate certificates and a portfolio",
      level: "7",
      awardedOn: "2026-10-01",
      reasons: "The panel read both transcripts and the portfolio.",
    }),
    ruling: (actor, record) => {
      const seen = mayViewPerson(actor, { ...record, personId: record.practitionerId });
      return seen.allowed ? policy.mayDecideEquivalence(actor, record) : seen;
    },
  },
  changeScopeReviewAction: {
    body: ({ reviewId }) => ({ ...scopeReview, reviewId }),
    ruling: seenThenKept,
  },
  removeScopeReviewAction: { body: ({ reviewId }) => ({ reviewId }), ruling: seenThenKept },
  changeEntitlementAction: {
    body: ({ entitlementId }) => ({ ...entitlement, entitlementId }),
    ruling: seenThenKept,
  },
  removeEntitlementAction: {
    body: ({ entitlementId }) => ({ entitlementId }),
    ruling: seenThenKept,
  },
  changeJobPlanAction: { body: ({ planId }) => ({ ...jobPlan, planId }), ruling: seenThenKept },
  removeJobPlanAction: { body: ({ planId }) => ({ planId }), ruling: seenThenKept },
};

const own = "the actor's own record: tried in details/of-ones-own.test.ts";

/** Deeds that add to the actor's own record: no target to steal. */
export const ON_ONES_OWN_DETAILS: Readonly<Record<string, string>> = {
  describeYourselfAction: own,
  recordRegistrationAction: own,
  recordAwardAction: own,
  recordScopeReviewAction: own,
  recordEntitlementAction: own,
  recordJobPlanAction: own,
  logTimeAction: own,
};

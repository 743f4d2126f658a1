import type { Database } from "@/lib/db/client";
import { place, type FormPlace } from "./form-place";

const ADA = "ada@northmoor.example";
const STU = "stu@northmoor.example";

const registration = {
  ...{ register: "HCPC", number: "RA999777", status: "registered", expiresOn: "2028-02-29" },
};
const award = {
  ...{ title: "PgCert Leadership", kind: "pgcert", level: "7", progress: "awarded" },
  ...{ awardedOn: "2026-01-30", credits: "60" },
};
const scope = {
  ...{ scope: "Reports chest and limb images of adults.", reviewedOn: "2026-10-05" },
  agreedWith: "Bea Hartley",
};
const entitlement = {
  ...{ entitledOn: "2026-10-05", entitledBy: "The manager", activities: "Chest images" },
};
const plan = {
  ...{ agreedOn: "2026-10-05", weeklyHours: "37.5" },
  ...{ "shares.1": "70", "shares.2": "10", "shares.3": "10", "shares.4": "10" },
};

/** The forms of the details, where Ada and a steward find them. */
export const DETAILS_FORMS: Readonly<Record<string, FormPlace>> = {
  describeYourselfAction: place(ADA, "/details/about-you", "Save what you do", {
    ...{ field: "other", setting: "Clinic" },
  }),
  recordRegistrationAction: place(ADA, "/details/registrations", "Add registration", registration),
  changeRegistrationAction: place(ADA, ofRow("registration"), "Save registration", registration),
  removeRegistrationAction: place(ADA, ofRow("registration", "/remove"), "Remove registration", {}),
  recordAwardAction: place(ADA, "/details/awards", "Add award", award),
  changeAwardAction: place(ADA, ofRow("award"), "Save award", award),
  removeAwardAction: place(ADA, ofRow("award", "/remove"), "Remove award", {}),
  decideEquivalenceAction: place(STU, equivalence, "Record decision", {
    ...{ title: "Two PgCerts", level: "7", awardedOn: "2026-10-05", reasons: "We read them." },
  }),
  recordScopeReviewAction: place(ADA, "/details/scope", "Add review", scope),
  changeScopeReviewAction: place(ADA, ofRow("scopeReview"), "Save review", scope),
  removeScopeReviewAction: place(ADA, ofRow("scopeReview", "/remove"), "Remove review", {}),
  recordEntitlementAction: place(ADA, "/details/entitlement", "Add entitlement", entitlement),
  changeEntitlementAction: place(ADA, ofRow("entitlement"), "Save entitlement", entitlement),
  removeEntitlementAction: place(ADA, ofRow("entitlement", "/remove"), "Remove entitlement", {}),
  recordJobPlanAction: place(ADA, "/details/job-plan", "Add job plan", plan),
  changeJobPlanAction: place(ADA, ofRow("jobPlan"), "Save job plan", plan),
  removeJobPlanAction: place(ADA, ofRow("jobPlan", "/remove"), "Remove job plan", {}),
  logTimeAction: place(ADA, "/details/job-plan/week", "Log the week", {
    ...{ "hours.1": "30", "hours.2": "2", "hours.3": "3.5", "hours.4": "0:45" },
  }),
};

type Row = "registration" | "award" | "scopeReview" | "entitlement" | "jobPlan";

const paths: Readonly<Record<Row, string>> = {
  ...{ registration: "registrations", award: "awards", scopeReview: "scope" },
  ...{ entitlement: "entitlement", jobPlan: "job-plan" },
};

/** The first of Ada's rows of a kind. */
function ofRow(row: Row, page = "") {
  return async (db: Database) => `/details/${paths[row]}/${await idOf(db, row)}${page}`;
}

async function idOf(db: Database, row: Row): Promise<string> {
  const first = {
    where: { practitioner: { person: { email: ADA } } },
    orderBy: { id: "asc" },
  } as const;
  switch (row) {
    case "registration":
      return (await db.registration.findFirstOrThrow(first)).id;
    case "award":
      return (await db.award.findFirstOrThrow(first)).id;
    case "scopeReview":
      return (await db.scopeReview.findFirstOrThrow(first)).id;
    case "entitlement":
      return (await db.operatorEntitlement.findFirstOrThrow(first)).id;
    case "jobPlan":
      return (await db.jobPlan.findFirstOrThrow(first)).id;
  }
}

async function equivalence(db: Database): Promise<string> {
  const { id } = await db.person.findUniqueOrThrow({ where: { email: ADA } });
  return `/people/${id}/equivalence`;
}

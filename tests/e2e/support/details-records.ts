import type { Database } from "@/lib/db/client";
import type { RecordFacts } from "@/lib/policy/facts";
import type { Finding, Found } from "./records";

interface Row {
  readonly id: string;
  readonly organisationId: string;
  readonly practitionerId: string;
}

type Listing = (db: Database) => Promise<readonly Row[]>;

const first = { orderBy: { id: "asc" } } as const;

/** The rows of somebody's details; each page of one is its practitioner's own. */
export const registration = ofRows("registrationId", (db) => db.registration.findMany(first));
export const award = ofRows("awardId", (db) => db.award.findMany(first));
export const scopeReview = ofRows("reviewId", (db) => db.scopeReview.findMany(first));
export const entitlement = ofRows("entitlementId", (db) => db.operatorEntitlement.findMany(first));
export const jobPlan = ofRows("planId", (db) => db.jobPlan.findMany(first));

function ofRows(param: string, list: Listing): Finding<RecordFacts> {
  return async (db) =>
    (await list(db)).map(({ id, ...row }): Found<RecordFacts> => ({
      params: { [param]: id },
      state: "kind" in row && row.kind === "equivalence" ? "equivalence" : "a row",
      whose: row.practitionerId,
      facts: row,
    }));
}

import { describeYourself as describeYourselfSchema } from "@/lib/details/about-you/schema";
import { describeYourself } from "@/lib/details/about-you/service";
import * as award from "@/lib/details/award/schema";
import * as awards from "@/lib/details/award/service";
import * as entitlement from "@/lib/details/entitlement/schema";
import * as entitlements from "@/lib/details/entitlement/service";
import * as jobPlan from "@/lib/details/job-plan/schema";
import * as jobPlans from "@/lib/details/job-plan/service";
import * as registration from "@/lib/details/registration/schema";
import * as registrations from "@/lib/details/registration/service";
import * as scope from "@/lib/details/scope/schema";
import * as scopes from "@/lib/details/scope/service";
import { plain, type TriedDeed } from "./tried-deed";

const registrationFields = [
  ...["register", "otherRegister", "number", "status", "expiresOn", "annotations"],
];
const awardFields = [
  ...["title", "kind", "level", "institution", "credits", "progress", "awardedOn"],
];
const scopeFields = ["scope", "reviewedOn", "agreedWith", "documentTitle", "documentUrl"];
const entitlementFields = ["entitledOn", "entitledBy", "activities"];
const planFields = [...["agreedOn", "weeklyHours", "shares.1", "shares.2", "shares.3", "shares.4"]];

/** What practitioners say of themselves, and what stewards decide of their awards. */
export const DETAILS_DEEDS: Readonly<Record<string, TriedDeed>> = {
  describeYourselfAction: plain(describeYourselfSchema, describeYourself, [
    ...["field", "setting", "modality", "site", "nonClinicalRole"],
  ]),
  recordRegistrationAction: plain(
    registration.recordRegistration,
    registrations.record,
    registrationFields,
  ),
  changeRegistrationAction: plain(registration.changeRegistration, registrations.change, [
    ...["registrationId", ...registrationFields],
  ]),
  removeRegistrationAction: plain(registration.removeRegistration, registrations.remove, [
    "registrationId",
  ]),
  recordAwardAction: plain(award.recordAward, awards.record, ["key", ...awardFields]),
  changeAwardAction: plain(award.changeAward, awards.change, ["awardId", ...awardFields]),
  removeAwardAction: plain(award.removeAward, awards.remove, ["awardId"]),
  decideEquivalenceAction: plain(award.decideEquivalence, awards.decide, [
    ...["key", "personId", "title", "level", "awardedOn", "reasons"],
  ]),
  recordScopeReviewAction: plain(scope.recordScopeReview, scopes.record, scopeFields),
  changeScopeReviewAction: plain(scope.changeScopeReview, scopes.change, [
    ...["reviewId", ...scopeFields],
  ]),
  removeScopeReviewAction: plain(scope.removeScopeReview, scopes.remove, ["reviewId"]),
  recordEntitlementAction: plain(
    entitlement.recordEntitlement,
    entitlements.record,
    entitlementFields,
  ),
  changeEntitlementAction: plain(entitlement.changeEntitlement, entitlements.change, [
    ...["entitlementId", ...entitlementFields],
  ]),
  removeEntitlementAction: plain(entitlement.removeEntitlement, entitlements.remove, [
    "entitlementId",
  ]),
  recordJobPlanAction: plain(jobPlan.recordJobPlan, jobPlans.record, planFields),
  changeJobPlanAction: plain(jobPlan.changeJobPlan, jobPlans.change, ["planId", ...planFields]),
  removeJobPlanAction: plain(jobPlan.removeJobPlan, jobPlans.remove, ["planId"]),
  logTimeAction: plain(jobPlan.logTime, jobPlans.logTime, [
    ...["weekOf", "hours.1", "hours.2", "hours.3", "hours.4"],
  ]),
};

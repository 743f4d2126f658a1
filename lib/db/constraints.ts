import type { Failure } from "@/lib/core/failure";
import { property } from "@/lib/core/property";

/**
 * The sentence for a violated constraint, or null if it is not one that a person can run into. Only the name is
 * read: the detail of a violated check holds the whole row, and with it a practitioner's words.
 */
export function refusalOfConstraint(thrown: unknown): Failure | null {
  const name = constraintName(thrown);
  const because = name === null ? undefined : sentences[name];
  return because === undefined ? null : { code: "conflict", because };
}

/** What people can run into when two of them act at once, or one acts twice. */
const sentences: Readonly<Record<string, string>> = {
  one_item_per_form: "This form has already made an item. Open your evidence to go on with it.",
  one_self_assessment_per_form: "This self-assessment has already been saved.",
  one_version_of_a_number_in_an_item:
    "This evidence was changed in the meantime. Open it again to see where it stands.",
  one_import_per_practitioner:
    "Another logbook was read at the same moment. Open the page again to go on with it.",
  one_submission_per_version: "This version has already been submitted.",
  one_return_per_version: "This version has already been returned.",
  one_withdrawal_per_version: "This evidence has already been withdrawn.",
  one_request_per_version_and_confirmer:
    "You have already asked this person to confirm this version.",
  one_answer_per_confirmation_request: "This request has already been answered.",
  one_open_request_per_capability_and_supervisor:
    "You have already asked this supervisor to sign off this capability. They have not decided yet.",
  one_decision_per_request: "This request has already been decided.",
  one_revocation_per_sign_off: "This sign-off has already been revoked.",
  one_open_flag_per_item: "This evidence is flagged already. Open it to see by whom.",
  one_dispute_per_form: "This dispute has already been raised.",
  one_open_dispute_per_decision: "This decision is in dispute already.",
  nobody_closes_a_dispute_about_themselves:
    "Nobody can close a dispute on their own record. Ask another steward.",
  one_entrustment_per_form: "This entrustment has already been recorded.",
  one_pillar_review_per_form: "This review has already been recorded.",
  one_second_look_per_review: "This review has had its second look.",
  one_open_second_look_request_per_review:
    "Somebody has been asked for this second look in the meantime.",
  one_person_per_email: "Somebody with this email address is already here.",
  one_team_of_a_name_in_an_organisation: "There is already a team of this name.",
  one_preparation_per_supervisor_and_day: "A preparation on this day is already recorded.",
  one_colleague_feedback_per_form: "This cycle has already been recorded.",
  one_patient_feedback_per_form: "This survey has already been recorded.",
  one_panel_decision_per_form: "This decision has already been recorded.",
  one_waiver_per_form: "This waiver has already been approved.",
  one_session_per_form: "This meeting has already been recorded.",
  one_registration_of_a_number: "This registration is recorded already. Change that one.",
  one_award_per_form: "What this form says has already been recorded.",
  one_scope_review_a_day: "A review of this day is recorded already. Change that one.",
  one_entitlement_a_day: "An entitlement of this day is recorded already. Change that one.",
  one_job_plan_a_day: "A job plan of this day is recorded already. Change that one.",
  an_equivalence_is_decided_by_somebody_else: "Nobody can decide on their own equivalence.",
  nobody_supervises_themselves: "Nobody can supervise themselves.",
  nobody_confirms_their_own_evidence: "Nobody can confirm their own evidence.",
  sign_off_is_not_by_its_own_practitioner: "Nobody can sign off their own capability.",
  one_open_area_per_practitioner: "You have chosen an area already. Leave it first.",
  one_showing_per_item_and_activity: "This item is already linked to this activity.",
  one_area_volume_per_form: "This count has already been recorded.",
  one_area_entrustment_per_form: "This entrustment has already been recorded.",
  one_area_set_per_form: "This form has already made a set. You find it in the list.",
  one_area_set_of_a_code_in_an_organisation:
    "Somebody has just defined a set of this title. Look at the list before you send it again.",
  nobody_entrusts_themselves_with_an_activity: "Nobody can entrust themselves with an activity.",
  nobody_asks_themselves: "Nobody can sign off their own capability.",
};

/** Prisma hands on the driver's error inside its own; the place differs by kind of constraint. */
function constraintName(thrown: unknown): string | null {
  const cause = property(property(property(thrown, "meta"), "driverAdapterError"), "cause");
  const constraint = property(cause, "constraint");
  const name =
    property(constraint, "index") ??
    property(constraint, "name") ??
    constraint ??
    nameInMessage(cause);
  return typeof name === "string" ? name : null;
}

function nameInMessage(cause: unknown): string | undefined {
  const message = property(cause, "originalMessage") ?? property(cause, "message");
  return typeof message === "string" ? /constraint "([a-z_]+)"/.exec(message)?.[1] : undefined;
}

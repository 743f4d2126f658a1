-- Why: the first circle needs a place for every row it turns: people and their dated roles, frameworks and their
--   versions, evidence and what happened to it, decisions and what they rested on, and the log of all that.
-- What: every table of prisma/schema; then, by name, what that schema cannot say: the organisation on every key,
--   closed words, who may not act on their own record, and history that cannot be changed.
-- Rows: none, the database is new.

-- CreateTable
CREATE TABLE "self_assessment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,
    "form_key" UUID NOT NULL,
    "reflection" TEXT NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entrustment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "entrusted_on" DATE NOT NULL,
    "activity" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entrustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "organisation_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "practitioner_id" UUID,
    "subject_id" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "address_hash" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "awarded_on" DATE,

    CONSTRAINT "award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scope_review" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,

    CONSTRAINT "scope_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operator_entitlement" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "entitled_on" DATE NOT NULL,

    CONSTRAINT "operator_entitlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_plan" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "agreed_on" DATE NOT NULL,
    "shares" JSONB NOT NULL,

    CONSTRAINT "job_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision_session" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "supervision_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "colleague_feedback" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "completed_on" DATE NOT NULL,
    "raters" INTEGER NOT NULL,
    "professions" INTEGER NOT NULL,
    "consultants" INTEGER NOT NULL,
    "juniors" INTEGER NOT NULL,
    "facilitated" BOOLEAN NOT NULL,

    CONSTRAINT "colleague_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient_feedback" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "completed_on" DATE NOT NULL,
    "responses" INTEGER NOT NULL,

    CONSTRAINT "patient_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_competence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "competence" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL,

    CONSTRAINT "area_competence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "narrative" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "counted_on" DATE NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "narrative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pillar_review" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "pillar_code" TEXT NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "second_reviewer_id" UUID,
    "reviewed_on" DATE NOT NULL,

    CONSTRAINT "pillar_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel_decision" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "profile" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "panel_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "approver_id" UUID NOT NULL,
    "approved_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "form_key" UUID NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "stage" TEXT NOT NULL,
    "draft_id" UUID,
    "submitted_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT,
    "occurred_on" DATE,
    "setting" TEXT NOT NULL,
    "what_happened" TEXT NOT NULL,
    "what_learned" TEXT NOT NULL,
    "what_changed" TEXT NOT NULL,
    "characteristics" TEXT[],
    "web_links" TEXT[],

    CONSTRAINT "evidence_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_link" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "evidence_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_submission" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_return" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "returned_by_id" UUID NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "reasons" TEXT NOT NULL,

    CONSTRAINT "evidence_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_withdrawal" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "withdrawn_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "evidence_withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmation_request" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "confirmer_id" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "confirmation_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "strong" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "framework" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "id" UUID NOT NULL,
    "framework_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "verification_note" TEXT NOT NULL,
    "licence_note" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pillar" (
    "id" UUID NOT NULL,
    "framework_version_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "pillar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability" (
    "id" UUID NOT NULL,
    "framework_version_id" UUID NOT NULL,
    "pillar_id" UUID NOT NULL,
    "parent_id" UUID,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "stage" TEXT,
    "signable" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "capability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practitioner" (
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "profession" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "trainee" BOOLEAN NOT NULL,
    "patient_facing" BOOLEAN NOT NULL,
    "ionising_radiation" BOOLEAN NOT NULL,
    "framework_version_id" UUID NOT NULL,
    "profile" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "open_disputes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "practitioner_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "supervisor" (
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "profession" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "registered" BOOLEAN NOT NULL,

    CONSTRAINT "supervisor_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "supervisor_preparation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "prepared_on" DATE NOT NULL,
    "what" TEXT NOT NULL,

    CONSTRAINT "supervisor_preparation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervisor_post" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "scope" TEXT[],
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "line_manager" BOOLEAN NOT NULL DEFAULT false,
    "conflict" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supervisor_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "manager_post" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "manager_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "steward_post" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "steward_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off_request" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_off_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "supervisor_role" TEXT NOT NULL,
    "supervisor_profession" TEXT NOT NULL,
    "supervisor_level" TEXT NOT NULL,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off_evidence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "sign_off_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,

    CONSTRAINT "sign_off_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off_revocation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "sign_off_id" UUID NOT NULL,
    "revoked_by_id" UUID NOT NULL,
    "revoked_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "sign_off_revocation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_self_assessment_per_form" ON "self_assessment"("form_key");

-- CreateIndex
CREATE INDEX "self_assessment_practitioner_id_idx" ON "self_assessment"("practitioner_id");

-- CreateIndex
CREATE INDEX "entrustment_practitioner_id_idx" ON "entrustment"("practitioner_id");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_at_id_idx" ON "audit_event"("organisation_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_practitioner_id_at_idx" ON "audit_event"("practitioner_id", "at" DESC);

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_link_per_token" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_link_person_id_idx" ON "sign_in_link"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_registration_of_a_number" ON "registration"("practitioner_id", "body", "number");

-- CreateIndex
CREATE INDEX "award_practitioner_id_idx" ON "award"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_scope_review_a_day" ON "scope_review"("practitioner_id", "reviewed_on");

-- CreateIndex
CREATE UNIQUE INDEX "one_entitlement_a_day" ON "operator_entitlement"("practitioner_id", "entitled_on");

-- CreateIndex
CREATE UNIQUE INDEX "one_job_plan_a_day" ON "job_plan"("practitioner_id", "agreed_on");

-- CreateIndex
CREATE INDEX "supervision_session_practitioner_id_idx" ON "supervision_session"("practitioner_id");

-- CreateIndex
CREATE INDEX "colleague_feedback_practitioner_id_idx" ON "colleague_feedback"("practitioner_id");

-- CreateIndex
CREATE INDEX "patient_feedback_practitioner_id_idx" ON "patient_feedback"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_area_competence_of_a_name" ON "area_competence"("practitioner_id", "competence");

-- CreateIndex
CREATE INDEX "narrative_practitioner_id_idx" ON "narrative"("practitioner_id");

-- CreateIndex
CREATE INDEX "pillar_review_practitioner_id_idx" ON "pillar_review"("practitioner_id");

-- CreateIndex
CREATE INDEX "panel_decision_practitioner_id_idx" ON "panel_decision"("practitioner_id");

-- CreateIndex
CREATE INDEX "waiver_practitioner_id_idx" ON "waiver"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_item_per_form" ON "evidence"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_draft_id_key" ON "evidence"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_submitted_id_key" ON "evidence"("submitted_id");

-- CreateIndex
CREATE INDEX "evidence_practitioner_id_logged_at_id_idx" ON "evidence"("practitioner_id", "logged_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "one_version_of_a_number_in_an_item" ON "evidence_version"("evidence_id", "number");

-- CreateIndex
CREATE INDEX "evidence_link_capability_id_idx" ON "evidence_link"("capability_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_link_per_version_and_capability" ON "evidence_link"("evidence_version_id", "capability_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_link_per_version_and_position" ON "evidence_link"("evidence_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "one_submission_per_version" ON "evidence_submission"("evidence_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_return_per_version" ON "evidence_return"("evidence_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_withdrawal_per_version" ON "evidence_withdrawal"("evidence_version_id");

-- CreateIndex
CREATE INDEX "confirmation_request_confirmer_id_asked_at_idx" ON "confirmation_request"("confirmer_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_request_per_version_and_confirmer" ON "confirmation_request"("evidence_version_id", "confirmer_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_answer_per_confirmation_request" ON "confirmation"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_version_of_a_name_in_a_framework" ON "framework_version"("framework_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "one_pillar_of_a_code_in_a_version" ON "pillar"("framework_version_id", "code");

-- CreateIndex
CREATE INDEX "capability_pillar_id_idx" ON "capability"("pillar_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_capability_of_a_code_in_a_version" ON "capability"("framework_version_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_key" ON "organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "one_team_of_a_name_in_an_organisation" ON "team"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "one_person_per_email" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_organisation_id_name_idx" ON "person"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "practitioner_team_id_idx" ON "practitioner"("team_id");

-- CreateIndex
CREATE INDEX "practitioner_organisation_id_idx" ON "practitioner"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_preparation_per_supervisor_and_day" ON "supervisor_preparation"("supervisor_id", "prepared_on");

-- CreateIndex
CREATE INDEX "supervisor_post_practitioner_id_idx" ON "supervisor_post"("practitioner_id");

-- CreateIndex
CREATE INDEX "supervisor_post_supervisor_id_idx" ON "supervisor_post"("supervisor_id");

-- CreateIndex
CREATE INDEX "manager_post_person_id_idx" ON "manager_post"("person_id");

-- CreateIndex
CREATE INDEX "manager_post_team_id_idx" ON "manager_post"("team_id");

-- CreateIndex
CREATE INDEX "steward_post_person_id_idx" ON "steward_post"("person_id");

-- CreateIndex
CREATE INDEX "sign_off_request_supervisor_id_asked_at_idx" ON "sign_off_request"("supervisor_id", "asked_at");

-- CreateIndex
CREATE INDEX "sign_off_request_practitioner_id_idx" ON "sign_off_request"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_decision_per_request" ON "sign_off"("request_id");

-- CreateIndex
CREATE INDEX "sign_off_practitioner_id_capability_id_idx" ON "sign_off"("practitioner_id", "capability_id");

-- CreateIndex
CREATE INDEX "sign_off_supervisor_id_idx" ON "sign_off"("supervisor_id");

-- CreateIndex
CREATE INDEX "sign_off_evidence_evidence_version_id_idx" ON "sign_off_evidence"("evidence_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_mention_of_a_version_per_sign_off" ON "sign_off_evidence"("sign_off_id", "evidence_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_revocation_per_sign_off" ON "sign_off_revocation"("sign_off_id");

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entrustment" ADD CONSTRAINT "entrustment_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entrustment" ADD CONSTRAINT "entrustment_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entrustment" ADD CONSTRAINT "entrustment_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scope_review" ADD CONSTRAINT "scope_review_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operator_entitlement" ADD CONSTRAINT "operator_entitlement_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_plan" ADD CONSTRAINT "job_plan_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_session" ADD CONSTRAINT "supervision_session_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "colleague_feedback" ADD CONSTRAINT "colleague_feedback_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_feedback" ADD CONSTRAINT "patient_feedback_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_competence" ADD CONSTRAINT "area_competence_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "narrative" ADD CONSTRAINT "narrative_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pillar_review" ADD CONSTRAINT "pillar_review_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_decision" ADD CONSTRAINT "panel_decision_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_submitted_id_fkey" FOREIGN KEY ("submitted_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_version" ADD CONSTRAINT "evidence_version_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_submission" ADD CONSTRAINT "evidence_submission_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_return" ADD CONSTRAINT "evidence_return_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_withdrawal" ADD CONSTRAINT "evidence_withdrawal_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation_request" ADD CONSTRAINT "confirmation_request_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation_request" ADD CONSTRAINT "confirmation_request_confirmer_id_fkey" FOREIGN KEY ("confirmer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "confirmation_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pillar" ADD CONSTRAINT "pillar_framework_version_id_fkey" FOREIGN KEY ("framework_version_id") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_framework_version_id_fkey" FOREIGN KEY ("framework_version_id") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_pillar_id_fkey" FOREIGN KEY ("pillar_id") REFERENCES "pillar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_framework_version_id_fkey" FOREIGN KEY ("framework_version_id") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor" ADD CONSTRAINT "supervisor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor" ADD CONSTRAINT "supervisor_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor_preparation" ADD CONSTRAINT "supervisor_preparation_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "supervisor"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor_post" ADD CONSTRAINT "supervisor_post_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor_post" ADD CONSTRAINT "supervisor_post_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "supervisor"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manager_post" ADD CONSTRAINT "manager_post_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manager_post" ADD CONSTRAINT "manager_post_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steward_post" ADD CONSTRAINT "steward_post_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_request" ADD CONSTRAINT "sign_off_request_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_request" ADD CONSTRAINT "sign_off_request_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_request" ADD CONSTRAINT "sign_off_request_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "sign_off_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_evidence" ADD CONSTRAINT "sign_off_evidence_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "sign_off"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_evidence" ADD CONSTRAINT "sign_off_evidence_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_revocation" ADD CONSTRAINT "sign_off_revocation_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "sign_off"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say ------------------------------------------------------------------

-- An item and its versions point at each other; both are there when the transaction ends.
alter table evidence alter constraint evidence_draft_id_fkey deferrable initially deferred;
alter table evidence alter constraint evidence_submitted_id_fkey deferrable initially deferred;

-- The organisation on a row is the organisation of what it belongs to: one record cannot straddle two.
alter table person add constraint person_of_one_organisation unique (organisation_id, id);
alter table team add constraint team_of_one_organisation unique (organisation_id, id);
alter table practitioner add constraint practitioner_of_one_organisation unique (organisation_id, person_id);
alter table supervisor add constraint supervisor_of_one_organisation unique (organisation_id, person_id);
alter table evidence add constraint evidence_of_one_organisation unique (organisation_id, id);
alter table evidence_version add constraint evidence_version_of_one_organisation unique (organisation_id, id);
alter table confirmation_request add constraint confirmation_request_of_one_organisation unique (organisation_id, id);
alter table sign_off_request add constraint sign_off_request_of_one_organisation unique (organisation_id, id);
alter table sign_off add constraint sign_off_of_one_organisation unique (organisation_id, id);

alter table practitioner add constraint practitioner_and_person_share_an_organisation
  foreign key (organisation_id, person_id) references person (organisation_id, id);
alter table practitioner add constraint practitioner_and_team_share_an_organisation
  foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table supervisor add constraint supervisor_and_person_share_an_organisation
  foreign key (organisation_id, person_id) references person (organisation_id, id);
alter table supervisor_preparation add constraint preparation_and_supervisor_share_an_organisation
  foreign key (organisation_id, supervisor_id) references supervisor (organisation_id, person_id);
alter table supervisor_post add constraint post_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table supervisor_post add constraint post_and_supervisor_share_an_organisation
  foreign key (organisation_id, supervisor_id) references supervisor (organisation_id, person_id);
alter table manager_post add constraint manager_and_person_share_an_organisation
  foreign key (organisation_id, person_id) references person (organisation_id, id);
alter table manager_post add constraint manager_and_team_share_an_organisation
  foreign key (organisation_id, team_id) references team (organisation_id, id);
alter table steward_post add constraint steward_and_person_share_an_organisation
  foreign key (organisation_id, person_id) references person (organisation_id, id);
alter table evidence add constraint evidence_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table evidence_version add constraint version_and_evidence_share_an_organisation
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade;
alter table evidence_link add constraint link_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id) on delete cascade;
alter table evidence_submission add constraint submission_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table evidence_return add constraint return_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table evidence_withdrawal add constraint withdrawal_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table confirmation_request add constraint confirmation_request_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table confirmation_request add constraint confirmation_request_and_confirmer_share_an_organisation
  foreign key (organisation_id, confirmer_id) references person (organisation_id, id);
alter table confirmation_request add constraint confirmation_request_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table confirmation add constraint confirmation_and_request_share_an_organisation
  foreign key (organisation_id, request_id) references confirmation_request (organisation_id, id);
alter table self_assessment add constraint self_assessment_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table entrustment add constraint entrustment_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table entrustment add constraint entrustment_and_assessor_share_an_organisation
  foreign key (organisation_id, assessor_id) references person (organisation_id, id);
alter table sign_off_request add constraint sign_off_request_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table sign_off_request add constraint sign_off_request_and_supervisor_share_an_organisation
  foreign key (organisation_id, supervisor_id) references person (organisation_id, id);
alter table sign_off add constraint sign_off_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table sign_off add constraint sign_off_and_supervisor_share_an_organisation
  foreign key (organisation_id, supervisor_id) references person (organisation_id, id);
alter table sign_off add constraint sign_off_and_request_share_an_organisation
  foreign key (organisation_id, request_id) references sign_off_request (organisation_id, id);
alter table sign_off_evidence add constraint mention_and_sign_off_share_an_organisation
  foreign key (organisation_id, sign_off_id) references sign_off (organisation_id, id);
alter table sign_off_evidence add constraint mention_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table sign_off_revocation add constraint revocation_and_sign_off_share_an_organisation
  foreign key (organisation_id, sign_off_id) references sign_off (organisation_id, id);
do $$
declare kind text;
begin
  foreach kind in array array['registration', 'award', 'scope_review', 'operator_entitlement', 'job_plan',
    'supervision_session', 'colleague_feedback', 'patient_feedback', 'area_competence', 'narrative',
    'pillar_review', 'panel_decision', 'waiver']
  loop
    execute format('alter table %I add constraint %I foreign key (organisation_id, practitioner_id)
      references practitioner (organisation_id, person_id)', kind, kind || '_and_practitioner_share_an_organisation');
  end loop;
end $$;

-- One spelling of every closed word.
alter table practitioner add constraint field_is_known
  check (field in ('diagnostic-imaging', 'radiotherapy-oncology', 'other'));
alter table practitioner add constraint profile_is_known
  check (profile in ('four-pillars', 'clinical-plus', 'manager', 'researcher', 'academic',
    'consultant-transition', 'consultant-1-3', 'consultant-3-5'));
alter table supervisor add constraint supervisor_level_is_known
  check (level in ('advanced', 'consultant', 'medical-consultant', 'other'));
alter table supervisor_post add constraint supervisor_role_is_known check (role in ('coordinating', 'associate'));
alter table evidence add constraint evidence_stage_is_known
  check (stage in ('draft', 'submitted', 'returned', 'withdrawn'));
alter table evidence_version add constraint evidence_type_is_known
  check (type in ('mini-cex', 'dops', 'mini-ipx', 'acat', 'teaching-observed', 'mdt-assessment', 'cbd',
    'supervision-record', 'significant-event', 'audit', 'quality-improvement', 'service-evaluation', 'volume-log',
    'peer-review-record', 'msf', 'patient-feedback', 'governance-document', 'co-production', 'business-case',
    'publication', 'presentation', 'grant', 'level-7-module', 'course', 'reflective-account', 'mdt-contribution'));
alter table evidence_version add constraint characteristics_are_known
  check (characteristics <@ array['autonomy', 'complexity', 'analysis', 'innovation']::text[]);
alter table confirmation add constraint confirmation_answer_is_known check (answer in ('confirmed', 'declined'));
alter table confirmation add constraint only_what_is_confirmed_is_strong check (answer = 'confirmed' or not strong);
alter table sign_off add constraint decision_is_known check (decision in ('achieved', 'more-evidence', 'not-yet'));
alter table sign_off add constraint method_is_known check (method in ('met', 'observed', 'record'));
alter table registration add constraint registration_status_is_known
  check (status in ('registered', 'restricted', 'lapsed'));
alter table award add constraint award_kind_is_known
  check (kind in ('masters', 'pgdip', 'pgcert', 'equivalence', 'other'));
alter table award add constraint award_level_is_between_1_and_8 check (level between 1 and 8);
alter table panel_decision add constraint panel_outcome_is_known check (outcome in ('recommended', 'not-yet'));
alter table audit_event add constraint actor_kind_is_known check (actor_kind in ('member', 'anonymous', 'system'));

-- Nobody acts on their own record.
alter table supervisor_post add constraint nobody_supervises_themselves check (supervisor_id <> practitioner_id);
alter table confirmation_request add constraint nobody_confirms_their_own_evidence
  check (confirmer_id <> practitioner_id);
alter table entrustment add constraint nobody_entrusts_themselves check (assessor_id <> practitioner_id);
alter table sign_off_request add constraint nobody_asks_themselves check (supervisor_id <> practitioner_id);
alter table sign_off add constraint sign_off_is_not_by_its_own_practitioner check (supervisor_id <> practitioner_id);
alter table pillar_review add constraint nobody_reviews_their_own_pillar check (reviewer_id <> practitioner_id);
alter table waiver add constraint nobody_waives_for_themselves check (approver_id <> practitioner_id);
alter table supervision_session add constraint nobody_meets_themselves check (supervisor_id <> practitioner_id);

-- What must be so of a single row.
alter table person add constraint email_is_lower_case check (email = lower(email));
alter table practitioner add constraint practitioner_ends_after_starting check (ends_on >= starts_on);
alter table supervisor_post add constraint supervisor_post_ends_after_starting check (ends_on >= starts_on);
alter table manager_post add constraint manager_post_ends_after_starting check (ends_on >= starts_on);
alter table steward_post add constraint steward_post_ends_after_starting check (ends_on >= starts_on);
alter table supervisor_post add constraint only_an_associate_has_a_scope
  check ((role = 'associate') = (cardinality(scope) > 0));
alter table evidence add constraint a_draft_was_never_submitted check ((stage = 'draft') = (submitted_id is null));
alter table evidence add constraint an_item_has_words check (draft_id is not null or submitted_id is not null);
alter table evidence_link add constraint at_most_six_links check (position between 1 and 6);
alter table evidence_version add constraint at_most_five_web_links check (cardinality(web_links) <= 5);
alter table entrustment add constraint entrustment_level_is_between_1_and_5 check (level between 1 and 5);
alter table sign_off_request add constraint a_request_is_decided_or_withdrawn
  check (decided_at is null or withdrawn_at is null);
alter table supervision_session add constraint a_session_has_minutes check (minutes between 1 and 1440);
create unique index one_open_request_per_capability_and_supervisor
  on sign_off_request (practitioner_id, capability_id, supervisor_id)
  where decided_at is null and withdrawn_at is null;
create index open_sign_off_requests on sign_off_request (supervisor_id, asked_at)
  where decided_at is null and withdrawn_at is null;
create index open_confirmation_requests on confirmation_request (confirmer_id, asked_at) where closed_at is null;

-- History is rows: what was decided, said or done is never changed and never deleted. A trigger that raises, because
-- a rule that does nothing would fail silently.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare kept text;
begin
  foreach kept in array array['audit_event', 'evidence_submission', 'evidence_return', 'evidence_withdrawal',
    'confirmation', 'self_assessment', 'entrustment', 'sign_off', 'sign_off_evidence', 'sign_off_revocation',
    'pillar_review', 'panel_decision', 'framework_version', 'pillar', 'capability']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      kept || '_is_append_only', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      kept || '_is_never_emptied', kept);
  end loop;
end $$;

-- What was submitted stays as it was submitted, its links with it.
create function refuse_change_of_submitted_words() returns trigger language plpgsql as $$
begin
  if exists (select from evidence_submission where evidence_version_id = old.id) then
    raise exception 'a submitted version is never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger submitted_words_stay before update or delete on evidence_version
  for each row execute function refuse_change_of_submitted_words();

create function refuse_change_of_submitted_links() returns trigger language plpgsql as $$
declare touched uuid;
begin
  if tg_op = 'INSERT' then touched := new.evidence_version_id; else touched := old.evidence_version_id; end if;
  if exists (select from evidence_submission where evidence_version_id = touched)
    or (tg_op = 'UPDATE' and new.evidence_version_id <> old.evidence_version_id) then
    raise exception 'the links of a submitted version are never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger submitted_links_stay before insert or update or delete on evidence_link
  for each row execute function refuse_change_of_submitted_links();

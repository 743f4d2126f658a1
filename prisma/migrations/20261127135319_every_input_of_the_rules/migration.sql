-- Why: most inputs of the rules had tables and no page. What a person sees and sets needs more than the engine reads:
--   who decided, why, what a scope or an entitlement says, where a count comes from.
-- What: columns for that on the tables of the details; tables for disputes, flags, second looks, logged time, areas of
--   practice with their activities, snapshots of readiness and moves between editions of a framework.
-- Rows: none is changed; every new column has a default.

-- AlterTable
ALTER TABLE "entrustment" ADD COLUMN     "form_key" UUID;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "annotations" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "award" ADD COLUMN     "credits" INTEGER,
ADD COLUMN     "decided_by_id" UUID,
ADD COLUMN     "form_key" UUID,
ADD COLUMN     "institution" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reasons" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "scope_review" ADD COLUMN     "agreed_with" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "document_title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "document_url" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "scope" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "operator_entitlement" ADD COLUMN     "activities" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "entitled_by" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "job_plan" ADD COLUMN     "weekly_minutes" INTEGER;

-- AlterTable
ALTER TABLE "supervision_session" ADD COLUMN     "form_key" UUID,
ADD COLUMN     "recorded_by_id" UUID;

-- AlterTable
ALTER TABLE "colleague_feedback" ADD COLUMN     "facilitator" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "form_key" UUID;

-- AlterTable
ALTER TABLE "patient_feedback" ADD COLUMN     "form_key" UUID,
ADD COLUMN     "method" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "narrative" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "saved_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "pillar_review" ADD COLUMN     "asked_id" UUID,
ADD COLUMN     "comment" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "form_key" UUID;

-- AlterTable
ALTER TABLE "panel_decision" ADD COLUMN     "form_key" UUID,
ADD COLUMN     "reasons" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "recorded_by_id" UUID;

-- AlterTable
ALTER TABLE "waiver" ADD COLUMN     "form_key" UUID,
ADD COLUMN     "reasons" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "practitioner" ADD COLUMN     "modality" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "non_clinical_role" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "site" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "target_on" DATE;

-- CreateTable
CREATE TABLE "area_set" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "site" TEXT NOT NULL DEFAULT '',
    "speciality" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "retired_at" TIMESTAMPTZ(3),
    "form_key" UUID,

    CONSTRAINT "area_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_activity" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" INTEGER,
    "volume" INTEGER,
    "counted" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "area_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_choice" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "set_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "area_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_showing" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "area_showing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_entrustment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "entrusted_on" DATE NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "form_key" UUID,

    CONSTRAINT "area_entrustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_volume" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "up_to" DATE NOT NULL,
    "count" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "form_key" UUID,

    CONSTRAINT "area_volume_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logged_time" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "pillar_code" TEXT NOT NULL,
    "week_of" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "logged_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_look" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "comment" TEXT NOT NULL,

    CONSTRAINT "second_look_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "sign_off_id" UUID,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "reasons" TEXT NOT NULL,
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL DEFAULT '',
    "form_key" UUID NOT NULL,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identifiable_flag" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "reasons" TEXT NOT NULL,
    "cleared_by_id" UUID,
    "cleared_at" TIMESTAMPTZ(3),
    "cleared_because" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "identifiable_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readiness_snapshot" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "as_of" DATE NOT NULL,
    "audit_event_id" UUID,
    "deed" TEXT NOT NULL DEFAULT '',
    "profile" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "profile_version" TEXT NOT NULL,
    "framework_id" TEXT NOT NULL,
    "framework_version" TEXT NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "index" DECIMAL(4,1) NOT NULL,
    "mean" DECIMAL(4,1) NOT NULL,
    "changes_on" DATE,
    "result" TEXT NOT NULL,

    CONSTRAINT "readiness_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "framework_move" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "from_version_id" UUID NOT NULL,
    "to_version_id" UUID NOT NULL,
    "moved_by_id" UUID NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "framework_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_area_set_per_form" ON "area_set"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_area_set_of_a_code_in_an_organisation" ON "area_set"("organisation_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "one_activity_per_set_and_position" ON "area_activity"("set_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "one_activity_of_a_code_in_a_set" ON "area_activity"("set_id", "code");

-- CreateIndex
CREATE INDEX "area_choice_practitioner_id_idx" ON "area_choice"("practitioner_id");

-- CreateIndex
CREATE INDEX "area_showing_practitioner_id_idx" ON "area_showing"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_area_entrustment_per_form" ON "area_entrustment"("form_key");

-- CreateIndex
CREATE INDEX "area_entrustment_practitioner_id_idx" ON "area_entrustment"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_area_volume_per_form" ON "area_volume"("form_key");

-- CreateIndex
CREATE INDEX "area_volume_practitioner_id_idx" ON "area_volume"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_per_week_and_pillar" ON "logged_time"("practitioner_id", "week_of", "pillar_code");

-- CreateIndex
CREATE UNIQUE INDEX "one_second_look_per_review" ON "second_look"("review_id");

-- CreateIndex
CREATE INDEX "second_look_practitioner_id_idx" ON "second_look"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_dispute_per_form" ON "dispute"("form_key");

-- CreateIndex
CREATE INDEX "dispute_practitioner_id_idx" ON "dispute"("practitioner_id");

-- CreateIndex
CREATE INDEX "identifiable_flag_practitioner_id_idx" ON "identifiable_flag"("practitioner_id");

-- CreateIndex
CREATE INDEX "identifiable_flag_evidence_id_idx" ON "identifiable_flag"("evidence_id");

-- CreateIndex
CREATE INDEX "readiness_snapshot_practitioner_id_taken_at_id_idx" ON "readiness_snapshot"("practitioner_id", "taken_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "framework_move_practitioner_id_idx" ON "framework_move"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_entrustment_per_form" ON "entrustment"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_award_per_form" ON "award"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_session_per_form" ON "supervision_session"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_colleague_feedback_per_form" ON "colleague_feedback"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_patient_feedback_per_form" ON "patient_feedback"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_pillar_review_per_form" ON "pillar_review"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_panel_decision_per_form" ON "panel_decision"("form_key");

-- CreateIndex
CREATE UNIQUE INDEX "one_waiver_per_form" ON "waiver"("form_key");

-- AddForeignKey
ALTER TABLE "area_activity" ADD CONSTRAINT "area_activity_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "area_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_choice" ADD CONSTRAINT "area_choice_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_choice" ADD CONSTRAINT "area_choice_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "area_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_showing" ADD CONSTRAINT "area_showing_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_showing" ADD CONSTRAINT "area_showing_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "area_activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_showing" ADD CONSTRAINT "area_showing_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_entrustment" ADD CONSTRAINT "area_entrustment_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_entrustment" ADD CONSTRAINT "area_entrustment_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "area_activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_volume" ADD CONSTRAINT "area_volume_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_volume" ADD CONSTRAINT "area_volume_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "area_activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logged_time" ADD CONSTRAINT "logged_time_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "pillar_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "sign_off"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifiable_flag" ADD CONSTRAINT "identifiable_flag_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifiable_flag" ADD CONSTRAINT "identifiable_flag_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readiness_snapshot" ADD CONSTRAINT "readiness_snapshot_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_move" ADD CONSTRAINT "framework_move_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_move" ADD CONSTRAINT "framework_move_from_version_id_fkey" FOREIGN KEY ("from_version_id") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_move" ADD CONSTRAINT "framework_move_to_version_id_fkey" FOREIGN KEY ("to_version_id") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The organisation is on every row, and every key that leads to a person leads to one of the same organisation.
do $$
declare
  kind text;
  path text;
begin
  foreach kind in array array['logged_time', 'second_look', 'dispute', 'identifiable_flag', 'area_choice',
    'area_showing', 'area_entrustment', 'area_volume', 'readiness_snapshot', 'framework_move']
  loop
    execute format('alter table %I add constraint %I foreign key (organisation_id, practitioner_id)
      references practitioner (organisation_id, person_id)', kind, kind || '_and_practitioner_share_an_organisation');
  end loop;
  for kind, path in values
    ('award', 'decided_by_id'), ('supervision_session', 'recorded_by_id'), ('pillar_review', 'reviewer_id'),
    ('pillar_review', 'asked_id'), ('second_look', 'reviewer_id'), ('dispute', 'raised_by_id'),
    ('dispute', 'closed_by_id'), ('identifiable_flag', 'raised_by_id'), ('identifiable_flag', 'cleared_by_id'),
    ('panel_decision', 'recorded_by_id'), ('area_entrustment', 'assessor_id'), ('framework_move', 'moved_by_id'),
    ('area_set', 'created_by_id')
  loop
    execute format('alter table %I add constraint %I foreign key (organisation_id, %I)
      references person (organisation_id, id)', kind, kind || '_' || path || '_is_of_the_organisation', path);
  end loop;
end $$;
alter table identifiable_flag add constraint flag_and_evidence_share_an_organisation
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id);
alter table area_showing add constraint area_showing_and_evidence_share_an_organisation
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id);
alter table dispute add constraint dispute_and_sign_off_share_an_organisation
  foreign key (organisation_id, sign_off_id) references sign_off (organisation_id, id);

-- Each invariant that can be said in a sentence.
alter table award add constraint an_equivalence_is_decided_by_somebody_else
  check (decided_by_id is null or decided_by_id <> practitioner_id);
alter table award add constraint credits_are_a_number_of_credits check (credits between 1 and 1000);
alter table job_plan add constraint a_week_has_minutes check (weekly_minutes between 1 and 10080);
alter table logged_time add constraint logged_time_fits_into_a_week check (minutes between 0 and 10080);
alter table logged_time add constraint logged_time_is_of_a_week check (extract(isodow from week_of) = 1);
alter table pillar_review add constraint nobody_asks_themselves_for_a_second_look
  check (asked_id is null or (asked_id <> reviewer_id and asked_id <> practitioner_id));
alter table second_look add constraint nobody_looks_twice_at_their_own_pillar check (reviewer_id <> practitioner_id);
alter table dispute add constraint a_dispute_is_closed_by_somebody
  check ((closed_at is null) = (closed_by_id is null));
alter table dispute add constraint nobody_closes_a_dispute_about_themselves check (closed_by_id <> practitioner_id);
alter table identifiable_flag add constraint a_flag_is_cleared_by_somebody
  check ((cleared_at is null) = (cleared_by_id is null));
create unique index one_open_flag_per_item on identifiable_flag (evidence_id) where cleared_at is null;
create unique index one_open_area_per_practitioner on area_choice (practitioner_id) where ended_at is null;
create unique index one_showing_per_item_and_activity on area_showing (activity_id, evidence_id)
  where removed_at is null;
create unique index one_shipped_area_set_of_a_code on area_set (code) where organisation_id is null;
alter table area_activity add constraint activity_level_is_between_1_and_5 check (level between 1 and 5);
alter table area_activity add constraint activity_volume_is_above_zero check (volume > 0);
alter table area_entrustment add constraint area_entrustment_level_is_between_1_and_5 check (level between 1 and 5);
alter table area_entrustment add constraint nobody_entrusts_themselves_with_an_activity
  check (assessor_id <> practitioner_id);
alter table area_volume add constraint area_volume_is_not_below_zero check (count >= 0);
alter table waiver add constraint a_waiver_ends_within_a_year check (ends_on - interval '12 months' <= approved_on);
alter table readiness_snapshot add constraint snapshot_status_is_known
  check (status in ('not-started', 'developing', 'approaching', 'ready-for-review'));

-- What was decided or kept stays.
do $$
declare kept text;
begin
  foreach kept in array array['second_look', 'area_entrustment', 'area_volume', 'readiness_snapshot', 'framework_move']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      kept || '_is_append_only', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      kept || '_is_never_emptied', kept);
  end loop;
end $$;

-- What a record is gathered from moves its stamp.
do $$
declare kept text;
begin
  foreach kept in array array['second_look', 'dispute', 'identifiable_flag', 'area_choice', 'area_showing',
    'area_entrustment', 'area_volume']
  loop
    execute format('create constraint trigger %I after insert or update or delete on %I
      deferrable initially deferred for each row execute function stamp_changed_record(%L)',
      kept || '_stamps_its_record', kept, 'practitioner');
  end loop;
end $$;

-- Whose record a transaction changed is asked at its end.
create index record_stamp_changed_in on record_stamp (changed_in);

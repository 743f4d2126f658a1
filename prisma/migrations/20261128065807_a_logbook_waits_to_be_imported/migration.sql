-- Why: a logbook kept elsewhere is imported row by row. Between the steps, which work without scripts, what was read has to
--   wait somewhere; a form holds a quarter of a megabyte, a logbook two megabytes.
-- What: one table. A practitioner has one logbook waiting, for a day; what identifies a patient is taken out of it before.
-- Rows: none is touched.

-- CreateTable
CREATE TABLE "evidence_import" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "headings" TEXT[],
    "rows" JSONB NOT NULL,
    "uses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "take" TEXT NOT NULL DEFAULT 'good',
    "take_out" BOOLEAN NOT NULL DEFAULT false,
    "matched_at" TIMESTAMPTZ(3),
    "imported_at" TIMESTAMPTZ(3),
    "imported" INTEGER NOT NULL DEFAULT 0,
    "left_out" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "evidence_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_import_per_practitioner" ON "evidence_import"("practitioner_id");

-- CreateIndex
CREATE INDEX "evidence_import_expires_at_idx" ON "evidence_import"("expires_at");

-- AddForeignKey
ALTER TABLE "evidence_import" ADD CONSTRAINT "evidence_import_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table evidence_import add constraint evidence_import_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table evidence_import add constraint an_import_takes_the_good_rows_or_every_row check (take in ('good', 'every'));
alter table evidence_import add constraint an_import_waits_for_a_time check (expires_at > kept_at);
alter table evidence_import add constraint an_import_was_matched_before_it_was_imported
  check (imported_at is null or matched_at is not null);

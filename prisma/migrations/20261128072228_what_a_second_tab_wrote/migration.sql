-- Why: a draft is saved by itself while one types. The savings of one open form follow each other, also where the line
--   dropped before the answer came; what another tab wrote from before them is kept beside them, never over them.
-- What: which form saved a version last and its how-manieth sending it was, two columns; a table of texts that wait
--   for their practitioner to choose.
-- Rows: those there are were saved by forms that are gone: no form, step 0. None in the new table.

-- AlterTable
ALTER TABLE "evidence_version" ADD COLUMN     "saved_from" UUID,
ADD COLUMN     "saved_step" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "evidence_other_text" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "form" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "words" JSONB NOT NULL,
    "kept_identifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kept_because" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_other_text_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_other_text_per_item_and_form" ON "evidence_other_text"("evidence_id", "form");

-- AddForeignKey
ALTER TABLE "evidence_other_text" ADD CONSTRAINT "evidence_other_text_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table evidence_version add constraint a_form_that_saved_has_counted
  check ((saved_from is null) = (saved_step = 0) and saved_step >= 0);
alter table evidence_other_text add constraint kept_identifiers_of_another_text_have_a_reason
  check ((cardinality(kept_identifiers) = 0) = (kept_because = ''));

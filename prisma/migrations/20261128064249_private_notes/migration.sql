-- Why: what somebody wants to remember of an item and show to nobody had no place but the item itself, which others read.
-- What: a table of notes, one an item, apart from the record: no version, no view of another's and no rule reads it. It
--   goes with a draft that is deleted; a note that is emptied is a row that is gone.
-- Rows: none.

-- CreateTable
CREATE TABLE "private_note" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT NOT NULL,
    "kept_because" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "private_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_note_per_item" ON "private_note"("evidence_id");

-- AddForeignKey
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table private_note add constraint note_and_evidence_share_an_organisation
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade;
alter table private_note add constraint a_note_says_something check (words <> '');

-- Why: a reflection is written for somebody, and fear of who reads it is why people leave things out. Whoever is shown an
--   item of somebody else's is written down, and the item says so to its practitioner.
-- What: a table with a row for each reader, version, day and place, so that a page loaded ten times is one row that says
--   ten. What is written there stays: only its last time and its count move on.
-- Rows: none. Nobody can say any more who looked before today.

-- CreateTable
CREATE TABLE "evidence_reading" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "reader_id" UUID NOT NULL,
    "read_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "evidence_reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_reading_evidence_id_idx" ON "evidence_reading"("evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_reading_per_version_reader_day_and_place" ON "evidence_reading"("evidence_version_id", "reader_id", "read_on", "place");

-- AddForeignKey
ALTER TABLE "evidence_reading" ADD CONSTRAINT "evidence_reading_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_reading" ADD CONSTRAINT "evidence_reading_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table evidence_reading add constraint reading_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id);
alter table evidence_reading add constraint reading_and_evidence_share_an_organisation
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id);
alter table evidence_reading add constraint reading_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table evidence_reading add constraint reading_and_reader_share_an_organisation
  foreign key (organisation_id, reader_id) references person (organisation_id, id);

alter table evidence_reading add constraint place_of_reading_is_known
  check (place in ('item', 'differences', 'confirmation', 'sign-off'));
alter table evidence_reading add constraint why_somebody_reads_is_known
  check (why in ('coordinating', 'associate', 'asked', 'second-look'));
alter table evidence_reading add constraint nobody_is_a_reader_of_their_own_evidence check (reader_id <> practitioner_id);
alter table evidence_reading add constraint who_has_read_has_read_once check (times >= 1 and last_at >= first_at);

create trigger a_reading_is_never_deleted before delete on evidence_reading
  for each row execute function refuse_change();
create trigger a_reading_is_never_emptied before truncate on evidence_reading
  for each statement execute function refuse_change();
create trigger a_reading_only_moves_on before update on evidence_reading for each row
  when ((old.organisation_id, old.practitioner_id, old.evidence_id, old.evidence_version_id, old.reader_id, old.read_on,
    old.place, old.first_at) is distinct from (new.organisation_id, new.practitioner_id, new.evidence_id,
    new.evidence_version_id, new.reader_id, new.read_on, new.place, new.first_at)
    or new.times <= old.times or new.last_at < old.last_at)
  execute function refuse_change();

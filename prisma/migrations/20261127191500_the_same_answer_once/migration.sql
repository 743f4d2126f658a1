-- Why: an answer is kept again when only the day of its next change has moved, and was written out whole each time,
--   some 70 KB a person, on whichever page looked first.
-- What: a row may point at the earlier row of the same person that holds its answer. It holds one or points at one.
-- Rows: none is touched; those that are there hold their answers.

-- AlterTable
ALTER TABLE "readiness_snapshot" ADD COLUMN     "same_as_id" UUID,
ALTER COLUMN "result" DROP NOT NULL;

alter table readiness_snapshot add constraint a_snapshot_is_of_one_person unique (practitioner_id, id);
alter table readiness_snapshot add constraint the_same_answer_is_of_the_same_person
  foreign key (practitioner_id, same_as_id) references readiness_snapshot (practitioner_id, id);
alter table readiness_snapshot add constraint a_snapshot_holds_its_answer_or_says_where_it_is
  check ((result is null) = (same_as_id is not null));

-- Why: each type of evidence asks questions of its own, beside those that every item is asked, and an item keeps the
--   form that it was written in.
-- What: two columns of a version: which version of its type's form it was written in, and its answers by their names.
-- Rows: those there are were written before there were forms, and have no answers.

-- AlterTable
ALTER TABLE "evidence_version" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "form_version" INTEGER;

alter table evidence_version add constraint answers_are_by_question check (jsonb_typeof(answers) = 'object');
alter table evidence_version add constraint a_form_is_of_a_type
  check (form_version is null or (type is not null and form_version > 0));

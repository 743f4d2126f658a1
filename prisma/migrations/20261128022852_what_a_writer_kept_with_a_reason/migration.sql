-- Why: what identifies a patient is stopped before it is stored; where the rule is wrong the practitioner says why, and
--   whoever reads the version has to see both.
-- What: two columns of a version, with one another or not at all.
-- Rows: those there are had nothing found in them, for nothing was looked for.

-- AlterTable
ALTER TABLE "evidence_version" ADD COLUMN     "kept_because" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kept_identifiers" TEXT[] DEFAULT ARRAY[]::TEXT[];

alter table evidence_version add constraint kept_identifiers_have_a_reason
  check ((cardinality(kept_identifiers) = 0) = (kept_because = ''));

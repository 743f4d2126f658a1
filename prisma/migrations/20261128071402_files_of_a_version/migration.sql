-- Why: evidence is more than words. A file is stored once by its content however many items use it, at most five belong to a
--   version, and what was submitted stays as it was, its files with it.
-- What: a table of what is kept, one of which version has which, the constraints of both, and a trigger for what was
--   submitted. The bytes lie outside the database.
-- Rows: none is changed. No version has a file yet.

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "storage" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "evidence_version_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_identifiers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kept_because" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_file_of_a_content_in_an_organisation" ON "stored_file"("organisation_id", "content_hash");

-- CreateIndex
CREATE INDEX "evidence_file_stored_file_id_idx" ON "evidence_file"("stored_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_file_per_version_and_position" ON "evidence_file"("evidence_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "one_use_of_a_file_in_a_version" ON "evidence_file"("evidence_version_id", "stored_file_id");

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_stored_file_id_fkey" FOREIGN KEY ("stored_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table stored_file add constraint stored_file_of_one_organisation unique (organisation_id, id);
alter table stored_file add constraint stored_file_is_of_an_organisation
  foreign key (organisation_id) references organisation (id);
alter table stored_file add constraint content_hash_is_sha_256 check (content_hash ~ '^[0-9a-f]{64}$');
alter table stored_file add constraint a_stored_file_has_at_most_25_megabytes check (bytes between 1 and 26214400);
alter table stored_file add constraint storage_is_known check (storage in ('disk'));

alter table evidence_file add constraint file_and_version_share_an_organisation
  foreign key (organisation_id, evidence_version_id) references evidence_version (organisation_id, id) on delete cascade;
alter table evidence_file add constraint file_and_stored_file_share_an_organisation
  foreign key (organisation_id, stored_file_id) references stored_file (organisation_id, id);
alter table evidence_file add constraint file_and_whoever_added_it_share_an_organisation
  foreign key (organisation_id, added_by_id) references person (organisation_id, id);
alter table evidence_file add constraint at_most_five_files check (position between 1 and 5);
alter table evidence_file add constraint a_file_has_a_name check (name <> '');
alter table evidence_file add constraint identifiers_kept_in_a_file_have_a_reason
  check ((cardinality(kept_identifiers) = 0) = (kept_because = ''));

-- What is kept under a hash is never something else; it may go once nobody uses it.
create trigger a_stored_file_stays before update on stored_file
  for each row execute function refuse_change();

-- What was submitted stays as it was submitted, its files with it.
create function refuse_change_of_submitted_files() returns trigger language plpgsql as $$
declare touched uuid;
begin
  if tg_op = 'INSERT' then touched := new.evidence_version_id; else touched := old.evidence_version_id; end if;
  if exists (select from evidence_submission where evidence_version_id = touched)
    or (tg_op = 'UPDATE' and new.evidence_version_id <> old.evidence_version_id) then
    raise exception 'the files of a submitted version are never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger submitted_files_stay before insert or update or delete on evidence_file
  for each row execute function refuse_change_of_submitted_files();

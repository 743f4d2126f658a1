-- Why: a portfolio is moved to the framework that took the place of its own. What changed in substance between the two is
--   kept with the move, so that what a sign-off was asked to look at again for never changes afterwards.
-- What: the codes, on the row of the move; and the row moves the stamp of the record, which is gathered from it.
-- Rows: none. Nothing has written a move yet.

-- AlterTable
ALTER TABLE "framework_move" ADD COLUMN     "changed_codes" TEXT[];

alter table framework_move alter column changed_codes set not null;
alter table framework_move add constraint a_move_leads_to_another_edition check (from_version_id <> to_version_id);

create constraint trigger framework_move_stamps_its_record after insert or update or delete on framework_move
  deferrable initially deferred for each row execute function stamp_changed_record('practitioner');

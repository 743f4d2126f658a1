-- Why: what somebody has shown of their area (1.11) is worked out from the activities of the set that they chose. The
--   table that said it before had no page and nothing behind it, and two answers to one question disagree some day.
-- What: the old table goes; and what a set asks stays what it is, whoever has chosen it: its activities are append-only,
--   and of the set itself only its retiring changes.
-- Rows: those of the old table are dropped. No page of any version wrote one; only the demonstration was loaded with
--   them, and it is loaded anew with `npm run db:reset`.

-- DropForeignKey
ALTER TABLE "area_competence" DROP CONSTRAINT "area_competence_practitioner_id_fkey";

-- DropTable
DROP TABLE "area_competence";

create trigger area_activity_is_append_only before update or delete on area_activity
  for each row execute function refuse_change();
create trigger area_activity_is_never_emptied before truncate on area_activity
  for each statement execute function refuse_change();

create function refuse_changed_area_set() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'retired_at' = to_jsonb(old) - 'retired_at' then return new; end if;
  raise exception 'what a set of an area asks is never changed' using errcode = 'restrict_violation';
end $$;
create trigger an_area_set_is_only_retired before update or delete on area_set
  for each row execute function refuse_changed_area_set();

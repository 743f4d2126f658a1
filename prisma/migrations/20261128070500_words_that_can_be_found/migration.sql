-- Why: somebody looks for what they wrote by words, in the form in which they remember them ("reports" for "reporting"),
--   by half a word, by words that stand together; and waits no longer with 3,000 items than with 30.
-- What: of each version its words, answers to the questions of its type among them, generated, so that they are those of
--   its texts whatever is written: as stems, and as they were typed, for a last word that is only half typed (the stem of "communicati" is no beginning of the stem of
--   "communication"). The practitioner is one of the words: the index then finds what is theirs and has the word in one
--   look, however many others have it, and needs no extension. The words of the title once more by themselves, small
--   enough to lie in the row: those items go first. Rationales are rows of another table, and are not in it.
-- Rows: every version once. Its words stay; the triggers that refuse a change, and those that stamp a record as changed,
--   are out of the way while its practitioner is written into it.

alter table evidence_version add column practitioner_id uuid;
alter table evidence_version disable trigger user;
update evidence_version set practitioner_id = evidence.practitioner_id
  from evidence where evidence.id = evidence_version.evidence_id;
alter table evidence_version enable trigger user;

create function name_practitioner_of_version() returns trigger language plpgsql as $$
begin
  new.practitioner_id := (select practitioner_id from evidence where id = new.evidence_id);
  return new;
end $$;
create trigger version_is_of_the_practitioner_of_its_item before insert on evidence_version
  for each row execute function name_practitioner_of_version();

alter table evidence_version
  alter column practitioner_id set not null,
  add column title_words tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A')
  ) stored,
  add column words tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A')
    || to_tsvector('english', setting || ' ' || what_happened || ' ' || what_learned || ' ' || what_changed)
    || strip(to_tsvector('simple', setting || ' ' || what_happened || ' ' || what_learned || ' ' || what_changed))
    || jsonb_to_tsvector('english', answers, '["string"]')
    || strip(jsonb_to_tsvector('simple', answers, '["string"]'))
    || array_to_tsvector(array[practitioner_id::text])
  ) stored;

create index evidence_by_its_words on evidence_version using gin (words);

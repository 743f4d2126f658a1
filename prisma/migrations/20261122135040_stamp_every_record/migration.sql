-- Why: readiness is worked out from the rows of some twenty tables whenever somebody looks, so that it is never out of
--   date. For a team of fifty gathering them takes ten times as long as the page they are for.
-- What: a stamp on each practitioner's record: the transaction that last changed anything the record is gathered from.
--   A page that finds the stamp it knows knows the answer; whoever changes a row, the application or a hand at the
--   database, moves the stamp. Triggers do it, at the very end of a transaction: nobody waits for a stamp while holding
--   what another needs. And two indexes for the oldest open request of everybody in a team.
-- Rows: one new row for every practitioner.

-- CreateTable
CREATE TABLE "record_stamp" (
    "practitioner_id" UUID NOT NULL,
    "changed_in" BIGINT NOT NULL,

    CONSTRAINT "record_stamp_pkey" PRIMARY KEY ("practitioner_id")
);

-- AddForeignKey
ALTER TABLE "record_stamp" ADD CONSTRAINT "record_stamp_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

insert into record_stamp (practitioner_id, changed_in)
  select person_id, pg_current_xact_id()::text::bigint from practitioner;

-- Once in a transaction, however many rows it changes.
create function stamp_record(whose uuid) returns void language sql as $$
  insert into record_stamp (practitioner_id, changed_in)
    select person_id, pg_current_xact_id()::text::bigint from practitioner where person_id = whose
  on conflict (practitioner_id) do update set changed_in = excluded.changed_in
    where record_stamp.changed_in <> excluded.changed_in
$$;

-- The argument says how a row of the table leads to the practitioner whose record it is part of.
create function stamp_changed_record() returns trigger language plpgsql as $$
declare
  changed jsonb;
begin
  foreach changed in array array[to_jsonb(old), to_jsonb(new)] loop
    continue when changed is null;
    case tg_argv[0]
      when 'practitioner' then
        perform stamp_record((changed ->> 'practitioner_id')::uuid);
      when 'person' then
        perform stamp_record((changed ->> 'person_id')::uuid);
      when 'version' then
        perform stamp_record(evidence.practitioner_id)
        from evidence_version join evidence on evidence.id = evidence_version.evidence_id
        where evidence_version.id = (changed ->> 'evidence_version_id')::uuid;
      when 'request' then
        perform stamp_record(practitioner_id) from confirmation_request
        where id = (changed ->> 'request_id')::uuid;
      when 'sign-off' then
        perform stamp_record(practitioner_id) from sign_off where id = (changed ->> 'sign_off_id')::uuid;
      when 'supervisor' then
        -- In one order, so that two such changes never wait for each other.
        perform stamp_record(practitioner_id) from (
          select distinct practitioner_id from supervisor_post
          where supervisor_id = coalesce(changed ->> 'supervisor_id', changed ->> 'person_id')::uuid
          order by practitioner_id
        ) as supervised;
    end case;
  end loop;
  return null;
end $$;

do $$
declare
  kept text;
  path text;
begin
  for kept, path in
    select unnest(array['registration', 'award', 'scope_review', 'operator_entitlement', 'job_plan',
      'supervision_session', 'colleague_feedback', 'patient_feedback', 'area_competence', 'narrative', 'pillar_review',
      'panel_decision', 'waiver', 'supervisor_post', 'self_assessment', 'entrustment', 'sign_off']), 'practitioner'
    union all select 'practitioner', 'person'
    union all select unnest(array['evidence_submission', 'evidence_return', 'evidence_withdrawal']), 'version'
    union all select 'confirmation', 'request'
    union all select unnest(array['sign_off_evidence', 'sign_off_revocation']), 'sign-off'
    union all select unnest(array['supervisor', 'supervisor_preparation']), 'supervisor'
  loop
    execute format('create constraint trigger %I after insert or update or delete on %I
      deferrable initially deferred for each row execute function stamp_changed_record(%L)',
      kept || '_stamps_its_record', kept, path);
  end loop;
end $$;

-- A draft is nobody's readiness yet. A version and its links become part of the record when its item says that it was
-- submitted, and are never changed after that.
create constraint trigger evidence_stamps_its_record after insert or update on evidence
  deferrable initially deferred for each row when (new.submitted_id is not null)
  execute function stamp_changed_record('practitioner');

-- A team's page says of everybody how long their oldest open request has waited.
create index open_sign_off_requests_of_a_practitioner on sign_off_request (practitioner_id, asked_at)
  where decided_at is null and withdrawn_at is null;
create index open_confirmation_requests_of_a_practitioner on confirmation_request (practitioner_id, asked_at)
  where closed_at is null;

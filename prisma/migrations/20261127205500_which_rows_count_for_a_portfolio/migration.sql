-- Why: which rows of a framework count for a portfolio was spelled out in every statement that reads by capability, six
--   times in that of a capability's page, and planned anew each time: 19 ms where the whole page had 20.
-- What: three functions that only read. Their plans are kept by the connection; `lib/framework/portfolio` calls them.
-- Rows: none is touched.

-- The ids of every edition that rows of a practitioner count under: all of the framework that the portfolio follows, and
-- all of those it was moved to that one from. A code of any other framework means another thing.
create function portfolio_editions(of_practitioner uuid) returns uuid[]
language plpgsql stable parallel safe as $$
begin
  return array(
    select edition.id
    from practitioner
    join framework_version as followed on followed.id = practitioner.framework_version_id
    join framework_version as edition on edition.framework_id = followed.framework_id
      or edition.framework_id in (
        select gone.framework_id
        from framework_move as move
        join framework_version as gone on gone.id = move.from_version_id
        join framework_version as came on came.id = move.to_version_id
        where move.practitioner_id = of_practitioner and came.framework_id = followed.framework_id
      )
    where practitioner.person_id = of_practitioner
  );
end $$;

-- The ids of all capabilities that count as one for a portfolio, itself among them.
create function counted_as(of_practitioner uuid, as_capability uuid) returns uuid[]
language plpgsql stable parallel safe as $$
declare
  editions uuid[] := portfolio_editions(of_practitioner);
begin
  return array(
    select as_capability
    union
    select one.id
    from capability as asked
    join capability as one on one.code = asked.code and one.framework_version_id = any(editions)
    where asked.id = as_capability and asked.framework_version_id = any(editions)
  );
end $$;

-- The move after which a decision on that very row is about an old wording that changed in substance, as JSON, or null.
create function reworded_since(of_practitioner uuid, decided_capability uuid) returns json
language plpgsql stable parallel safe as $$
begin
  return (
    select json_build_object('at', move.moved_at, 'code', decided_on.code, 'to', came.version)
    from framework_move as move
    join framework_version as gone on gone.id = move.from_version_id
    join framework_version as came on came.id = move.to_version_id
    join capability as decided_on on decided_on.id = decided_capability and decided_on.code = any(move.changed_codes)
    join framework_version as edition on edition.id = decided_on.framework_version_id
      and edition.framework_id = gone.framework_id
    where move.practitioner_id = of_practitioner
    order by move.moved_at limit 1
  );
end $$;

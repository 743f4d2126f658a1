-- Why: open disputes, the second reviewer and who was asked were columns from before they had rows and pages of their own.
--   Nothing reads them any more.
-- What: what the columns hold becomes rows; the columns go. One dispute is open about a decision at a time, and what was
--   closed or cleared stays as it was.
-- Rows: a second look and the request for it for each review that names a second reviewer; a dispute for each that is counted.

insert into second_look_request (id, organisation_id, practitioner_id, review_id, asked_id, asked_by_id, asked_at, closed_at)
select gen_random_uuid(), organisation_id, practitioner_id, id, second_reviewer_id, reviewer_id,
  (reviewed_on + time '12:00') at time zone 'Europe/London', (reviewed_on + time '12:00') at time zone 'Europe/London'
from pillar_review
where second_reviewer_id not in (practitioner_id, reviewer_id)
  and not exists (select from second_look where second_look.review_id = pillar_review.id);

-- A look of one's own at one's own pillar never counted, and cannot be kept as one.
insert into second_look (id, organisation_id, practitioner_id, review_id, reviewer_id, looked_at, comment)
select gen_random_uuid(), organisation_id, practitioner_id, id, second_reviewer_id,
  (reviewed_on + time '12:00') at time zone 'Europe/London', ''
from pillar_review
where second_reviewer_id <> practitioner_id
  and not exists (select from second_look where second_look.review_id = pillar_review.id);

insert into dispute (id, organisation_id, practitioner_id, raised_by_id, raised_at, reasons, form_key)
select gen_random_uuid(), organisation_id, person_id, person_id, now(),
  'Counted before disputes were written down with their reasons.', gen_random_uuid()
from practitioner
cross join lateral generate_series(1, open_disputes);

-- Whose record was changed is kept now, so that the tables can be altered.
set constraints all immediate;

-- AlterTable
ALTER TABLE "pillar_review" DROP COLUMN "asked_id",
DROP COLUMN "second_reviewer_id";

-- AlterTable
ALTER TABLE "practitioner" DROP COLUMN "open_disputes";

create unique index one_open_dispute_per_decision on dispute (sign_off_id) where closed_at is null;

create trigger a_closed_dispute_stays before update on dispute
  for each row when (old.closed_at is not null) execute function refuse_change();
create trigger a_dispute_is_never_deleted before delete on dispute
  for each row execute function refuse_change();
create trigger a_cleared_flag_stays before update on identifiable_flag
  for each row when (old.cleared_at is not null) execute function refuse_change();
create trigger a_flag_is_never_deleted before delete on identifiable_flag
  for each row execute function refuse_change();

-- Why: whoever is asked for a second look may decline, and somebody else is asked then. A review is append-only and has
--   room for one; who was asked, when, and how it ended are rows of their own.
-- What: a table of requests, one open for each review at a time; a request that has ended stays as it is.
-- Rows: none is changed. No review has been asked about in this way yet.

-- CreateTable
CREATE TABLE "second_look_request" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "declined_because" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "second_look_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "second_look_request_practitioner_id_idx" ON "second_look_request"("practitioner_id");

-- CreateIndex
CREATE INDEX "second_look_request_asked_id_idx" ON "second_look_request"("asked_id");

-- CreateIndex
CREATE INDEX "second_look_request_review_id_idx" ON "second_look_request"("review_id");

-- AddForeignKey
ALTER TABLE "second_look_request" ADD CONSTRAINT "second_look_request_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look_request" ADD CONSTRAINT "second_look_request_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "pillar_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table second_look_request add constraint second_look_request_and_practitioner_share_an_organisation
  foreign key (organisation_id, practitioner_id) references practitioner (organisation_id, person_id);
alter table second_look_request add constraint second_look_request_asked_id_is_of_the_organisation
  foreign key (organisation_id, asked_id) references person (organisation_id, id);
alter table second_look_request add constraint second_look_request_asked_by_id_is_of_the_organisation
  foreign key (organisation_id, asked_by_id) references person (organisation_id, id);
alter table second_look_request add constraint nobody_is_asked_to_look_at_their_own_pillar
  check (asked_id <> practitioner_id);
alter table second_look_request add constraint nobody_asks_themselves_to_look_again check (asked_id <> asked_by_id);
alter table second_look_request add constraint whoever_declined_has_answered
  check (declined_because = '' or closed_at is not null);
create unique index one_open_second_look_request_per_review on second_look_request (review_id) where closed_at is null;

-- What has ended stays as it ended, and nothing that was asked is taken away.
create trigger a_second_look_request_that_ended_stays before update on second_look_request
  for each row when (old.closed_at is not null) execute function refuse_change();
create trigger a_second_look_request_is_never_deleted before delete on second_look_request
  for each row execute function refuse_change();

-- Why: whoever is asked, answered or decided about hears of it today only when they happen to look. A mail is written in
--   the transaction of the deed that it tells of, so that no deed goes untold and no mail tells of what never was.
-- What: the outbox. A worker takes what is due, one at a time, for as long as it may need; what it sent is sent once.
-- Rows: none.

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "recipient_id" UUID,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "button" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL DEFAULT '',
    "is_secret" BOOLEAN NOT NULL DEFAULT false,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "good_until" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "taken_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "refusal" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_organisation_id_queued_at_id_idx" ON "mail"("organisation_id", "queued_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mail_recipient_id_idx" ON "mail"("recipient_id");

-- What is still to be sent, in its order: the rest of the table is history.
create index mail_that_is_due on mail (due_at, id) where sent_at is null and given_up_at is null;
alter table mail add constraint mail_is_of_an_organisation
  foreign key (organisation_id) references organisation (id);
alter table mail add constraint mail_and_recipient_share_an_organisation
  foreign key (organisation_id, recipient_id) references person (organisation_id, id);
alter table mail add constraint mail_is_sent_or_given_up check (sent_at is null or given_up_at is null);
alter table mail add constraint mail_has_an_address check (address like '%_@_%');
alter table mail add constraint mail_says_something check (subject <> '' and words <> '' and subject !~ '[\r\n]');
alter table mail add constraint way_has_a_button check (path = '' or button <> '');
alter table mail add constraint secret_way_is_forgotten check (not is_secret or (sent_at is null and given_up_at is null) or path = '');

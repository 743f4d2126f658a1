import Link from "next/link";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { readLogbookAction } from "@/lib/evidence/import/actions";
import type { NewImportView } from "@/lib/evidence/import/types";
import { ActionForm } from "../../ui/action-form";
import { ButtonLink, ButtonRow } from "../../ui/button";
import { FormRow } from "../../ui/layout";
import { Notice } from "../../ui/notice";
import { Lead, PageTitle } from "../../ui/page-title";
import { SubmitButton } from "../../ui/submit-button";
import { TextArea } from "../../ui/text-area";
import { FileField } from "./file-field";
import { rowsInWords } from "./labels";

/** The first of three steps: the file, or its text. */
export function ReadForm({
  view: { waiting },
  writer,
}: {
  readonly view: NewImportView;
  readonly writer: string;
}) {
  return (
    <ActionForm action={readLogbookAction} title="Import a logbook" writer={writer}>
      <PageTitle>Import a logbook</PageTitle>
      <Lead>
        Bring in what you have kept elsewhere. Each row becomes a draft that only you can read. You
        see every row, and what is wrong with it, before anything is in your evidence.
      </Lead>
      {waiting && <Waiting {...waiting} />}
      <FormRow
        note={
          <p>
            <b>The first row</b> says what each column is. A column for the title and one for the
            day are needed: 14/09/2026, the day first, or 14 September 2026, or{" "}
            <span className="whitespace-nowrap">2026-09-14</span>.
          </p>
        }
      >
        <FileField name="logbookFile" />
      </FormRow>
      <FormRow
        note={
          <p>
            <b>What identifies a patient</b> is taken out before anything is kept, and its row is
            refused. What you send here waits for a day, for you alone.
          </p>
        }
      >
        <TextArea
          name="logbookText"
          label="Or paste the rows"
          hint="Copied from a spreadsheet, its headings too."
          optional
          height="long"
        />
      </FormRow>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Reading…">Read the logbook</SubmitButton>
          <ButtonLink href="/evidence" look="quiet">
            Leave it for now
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

function Waiting({
  importId,
  rowCount,
  isMatched,
  expiresAt,
}: NonNullable<NewImportView["waiting"]>) {
  return (
    <div className="mt-8">
      <Notice>
        <p>
          A logbook of {rowsInWords(rowCount)} waits for you until {formatTime(expiresAt)} on{" "}
          {formatDay(dayOf(expiresAt))}.{" "}
          <Link href={`/evidence/import/${importId}${isMatched ? "/rows" : ""}`} prefetch={false}>
            Go on with it
          </Link>
          . Another file takes its place.
        </p>
      </Notice>
    </div>
  );
}

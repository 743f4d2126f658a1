import Link from "next/link";
import { formatDay } from "@/lib/core/calendar-date";
import { importRowsAction } from "@/lib/evidence/import/actions";
import { GOOD_NAMED } from "@/lib/evidence/import/limits";
import type { ImportRowsView, RowView } from "@/lib/evidence/import/types";
import { ActionForm } from "../../ui/action-form";
import { ButtonLink, ButtonRow, ClosedButton } from "../../ui/button";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { SaveBar, Section } from "../../ui/layout";
import { Lead, PageTitle } from "../../ui/page-title";
import { SubmitButton } from "../../ui/submit-button";
import { rowsInWords } from "./labels";

/** The last step: row by row what would be imported, what is refused and why. */
export function RowsForm({
  view,
  matchedAt,
  writer,
}: {
  readonly view: ImportRowsView;
  readonly matchedAt: number;
  readonly writer: string;
}) {
  const { importId, take, rowCount, good, thereAlready, refused } = view;
  const leftOut = thereAlready.length + refused.length;
  return (
    <ActionForm
      action={importRowsAction}
      title="Check the rows"
      writer={writer}
      next={
        <p>
          <Link href={`/evidence/import/${importId}`} prefetch={false}>
            Match the columns again
          </Link>
        </p>
      }
    >
      <PageTitle>
        {good.length === rowCount
          ? `All ${rowsInWords(rowCount)} can be imported`
          : `${good.length.toLocaleString("en-GB")} of ${rowsInWords(rowCount)} can be imported`}
      </PageTitle>
      <Lead>
        Nothing is in your evidence yet. The numbers of the rows are those of your spreadsheet.
      </Lead>
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="matchedAt" value={matchedAt} />
      <input type="hidden" name="take" value={take} />
      {refused.length > 0 && (
        <Section heading={`Refused: ${rowsInWords(refused.length)}`}>
          <p className="max-w-measure text-ink-soft mb-4">
            Put them right in your file and read it again. What is in your evidence by then is not
            imported twice.
          </p>
          <RowsTable caption="Rows that are refused" head="Why it is refused" rows={refused} />
        </Section>
      )}
      {thereAlready.length > 0 && (
        <Section heading={`There already: ${rowsInWords(thereAlready.length)}`}>
          <RowsTable
            caption="Rows that are there already"
            head="Why it is left out"
            rows={thereAlready}
          />
        </Section>
      )}
      {good.length > 0 && (
        <Section heading={`Good: ${rowsInWords(good.length)}`}>
          <GoodRows rows={good} />
        </Section>
      )}
      {leftOut > 0 && (
        <p className="mt-6">
          <a href={`/evidence/import/${importId}/left-out.csv`} download>
            Download the rows that are left out, with the reasons
          </a>
        </p>
      )}
      <SaveBar note="Each row becomes a draft. Only you can read it until you submit it.">
        <ButtonRow>
          <ImportButton {...view} />
          <ButtonLink href={`/evidence/import/${importId}`} look="quiet">
            Match the columns again
          </ButtonLink>
        </ButtonRow>
      </SaveBar>
    </ActionForm>
  );
}

/** The same that the server rules: none where every row was asked for and one is refused. */
function ImportButton({ take, good, refused, thereAlready }: ImportRowsView) {
  const isAll = refused.length + thereAlready.length === 0;
  const label = `Import ${isAll ? rowsInWords(good.length) : `the ${goodRows(good.length)}`}`;
  if (take === "every" && refused.length > 0) {
    return (
      <ClosedButton because="You asked for every row or none, and not every row is good.">
        Import every row
      </ClosedButton>
    );
  }
  return good.length === 0 ? (
    <ClosedButton because="There is no row that can be imported.">Import rows</ClosedButton>
  ) : (
    <SubmitButton busy="Importing…">{label}</SubmitButton>
  );
}

function goodRows(count: number): string {
  return count === 1 ? "1 good row" : `${count.toLocaleString("en-GB")} good rows`;
}

function RowsTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly RowView[];
}) {
  return (
    <DataTable caption={caption}>
      <TableHead columns={[{ label: "Row" }, { label: "Title" }, { label: head }]} />
      <tbody>
        {rows.map(({ row, title, refusals }) => (
          <tr key={row}>
            <RowHead>Row {row}</RowHead>
            <Cell label="Title:">
              <span className="break-words">{title === "" ? "–" : title}</span>
            </Cell>
            <Cell>
              {refusals.map(({ column, because }) => (
                <p key={`${String(column)} ${because}`} className="break-words">
                  {column !== null && <b>{column}: </b>}
                  {because}
                </p>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** What their practitioner may not expect of them is named, each; of the others the first few. */
function GoodRows({ rows }: { readonly rows: readonly RowView[] }) {
  const plain = rows.filter(({ notes }) => notes.length === 0);
  const named = rows.filter((row) => row.notes.length > 0 || plain.indexOf(row) < GOOD_NAMED);
  const rest = rows.length - named.length;
  return (
    <>
      <DataTable caption="Rows that can be imported">
        <TableHead columns={[{ label: "Row" }, { label: "Title" }, { label: "When" }]} />
        <tbody>
          {named.map(({ row, title, occurredOn, notes }) => (
            <tr key={row}>
              <RowHead>Row {row}</RowHead>
              <Cell label="Title:">
                <span className="break-words">{title}</span>
                {notes.map((note) => (
                  <p key={note} className="text-note text-ink-soft break-words">
                    {note}
                  </p>
                ))}
              </Cell>
              <Cell label="When:">{occurredOn === null ? "–" : formatDay(occurredOn)}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {rest > 0 && <p className="mt-4">And {rowsInWords(rest)} more.</p>}
    </>
  );
}

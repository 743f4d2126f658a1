import { matchColumnsAction } from "@/lib/evidence/import/actions";
import type { ColumnView, ImportColumnsView } from "@/lib/evidence/import/types";
import { TAKEN_OUT } from "@/lib/privacy/words";
import { ActionForm } from "../../ui/action-form";
import { ButtonLink, ButtonRow } from "../../ui/button";
import { Checkbox, RadioGroup } from "../../ui/choices";
import { FormPart, FormRow } from "../../ui/layout";
import { Lead, PageTitle } from "../../ui/page-title";
import { SelectField } from "../../ui/select-field";
import { SubmitButton } from "../../ui/submit-button";
import { columnOptions, rowsInWords } from "./labels";

/** The second step: what each column holds, and what is to become of a row that is refused. */
export function MatchForm({
  view: { importId, rowCount, columns, take, takeOut },
  writer,
}: {
  readonly view: ImportColumnsView;
  readonly writer: string;
}) {
  return (
    <ActionForm action={matchColumnsAction} title="Match the columns" writer={writer}>
      <PageTitle>Match the columns</PageTitle>
      <Lead>
        {rowsInWords(rowCount)} {rowCount === 1 ? "was" : "were"} read. Say what each column holds;
        its first values stand beneath its heading. Nothing is in your evidence yet.
      </Lead>
      <input type="hidden" name="importId" value={importId} />
      <FormRow
        note={
          <p>
            <b>Title</b> and <b>When did it happen?</b> are needed. What you leave out is not
            imported.
          </p>
        }
      >
        {columns.map((column, at) => (
          <SelectField
            key={at}
            name={`columns.${String(at)}`}
            label={column.heading === "" ? `Column ${String(at + 1)}` : column.heading}
            hint={<FirstValues {...column} />}
            empty="Leave out"
            defaultValue={column.use ?? ""}
            options={columnOptions}
            width="medium"
          />
        ))}
      </FormRow>
      <FormPart legend="If something is wrong with a row">
        <RadioGroup
          name="take"
          label="What is imported if a row is refused?"
          layout="column"
          defaultValue={take}
          choices={[
            { value: "good", label: "The good rows; the others are left out" },
            { value: "every", label: "Nothing, until every row is good" },
          ]}
        />
        <Checkbox
          name="takeOut"
          label={`Take out what looks as if it identified a patient: “${TAKEN_OUT}” stands in its place`}
          hint="Otherwise such a row is refused."
          defaultChecked={takeOut}
        />
      </FormPart>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Checking…">Check the rows</SubmitButton>
          <ButtonLink href="/evidence/import" look="quiet">
            Choose another file
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

function FirstValues({ firstValues }: ColumnView) {
  if (firstValues.length === 0) return <>Empty in every row.</>;
  return <span className="break-words">{firstValues.map(shortened).join(" · ")}</span>;
}

function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN).trimEnd()}…` : value;
}

const SHOWN = 60;

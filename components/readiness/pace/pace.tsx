import { formatDay } from "@/lib/core/calendar-date";
import { setTargetAction } from "@/lib/readiness/pace/actions";
import type { Pace, PaceView } from "@/lib/readiness/pace/types";
import { ActionForm } from "../../ui/action-form";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { DateField } from "../../ui/date-field";
import { Section } from "../../ui/layout";
import { Lead, PageTitle, Sentence } from "../../ui/page-title";
import { SubmitButton } from "../../ui/submit-button";
import { paceSentence, targetSentence } from "./pace-words";

interface PaceFormProps {
  readonly view: PaceView;
  readonly writer: string;
}

/** How fast somebody goes, where it leads, and by when they mean to be there. */
export function PaceForm({ view: { pace, targetOn }, writer }: PaceFormProps) {
  const { lead, rest } = paceSentence(pace);
  const target = targetSentence(pace);
  return (
    <ActionForm action={setTargetAction} title="Your pace" writer={writer}>
      <PageTitle>Your pace</PageTitle>
      <div className="mt-4">
        <Sentence lead={lead} />
      </div>
      <Lead>{rest}</Lead>
      {target !== null && <Lead>{target}</Lead>}
      <div className="mt-8">
        <DateField
          name="targetOn"
          label="By when do you mean to be signed off?"
          hint="For yourself: nobody is held to it, and no score knows it. Leave it empty to take it away."
          optional
          defaultValue={targetOn ?? undefined}
        />
      </div>
      <div className="mt-6">
        <SubmitButton>Save target</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What the pace was counted from. */
export function Quarters({ pace }: { readonly pace: Pace }) {
  const isKept = pace.quarters.every(({ statesGained }) => statesGained !== null);
  return (
    <Section
      heading="What this is counted from"
      about={`${String(pace.signedOff)} of ${String(pace.required)} capabilities are signed off today. Counted is what was gained in each quarter and still stood at its end, nothing twice.${isKept ? "" : " Of days on which nothing had been kept yet, what is signed off today counts from the day of the decision, and the states are not known."}`}
    >
      <DataTable caption="What was gained in each quarter of the past 12 months">
        <TableHead
          columns={[
            { label: "Quarter" },
            { label: "Newly signed off", number: true },
            { label: "States gained", number: true },
          ]}
        />
        <tbody>
          {pace.quarters.map(({ from, to, signedOff, statesGained }) => (
            <tr key={to}>
              <RowHead>
                {formatDay(from)} to {formatDay(to)}
              </RowHead>
              <Cell label="Newly signed off:" number>
                {signedOff}
              </Cell>
              <Cell label="States gained:" number>
                {statesGained ?? "Not known"}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

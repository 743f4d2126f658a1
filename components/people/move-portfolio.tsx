import { movePortfolioAction } from "@/lib/readiness/move/actions";
import type { ChangedCapability, MoveView } from "@/lib/readiness/move/types";
import { scoreInWords, statusLabels } from "../readiness/labels";
import { ActionForm } from "../ui/action-form";
import { ClosedButton } from "../ui/button";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { Section } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";

interface MovePortfolioProps {
  readonly view: MoveView;
  readonly move: NonNullable<MoveView["move"]>;
  readonly title: string;
  readonly writer: string;
}

/** What a move does for one portfolio, what it changes, and the button. */
export function MovePortfolio({ view, move, title, writer }: MovePortfolioProps) {
  const { practitioner, from } = view;
  const { to, changed, may } = move;
  return (
    <>
      <Section heading="What stays">
        <ul className="max-w-measure list-disc space-y-2 pl-6">
          <li>
            Evidence and its links, self-assessments, entrustments, requests, sign-offs and reviews
            stay as they are, in the wording of {from.version} under which they were made.
          </li>
          <li>They count under {to.version} from that moment: the codes are the same.</li>
          <li>What is written or decided after it is written or decided under {to.version}.</li>
        </ul>
      </Section>
      <Section heading="What changes">
        {changed.map((one) => (
          <Changed key={one.code} of={one} editions={[from.version, to.version]} />
        ))}
      </Section>
      <Section
        heading="Readiness today"
        about={`As the rules work it out of ${practitioner.name}’s record, under either.`}
      >
        <Readiness move={move} from={from.version} />
      </Section>
      <Section heading="Move it" about="It is one step, and there is no way back.">
        <ActionForm action={movePortfolioAction} title={title} writer={writer}>
          <input type="hidden" name="personId" value={practitioner.id} />
          <input type="hidden" name="fromVersionId" value={from.id} />
          <input type="hidden" name="toVersionId" value={to.id} />
          {may.allowed ? (
            <SubmitButton>{`Move portfolio to ${to.version}`}</SubmitButton>
          ) : (
            <ClosedButton because={may.because}>{`Move portfolio to ${to.version}`}</ClosedButton>
          )}
        </ActionForm>
      </Section>
    </>
  );
}

/** Both wordings side by side, and whether anybody has to do something about it. */
function Changed({
  of: { code, what, before, after, asksAgain },
  editions: [from, to],
}: {
  readonly of: ChangedCapability;
  readonly editions: readonly [string, string];
}) {
  const wordings = [
    { edition: from, ...before },
    { edition: to, ...after },
  ];
  return (
    <>
      <p className="max-w-measure mb-4">
        Of {code} more than the wording changes: {what}. {whatFollows(asksAgain)}
      </p>
      <DataTable caption={`${code} as it is worded in ${from} and in ${to}`}>
        <TableHead
          columns={[{ label: "Edition" }, { label: "Title" }, { label: "What it asks" }]}
        />
        <tbody>
          {wordings.map(({ edition, title, description }) => (
            <tr key={edition}>
              <RowHead>{edition}</RowHead>
              <Cell>
                {code} {title}
              </Cell>
              <Cell>{description}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function whatFollows(asksAgain: boolean): string {
  return asksAgain
    ? "A sign-off on it holds today. The sign-off stays and counts, and asks both the practitioner and whoever signed it to look at it again."
    : "No sign-off on it holds today, so nobody is asked to look at one again.";
}

function Readiness({
  move: { before, after, to },
  from,
}: {
  readonly move: MovePortfolioProps["move"];
  readonly from: string;
}) {
  return (
    <DataTable caption="Readiness before and after the move">
      <TableHead
        columns={[
          { label: "Readiness" },
          { label: `Before, ${from}` },
          { label: `After, ${to.version}` },
        ]}
      />
      <tbody>
        {[
          { term: "Status", of: (one: typeof before) => statusLabels[one.status] },
          { term: "Index", of: (one: typeof before) => scoreInWords(one.index) },
        ].map(({ term, of }) => (
          <tr key={term}>
            <RowHead>{term}</RowHead>
            <Cell label={`Before, ${from}`}>{of(before)}</Cell>
            <Cell label={`After, ${to.version}`}>{of(after)}</Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

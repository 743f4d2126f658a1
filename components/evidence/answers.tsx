import { answeredParts, stepsOf } from "@/lib/evidence/template/answered";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { SummaryList } from "../ui/summary-list";
import { Part } from "./part";

/** What a version answers of the questions of its type, and how far a work in steps has come. */
export function AnswersView({
  version,
  rank,
}: {
  readonly version: EvidenceVersionView;
  readonly rank: "h2" | "h3";
}) {
  const steps = stepsOf(version);
  return (
    <>
      {steps !== null && steps.some(({ isWritten }) => isWritten) && (
        <p className="mt-6">{howFar(steps)}</p>
      )}
      {answeredParts(version).map(({ heading, answers }) => (
        <Part key={heading} heading={heading} rank={rank}>
          <div className="max-w-form">
            <SummaryList
              opened={false}
              facts={answers.map(({ label, answer }) => ({
                term: label,
                value: <span className="whitespace-pre-line">{answer}</span>,
              }))}
            />
          </div>
        </Part>
      ))}
    </>
  );
}

/** "Written so far: Idea and Measure. Change and Re-audit are still to come." */
function howFar(steps: readonly { readonly name: string; readonly isWritten: boolean }[]): string {
  const written = steps.filter(({ isWritten }) => isWritten).map(({ name }) => name);
  const open = steps.filter(({ isWritten }) => !isWritten).map(({ name }) => name);
  if (open.length === 0) return `It has come all the way: ${listed(written)}.`;
  const verb = open.length === 1 ? "is" : "are";
  return `Written so far: ${listed(written)}. ${listed(open)} ${verb} still to come.`;
}

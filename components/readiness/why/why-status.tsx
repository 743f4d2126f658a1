import { currentProfile } from "@/lib/rules/profiles";
import type { Readiness } from "@/lib/rules/result";
import { formatDay } from "@/lib/core/calendar-date";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { Section } from "../../ui/layout";
import { Lead, Sentence } from "../../ui/page-title";
import { bearers } from "../bearing";
import { gateNames, scoreInWords, statusLabels } from "../labels";
import { statusSentence, wayOn } from "../status-sentence";
import { meanOfMeansInWords } from "./arithmetic";
import { NextFor } from "./next-for";
import { whyPath, whyPillarPath } from "./path";
import { statusTests, type StatusTest } from "./status-tests";
import type { WhyProps } from "./types";

/** Why the status is what it is, and where index and mean come from. */
export function WhyStatus(why: WhyProps) {
  const { view, base, isOwn } = why;
  const { readiness, practitioner } = view;
  const whose = isOwn ? "own" : { name: practitioner.name };
  const { lead, rest } = statusSentence(readiness, whose);
  return (
    <>
      <Sentence as="h1" lead={lead}>
        {rest}
      </Sentence>
      <Lead>
        {wayOn(readiness, whose)} {readiness.caveat && `${readiness.caveat}.`}
      </Lead>
      <NextFor {...why} steps={view.steps.slice(0, 3)} otherwise="Nothing is missing." />
      <StatusTable readiness={readiness} base={base} />
      <Index readiness={readiness} base={base} />
      <Section id="mean" heading={`Mean: ${scoreInWords(readiness.mean)}`}>
        <p className="max-w-measure">
          The mean of the pillars, each the sum of what its capabilities are worth over their
          number. It is shown beside the index and decides nothing.
        </p>
        <p className="text-lead mt-3">
          {meanOfMeansInWords(
            readiness.pillars.map(({ capabilities }) => capabilities.map(({ value }) => value)),
            readiness.mean,
          )}
        </p>
      </Section>
      <p className="text-small text-ink-soft mt-8">
        Worked out on {formatDay(readiness.asOf)} from framework {readiness.frameworkVersion},
        profile {readiness.profile} version {readiness.profileVersion}, engine {readiness.engine}.
      </p>
    </>
  );
}

type PartProps = Pick<WhyProps, "base"> & { readonly readiness: Readiness };

/** The four questions, with what was seen. */
export function StatusTable({ readiness, base }: PartProps) {
  const tests = statusTests(readiness);
  const answer = tests.find(({ holds }) => holds);
  return (
    <Section
      heading={`Status: ${statusLabels[readiness.status].toLowerCase()}`}
      about="Four questions, in this order. The first that holds is the answer."
    >
      <DataTable caption="How the status comes about">
        <TableHead
          columns={[{ label: "Status" }, { label: "What is asked" }, { label: "What there is" }]}
        />
        <tbody>
          {tests.map((test) => (
            <tr key={test.status}>
              <RowHead>
                {statusLabels[test.status]}
                <span className="text-note text-ink-soft block font-normal">
                  {test === answer ? "This is the answer" : test.holds ? "" : "Does not hold"}
                </span>
              </RowHead>
              <Cell label="Asked:">{test.asked}</Cell>
              <Cell label="There is:">
                {test.seen}
                <GateLinks gates={test.gates} base={base} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function GateLinks({ gates, base }: Pick<StatusTest, "gates"> & Pick<WhyProps, "base">) {
  if (gates.length === 0) return null;
  return (
    <ul className="mt-1">
      {gates.map((gate) => (
        <li key={gate}>
          <a href={whyPath(base, gate)}>{gateNames[gate]}</a>
        </li>
      ))}
    </ul>
  );
}

function Index({ readiness, base }: PartProps) {
  const { index, pillars, profile } = readiness;
  const setters = bearers(readiness);
  const rule = currentProfile(profile).index;
  return (
    <Section id="index" heading={`Index: ${scoreInWords(index)}`}>
      <p className="max-w-measure">
        {rule.kind === "lowest"
          ? "The lowest of the pillars’ scores: no pillar makes up for another."
          : `The lower of two: pillar ${rule.pillar}, and the best of the others.`}
      </p>
      <ul className="rows mt-3">
        {pillars.map((pillar) => (
          <li key={pillar.code} className="flex justify-between gap-4">
            <a href={whyPillarPath(base, pillar.code)}>{pillar.name}</a>
            <span className={setters.includes(pillar) ? "text-mark-ink font-bold" : undefined}>
              {scoreInWords(pillar.score)}
              {setters.includes(pillar) && <span className="font-normal"> sets the index</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

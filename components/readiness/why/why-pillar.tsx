import type { Explained } from "@/lib/readiness/explain/types";
import { currentProfile } from "@/lib/rules/profiles";
import { CAPABILITY_STATES, type Readiness } from "@/lib/rules/result";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { Section } from "../../ui/layout";
import { PageTitle } from "../../ui/page-title";
import { scoreInWords, stateInWords, stateLabels } from "../labels";
import { placeOf } from "../places";
import { meanInWords } from "./arithmetic";
import { NextFor } from "./next-for";
import { whyPath } from "./path";
import { RuleBlock } from "./rule-block";
import type { WhyProps } from "./types";

interface WhyPillarProps extends WhyProps {
  readonly explained: Extract<Explained, { kind: "pillar" }>;
}

/** How a pillar's score comes about, and what its five rules say. */
export function WhyPillar({ explained: { pillar, rules }, ...why }: WhyPillarProps) {
  const { view, base, isOwn } = why;
  const { code, name, score, capabilities } = pillar;
  const codes = new Set(capabilities.map((one) => one.code));
  const steps = view.steps.filter(
    (step) =>
      (step.scope === "pillar" && step.code === code) ||
      (step.scope === "capability" && step.code !== undefined && codes.has(step.code)),
  );
  return (
    <>
      <PageTitle>
        {name}: {scoreInWords(score)}
      </PageTitle>
      <p className="max-w-measure mt-4">
        The score is the mean of what its {capabilities.length} capabilities are worth.
      </p>
      <p className="text-lead mt-3">
        {meanInWords(
          capabilities.map(({ value }) => value),
          score,
        )}
      </p>
      <NextFor {...why} steps={steps.slice(0, 3)} otherwise="Nothing is missing." />
      <Section heading="What each capability is worth" about={worthOfStates(view.readiness)}>
        <DataTable caption={`What each capability of ${name} is worth`}>
          <TableHead
            columns={[
              { label: "Capability" },
              { label: "State" },
              { label: "Worth", number: true },
            ]}
          />
          <tbody>
            {capabilities.map((one) => (
              <tr key={one.code}>
                <RowHead>
                  <a href={whyPath(base, one.code)}>
                    {one.code} {view.titles[one.code]}
                  </a>
                </RowHead>
                <Cell label="State:">{stateInWords(one.state, one.refreshDue)}</Cell>
                <Cell label="Worth:" number>
                  {one.value}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Section>
      <Section
        heading="The five rules of a pillar"
        about="They change no score. The gate “Pillars complete” (G7) asks for them."
      >
        {rules.map((rule) => (
          <RuleBlock
            key={rule.finding.rule}
            {...why}
            rule={rule}
            place={
              isOwn && rule.finding.outcome === "fail"
                ? placeOf({ rule: rule.finding.rule, code })
                : undefined
            }
          />
        ))}
      </Section>
    </>
  );
}

/** "Not started 0, started 20, building 50, evidenced 80, signed off 100." */
function worthOfStates({ profile }: Readiness): string {
  const { values } = currentProfile(profile);
  const [first = "", ...others] = CAPABILITY_STATES.map(
    (state) => `${stateLabels[state]} ${String(values[state])}`,
  );
  return `${[first, ...others.map((one) => one.toLowerCase())].join(", ")}.`;
}

import type { ReactNode } from "react";
import type { ExplainedFinding } from "@/lib/readiness/explain/types";
import { PUBLICATIONS } from "@/lib/rules/publications";
import type { RuleId } from "@/lib/rules/result";
import { SummaryList, type Fact } from "../../ui/summary-list";
import { ruleNames } from "../labels";
import { OutcomeMark } from "../outcome";
import type { Place } from "../places";
import { LookedList } from "./looked-list";
import { sourceSentences } from "../source-sentences";
import type { WhyProps } from "./types";

interface RuleBlockProps extends WhyProps {
  readonly rule: ExplainedFinding;
  /** Where it is done, if something is to be done. */
  readonly place?: Place | undefined;
  readonly level?: 2 | 3;
  /** Met, and of no use before the other rules are. */
  readonly waits?: boolean;
}

/** One rule and its answer: what it found, looked at, asked and saw, whose number that is, and where to go next. */
export function RuleBlock({
  rule: { finding, looked },
  place,
  level = 3,
  waits = false,
  ...why
}: RuleBlockProps) {
  const { rule, outcome, severity, message } = finding;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={rule} className="mt-8">
      <Heading className="text-lead flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span>
          {ruleNames[rule]} <span className="text-ink-soft text-small font-normal">({rule})</span>
        </span>
        <span className="text-small font-normal">
          <OutcomeMark
            outcome={outcome}
            warning={outcome === "pass" && severity === "warning"}
            waits={waits}
          />
        </span>
      </Heading>
      <p className="max-w-measure mt-1">{message}</p>
      {outcome !== "not-applicable" && (
        <div className="mt-3">
          <SummaryList size="small" facts={factsOf({ finding, looked }, why)} />
        </div>
      )}
      {place && (
        <p className="mt-1 print:hidden">
          <a href={place.href} className="min-h-target inline-flex items-center font-bold">
            {place.label}
          </a>
        </p>
      )}
    </section>
  );
}

function factsOf(
  { finding, looked }: ExplainedFinding,
  { view, base }: Omit<WhyProps, "isOwn">,
): readonly Fact[] {
  const { threshold, observed, source, rule } = finding;
  return [
    { term: "What is asked", value: sentence(threshold, units[rule]) },
    { term: "What there is", value: sentence(observed, units[rule]) },
    ...(looked === null
      ? []
      : [{ term: "What was looked at", value: <LookedList {...{ looked, view, base }} /> }]),
    { term: "Where the number comes from", value: <Origin {...{ rule, source }} /> },
  ];
}

function Origin({ rule, source }: Pick<ExplainedFinding["finding"], "rule" | "source">): ReactNode {
  const publication = PUBLICATIONS[rule];
  return (
    <>
      {sourceSentences[source]}
      {publication && (
        <>
          {" "}
          <a href={publication.href} rel="noreferrer">
            {publication.title}
          </a>
        </>
      )}
    </>
  );
}

function sentence(seen: string | number, unit: string | undefined): string {
  if (typeof seen === "number")
    return unit === undefined ? String(seen) : `${String(seen)} ${unit}`;
  return seen.charAt(0).toUpperCase() + seen.slice(1);
}

/** What the rules count where they answer with a number alone. */
const units: Partial<Record<RuleId, string>> = {
  P2: "usable items",
  P4: "people",
  P5: "of the four characteristics",
};

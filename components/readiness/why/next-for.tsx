import type { Step } from "@/lib/readiness/types";
import { Section } from "../../ui/layout";
import { NextActionList } from "../next-action-list";
import { nextSteps } from "../next-steps";
import type { WhyProps } from "./types";

interface NextForProps extends WhyProps {
  readonly steps: readonly Step[];
  /** Said where nothing is to be done. */
  readonly otherwise: string;
}

/** What to do next about the thing explained, with the way there; somebody else reads what its practitioner is told. */
export function NextFor({ view, isOwn, steps, otherwise }: NextForProps) {
  const heading = isOwn ? "What to do next" : `What ${view.practitioner.name} is told to do next`;
  const drawn = nextSteps({
    steps,
    today: view.readiness.asOf,
    coordinating: view.coordinating,
  });
  return (
    <Section heading={heading}>
      {drawn.length === 0 ? (
        <p className="max-w-measure">{otherwise}</p>
      ) : (
        <NextActionList steps={isOwn ? drawn : drawn.map(({ href: _, ...step }) => step)} />
      )}
    </Section>
  );
}

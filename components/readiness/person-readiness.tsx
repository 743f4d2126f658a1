import type { ReactNode } from "react";
import type { ReadinessView } from "@/lib/readiness/types";
import { Columns, Section } from "../ui/layout";
import { Lead, Sentence } from "../ui/page-title";
import { CapabilityStates, rowId } from "./capability-states";
import { FourPillars } from "./four-pillars";
import { gatesMet, GatesSection } from "./gates-section";
import { PillarNeeds } from "./pillar-needs";
import { statusSentence, wayOn } from "./status-sentence";
import { WhyLine } from "./why/why-line";

interface PersonReadinessProps {
  readonly view: ReadinessView;
  /** The page itself, below which every number is explained. */
  readonly base: string;
  /** What the page is for beside the readiness itself: stands under the sentence. */
  readonly children?: ReactNode;
}

/** Somebody else's readiness: the sentence, the picture, gates and capabilities, in states and dates. */
export function PersonReadiness({ view, base, children }: PersonReadinessProps) {
  const { practitioner, readiness, titles } = view;
  const { lead, rest } = statusSentence(readiness, { name: practitioner.name });
  const capabilities = readiness.pillars.flatMap((pillar) => pillar.capabilities);
  const signedOff = capabilities.filter(({ state }) => state === "signed-off").length;
  const gates = gatesMet(readiness.gates);
  return (
    <>
      <div className="portfolio-first">
        <div>
          <Sentence lead={lead}>{rest}</Sentence>
          <Lead>
            Signed off: {signedOff} of {capabilities.length} capabilities. Met: {gates.met} of{" "}
            {gates.asked} gates, which review asks for.
            {readiness.label && ` ${wayOn(readiness, { name: practitioner.name })}`}
          </Lead>
          {readiness.caveat && <Lead>{readiness.caveat}.</Lead>}
          <WhyLine {...{ base, readiness }} />
          {children}
        </div>
        <div className="portfolio-picture">
          <FourPillars
            {...{ readiness, titles }}
            href={(code) => `#${rowId("all", code)}`}
            label={`${practitioner.name}’s four pillars`}
            indexWords="index, of 100"
            listId="all"
          />
        </div>
      </div>
      <div className="mt-18">
        <Columns look="wide-first">
          <GatesSection gates={readiness.gates} isOwn={false} base={base} />
          <PillarNeeds pillars={readiness.pillars} base={base} />
        </Columns>
      </div>
      <Section
        id="all"
        heading={`All ${String(capabilities.length)} capabilities`}
        beside="The picture above, in words"
      >
        <CapabilityStates id="all" pillars={readiness.pillars} titles={titles} />
      </Section>
    </>
  );
}

import type { Explained } from "@/lib/readiness/explain/types";
import { ruleNames } from "../labels";
import { WhyCapability } from "./why-capability";
import { WhyGate } from "./why-gate";
import { WhyPillar } from "./why-pillar";
import { WhyStatus } from "./why-status";
import type { WhyProps } from "./types";

/** Why a number is what it is: what was looked at, seen and asked, whose number that is, and what to do next. */
export function Explanation(why: WhyProps) {
  const { explained } = why.view;
  switch (explained.kind) {
    case "status":
      return <WhyStatus {...why} />;
    case "gate":
      return <WhyGate {...why} rule={explained.rule} />;
    case "pillar":
      return <WhyPillar {...why} explained={explained} />;
    case "capability":
      return <WhyCapability {...why} explained={explained} />;
  }
}

/** What the page is called: "Why: Colleague feedback". */
export function explanationTitle(explained: Explained): string {
  switch (explained.kind) {
    case "status":
      return "Why: status, index and mean";
    case "gate":
      return `Why: ${ruleNames[explained.rule.finding.rule]}`;
    case "pillar":
      return `Why: ${explained.pillar.name}`;
    case "capability":
      return `Why: ${explained.capability.code}`;
  }
}

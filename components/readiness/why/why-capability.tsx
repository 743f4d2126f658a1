import { capabilityPath } from "@/lib/core/capability-address";
import type { Explained } from "@/lib/readiness/explain/types";
import type { CapabilityResult, Finding } from "@/lib/rules/result";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/layout";
import { Lead, PageTitle } from "../../ui/page-title";
import { stateInWords } from "../labels";
import { waitsToCount } from "../outcome";
import { placeOf } from "../places";
import { StateSwatch } from "../state-swatch";
import { NextFor } from "./next-for";
import { whyPillarPath } from "./path";
import { RuleBlock } from "./rule-block";
import type { WhyProps } from "./types";

interface WhyCapabilityProps extends WhyProps {
  readonly explained: Extract<Explained, { kind: "capability" }>;
}

/** Why a capability is in its state: the six rules, what each saw, and what would move it. */
export function WhyCapability({ explained, ...why }: WhyCapabilityProps) {
  const { capability, pillar, rules, notCounted } = explained;
  const { view, base, isOwn } = why;
  const { code, state, value, refreshDue } = capability;
  const steps = view.steps.filter((step) => step.scope === "capability" && step.code === code);
  const title = `${code} ${view.titles[code] ?? ""}`;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="text-lead mt-4 flex items-center gap-3">
        <StateSwatch state={state} refreshDue={refreshDue} />
        <span>
          <b>{stateInWords(state, refreshDue)}</b>: worth {value} of 100 in{" "}
          <a href={whyPillarPath(base, pillar.code)}>{pillar.name}</a>.
        </span>
      </p>
      {notCounted !== null && (
        <div className="mt-6">
          <Notice look="mark">
            <p>{notCounted}</p>
            <p>
              The sign-off stays. It counts by itself, without being asked for again, as soon as
              that is there.
            </p>
          </Notice>
        </div>
      )}
      <Lead>{whyThisState(capability)}</Lead>
      <NextFor {...why} steps={steps} otherwise="Nothing is missing." />
      <Section heading="The six rules">
        {rules.map((rule) => (
          <RuleBlock
            key={rule.finding.rule}
            {...why}
            rule={rule}
            waits={waitsToCount(rule.finding, state)}
            place={
              isOwn && isNext(rule.finding, capability)
                ? placeOf({ rule: rule.finding.rule, code, ...found(rule) })
                : undefined
            }
          />
        ))}
      </Section>
      {isOwn && (
        <p className="mt-8">
          <a href={capabilityPath({ code, otherFramework: null })}>
            The page of {code}: what it asks, your evidence, decisions
          </a>
        </p>
      )}
    </>
  );
}

/** A decision is asked for when the evidence is there: before, it would not be counted. */
function isNext({ rule, outcome }: Finding, { rules }: CapabilityResult): boolean {
  const lacksEvidence = rules.some(
    (one) => one.outcome === "fail" && one.rule !== "C5" && one.rule !== "C6",
  );
  return outcome === "fail" && !(lacksEvidence && rule === "C6");
}

/** What in the rule's own list is nearest to being put right. */
function found({ finding, looked }: WhyCapabilityProps["explained"]["rules"][number]) {
  const items = (looked ?? []).flatMap((one) => (one.kind === "item" ? [one] : []));
  const isSelfAssessed = (looked ?? []).some(
    (one) => one.kind === "fact" && one.text.startsWith("Self-assessed"),
  );
  return finding.rule === "C4" ? { isSelfAssessed, itemId: items[0]?.id } : {};
}

function whyThisState({ state }: CapabilityResult): string {
  switch (state) {
    case "signed-off":
      return "All six rules are met.";
    case "evidenced":
      return "The four rules on evidence are met (C1 to C4). Signed off is the same with C5 and C6.";
    case "building":
      return "At least one usable item shows it. Evidenced is when C1 to C4 are all met.";
    case "started":
      return "Something is linked to it, but nothing of that is usable yet: confirmed, recent and free of what identifies somebody.";
    case "not-started":
      return "Nothing is linked to it yet.";
  }
}

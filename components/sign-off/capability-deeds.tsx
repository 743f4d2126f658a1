import { capabilityPath } from "@/lib/core/capability-address";
import type { CapabilityResult } from "@/lib/rules/result";
import type { CapabilityView } from "@/lib/sign-off/types";
import { ButtonLink, ButtonRow, ClosedButton } from "../ui/button";

interface CapabilityDeedsProps {
  readonly view: Pick<CapabilityView, "capability" | "mayAdd" | "decisions">;
  /** Null: the practitioner's profile does not ask for it. */
  readonly result: Pick<CapabilityResult, "rules"> | null;
}

/**
 * The two deeds that move a capability, the one that does something now the stronger: a sign-off in force is not asked
 * for again, counted or not. Closed to whoever has left their portfolio.
 */
export function CapabilityDeeds({ view, result }: CapabilityDeedsProps) {
  const { capability, mayAdd, decisions } = view;
  if (!mayAdd.allowed) {
    return <ClosedButton because={mayAdd.because}>Ask for sign-off</ClosedButton>;
  }
  const isMet = (asked: string) =>
    result?.rules.some(({ rule, outcome }) => rule === asked && outcome === "pass") === true;
  const asksAgain = decisions[0]?.changedSince != null;
  const isInForce = isMet("C6") && !asksAgain;
  return (
    <ButtonRow>
      <ButtonLink
        href={capabilityPath(capability, { below: "ask" })}
        look={isInForce ? "outline" : "solid"}
      >
        Ask for sign-off
      </ButtonLink>
      <ButtonLink
        href={capabilityPath(capability, { below: "self-assess" })}
        look={isInForce && !isMet("C4") ? "solid" : "outline"}
      >
        Self-assess
      </ButtonLink>
    </ButtonRow>
  );
}

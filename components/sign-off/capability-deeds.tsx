import { capabilityPath } from "@/lib/core/capability-address";
import type { CapabilityView } from "@/lib/sign-off/types";
import { ButtonLink, ButtonRow, ClosedButton } from "../ui/button";

interface CapabilityDeedsProps {
  readonly view: CapabilityView;
  readonly isSignedOff: boolean;
}

/** The two deeds that move a capability; closed to whoever has left their portfolio. */
export function CapabilityDeeds({ view, isSignedOff }: CapabilityDeedsProps) {
  const { capability, mayAdd, decisions } = view;
  if (!mayAdd.allowed) {
    return <ClosedButton because={mayAdd.because}>Ask for sign-off</ClosedButton>;
  }
  const asksAgain = decisions[0]?.changedSince != null;
  return (
    <ButtonRow>
      <ButtonLink
        href={capabilityPath(capability, { below: "ask" })}
        look={isSignedOff && !asksAgain ? "outline" : "solid"}
      >
        Ask for sign-off
      </ButtonLink>
      <ButtonLink href={capabilityPath(capability, { below: "self-assess" })} look="outline">
        Self-assess
      </ButtonLink>
    </ButtonRow>
  );
}

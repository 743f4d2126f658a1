import type { CapabilityView } from "@/lib/sign-off/types";
import { ButtonLink } from "../ui/button";
import { Section } from "../ui/layout";
import { logEvidencePath } from "../readiness/places";
import { FIRST, ShownEvidenceList } from "./shown-evidence";

/** The practitioner's items on a capability, and the way to another. */
export function OwnEvidence({ view }: { readonly view: CapabilityView }) {
  const { capability, evidence, mayAdd } = view;
  if (evidence.length === 0 && !mayAdd.allowed) return null;
  return (
    <Section
      heading="Your evidence"
      beside={evidence.length > FIRST && "What counts, and is newest, is read first."}
    >
      {evidence.length === 0 ? (
        <p>Nothing shows {capability.code} yet.</p>
      ) : (
        <ShownEvidenceList items={evidence} code={capability.code} />
      )}
      {mayAdd.allowed && (
        <div className="mt-4">
          <ButtonLink href={logEvidencePath(capability.code)} look="outline">
            Log evidence for {capability.code}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

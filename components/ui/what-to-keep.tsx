"use client";

import type { KeptWords } from "@/lib/privacy/found";
import { TAKEN_OUT } from "@/lib/privacy/words";
import { RadioGroup } from "./choices";
import { useForm } from "./form-context";
import { TextArea } from "./text-area";

/** Asked once something was found: what is to happen with it. The answer holds for what is named here alone. */
export function WhatToKeep({ identifiers }: { readonly identifiers: readonly string[] }) {
  return (
    <div className="mb-8">
      <Seen identifiers={identifiers} />
      <RadioGroup
        name="identifiers"
        label="Does it identify a patient?"
        layout="column"
        choices={[
          {
            value: "take-out",
            label: `It may. Take it out for me: “${TAKEN_OUT}” stands in its place`,
          },
          { value: "keep", label: "No, and my reason is below" },
        ]}
      />
      <TextArea
        name="identifiersBecause"
        label="Why it identifies no patient"
        hint="Whoever reads your words reads this reason with them."
        optional="needed if you keep it"
        height="short"
      />
    </div>
  );
}

/** What was kept with a reason is carried on, unless the form asks anew. */
export function KeptBefore({ kept: { seen, because } }: { readonly kept: KeptWords }) {
  const { asksWhatToKeep } = useForm();
  if (asksWhatToKeep) return null;
  return (
    <>
      <input type="hidden" name="identifiers" value="keep" />
      <input type="hidden" name="identifiersBecause" value={because} />
      <Seen identifiers={seen} />
    </>
  );
}

function Seen({ identifiers }: { readonly identifiers: readonly string[] }) {
  return [...new Set(identifiers)].map((one) => (
    <input key={one} type="hidden" name="identifiersSeen" value={one} />
  ));
}

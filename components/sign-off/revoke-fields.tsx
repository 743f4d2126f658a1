"use client";

import { REASONS_MAX, REASONS_WORDS_MIN } from "@/lib/sign-off/limits";
import { useForm } from "../ui/form-context";
import { FormPart } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";

interface RevokeFieldsProps {
  readonly signOffId: string;
  readonly isOpen: boolean;
}

export function RevokeFields({ signOffId, isOpen }: RevokeFieldsProps) {
  const { values } = useForm();
  if (!isOpen) return values === null ? null : <Reason />;
  return (
    <FormPart legend="Revoke it">
      <p className="max-w-hint text-ink-soft">
        The decision stays to be read, with its reasons; from today it counts no more. The
        practitioner can ask again.
      </p>
      <input type="hidden" name="signOffId" value={signOffId} />
      <div className="mt-6">
        <Reason />
        <TextField
          name="password"
          label="Your password again"
          hint="Revoking is signed, as a decision is."
          type="password"
          autoComplete="current-password"
          width="small"
          required
        />
      </div>
      <div className="mt-8">
        <SubmitButton look="stop" busy="Revoking…">
          Revoke sign-off
        </SubmitButton>
      </div>
    </FormPart>
  );
}

function Reason() {
  return (
    <TextArea
      name="reason"
      label="Why do you revoke it?"
      hint="The practitioner sees every word."
      words={{ atLeast: REASONS_WORDS_MIN }}
      maxLength={REASONS_MAX}
      required
    />
  );
}

"use client";

import type { ReactNode } from "react";
import type { Ruling } from "@/lib/core/ruling";
import { METHODS, REASONS_MAX, REASONS_WORDS_MIN } from "@/lib/sign-off/limits";
import { ButtonRow, ClosedButton } from "../ui/button";
import { RadioGroup } from "../ui/choices";
import { fieldId } from "../ui/field-id";
import { useForm } from "../ui/form-context";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { methodChoices } from "./labels";

interface DecisionFieldsProps {
  readonly requestId: string;
  readonly basis: string;
  readonly isOpen: boolean;
  readonly mayAchieve: Ruling;
  readonly about: ReactNode;
}

/** How it was reached, why, and the signature; then the three answers. */
export function DecisionFields({
  requestId,
  basis,
  isOpen,
  mayAchieve,
  about,
}: DecisionFieldsProps) {
  const { formId, values } = useForm();
  // Somebody else decided while this was being written: the words are given back, and can be copied.
  if (!isOpen) return values === null ? null : <Reasons />;
  return (
    <div className="border-ink mt-12 border-t-2 pt-6">
      <h2 className="text-lead">Your decision</h2>
      {about}
      {/* The Enter key presses a form's first button. It is this one, so that no decision is made by accident. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="basis" value={basis} />
      <div className="mt-6">
        <RadioGroup
          name="method"
          label="How did you reach it?"
          required
          choices={METHODS.map((method) => ({ value: method, label: methodChoices[method] }))}
        />
        <Reasons />
        <TextField
          name="password"
          label="Your password again"
          hint="A decision is signed."
          type="password"
          autoComplete="current-password"
          width="small"
          required
        />
      </div>
      <div className="mt-8" id={fieldId("decision", formId)} tabIndex={-1}>
        <ButtonRow>
          {mayAchieve.allowed && (
            <SubmitButton name="decision" value="achieved" busy="Signing…">
              Sign off
            </SubmitButton>
          )}
          <SubmitButton look="outline" name="decision" value="more-evidence" busy="Sending…">
            Ask for more evidence
          </SubmitButton>
          <SubmitButton look="outline" name="decision" value="not-yet" busy="Sending…">
            Not yet
          </SubmitButton>
        </ButtonRow>
        {!mayAchieve.allowed && (
          <div className="mt-3">
            <ClosedButton because={mayAchieve.because}>Sign off</ClosedButton>
          </div>
        )}
      </div>
    </div>
  );
}

function Reasons() {
  return (
    <TextArea
      name="reasons"
      label="Your reasons"
      hint="What to keep, what to change, what to do next. The practitioner sees every word."
      words={{ atLeast: REASONS_WORDS_MIN }}
      height="long"
      maxLength={REASONS_MAX}
      required
    />
  );
}

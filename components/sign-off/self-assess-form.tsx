import type { ReactNode } from "react";
import { selfAssessAction } from "@/lib/assessment/actions";
import { REFLECTION_MAX } from "@/lib/assessment/limits";
import { ActionForm } from "../ui/action-form";
import { FormKey } from "../ui/hidden-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";

interface SelfAssessFormProps {
  readonly capabilityId: string;
  readonly formKey: string;
  readonly writer: string;
  readonly title: string;
  /** The heading, so that the summary of errors stands above it. */
  readonly children: ReactNode;
}

export function SelfAssessForm({
  capabilityId,
  formKey,
  writer,
  title,
  children,
}: SelfAssessFormProps) {
  return (
    <ActionForm
      action={selfAssessAction}
      title={title}
      draftKey={`self-assess:${capabilityId}:${writer}`}
      writer={writer}
    >
      {children}
      <input type="hidden" name="capabilityId" value={capabilityId} />
      <FormKey value={formKey} />
      <div className="mt-8">
        <TextArea
          name="reflection"
          label="How do you show this capability, and what is still missing?"
          hint="In your own words. Your supervisors read it when you ask them to sign it off; your manager never does."
          height="long"
          maxLength={REFLECTION_MAX}
          required
        />
      </div>
      <div className="mt-8">
        <SubmitButton>Save self-assessment</SubmitButton>
      </div>
    </ActionForm>
  );
}

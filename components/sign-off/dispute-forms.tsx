import type { ReactNode } from "react";
import { closeDisputeAction, raiseDisputeAction } from "@/lib/sign-off/dispute/actions";
import type { DisputedDecision } from "@/lib/sign-off/dispute/types";
import { REASONS_MAX, REASONS_WORDS_MIN } from "@/lib/sign-off/limits";
import { ActionForm } from "../ui/action-form";
import { FormKey } from "../ui/hidden-field";
import { FormPart } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { disputedDecision } from "./dispute-list";

interface RaiseDisputeFormProps {
  readonly decisions: readonly DisputedDecision[];
  /** The decision from whose page somebody comes. */
  readonly about: string | undefined;
  readonly formKey: string;
  readonly writer: string;
  readonly title: string;
  /** What stands above the form: inside, so that the summary of errors is the first thing on the page. */
  readonly children: ReactNode;
}

/** A practitioner says what they do not accept, and why. */
export function RaiseDisputeForm(props: RaiseDisputeFormProps) {
  const { decisions, about, formKey, writer, title, children } = props;
  return (
    <ActionForm
      action={raiseDisputeAction}
      id="raise"
      title={title}
      draftKey={`dispute:${about ?? "record"}:${writer}`}
      writer={writer}
    >
      {children}
      <FormPart legend="Raise a dispute">
        <p className="max-w-hint text-ink-soft">
          Talk to whoever decided first, if you can. While a dispute is open you cannot be ready for
          review; a steward who has no part in it closes it.
        </p>
        <FormKey value={formKey} />
        <div className="mt-6">
          <SelectField
            name="signOffId"
            label="What do you dispute?"
            empty="Something else on my record"
            defaultValue={decisions.some(({ signOffId }) => signOffId === about) ? about : ""}
            options={decisions.map((decision) => ({
              value: decision.signOffId,
              label: disputedDecision(decision),
            }))}
          />
          <TextArea
            name="reasons"
            label="Your reasons"
            hint="Stewards, your supervisors and whoever decided read every word. Name no patient."
            words={{ atLeast: REASONS_WORDS_MIN }}
            maxLength={REASONS_MAX}
            height="long"
            required
          />
        </div>
        <div className="mt-8">
          <SubmitButton busy="Raising…">Raise dispute</SubmitButton>
        </div>
      </FormPart>
    </ActionForm>
  );
}

interface CloseDisputeFormProps {
  readonly disputeId: string;
  readonly writer: string;
  readonly title: string;
}

/** A steward says what came of it. */
export function CloseDisputeForm({ disputeId, writer, title }: CloseDisputeFormProps) {
  return (
    <div className="mt-6">
      <ActionForm
        action={closeDisputeAction}
        id={`close-${disputeId}`}
        titleOnRefusal={title}
        draftKey={`dispute:${disputeId}:close:${writer}`}
        writer={writer}
        errorHeading="The dispute is not closed yet"
      >
        <input type="hidden" name="disputeId" value={disputeId} />
        <TextArea
          name="outcome"
          label="What came of it?"
          hint="The practitioner, their supervisors and whoever decided read every word. The decision itself stays; who made it, or the coordinating supervisor, revokes it where it should not stand."
          words={{ atLeast: REASONS_WORDS_MIN }}
          maxLength={REASONS_MAX}
          required
        />
        <div className="mt-6">
          <SubmitButton busy="Closing…">Close dispute</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

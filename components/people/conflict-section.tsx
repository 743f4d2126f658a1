import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { declareConflictAction } from "@/lib/people/appointment/actions";

interface ConflictSectionProps {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly hasDeclared: boolean;
  readonly justDeclared: boolean;
  readonly writer: string;
}

/** Where a supervisor says that they have a conflict of interest, and sees that they have said so. */
export function ConflictSection({
  practitioner,
  hasDeclared,
  justDeclared,
  writer,
}: ConflictSectionProps) {
  return (
    <Section id="conflict" heading="Conflict of interest">
      {hasDeclared ? (
        <Notice look={justDeclared ? "done" : "plain"} live={justDeclared}>
          <p>
            A conflict of interest with {practitioner.name} is recorded. What you sign, and what you
            signed, does not count. Only a steward can take it back.
          </p>
        </Notice>
      ) : (
        <Disclosure summary="Declare a conflict of interest">
          <ActionForm
            action={declareConflictAction}
            id="declare-conflict"
            titleOnRefusal={practitioner.name}
            writer={writer}
          >
            <input type="hidden" name="practitionerId" value={practitioner.id} />
            <p className="max-w-measure mb-3">
              Declare one if you are related, are in business together, or could not decide freely
              for another reason. What you sign for {practitioner.name} then does not count, what
              you signed before included. Only a steward can take it back.
            </p>
            <SubmitButton look="stop">Declare conflict of interest</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </Section>
  );
}

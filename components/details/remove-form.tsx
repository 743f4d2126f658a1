import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/form";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";

interface RemoveFormProps {
  readonly action: FormAction;
  /** "Remove registration": the page and its button. */
  readonly title: string;
  /** The name and value of the row's id. */
  readonly field: readonly [name: string, id: string];
  readonly back: string;
  readonly writer: string;
  readonly children: ReactNode;
}

/** One question on one page: whether a row goes, and what follows from it. */
export function RemoveForm({ action, title, field, back, writer, children }: RemoveFormProps) {
  const [name, id] = field;
  return (
    <ActionForm action={action} title={title} writer={writer}>
      <PageTitle>{title}</PageTitle>
      <Lead>{children}</Lead>
      <input type="hidden" name={name} value={id} />
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton look="stop" busy="Removing…">
            {title}
          </SubmitButton>
          <ButtonLink href={back} look="quiet">
            Keep it as it is
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

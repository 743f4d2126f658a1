import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/form";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";

interface FactFormProps {
  readonly action: FormAction;
  /** Of the page; its heading too where a row is changed. */
  readonly title: string;
  readonly draftKey: string;
  readonly writer: string;
  /** The name and value of the row's id; null: it makes one. */
  readonly changes: readonly [name: string, id: string] | null;
  readonly button: string;
  /** Back to the part, where a row is changed. */
  readonly back: string;
  readonly children: ReactNode;
}

/** The form of one fact: on its part's page it adds one, on a page of its own it changes one. */
export function FactForm({
  action,
  title,
  draftKey,
  writer,
  changes,
  button,
  back,
  children,
}: FactFormProps) {
  return (
    <ActionForm
      action={action}
      title={title}
      draftKey={`details:${draftKey}:${changes?.[1] ?? "new"}:${writer}`}
      writer={writer}
    >
      {changes && (
        <>
          <PageTitle>{title}</PageTitle>
          <input type="hidden" name={changes[0]} value={changes[1]} />
        </>
      )}
      <div className="mt-6">{children}</div>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton>{button}</SubmitButton>
          {changes && (
            <ButtonLink href={back} look="quiet">
              Keep it as it is
            </ButtonLink>
          )}
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

import type { ReactNode } from "react";
import {
  deleteDraftAction,
  returnEvidenceAction,
  withdrawEvidenceAction,
} from "@/lib/evidence/actions";
import type { EditEvidenceView, EvidenceView } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";

// Taking back, giving back, throwing away: one question a page, and what follows from it.

export function WithdrawForm({
  view,
  writer,
}: {
  readonly view: EvidenceView;
  readonly writer: string;
}) {
  const { id, shown, signedOff } = view;
  return (
    <ActionForm
      action={withdrawEvidenceAction}
      title="Withdraw evidence"
      draftKey={`evidence:${id}:withdraw:${writer}`}
      writer={writer}
    >
      <PageTitle>Withdraw evidence</PageTitle>
      <Lead>
        “{shown.title}” stops counting, and nobody can confirm it any more. It stays in your list
        with your reason, and you can submit a new version of it later.
        {signedOff.length > 0 &&
          ` The sign-off of ${listed(signedOff)} rests on it, and will say so.`}
      </Lead>
      <input type="hidden" name="evidenceId" value={id} />
      <div className="mt-8">
        <TextArea name="reason" label="Why do you withdraw it?" required height="short" />
      </div>
      <Buttons back={`/evidence/${id}`}>
        <SubmitButton look="stop" busy="Withdrawing…">
          Withdraw evidence
        </SubmitButton>
      </Buttons>
    </ActionForm>
  );
}

export function ReturnForm({
  view,
  writer,
}: {
  readonly view: EvidenceView;
  readonly writer: string;
}) {
  const { id, shown, practitioner } = view;
  return (
    <ActionForm
      action={returnEvidenceAction}
      title="Return evidence"
      draftKey={`evidence:${id}:return:${writer}`}
      writer={writer}
    >
      <PageTitle>Return evidence</PageTitle>
      <Lead>
        “{shown.title}” goes back to {practitioner.name} to be put right. It stops counting until a
        new version is submitted.
      </Lead>
      <input type="hidden" name="evidenceId" value={id} />
      <div className="mt-8">
        <TextArea
          name="reasons"
          label="What should be put right?"
          hint={`${practitioner.name} reads this, with your name.`}
          required
        />
      </div>
      <Buttons back={`/evidence/${id}`}>
        <SubmitButton busy="Returning…">Return evidence</SubmitButton>
      </Buttons>
    </ActionForm>
  );
}

export function DeleteForm({
  view,
  writer,
}: {
  readonly view: EditEvidenceView;
  readonly writer: string;
}) {
  const { id, words, basedOn, submittedNumber } = view;
  return (
    <ActionForm action={deleteDraftAction} title="Delete draft" writer={writer}>
      <PageTitle>Delete draft</PageTitle>
      <Lead>
        {submittedNumber === null
          ? `“${words.title}” is deleted for good. Nobody but you has seen it.`
          : `What you have written since version ${String(submittedNumber)} is deleted for good. Version ${String(submittedNumber)} stays as it is.`}
      </Lead>
      <input type="hidden" name="evidenceId" value={id} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <Buttons back={`/evidence/${id}`}>
        <SubmitButton look="stop" busy="Deleting…">
          Delete draft
        </SubmitButton>
      </Buttons>
    </ActionForm>
  );
}

function Buttons({ back, children }: { readonly back: string; readonly children: ReactNode }) {
  return (
    <div className="mt-8">
      <ButtonRow>
        {children}
        <ButtonLink href={back} look="quiet">
          Keep it as it is
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

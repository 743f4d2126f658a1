import { askForConfirmationAction } from "@/lib/evidence/confirmation/actions";
import type { AskView, LikelyConfirmer } from "@/lib/evidence/confirmation/types";
import { listed } from "@/lib/rules/words";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { CheckboxGroup } from "../ui/choices";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";

/** Who comes to mind is a tap away; anybody else of the organisation is named. */
export function AskForm({ view, writer }: { readonly view: AskView; readonly writer: string }) {
  const { id, title, number, likely, asked } = view;
  return (
    <ActionForm
      action={askForConfirmationAction}
      title="Ask for confirmation"
      draftKey={`evidence:${id}:ask:${writer}`}
      writer={writer}
    >
      <PageTitle>Ask for confirmation</PageTitle>
      <Lead>
        Ask somebody who was there, or who has seen the result, to say that “{title}” happened as
        you tell it. They see this item and nothing else of your portfolio.
      </Lead>
      {asked.length > 0 && (
        <p className="max-w-measure mt-4">
          You have asked {listed(asked)} about version {number} already.
        </p>
      )}
      <input type="hidden" name="evidenceId" value={id} />
      {likely.length > 0 && (
        <div className="mt-8">
          <CheckboxGroup
            name="confirmers"
            label="Who can confirm it?"
            layout="column"
            choices={likely.map((person) => ({
              value: person.id,
              label: <Likely person={person} />,
            }))}
          />
        </div>
      )}
      <div className="mt-8">
        <TextField
          name="somebodyElse"
          label={likely.length > 0 ? "Somebody else" : "Who can confirm it?"}
          hint="A colleague’s name or work email address."
          optional={likely.length > 0}
          width="medium"
          autoComplete="off"
        />
      </div>
      <TextArea
        name="message"
        label="A message to them"
        hint="What you would like them to look at."
        optional
        height="short"
      />
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Asking…">Ask for confirmation</SubmitButton>
          <ButtonLink href={`/evidence/${id}`} look="quiet">
            Not now
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

function Likely({ person }: { readonly person: LikelyConfirmer }) {
  return (
    <>
      <b>{person.name}</b>, {whys[person.why]}
    </>
  );
}

const whys: Readonly<Record<LikelyConfirmer["why"], string>> = {
  coordinating: "your coordinating supervisor",
  associate: "your associate supervisor",
  "confirmed-before": "confirmed evidence of yours before",
};

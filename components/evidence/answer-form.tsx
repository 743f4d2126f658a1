import Link from "next/link";
import type { ReactNode } from "react";
import { formatDay } from "@/lib/core/calendar-date";
import { answerConfirmationAction } from "@/lib/evidence/confirmation/actions";
import type { ConfirmationRequestView, StrongAs } from "@/lib/evidence/confirmation/types";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { PageHeader } from "../shell/page-header";
import { ActionForm } from "../ui/action-form";
import { ButtonRow } from "../ui/button";
import { Checkbox } from "../ui/choices";
import { Quote } from "../ui/layout";
import { Sentence } from "../ui/page-title";
import { Sign } from "../ui/sign";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { Part } from "./part";
import { EvidenceWordsView, Well } from "./evidence-words";

/** Who asks, the item whole and only it, what an answer means, and two buttons. Made for a thumb. */
export function AnswerForm({
  view,
  writer,
}: {
  readonly view: ConfirmationRequestView;
  readonly writer: string;
}) {
  const { id, practitioner, version, strongAs } = view;
  return (
    <ActionForm
      action={answerConfirmationAction}
      title="Confirm evidence"
      draftKey={`confirmation:${id}:${writer}`}
      writer={writer}
      errorHeading="Your answer is not recorded yet"
    >
      <RequestHead view={view} />
      {version && (
        <AskedAbout version={version}>
          <p className="text-small text-ink-soft mt-8">
            This is all you are asked about. Does it say anything by which a patient could be known?{" "}
            <Link href={`/evidence/${view.evidenceId}/flag`} prefetch={false}>
              Say that this identifies a patient
            </Link>
          </p>
        </AskedAbout>
      )}
      <ul className="mt-8 space-y-2">
        <li className="flex gap-2">
          <Sign name="tick" />
          <span>If you confirm, you say that it took place and that the account is fair.</span>
        </li>
        <li className="flex gap-2">
          <Sign name="dash" />
          <span>You do not judge whether {practitioner} is competent. Supervisors do.</span>
        </li>
      </ul>
      <input type="hidden" name="requestId" value={id} />
      <div className="mt-8">
        <TextArea
          name="sentence"
          label={`A comment for ${practitioner}`}
          optional="needed if you decline"
          height="short"
        />
      </div>
      {strongAs && (
        <div className="mt-6">
          <Checkbox name="strong" label={strongLabels[strongAs]} hint={strongHint} />
        </div>
      )}
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton name="intent" value="confirm" busy="Confirming…">
            Confirm evidence
          </SubmitButton>
          <SubmitButton look="outline" name="intent" value="decline" busy="Declining…">
            Decline
          </SubmitButton>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

export function RequestHead({ view }: { readonly view: ConfirmationRequestView }) {
  const { practitioner, confirmer, askedOn, message } = view;
  return (
    <>
      <PageHeader
        title="Confirm evidence"
        about={`for ${confirmer}`}
        beside={`Asked on ${formatDay(askedOn)}`}
      />
      <Sentence lead={`${practitioner} asks you to confirm`}>
        that this happened as it is told.
      </Sentence>
      {message !== "" && (
        <Part heading={`What ${practitioner} wrote to you`} rank="h2">
          <Quote>{message}</Quote>
        </Part>
      )}
    </>
  );
}

export function AskedAbout({
  version,
  children,
}: {
  readonly version: EvidenceVersionView;
  readonly children?: ReactNode;
}) {
  return (
    <article className="mt-8" aria-labelledby="asked-about">
      <Well>
        <h2 id="asked-about" className="text-lead mb-3">
          {version.title}
        </h2>
        <EvidenceWordsView version={version} within />
        {children ?? (
          <p className="text-small text-ink-soft mt-8">This is all you are asked about.</p>
        )}
      </Well>
    </article>
  );
}

const strongLabels: Readonly<Record<StrongAs, string>> = {
  "level-7": "It is level-7 work that was assessed and passed",
  entrustment: "It was a summative decision to entrust the task from then on",
};

const strongHint = "Tick it only if you know it. One such item counts for more.";

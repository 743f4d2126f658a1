import type { ReactNode } from "react";
import {
  answerSecondLookAction,
  askForSecondLookAction,
  reviewPillarAction,
} from "@/lib/readiness/pillar-review/actions";
import { COMMENT_MAX, COMMENT_WORDS_MIN } from "@/lib/readiness/pillar-review/limits";
import type {
  PillarReviewView,
  PillarToReview,
  SecondLookView,
  WhomToAsk,
} from "@/lib/readiness/pillar-review/types";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { FormKey } from "../ui/hidden-field";
import { FormPart } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { WhomToLook } from "./whom-to-look";

interface FormProps {
  readonly writer: string;
  readonly title: string;
  /** What there is to read first: inside, so that the summary of errors stands above it. */
  readonly children: ReactNode;
}

/** A coordinating supervisor's word on a whole pillar, signed as a decision is. */
export function ReviewForm({
  view,
  formKey,
  writer,
  title,
  children,
}: FormProps & { readonly view: PillarToReview; readonly formKey: string }) {
  const { practitioner, pillar, toAsk, may } = view;
  return (
    <ActionForm
      action={reviewPillarAction}
      title={title}
      draftKey={`review:${practitioner.id}:${pillar.code}:${writer}`}
      writer={writer}
      errorHeading="Your review is not recorded yet"
    >
      {children}
      {may.allowed && (
        <FormPart legend="Review the pillar">
          <input type="hidden" name="practitionerId" value={practitioner.id} />
          <input type="hidden" name="pillarCode" value={pillar.code} />
          <FormKey value={formKey} />
          <TextArea
            name="comment"
            label="What do you find?"
            hint={`What holds, what to work on next. ${practitioner.name}, their supervisors and whom you ask read every word. Name no patient.`}
            words={{ atLeast: COMMENT_WORDS_MIN }}
            maxLength={COMMENT_MAX}
            height="long"
            required
          />
          <WhomToLook toAsk={toAsk} />
          <Password hint="A review is signed." />
          <div className="mt-8">
            <SubmitButton busy="Signing…">Sign review</SubmitButton>
          </div>
        </FormPart>
      )}
    </ActionForm>
  );
}

/** Whoever was asked declined: somebody else is asked. */
export function AskAgainForm({
  review,
  toAsk,
  back,
  writer,
  title,
  children,
}: FormProps & {
  readonly review: PillarReviewView;
  readonly toAsk: WhomToAsk;
  readonly back: string;
}) {
  return (
    <ActionForm action={askForSecondLookAction} title={title} writer={writer}>
      {children}
      <input type="hidden" name="reviewId" value={review.id} />
      <div className="mt-8">
        <WhomToLook toAsk={toAsk} />
      </div>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Asking…">Ask for second look</SubmitButton>
          <ButtonLink href={back} look="quiet">
            Ask nobody yet
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

/** Agrees with a review, or declines so that somebody else can be asked. */
export function SecondLookForm({
  view,
  writer,
  title,
  children,
}: FormProps & { readonly view: SecondLookView }) {
  const { requestId, practitioner, review } = view;
  return (
    <ActionForm
      action={answerSecondLookAction}
      title={title}
      draftKey={`second-look:${requestId}:${writer}`}
      writer={writer}
      errorHeading="Your answer is not recorded yet"
    >
      {children}
      <FormPart legend="Your second look">
        <p className="max-w-hint text-ink-soft">
          If you agree, you say that you have looked at this pillar yourself, had no part in it, and
          find what {review.by} finds. If you cannot, decline, and {review.by} asks somebody else.
        </p>
        {/* The Enter key presses a form's first button. It is this one, so that nobody agrees by accident. */}
        <button type="submit" disabled hidden />
        <input type="hidden" name="requestId" value={requestId} />
        <div className="mt-6">
          <TextArea
            name="comment"
            label="What did you see; or why do you decline?"
            hint={`${practitioner.name} and their supervisors read every word. Name no patient.`}
            maxLength={COMMENT_MAX}
            height="long"
            required
          />
          <Password hint="An answer is signed." />
        </div>
        <div className="mt-8">
          <ButtonRow>
            <SubmitButton name="intent" value="agree" busy="Signing…">
              Agree with review
            </SubmitButton>
            <SubmitButton look="outline" name="intent" value="decline" busy="Declining…">
              Decline second look
            </SubmitButton>
          </ButtonRow>
        </div>
      </FormPart>
    </ActionForm>
  );
}

function Password({ hint }: { readonly hint: string }) {
  return (
    <TextField
      name="password"
      label="Your password again"
      hint={hint}
      type="password"
      autoComplete="current-password"
      width="small"
      required
    />
  );
}

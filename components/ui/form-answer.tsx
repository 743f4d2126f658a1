"use client";

import type { ReactNode } from "react";
import type { Failure } from "@/lib/core/failure";
import type { FormValues } from "@/lib/core/form";
import type { Answer } from "./answer";
import { ErrorSummary } from "./error-summary";
import { FocusedNotice } from "./focused-notice";
import { SignInAgain } from "./sign-in-again";

interface FormAnswerProps {
  readonly answer: Answer;
  readonly values: FormValues | null;
  readonly id?: string | undefined;
  readonly errorHeading?: string | undefined;
  readonly next?: ReactNode;
  readonly intentName: string;
}

/** What a form says of its last sending: above everything else, with the focus. */
export function FormAnswer({ answer, ...rest }: FormAnswerProps) {
  switch (answer.status) {
    case "fresh":
      return null;
    case "done":
      return (
        <Spaced>
          <FocusedNotice key={answer.attempt} look="done">
            <p>{answer.message}</p>
          </FocusedNotice>
        </Spaced>
      );
    case "unreachable":
      return (
        <Spaced>
          <FocusedNotice key={answer.attempt} look="stop">
            <p>
              <b>We could not reach the server.</b> What you sent may not be saved; your words are
              still here. Try again.
            </p>
          </FocusedNotice>
        </Spaced>
      );
    case "broken":
      return (
        <Spaced>
          <FocusedNotice key={answer.attempt} look="stop">
            <p>
              <b>Sorry, that did not work.</b> Nothing was saved; your words are still here.
            </p>
            <p>
              Try again; if it goes on, tell your steward and give them this reference:{" "}
              {answer.reference}.
            </p>
          </FocusedNotice>
        </Spaced>
      );
    case "failed":
      return (
        <Spaced>
          <Refusal key={answer.attempt} failure={answer.failure} {...rest} />
        </Spaced>
      );
  }
}

function Refusal({
  failure,
  values,
  id,
  errorHeading,
  next,
  intentName,
}: Omit<FormAnswerProps, "answer"> & { readonly failure: Failure }) {
  switch (failure.code) {
    case "invalid":
      return (
        <ErrorSummary
          failure={failure}
          formId={id}
          {...(errorHeading === undefined ? {} : { heading: errorHeading })}
        />
      );
    case "conflict":
    case "forbidden":
      return (
        <FocusedNotice look="stop">
          <p>
            <b>Nothing was saved.</b> {failure.because}
          </p>
          {next}
        </FocusedNotice>
      );
    case "not-found":
      return (
        <FocusedNotice look="stop">
          <p>
            <b>Nothing was saved.</b> What this form was about is not there any more, or is not
            yours. Your words are still here.
          </p>
          {next}
        </FocusedNotice>
      );
    case "unauthenticated":
      return <SignInAgain because={failure.because} {...{ values, intentName }} />;
  }
}

function Spaced({ children }: { readonly children: ReactNode }) {
  return <div className="mb-8">{children}</div>;
}

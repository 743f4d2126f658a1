"use client";

import type { FormValues } from "@/lib/core/form";
import { givenBack } from "./form-context";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button";
import { TextField } from "./text-field";
import { useFocusOnArrival } from "./use-focus-on-arrival";

interface SignInAgainProps {
  readonly because: string | undefined;
  readonly values: FormValues | null;
  readonly intentName: string;
}

/**
 * The session ended while somebody typed. These fields stand in the same form, so that one post carries who they are
 * and every word: the server signs them in first and then does what was asked.
 */
export function SignInAgain({ because, values, intentName }: SignInAgainProps) {
  const ref = useFocusOnArrival();
  const intent = givenBack(values, intentName);
  return (
    <Notice>
      <div ref={ref} role="alert" tabIndex={-1} autoFocus>
        <h2 className="text-lead">Sign in to carry on</h2>
        <p className="mt-1">
          {because ?? "Your session has ended. Nothing was saved yet; your words are still here."}
        </p>
      </div>
      <div className="space-y-4 pt-2 pb-2">
        <TextField
          name="signInEmail"
          label="Email address"
          type="email"
          autoComplete="username"
          width="medium"
        />
        <TextField
          name="signInPassword"
          label="Password"
          type="password"
          autoComplete="current-password"
          width="medium"
        />
        <SubmitButton
          busy="Signing in…"
          {...(intent === undefined ? {} : { name: intentName, value: intent })}
        >
          Sign in and carry on
        </SubmitButton>
      </div>
    </Notice>
  );
}

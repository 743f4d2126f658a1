"use client";

import { unstable_rethrow, usePathname, useSearchParams } from "next/navigation";
import { type SubmitEvent, useActionState, useState, useTransition } from "react";
import { type FormAction, freshForm } from "@/lib/core/form";
import { type Answer, meaningOf } from "./answer";

/**
 * One form, two ways to send it. Without JavaScript the browser posts to `action`. With it the action is called
 * from here, so that nothing that goes wrong can take the form away: with a bare `useActionState` the error boundary
 * would, and React would empty the fields.
 */
export function useFormAction(
  action: FormAction,
  { id, onAccepted }: { readonly id?: string | undefined; readonly onAccepted?: () => void } = {},
) {
  const [posted, post] = useActionState(action, freshForm, useOwnAddress(id));
  const [called, setCalled] = useState<Answer | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent;
    const words = new FormData(event.currentTarget, submitter);
    setPressed(submitter?.dataset["press"] ?? null);
    startTransition(async () => {
      setCalled(await ask(action, words, onAccepted));
    });
  }

  return {
    /** What to draw the form from. */
    answer: called ?? posted,
    /** Whether this page is itself the answer to a post without JavaScript. */
    isAnswerToPost: posted.status !== "fresh",
    pending,
    pressed: pending ? pressed : null,
    post,
    send,
  };
}

/**
 * React finds the form that a post without JavaScript answers by this address instead of by its place in the tree,
 * so that a page drawn differently (its session had ended) still gives back what was typed.
 */
function useOwnAddress(id: string | undefined): string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return `${path}${query === "" ? "" : `?${query}`}${id === undefined ? "" : `#${id}`}`;
}

async function ask(
  action: FormAction,
  words: FormData,
  onAccepted: (() => void) | undefined,
): Promise<Answer> {
  try {
    const answer = await action(freshForm, words);
    if (meaningOf(answer).accepted !== null) onAccepted?.();
    return answer;
  } catch (error) {
    if (isRedirect(error)) onAccepted?.();
    unstable_rethrow(error);
    const identifiers = words.getAll("identifiersSeen").map(String);
    return { status: "unreachable", attempt: crypto.randomUUID(), identifiers };
  }
}

/** An action that was done answers with a redirect to what was made; Next carries it as an error with this digest. */
function isRedirect(error: unknown): boolean {
  return (
    error instanceof Error &&
    "digest" in error &&
    typeof error.digest === "string" &&
    error.digest.startsWith("NEXT_REDIRECT")
  );
}

"use client";

import type { MouseEvent } from "react";
import type { Invalid } from "@/lib/core/failure";
import { fieldId } from "./field-id";
import { countInWords } from "./number-words";
import { useFocusOnArrival } from "./use-focus-on-arrival";

interface ErrorSummaryProps {
  readonly failure: Invalid;
  readonly formId?: string | undefined;
  /** Says what is not done yet; without it the things to put right are counted. */
  readonly heading?: string;
}

/** Counts, says what to do, links to each field. It takes the focus when the page comes back. */
export function ErrorSummary({ failure, formId, heading }: ErrorSummaryProps) {
  const ref = useFocusOnArrival();
  const lines = Object.entries(failure.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ id: fieldId(name, formId), message })),
  );
  const count = lines.length + failure.formErrors.length;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      autoFocus
      className="max-w-form border-stop bg-stop-well border-l-5 px-6 pt-6 pb-3"
    >
      <h2 className="text-lead">{heading ?? toPutRight(count)}</h2>
      <ul className="mt-2">
        {failure.formErrors.map((message) => (
          <li key={message} className="min-h-target text-stop flex items-center font-bold">
            {message}
          </li>
        ))}
        {lines.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a
              href={`#${id}`}
              onClick={goTo}
              className="min-h-target text-stop hover:text-stop inline-flex items-center font-bold"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function toPutRight(count: number): string {
  return count === 1 ? "One thing to put right" : `${countInWords(count)} things to put right`;
}

/** The control takes the focus and its label comes into sight. Without JavaScript the anchor does nearly as well. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const control = document.getElementById(event.currentTarget.hash.slice(1));
  if (control === null) return;
  event.preventDefault();
  control.focus({ preventScroll: true });
  const label =
    control.closest("fieldset")?.querySelector("legend") ??
    document.querySelector(`label[for="${control.id}"]`) ??
    control;
  label.scrollIntoView({ block: "start" });
}

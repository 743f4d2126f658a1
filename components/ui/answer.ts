import type { FormState, FormValues } from "@/lib/core/form";
import { allGivenBack } from "./form-context";

/** The server's answer, or that there was none: the line dropped, the server failed, the page is older than it. */
export type Answer =
  | FormState
  | {
      readonly status: "unreachable";
      readonly attempt: string;
      /** What the form that was sent had asked about. */
      readonly identifiers: readonly string[];
    };

/** What an answer means to the form that draws itself from it. */
export interface Meaning {
  /** The title says "Error: ". */
  readonly isRefused: boolean;
  /** What the server gave back; null where the fields still hold it, or it is stored. */
  readonly values: FormValues | null;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** What looks as if it identified a patient: the form asks what is to happen with it. */
  readonly identifiers: readonly string[];
  /** Set where the words have been taken: the form begins anew. */
  readonly accepted: string | null;
}

/** The one place where a new kind of answer has to be thought of, beside what is said of it. */
export function meaningOf(answer: Answer): Meaning {
  const meaning = { isRefused: true, values: null, errors: {}, identifiers: [], accepted: null };
  switch (answer.status) {
    case "fresh":
      return { ...meaning, isRefused: false };
    case "done":
      return { ...meaning, isRefused: false, accepted: answer.attempt };
    case "unreachable":
      return { ...meaning, identifiers: answer.identifiers };
    case "broken": {
      const { values } = answer;
      return { ...meaning, values, identifiers: seenIn(values) };
    }
    case "failed": {
      const { failure, values } = answer;
      if (failure.code !== "invalid") return { ...meaning, values, identifiers: seenIn(values) };
      const { fieldErrors: errors, identifiers = seenIn(values) } = failure;
      return { ...meaning, values, errors, identifiers };
    }
  }
}

/** A question stays for as long as it is open: an answer about something else takes neither it nor what was typed. */
function seenIn(values: FormValues): readonly string[] {
  return allGivenBack(values, "identifiersSeen") ?? [];
}

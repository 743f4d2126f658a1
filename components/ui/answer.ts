import type { FormState, FormValues } from "@/lib/core/form";

/** The server's answer, or that there was none: the line dropped, the server failed, the page is older than it. */
export type Answer = FormState | { readonly status: "unreachable"; readonly attempt: string };

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
  switch (answer.status) {
    case "fresh":
      return { isRefused: false, values: null, errors: {}, identifiers: [], accepted: null };
    case "done":
      return {
        isRefused: false,
        values: null,
        errors: {},
        identifiers: [],
        accepted: answer.attempt,
      };
    case "unreachable":
      return { isRefused: true, values: null, errors: {}, identifiers: [], accepted: null };
    case "broken":
      return {
        isRefused: true,
        values: answer.values,
        errors: {},
        identifiers: [],
        accepted: null,
      };
    case "failed": {
      const { failure, values } = answer;
      const errors = failure.code === "invalid" ? failure.fieldErrors : {};
      const identifiers = failure.code === "invalid" ? (failure.identifiers ?? []) : [];
      return { isRefused: true, values, errors, identifiers, accepted: null };
    }
  }
}

import type { Failure } from "./failure";

/** What was typed, by field name; a name that came several times holds a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What a form draws itself from. `attempt` changes with every answer, so that equal refusals are announced again. */
export type FormState =
  | { readonly status: "fresh" }
  | {
      readonly status: "failed";
      readonly failure: Failure;
      readonly values: FormValues;
      readonly attempt: string;
    }
  /** A fault of ours. What went wrong is in the server's log, under the same reference; none of it comes here. */
  | {
      readonly status: "broken";
      readonly reference: string;
      readonly values: FormValues;
      readonly attempt: string;
    }
  | {
      readonly status: "done";
      readonly message: string;
      readonly attempt: string;
      /** What a form that is left as it is goes on from. */
      readonly saved?: SavedForm;
    };

/** What was saved while somebody goes on typing. */
export interface SavedForm {
  readonly id: string;
  /** For the form's fields of these names. */
  readonly fields: Readonly<Record<string, string>>;
  /** The words are kept, but beside what somebody else saved: where to choose between the two. */
  readonly chooseAt: string | null;
}

export const freshForm: FormState = { status: "fresh" };

/** The action of a form: takes the state the browser sent (never trusted) and the form's data. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

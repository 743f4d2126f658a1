import "server-only";
import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import { currentMember } from "@/lib/auth/current-actor";
import { signInAgain, somebodyElses } from "@/lib/auth/sign-in-again";
import type { Anonymous, Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import type { FormAction, FormState, FormValues, SavedForm } from "@/lib/core/form";
import { err, type Result } from "@/lib/core/result";
import { attempt, type Deed } from "./attempt";
import { noteFault } from "./fault";
import { withFileText } from "./file-text";
import { echo, formValues } from "./form-values";

type Action<Input, Prepared, Value> = (
  | (Deed<Input, Member, Prepared, Value> & { readonly as: "member" })
  | (Deed<Input, Anonymous, Prepared, Value> & { readonly as: "anonymous" })
) & {
  /** A field that comes as a file of text: what is in it stands in the field, and does not go back to the browser. */
  readonly file?: string;
  /** What the person sees when it is done: a redirect to what was made, or a sentence. */
  readonly done: (value: Value) => Promise<string> | string;
  /** Where they go on typing in the page as it is, which is not drawn again: what their form goes on from. */
  readonly saved?: (value: Value) => SavedForm;
};

/** A server action for a form. The one shape of a write; a file of actions only names the pieces. */
export function defineAction<Input, Value, Prepared = undefined>(
  action: Action<Input, Prepared, Value>,
): FormAction {
  return async (_previous, form) => {
    const values = formValues(form);
    if (values === null) return failed(notAForm, {});
    let result: Result<Value, Failure>;
    try {
      result = await whoeverIsMeant(action, await withFileText(form, values, action.file));
    } catch (thrown) {
      unstable_rethrow(thrown);
      return broken(noteFault(thrown), values);
    }
    if (!result.ok) return failed(result.error, values);
    const saved = action.saved?.(result.value);
    // Whatever the browser kept of any page may be out of date now, the count of what waits among it.
    if (saved === undefined) revalidatePath("/", "layout");
    const message = await action.done(result.value);
    return { status: "done", message, attempt: crypto.randomUUID(), ...(saved && { saved }) };
  };
}

async function whoeverIsMeant<Input, Value, Prepared>(
  action: Action<Input, Prepared, Value>,
  { signInEmail, signInPassword, writer, ...values }: FormValues,
): Promise<Result<Value, Failure>> {
  const now = new Date();
  if (action.as === "anonymous") {
    return attempt(action, { actor: { kind: "anonymous" }, values, now });
  }
  let member = await currentMember();
  if (member === null) {
    const again = await signInAgain({
      email: signInEmail,
      password: signInPassword,
      writer,
      now,
    });
    if (!again.ok) return again;
    member = again.value;
  }
  if (writer !== undefined && writer !== member.personId) return err(somebodyElses);
  return attempt(action, { actor: member, values, now });
}

function failed(failure: Failure, values: FormValues): FormState {
  return { status: "failed", failure, values: echo(values), attempt: crypto.randomUUID() };
}

/** Whatever the deed had written was rolled back with it, so that nothing was saved. */
function broken(reference: string, values: FormValues): FormState {
  return { status: "broken", reference, values: echo(values), attempt: crypto.randomUUID() };
}

const notAForm: Failure = {
  code: "invalid",
  formErrors: ["That was not a form of ours. Open the page again and try once more."],
  fieldErrors: {},
};

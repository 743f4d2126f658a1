"use client";

import type { FormAction } from "@/lib/core/form";
import { ActionForm } from "./action-form";

/** The sign-in's own fields, the button that carries the intent, and the question about what identifies a patient. */
const DRAWN_BY_THE_FORM = new Set([
  ...["signInEmail", "signInPassword", "intent"],
  ...["identifiers", "identifiersBecause", "identifiersSeen"],
]);

/**
 * Stands in for a page's form when it was posted after the session had ended: who it was is not known, so the page
 * cannot be drawn, but every word is here and goes along when they sign in.
 */
export function KeptForm({ action, id }: { readonly action: FormAction; readonly id?: string }) {
  return (
    <ActionForm action={action} title="Sign in to carry on" {...(id === undefined ? {} : { id })}>
      {({ values }) =>
        Object.entries(values ?? {})
          .filter(([name]) => !DRAWN_BY_THE_FORM.has(name))
          .flatMap(([name, value]) =>
            (typeof value === "string" ? [value] : value).map((one, index) => (
              <input key={`${name} ${String(index)}`} type="hidden" name={name} value={one} />
            )),
          )
      }
    </ActionForm>
  );
}

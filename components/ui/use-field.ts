"use client";

import { describedBy, fieldId } from "./field-id";
import { useForm } from "./form-context";

/** A field's id, its refusals and what is said to a screen reader about it, found by its name. */
export function useField(
  name: string,
  given: {
    readonly errors?: readonly string[] | undefined;
    readonly hint?: boolean;
    readonly count?: boolean;
  },
) {
  const form = useForm();
  const id = fieldId(name, form.formId);
  const errors = given.errors ?? form.errors[name] ?? [];
  return {
    id,
    errors,
    values: form.values,
    aria: {
      "aria-describedby": describedBy(id, {
        hint: given.hint ?? false,
        errors: errors.length > 0,
        found: (form.noticed[name] ?? []).length > 0,
        count: given.count ?? false,
      }),
      "aria-invalid": errors.length > 0 ? true : undefined,
    } as const,
  };
}

import type { FormValues } from "@/lib/core/form";

/**
 * A form's fields by name; a name that comes several times holds a list. React's own fields are dropped. Null if it
 * is no form at all: anybody can post anything to an action.
 */
export function formValues(form: unknown): FormValues | null {
  if (!(form instanceof FormData)) return null;
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    const text = value.replaceAll("\r\n", "\n");
    const before = values[name];
    if (before === undefined) values[name] = text;
    else values[name] = [...(Array.isArray(before) ? before : [before]), text];
  }
  return { ...values };
}

/** What goes back to the browser, to be drawn again: everything but secrets. */
export function echo(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}

const SECRET = /password|token/i;

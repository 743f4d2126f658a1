/**
 * A field's id is made from its name, so that a summary of errors can link to it without knowing the page:
 * `links.2.rationale` is `links-2-rationale`, in the form `revoke` it is `revoke-links-2-rationale`.
 */
export function fieldId(name: string, formId?: string): string {
  const id = name.replaceAll(/[^A-Za-z0-9_-]+/g, "-");
  return formId ? `${formId}-${id}` : `field-${id}`;
}

/** What a control is described by: hint, errors, count of words, whichever are there. */
export function describedBy(
  id: string,
  parts: {
    readonly hint?: boolean;
    readonly errors?: boolean;
    readonly found?: boolean;
    readonly count?: boolean;
  },
): string | undefined {
  const ids = [
    parts.hint ? `${id}-hint` : "",
    parts.errors ? `${id}-errors` : "",
    parts.found ? `${id}-found` : "",
    parts.count ? `${id}-count` : "",
  ].filter((part) => part !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** What policy says of a deed. The page hides the button and the service refuses by the same ruling. */
export type Ruling =
  { readonly allowed: true } | { readonly allowed: false; readonly because: string };

export const allowed: Ruling = { allowed: true };

export function refused(because: string): Ruling {
  return { allowed: false, because };
}

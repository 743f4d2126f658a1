/** A capability's page: the code alone is one of the portfolio's own framework. */
export interface CapabilityAddress {
  readonly code: string;
  /** The id of the framework where it is not the portfolio's own. */
  readonly otherFramework: string | null;
}

type Below = "self-assess" | "ask";

/** "/capabilities/1.6?asked=1": with what has just been done, for the page to say. */
export function capabilityPath(
  { code, otherFramework }: CapabilityAddress,
  { below, said }: { readonly below?: Below; readonly said?: string } = {},
): string {
  const asked = new URLSearchParams();
  if (otherFramework !== null) asked.set("framework", otherFramework);
  if (said !== undefined) asked.set(said, "1");
  const path = `/capabilities/${encodeURIComponent(code)}${below === undefined ? "" : `/${below}`}`;
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
}

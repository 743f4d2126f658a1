import type { Database } from "@/lib/db/client";

/** Where the form of an action stands in the demonstration, and who fills it in. */
export interface FormPlace {
  readonly email: string | null;
  readonly path: (db: Database) => Promise<string> | string;
  /** The words on the button that sends it. */
  readonly button: string;
  /** What somebody would fill in, beside what the form brings. */
  readonly good: Readonly<Record<string, string>>;
}

export function place(
  email: string | null,
  path: FormPlace["path"] | string,
  button: string,
  good: FormPlace["good"],
): FormPlace {
  return { email, path: typeof path === "string" ? () => path : path, button, good };
}

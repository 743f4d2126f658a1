import type { ReactNode } from "react";

/** One component in the states that matter: default, empty, long text, error, forbidden. */
export interface Fixture {
  readonly name: string;
  readonly about: string;
  readonly states: readonly { readonly name: string; readonly drawn: ReactNode }[];
}

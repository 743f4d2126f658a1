export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  /** What was done, in words. */
  readonly deed: string;
  /** Whose record it concerns. */
  readonly practitioner: string | null;
  /** The facts of it; never anybody's words. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export interface AuditView {
  readonly rows: readonly AuditRow[];
  /** Of the last one shown; where the next page begins. */
  readonly next: string | null;
}

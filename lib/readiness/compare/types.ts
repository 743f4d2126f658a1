import type { ProfileId } from "@/lib/rules/record";
import type { Readiness } from "@/lib/rules/result";

/** One record, read by two profiles of the same framework. */
export interface ComparedView {
  readonly own: Readiness;
  readonly other: Readiness;
  /** What else the framework can be read by, the other one among them. */
  readonly others: readonly ProfileId[];
  /** The labels that the two would give, whether they do yet or not. */
  readonly labels: { readonly own: string; readonly other: string };
  readonly titles: Readonly<Record<string, string>>;
}

import { cva } from "class-variance-authority";
import type { ReactNode } from "react";

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

interface SummaryListProps {
  readonly facts: readonly Fact[];
  readonly size?: "normal" | "small";
  /** A heavy line opens the list; without it, the list belongs to what stands above. */
  readonly opened?: boolean;
}

/** What is known of one thing, a line a fact. */
export function SummaryList({ facts, size, opened = true }: SummaryListProps) {
  return (
    <dl className={list({ size, opened })}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-ink-soft">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const list = cva("facts", {
  variants: {
    size: { normal: "", small: "text-note" },
    opened: { true: "border-t-2 border-ink", false: "" },
  },
  defaultVariants: { size: "normal" },
});

import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly heading: string;
  /** What would be here, and what to do first. */
  readonly children: ReactNode;
  readonly deed?: ReactNode;
}

/** Nothing yet. No drawings: a sentence that helps, and the button that does it. */
export function EmptyState({ heading, children, deed }: EmptyStateProps) {
  return (
    <div className="max-w-empty space-y-3 py-8">
      <h2 className="text-lead">{heading}</h2>
      <p>{children}</p>
      {deed}
    </div>
  );
}

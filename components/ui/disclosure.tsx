import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What most readers do not need at once. The browser's own: it opens without JavaScript. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open}>
      <summary className="disclosure">{summary}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

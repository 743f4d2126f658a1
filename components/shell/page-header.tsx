import type { ReactNode } from "react";

interface PageHeaderProps {
  /** The page's name, as in the navigation. The sentence below it is what is read first. */
  readonly title: string;
  readonly about?: ReactNode;
  /** At the right: the day, the framework. */
  readonly beside?: ReactNode;
}

/** A running head: the page's name, small, above the sentence that answers its question. */
export function PageHeader({ title, about, beside }: PageHeaderProps) {
  return (
    <div className="text-note text-ink-soft flex flex-wrap items-baseline justify-between gap-x-4 pb-6">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-note text-ink">{title}</h1>
        {about && <p>{about}</p>}
      </div>
      {beside && <p>{beside}</p>}
    </div>
  );
}

/** Marks a page that gains from room (portfolio, team, matrix): header and footer widen with it. */
export function WidePage({ children }: { readonly children: ReactNode }) {
  return <div data-wide="">{children}</div>;
}

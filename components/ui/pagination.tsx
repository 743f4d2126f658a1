interface PaginationProps {
  /** What is paged, in the plural: "evidence", "events". */
  readonly of: string;
  readonly newerHref?: string | null;
  readonly olderHref?: string | null;
  /** Lists that do not run by date say "Previous" and "Next". */
  readonly words?: { readonly newer: string; readonly older: string };
}

export function Pagination({
  of,
  newerHref,
  olderHref,
  words = { newer: "Newer", older: "Older" },
}: PaginationProps) {
  if (!newerHref && !olderHref) return null;
  return (
    <nav aria-label={`Pages of ${of}`} className="mt-6 flex gap-8 print:hidden">
      {newerHref && <PageLink href={newerHref} words={words.newer} of={of} rel="prev" />}
      {olderHref && <PageLink href={olderHref} words={words.older} of={of} rel="next" />}
    </nav>
  );
}

function PageLink({
  href,
  words,
  of,
  rel,
}: {
  readonly href: string;
  readonly words: string;
  readonly of: string;
  readonly rel: "prev" | "next";
}) {
  return (
    <a href={href} rel={rel} className="min-h-target inline-flex items-center">
      {words}
      <span className="sr-only"> {of}</span>
    </a>
  );
}

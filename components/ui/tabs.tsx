import Link from "next/link";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

/** Ways to see the same thing: links in a row that wrap on a phone. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav
      aria-label={label}
      className="border-rule mb-6 flex flex-wrap gap-x-6 border-b print:hidden"
    >
      {tabs.map(({ href, label: words, current = false }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={current ? "page" : undefined}
          className="tab min-h-target text-ink-soft hover:border-rule-strong hover:text-ink current:border-ink current:text-ink current:font-bold -mb-px inline-flex items-center border-b-3 border-transparent py-2 no-underline"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

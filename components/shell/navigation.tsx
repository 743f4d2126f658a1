"use client";

import { cva } from "class-variance-authority";
import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  /** How much waits there. */
  readonly count?: number | undefined;
  /** Pages elsewhere that belong to it: a capability is part of the portfolio. */
  readonly alsoFor?: readonly string[];
  /** Decided by the address where it is not given. */
  readonly current?: boolean;
}

/** Links in a row that wrap on a phone; no menu hides what a role can do. */
export function Navigation({
  items,
  label = "Main",
}: {
  readonly items: readonly NavigationItem[];
  readonly label?: string;
}) {
  const path = usePathname();
  if (items.length === 0) return null;
  return (
    <nav aria-label={label} className="flex-1 max-lg:order-3 max-lg:basis-full print:hidden">
      <ul className="flex h-full flex-wrap gap-x-4 lg:gap-x-6">
        {items.map(({ href, label, count, alsoFor = [], current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={(current ?? isUnder(path, [href, ...alsoFor])) ? "page" : undefined}
              className={navigationLink()}
            >
              {label}
              {count !== undefined && count > 0 && (
                <span className="text-ink-soft font-normal">
                  {count}
                  <span className="sr-only"> waiting</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isUnder(path: string, pages: readonly string[]): boolean {
  return pages.some((page) => path === page || path.startsWith(`${page}/`));
}

const navigationLink = cva([
  "nav-link -mb-px flex h-full min-h-target items-center gap-1.5 border-b-3 border-transparent py-2 text-note text-ink",
  "no-underline hover:border-rule-strong hover:text-action current:border-ink current:font-bold",
]);

import type { ReactNode } from "react";
import { Patterns } from "@/components/readiness/patterns";
import { Brand } from "./brand";
import { Navigation, type NavigationItem } from "./navigation";

interface ShellProps {
  readonly items?: readonly NavigationItem[];
  /** Who is signed in; their name leads to their account. */
  readonly person?: { readonly name: string; readonly href: string } | null;
  /** The one deed that is always at hand: "Log evidence". */
  readonly deed?: ReactNode;
  /** A form that ends the session. */
  readonly signOut?: ReactNode;
  readonly home?: string;
  readonly demonstration?: boolean;
  readonly footerLinks?: readonly { readonly href: string; readonly label: string }[];
  readonly children: ReactNode;
}

/** The frame of every page. It asks nothing of the database: what it shows is given. */
export function Shell({
  items = [],
  person = null,
  deed,
  signOut,
  home = "/",
  demonstration = false,
  footerLinks = [],
  children,
}: ShellProps) {
  return (
    <div className="shell flex min-h-dvh flex-col print:block print:min-h-0">
      <a href="#main" className="skip-link print:hidden">
        Skip to main content
      </a>
      <Patterns />
      <header className="border-rule border-b">
        <div className="page flex w-full flex-wrap items-stretch gap-x-4 md:gap-x-6 lg:gap-x-8">
          <Brand href={home} />
          <Navigation items={items} />
          {person && (
            <div className="text-note flex items-center gap-4 py-2 whitespace-nowrap lg:gap-6 print:hidden">
              {deed}
              <Person person={person} isElsewhereOnPhones={Boolean(deed)} />
              <div className={deed ? "max-md:hidden" : undefined}>{signOut}</div>
            </div>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 pt-4 pb-18 md:pt-6 md:pb-26 print:p-0">
        <div className="page">{children}</div>
      </main>
      {person && deed && (
        <section
          aria-label="Your account"
          className="page text-note flex w-full items-center gap-6 pb-4 md:hidden print:hidden"
        >
          <Person person={person} />
          {signOut}
        </section>
      )}
      <Footer demonstration={demonstration} links={footerLinks} />
    </div>
  );
}

/** On a phone the deed has the room at the top, and who is signed in stands at the foot. */
function Person({
  person,
  isElsewhereOnPhones = false,
}: {
  readonly person: NonNullable<ShellProps["person"]>;
  readonly isElsewhereOnPhones?: boolean;
}) {
  return (
    <a
      href={person.href}
      className={
        isElsewhereOnPhones
          ? "min-h-target text-ink inline-flex items-center no-underline hover:underline max-md:hidden"
          : "min-h-target text-ink inline-flex items-center no-underline hover:underline"
      }
    >
      {person.name}
    </a>
  );
}

function Footer({
  demonstration,
  links,
}: {
  readonly demonstration: boolean;
  readonly links: NonNullable<ShellProps["footerLinks"]>;
}) {
  if (!demonstration && links.length === 0) return null;
  return (
    <footer className="border-rule text-note text-ink-soft border-t pt-6 pb-8 print:absolute print:end-0 print:top-0 print:border-0 print:p-0">
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {demonstration && <p>Northmoor Hospitals is fictitious. So is everyone here.</p>}
        <ul className="flex flex-wrap gap-x-6 print:hidden">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="min-h-target inline-flex items-center text-inherit">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

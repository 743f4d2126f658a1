import Link from "next/link";
import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { isSoon, untilInWords } from "./until";

interface FactRowProps {
  readonly title: string;
  /** Beside the title, softer. */
  readonly about?: string;
  readonly until?: {
    readonly says: string;
    readonly on: CalendarDate;
    readonly today: CalendarDate;
  };
  /** Where its keeper changes it; removing is below that. */
  readonly href?: string | undefined;
  readonly children?: ReactNode;
}

/** One thing that somebody has: what it is, until when, and for its keeper the way to change it. */
export function FactRow({ title, about, until, href, children }: FactRowProps) {
  return (
    <li>
      <p>
        <b>{title}</b> {about && <span className="text-ink-soft">{about}</span>}
      </p>
      {until && (
        <p className={isSoon(until.on, until.today) ? "text-mark-ink font-bold" : "text-ink-soft"}>
          {untilInWords(until.says, until.on, until.today)}
        </p>
      )}
      {children}
      {href !== undefined && (
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <Deed href={href} verb="Change" what={title} />
          <Deed href={`${href}/remove`} verb="Remove" what={title} />
        </p>
      )}
    </li>
  );
}

function Deed({
  href,
  verb,
  what,
}: {
  readonly href: string;
  readonly verb: string;
  readonly what: string;
}) {
  return (
    <Link href={href} prefetch={false} className="min-h-target inline-flex items-center">
      {verb}
      <span className="sr-only">: {what}</span>
    </Link>
  );
}

/** Lines of one kind below a fact: "Annotations", "Activities". */
export function FactLines({
  term,
  lines,
}: {
  readonly term: string;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  if (lines.length === 1) {
    return (
      <p>
        {term}: {lines[0]}
      </p>
    );
  }
  return (
    <>
      <p>{term}:</p>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

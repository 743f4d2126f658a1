import Link from "next/link";
import { ageInWords, dayOf, daysBetween, type CalendarDate } from "@/lib/core/calendar-date";
import { countInWords } from "../ui/number-words";
import { capabilityName } from "./asked-capability";
import { Age, isLate } from "./open-requests";

/** Whatever waits for somebody, from whichever room it comes. */
export interface WaitingItem {
  readonly href: string;
  readonly practitioner: string;
  readonly askedAt: Date;
  readonly what: string;
}

/** Requests to sign off and requests to confirm in one list, oldest first. */
export function inOneList({
  requests,
  confirmations,
}: {
  readonly requests: readonly {
    readonly id: string;
    readonly practitioner: string;
    readonly askedAt: Date;
    readonly capability: { readonly code: string; readonly title: string };
  }[];
  readonly confirmations: readonly {
    readonly id: string;
    readonly practitioner: string;
    readonly askedAt: Date;
    readonly title: string;
  }[];
}): readonly WaitingItem[] {
  return [
    ...requests.map(({ id, practitioner, askedAt, capability }) => ({
      href: `/sign-offs/${id}`,
      practitioner,
      askedAt,
      what: capabilityName(capability),
    })),
    ...confirmations.map(({ id, practitioner, askedAt, title }) => ({
      href: `/sign-offs/confirmations/${id}`,
      practitioner,
      askedAt,
      what: `To confirm: ${title}`,
    })),
  ].sort((one, other) => one.askedAt.getTime() - other.askedAt.getTime());
}

interface WaitingListProps {
  readonly items: readonly WaitingItem[];
  readonly today: CalendarDate;
  /** The one whose page this is. */
  readonly currentHref?: string;
}

export function WaitingList({ items, today, currentHref }: WaitingListProps) {
  return (
    <nav aria-label="Requests, oldest first">
      <ol className="border-ink border-t-2">
        {items.map(({ href, practitioner, askedAt, what }) => (
          <li key={href} className="border-rule border-b">
            <Link
              href={href}
              prefetch={false}
              aria-current={href === currentHref ? "true" : undefined}
              className="text-ink hover:bg-well hover:text-ink aria-current:border-ink aria-current:bg-tint block border-l-5 border-transparent px-3 py-3 no-underline"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                <b>{practitioner}</b>
                <Age askedAt={askedAt} today={today} />
              </span>
              <span className="text-note text-ink-soft block">{what}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface WaitingWords {
  readonly lead: string;
  readonly rest: string;
}

/** "Seven requests wait for you. Two are past 14 days; the oldest has waited 19." */
export function waitingSentence(
  items: readonly Pick<WaitingItem, "askedAt">[],
  { today, lateAfterDays }: { readonly today: CalendarDate; readonly lateAfterDays: number },
): WaitingWords {
  const [oldest] = items;
  if (oldest === undefined) return { lead: "Nothing waits for you.", rest: "" };
  const days = daysBetween(dayOf(oldest.askedAt), today);
  const age = ageInWords(dayOf(oldest.askedAt), today);
  const late = items.filter(({ askedAt }) => isLate(askedAt, today)).length;
  if (items.length === 1) {
    const lead = "One request waits for you.";
    if (age === "today") return { lead, rest: "It came today." };
    const past = late === 0 ? "" : ` That is past ${String(lateAfterDays)} days.`;
    return { lead, rest: `It has waited ${age}.${past}` };
  }
  const lead = `${countInWords(items.length)} requests wait for you.`;
  if (late > 0) {
    const are = late === 1 ? "is" : "are";
    return {
      lead,
      rest: `${countInWords(late)} ${are} past ${String(lateAfterDays)} days; the oldest has waited ${String(days)}.`,
    };
  }
  return {
    lead,
    rest: age === "today" ? "All of them came today." : `The oldest has waited ${age}.`,
  };
}

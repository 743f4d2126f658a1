import Link from "next/link";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { capabilityName } from "./asked-capability";
import { Age } from "./age";

/** Whatever waits for somebody, from whichever room it comes. */
export interface WaitingItem {
  readonly href: string;
  readonly practitioner: string;
  readonly askedAt: Date;
  readonly what: string;
}

/** Requests to sign off, to confirm and to look a second time, and disputes, in one list, oldest first. */
export function inOneList({
  requests,
  confirmations,
  looks = [],
  disputes = [],
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
  readonly looks?: readonly {
    readonly id: string;
    readonly practitioner: string;
    readonly askedAt: Date;
    readonly pillar: string;
  }[];
  readonly disputes?: readonly {
    readonly id: string;
    readonly practitionerId: string;
    readonly practitioner: string;
    readonly askedAt: Date;
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
    ...looks.map(({ id, practitioner, askedAt, pillar }) => ({
      href: `/sign-offs/second-looks/${id}`,
      practitioner,
      askedAt,
      what: `A second look at ${pillar}`,
    })),
    ...disputes.map(({ id, practitionerId, practitioner, askedAt }) => ({
      href: `/people/${practitionerId}/disputes#dispute-${id}`,
      practitioner,
      askedAt,
      what: "A dispute to close",
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

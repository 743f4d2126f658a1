import Link from "next/link";
import type { NeedingEvidence } from "@/lib/evidence/types";
import { countInWords } from "../ui/number-words";

interface NeedsYouProps {
  readonly needs: readonly NeedingEvidence[];
  readonly needing: number;
}

/** What waits for its practitioner: flagged, returned, declined, begun. The rest of a long list is one link away. */
export function NeedsYou({ needs, needing }: NeedsYouProps) {
  const more = needing - needs.length;
  return (
    <ul className="border-mark border-t-2">
      {needs.map((item) => (
        <li
          key={item.id}
          className="border-rule flex flex-wrap items-baseline justify-between gap-x-4 border-b py-2"
        >
          <span className="min-w-0 flex-auto basis-48">
            {item.title}: {saying(item)}
          </span>
          <Link
            href={`/evidence/${item.id}${pages[item.need]}`}
            prefetch={false}
            className="min-h-target inline-flex items-center"
          >
            {deeds[item.need]}
            <span className="sr-only">: {item.title}</span>
          </Link>
        </li>
      ))}
      {more > 0 && (
        <li className="py-2">
          <Link
            href="/evidence?stage=needs-you"
            prefetch={false}
            className="min-h-target inline-flex items-center"
          >
            {more} more
          </Link>
        </li>
      )}
    </ul>
  );
}

/** "Three things need you". */
export function needsHeading(needing: number): string {
  return needing === 1 ? "One thing needs you" : `${countInWords(needing)} things need you`;
}

function saying({ need, by }: NeedingEvidence): string {
  if (need === "draft") return "a draft";
  return by === null ? saidOf[need] : `${saidOf[need]} by ${by}`;
}

const saidOf: Readonly<Record<Exclude<NeedingEvidence["need"], "draft">, string>> = {
  flagged: "flagged as identifying a patient",
  returned: "returned",
  declined: "declined",
};

/** Which page of the item: why somebody said so stands on the item itself. */
const pages: Readonly<Record<NeedingEvidence["need"], string>> = {
  flagged: "",
  returned: "/edit",
  declined: "",
  draft: "/edit",
};

const deeds: Readonly<Record<NeedingEvidence["need"], string>> = {
  flagged: "See where",
  returned: "Put it right",
  declined: "See why",
  draft: "Finish it",
};

import Link from "next/link";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { EvidenceView, VersionLine } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";

/** Every version that the reader may open, newest first, and what became of each. */
export function History({ view }: { readonly view: EvidenceView }) {
  const { id, versions, shown } = view;
  return (
    <ol className="rows">
      {versions.map((version) => (
        <li key={version.number}>
          {version.number === shown.number ? (
            <b className="text-ink" aria-current="page">
              Version {version.number}
            </b>
          ) : (
            <Link
              href={`/evidence/${id}?version=${String(version.number)}`}
              prefetch={false}
              className="min-h-target inline-flex items-center"
            >
              Version {version.number}
            </Link>
          )}
          {lines(version).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function lines(version: VersionLine): readonly string[] {
  const { savedAt, submittedAt, returnedAt, withdrawnAt, confirmedBy } = version;
  if (submittedAt === null) return [`Being written, saved ${day(savedAt)}`];
  return [
    `Submitted ${day(submittedAt)}`,
    ...(confirmedBy.length > 0 ? [`Confirmed by ${listed(confirmedBy)}`] : []),
    ...(returnedAt === null ? [] : [`Returned ${day(returnedAt)}`]),
    ...(withdrawnAt === null ? [] : [`Withdrawn ${day(withdrawnAt)}`]),
  ];
}

function day(instant: Date): string {
  return formatDay(dayOf(instant));
}

import Link from "next/link";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { EvidenceView, VersionLine } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";

/** Every version that the reader may open, newest first, and what became of each. */
export function History({ view }: { readonly view: EvidenceView }) {
  const { id, versions, shown } = view;
  return (
    <ol className="rows">
      {versions.map((version, at) => (
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
          <Since id={id} version={version} earlier={versions[at + 1]} />
        </li>
      ))}
    </ol>
  );
}

/** The way to what changed since the version before, as far as the reader may open that one. */
function Since({
  id,
  version,
  earlier,
}: {
  readonly id: string;
  readonly version: VersionLine;
  readonly earlier: VersionLine | undefined;
}) {
  if (earlier === undefined) return null;
  const [number, against] = [String(version.number), String(earlier.number)];
  return (
    <Link
      href={`/evidence/${id}?version=${number}&against=${against}`}
      prefetch={false}
      className="min-h-target inline-flex items-center"
    >
      What changed since version {against}
    </Link>
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

import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { EvidenceFilter } from "../list/schema";

/** Where a page of a list of evidence begins or ends; neither: at the newest. */
export type Place = Pick<EvidenceFilter, "before" | "after">;

interface Logged {
  readonly id: string;
  readonly loggedAt: Date;
  readonly isFirst?: boolean | undefined;
}

/** What lies on the asked side of the place, of the table `evidence`; `first` is true of what goes before the others. */
export function beyond({ before, after }: Place, first: Prisma.Sql | null): readonly Prisma.Sql[] {
  const place = after ?? before;
  if (place === null) return [];
  const side = after ? Prisma.sql`>` : Prisma.sql`<`;
  const { loggedAt, id, isFirst } = place;
  // Only where it is asked: the index begins with the day.
  return first === null
    ? [
        Prisma.sql`(evidence.logged_at, evidence.id) ${side} (${loggedAt}::timestamptz, ${id}::uuid)`,
      ]
    : [
        Prisma.sql`(${first}, evidence.logged_at, evidence.id) ${side} (${isFirst}, ${loggedAt}::timestamptz, ${id}::uuid)`,
      ];
}

/** Newest first, or, back from an older page, oldest first. One more than a page holds tells that there is another. */
export function inOrder({ after }: Place, size: number, first: Prisma.Sql | null): Prisma.Sql {
  const order = after ? Prisma.sql`asc` : Prisma.sql`desc`;
  const leading = first === null ? Prisma.empty : Prisma.sql`${first} ${order}, `;
  return Prisma.sql`order by ${leading}evidence.logged_at ${order}, evidence.id ${order} limit ${size + 1}`;
}

/** The rows of a page, newest first, and the places beside it; null: there is nothing on that side. */
export function pageOf<Row extends Logged>(
  found: readonly Row[],
  { before, after }: Place,
  size: number,
): {
  readonly rows: readonly Row[];
  readonly newer: string | null;
  readonly older: string | null;
} {
  const kept = found.slice(0, size);
  const goesOn = found.length > size;
  const rows = after ? kept.toReversed() : kept;
  // Whoever came from a newer page can go back to it, and the other way round.
  const hasNewer = after ? goesOn : before !== null;
  const hasOlder = after ? true : goesOn;
  return {
    rows,
    newer: hasNewer ? placeOf(rows.at(0)) : null,
    older: hasOlder ? placeOf(rows.at(-1)) : null,
  };
}

function placeOf(row: Logged | undefined): string | null {
  if (row === undefined) return null;
  return `${row.isFirst === true ? "first." : ""}${String(row.loggedAt.getTime())}.${row.id}`;
}

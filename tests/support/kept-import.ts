import type { Database } from "@/lib/db/client";

const ROWS = [
  ["Discussed a wrist film with a colleague", "2026-09-14"],
  ["Taught a session on chest films", "14 September 2026"],
  ["", "last week"],
];

/** A logbook of three rows that waits, matched; the last is refused. In the place of what waited there before. */
export async function keptImport(
  db: Database,
  {
    by,
    now,
    headings = ["Title", "Date"],
  }: {
    readonly by: { readonly id: string; readonly organisationId: string };
    readonly now: Date;
    readonly headings?: readonly string[];
  },
): Promise<string> {
  const waiting = {
    keptAt: now,
    expiresAt: new Date(now.getTime() + 24 * 3_600_000),
    headings: [...headings],
    rows: ROWS.map((cells, index) => ({
      row: index + 2,
      cells,
      surplus: false,
      found: [],
      tooLong: [],
    })),
    uses: ["title", "occurredOn"],
    take: "good",
    matchedAt: now,
    importedAt: null,
    imported: 0,
    leftOut: 0,
  };
  const { id } = await db.evidenceImport.upsert({
    where: { practitionerId: by.id },
    create: { ...waiting, organisationId: by.organisationId, practitionerId: by.id },
    update: waiting,
    select: { id: true },
  });
  return id;
}

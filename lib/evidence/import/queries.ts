import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import type { CsvCell } from "@/lib/core/csv";
import { database, type Tx } from "@/lib/db/client";
import { mayImportEvidence } from "@/lib/policy/import";
import { guessColumns } from "./guess-columns";
import { judgeRows, type JudgedRow } from "./judge-rows";
import { FIRST_VALUES } from "./limits";
import { readDay } from "./read-day";
import { storedImport, type StoredImport } from "./stored-rows";
import type {
  ImportColumnsView,
  ImportOutcome,
  ImportRowsView,
  NewImportView,
  RowView,
} from "./types";

type Reads = Pick<Tx, "$queryRaw" | "evidenceImport">;

interface Asked {
  readonly importId: string;
  readonly now: Date;
}

/** What waits to be imported, if it is the actor's own and has not run out. One statement. */
export async function findImport(
  actor: Member,
  { importId, now }: Asked,
  db: Reads = database(),
): Promise<StoredImport | null> {
  const row = await db.evidenceImport.findFirst({
    where: {
      id: importId,
      practitionerId: actor.personId,
      organisationId: actor.organisationId,
      expiresAt: { gt: now },
    },
  });
  return row === null ? null : storedImport.parse(row);
}

/** For whoever may import: what waits from before, if anything does. One statement. */
export async function getNewImport(actor: Member, now: Date): Promise<NewImportView | null> {
  const { organisationId, personId: practitionerId } = actor;
  if (!mayImportEvidence(actor, { organisationId, practitionerId }).allowed) return null;
  const rows = await database().$queryRaw`
    select id as "importId", jsonb_array_length(rows) as "rowCount", matched_at is not null as "isMatched",
      expires_at as "expiresAt"
    from evidence_import
    where practitioner_id = ${practitionerId}::uuid and organisation_id = ${organisationId}::uuid
      and imported_at is null and expires_at > ${now}`;
  return { waiting: z.array(waitingRow).parse(rows)[0] ?? null };
}

const waitingRow = z.object({
  importId: z.string(),
  rowCount: z.number(),
  isMatched: z.boolean(),
  expiresAt: z.date(),
});

/** The columns of the file with their first values, and what each holds: as it was said, or as it is guessed. */
export async function getImportColumns(
  actor: Member,
  asked: Asked,
): Promise<ImportColumnsView | null> {
  const found = await findImport(actor, asked);
  if (found === null || !mayImportEvidence(actor, found).allowed) return null;
  const { id, headings, rows, take, takeOut } = found;
  const uses = found.matchedAt === null ? guessColumns(headings) : found.uses;
  return {
    importId: id,
    rowCount: rows.length,
    columns: headings.map((heading, column) => ({
      heading,
      firstValues: [...new Set(rows.map(({ cells }) => cells[column] ?? ""))]
        .filter((cell) => cell !== "")
        .slice(0, FIRST_VALUES),
      use: uses[column] ?? null,
    })),
    take,
    takeOut,
    isImported: found.importedAt !== null,
  };
}

/** Row by row what can be imported and what cannot. Nothing is stored by asking. Two statements. */
export async function getImportRows(actor: Member, asked: Asked): Promise<ImportRowsView | null> {
  const found = await findImport(actor, asked);
  if (found === null || !mayImportEvidence(actor, found).allowed) return null;
  const { id, matchedAt, importedAt, take, takeOut, rows } = found;
  const judged = matchedAt === null ? [] : await judgeImport(actor, found, asked.now);
  const of = (verdict: RowView["verdict"]) =>
    judged.filter((row) => row.verdict === verdict).map(shown);
  return {
    importId: id,
    matchedAt: matchedAt?.getTime() ?? null,
    take,
    takeOut,
    isImported: importedAt !== null,
    rowCount: rows.length,
    good: of("good"),
    thereAlready: of("there-already"),
    refused: of("refused"),
  };
}

/** What an import came to, while it is remembered. */
export async function getImportOutcome(actor: Member, asked: Asked): Promise<ImportOutcome | null> {
  const found = await findImport(actor, asked);
  if (found === null || found.importedAt === null) return null;
  return { importId: found.id, imported: found.imported, leftOut: found.leftOut };
}

/** The rows that are left out, as they came, each with its number and why: a table to put right and import again. */
export async function listLeftOut(
  actor: Member,
  asked: Asked,
): Promise<readonly (readonly CsvCell[])[] | null> {
  const found = await findImport(actor, asked);
  if (found === null || found.matchedAt === null) return null;
  const judged = await judgeImport(actor, found, asked.now);
  const cells = new Map(found.rows.map((row) => [row.row, row.cells]));
  return [
    [...found.headings, "Row", "Why it was left out"],
    ...judged
      .filter(({ verdict }) => verdict !== "good")
      .map(({ row, refusals }) => [
        ...(cells.get(row) ?? []),
        row,
        refusals
          .map(({ column, because }) => (column === null ? because : `${column}: ${because}`))
          .join(" "),
      ]),
  ];
}

/** Judges what waits, by what is in the actor's evidence now. One statement. */
export async function judgeImport(
  actor: Member,
  { headings, rows, uses, takeOut }: StoredImport,
  now: Date,
  db: Reads = database(),
): Promise<readonly JudgedRow[]> {
  const today = dayOf(now);
  const dayColumn = uses.indexOf("occurredOn");
  const days = rows.flatMap(({ cells }) => {
    const read = readDay(cells[dayColumn] ?? "", today);
    return "day" in read ? [read.day] : [];
  });
  const there = await itemsOn(actor, [...new Set(days)], db);
  return judgeRows(rows, { headings, uses, takeOut, there, today });
}

const namedItem = z.object({ title: z.string(), occurredOn: z.string() });

async function itemsOn(
  actor: Member,
  days: readonly CalendarDate[],
  db: Reads,
): Promise<readonly z.infer<typeof namedItem>[]> {
  const found = await db.$queryRaw`
    select version.title, to_char(version.occurred_on, 'YYYY-MM-DD') as "occurredOn"
    from evidence
    join evidence_version version on version.id in (evidence.draft_id, evidence.submitted_id)
    where evidence.practitioner_id = ${actor.personId}::uuid
      and evidence.organisation_id = ${actor.organisationId}::uuid
      and version.occurred_on = any(${[...days]}::date[])`;
  return z.array(namedItem).parse(found);
}

function shown({ row, title, occurredOn, verdict, refusals, notes }: JudgedRow): RowView {
  return { row, title, occurredOn, verdict, refusals, notes };
}

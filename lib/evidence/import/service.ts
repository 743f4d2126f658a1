import "server-only";
import { createHash } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import type { Command, PreparedCommand, Step } from "@/lib/action/command";
import { recordAudit, recordAudits } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { laterThan } from "@/lib/core/later-than";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayImportEvidence } from "@/lib/policy/import";
import { newId } from "@/lib/core/new-id";
import { columnsOf } from "../writing/rows";
import type { JudgedRow } from "./judge-rows";
import { KEPT_HOURS } from "./limits";
import { parseTable } from "./parse-table";
import { findImport, judgeImport } from "./queries";
import { readHeading, readRow } from "./read-cells";
import type { ImportRows, MatchColumns, ReadLogbook } from "./schema";
import type { StoredImport } from "./stored-rows";
import type { KeptRow } from "./types";

/** Which import goes on. */
export interface Going {
  readonly importId: string;
}

interface ReadTable {
  readonly headings: readonly string[];
  readonly rows: readonly KeptRow[];
}

/**
 * Reads a logbook before anything of it is stored: what identifies a patient stays behind here. Others are served in
 * between, for a large one takes its time.
 */
export async function readTable({
  actor,
  input: { logbookFile, logbookText },
}: Step<ReadLogbook, Member>): Promise<Result<ReadTable, Failure>> {
  const ruling = mayImportEvidence(actor, ownRecord(actor));
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const table = parseTable(logbookFile === "" ? logbookText : logbookFile);
  if (typeof table === "string") {
    return err(invalid(logbookFile === "" ? "logbookText" : "logbookFile", table));
  }
  const rows: KeptRow[] = [];
  for (const row of table.rows) {
    rows.push(readRow(row, table.headings));
    if (rows.length % ROWS_AT_A_TIME === 0) await pause();
  }
  return ok({ headings: table.headings.map(readHeading), rows });
}

const ROWS_AT_A_TIME = 50;

/** Keeps what was read for a day, in the place of what waited before. What has run out goes, whoever left it. */
export async function keep(
  command: PreparedCommand<ReadLogbook, Member, ReadTable>,
): Promise<Result<Going, Failure>> {
  const { actor, prepared, tx, now } = command;
  const own = ownRecord(actor);
  const ruling = mayImportEvidence(actor, own);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  await tx.evidenceImport.deleteMany({
    where: { OR: [{ practitionerId: actor.personId }, { expiresAt: { lte: now } }] },
  });
  const { id } = await tx.evidenceImport.create({
    data: {
      ...own,
      keptAt: now,
      expiresAt: new Date(now.getTime() + KEPT_HOURS * 3_600_000),
      headings: [...prepared.headings],
      rows: asJson(prepared.rows),
    },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "import.begun",
    subjectId: id,
    practitionerId: actor.personId,
    data: { rows: prepared.rows.length },
  });
  return ok({ importId: id });
}

/** Says what each column holds, and what is to become of a row that is refused. Can be said again until it is imported. */
export async function match(
  command: Command<MatchColumns, Member>,
): Promise<Result<Going, Failure>> {
  const { actor, input, tx, now } = command;
  const { importId, columns, take, takeOut } = input;
  const found = await findImport(actor, { importId, now }, tx);
  if (found === null) return err({ code: "not-found" });
  const ruling = mayImportEvidence(actor, found);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  if (columns.length > found.headings.length) return err(anotherFile);

  const uses = found.headings.map((_, column) => columns[column] ?? "");
  const matchedAt = laterThan(found.matchedAt, now);
  const { count } = await tx.evidenceImport.updateMany({
    where: { id: importId, importedAt: null },
    data: { uses, take, takeOut, matchedAt },
  });
  if (count === 0) return err(alreadyImported);
  await recordAudit(tx, command, {
    type: "import.matched",
    subjectId: importId,
    practitionerId: actor.personId,
    data: { columns: uses.filter((field) => field !== "").length },
  });
  return ok({ importId });
}

/** The rows become drafts, all that are good or none, as asked. The same import sent twice makes one set. */
export async function takeRows(
  command: Command<ImportRows, Member>,
): Promise<Result<Going, Failure>> {
  const { actor, input, tx, now } = command;
  const { importId, matchedAt, take } = input;
  const found = await findImport(actor, { importId, now }, tx);
  if (found === null) return err({ code: "not-found" });
  const ruling = mayImportEvidence(actor, found);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  if (found.importedAt !== null) return ok({ importId });

  const judged = await judgeImport(actor, found, now, tx);
  const refusal = notAsAsked(judged, take);
  if (refusal !== null) return err(refusal);
  const good = judged.filter(({ verdict }) => verdict === "good");
  const leftOut = leftOutOf(found, judged);
  const { count } = await tx.evidenceImport.updateMany({
    where: { id: importId, importedAt: null, matchedAt },
    data: {
      importedAt: now,
      imported: good.length,
      leftOut: leftOut.length,
      rows: asJson(leftOut),
    },
  });
  // Somebody else was faster: the same form sent twice, or other columns chosen in another window.
  if (count === 0) return whatWasFaster(command);
  await insertDrafts(command, good);
  await recordAudit(tx, command, {
    type: "import.done",
    subjectId: importId,
    practitionerId: actor.personId,
    data: { imported: good.length, leftOut: leftOut.length },
  });
  return ok({ importId });
}

function notAsAsked(judged: readonly JudgedRow[], take: ImportRows["take"]): Failure | null {
  const refused = judged.filter(({ verdict }) => verdict === "refused").length;
  if (take === "every" && refused > 0) {
    const rows = refused === 1 ? "1 row is refused" : `${String(refused)} rows are refused`;
    return { code: "conflict", because: `You asked for every row or none, and ${rows}.` };
  }
  return judged.some(({ verdict }) => verdict === "good")
    ? null
    : { code: "conflict", because: "There is no row that can be imported." };
}

async function whatWasFaster({
  actor,
  input: { importId },
  tx,
  now,
}: Command<ImportRows, Member>): Promise<Result<Going, Failure>> {
  const found = await findImport(actor, { importId, now }, tx);
  return found !== null && found.importedAt !== null ? ok({ importId }) : err(matchedSince);
}

/**
 * Three statements, however many they are. The first two take all rows as one value: a value a column a row costs ten
 * times as much before it has left this process.
 */
async function insertDrafts(
  command: Command<ImportRows, Member>,
  good: readonly JudgedRow[],
): Promise<void> {
  const { actor, input, tx, now } = command;
  // Ids in the order of the file, so that the list is in it too.
  const at = (index: number) => newId(new Date(now.getTime() - good.length + index));
  const drafts = good.flatMap(({ row, words }, index) =>
    words === null
      ? []
      : [
          {
            id: at(index),
            formKey: keyOfRow(input.importId, row),
            versionId: at(index),
            ...columnsOf(words),
          },
        ],
  );
  const all = JSON.stringify(drafts);
  await tx.$executeRaw`
    insert into evidence (id, organisation_id, practitioner_id, form_key, logged_at, stage, draft_id)
    select id, ${actor.organisationId}::uuid, ${actor.personId}::uuid, "formKey", ${now}, 'draft', "versionId"
    from jsonb_to_recordset(${all}::jsonb) as draft (id uuid, "formKey" uuid, "versionId" uuid)`;
  await tx.$executeRaw`
    insert into evidence_version (id, organisation_id, evidence_id, number, saved_at, title, type, occurred_on,
      setting, what_happened, what_learned, what_changed, form_version, answers, characteristics, web_links)
    select "versionId", ${actor.organisationId}::uuid, id, 1, ${now}, title, type, "occurredOn",
      setting, "whatHappened", "whatLearned", "whatChanged", "formVersion", answers, '{}', '{}'
    from jsonb_to_recordset(${all}::jsonb) as draft (id uuid, "versionId" uuid, title text, type text,
      "occurredOn" date, setting text, "whatHappened" text, "whatLearned" text, "whatChanged" text,
      "formVersion" int, answers jsonb)`;
  await recordAudits(
    tx,
    command,
    drafts.map(({ id }) => ({
      type: "evidence.drafted",
      subjectId: id,
      practitionerId: actor.personId,
      data: { version: 1 },
    })),
  );
}

/** The form of a row: the same row of the same import is the same form, and the table holds each once. UUID, version 8. */
function keyOfRow(importId: string, row: number): string {
  const hex = createHash("sha256")
    .update(`${importId} ${String(row)}`)
    .digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function leftOutOf({ rows }: StoredImport, judged: readonly JudgedRow[]): readonly KeptRow[] {
  const taken = new Set(judged.flatMap(({ row, verdict }) => (verdict === "good" ? [row] : [])));
  return rows.filter(({ row }) => !taken.has(row));
}

/** A list of plain values, which Prisma's own type of JSON wants to be changeable. */
function asJson(rows: readonly KeptRow[]) {
  return rows.map(({ row, cells, surplus, found, tooLong }) => ({
    row,
    cells: [...cells],
    surplus,
    found: found.map(({ column, kind }) => ({ column, kind })),
    tooLong: [...tooLong],
  }));
}

function ownRecord({ organisationId, personId }: Member) {
  return { organisationId, practitionerId: personId };
}

const anotherFile: Failure = {
  code: "conflict",
  because: "This form belongs to another file. Open the page again and match its columns.",
};
const alreadyImported: Failure = {
  code: "conflict",
  because: "These rows have been imported already. Open your evidence to see them.",
};
const matchedSince: Failure = {
  code: "conflict",
  because: "The columns were matched anew in another window. Open the page again to see the rows.",
};

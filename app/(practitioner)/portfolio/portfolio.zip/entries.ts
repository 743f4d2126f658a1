import { evidenceRows } from "@/components/evidence/evidence-rows";
import { portfolioDocument } from "@/components/export/portfolio-document";
import { readMe } from "@/components/export/read-me";
import type { Member } from "@/lib/core/actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { csvOf } from "@/lib/core/csv";
import { jsonFileOf } from "@/lib/core/json-file";
import { listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { ownFiles } from "@/lib/export/files/queries";
import { ownItems, takePortfolioAlong } from "@/lib/export/portfolio/queries";
import { readableText, type ZipEntry } from "@/lib/export/zip";
import { getRecordFile } from "@/lib/readiness/queries";

/**
 * The files of the ZIP, each made when its turn comes; null where there is no portfolio. Files of evidence
 * come at the end, below `files/`.
 */
export async function portfolioEntries(
  member: Member,
  now: Date,
): Promise<AsyncIterable<ZipEntry> | null> {
  const record = await getRecordFile(member, dayOf(now));
  const portfolio = record && (await takePortfolioAlong(member, now));
  if (!portfolio) return null;
  const asOf = formatDay(dayOf(now));
  return inTurn(
    [
      text("README.txt", () => [readMe(portfolio.practitioner.name, asOf)]),
      text("index.html", () => portfolioDocument(portfolio, ownItems(member), asOf)),
      text("record.json", () => [jsonFileOf(record)]),
      text("evidence.csv", () => evidenceTable(member)),
    ],
    ownFiles(member),
  );
}

async function* evidenceTable(member: Member): AsyncGenerator<string> {
  yield csvOf(evidenceRows(await listEvidenceInFull(member, evidenceFilter.parse({}))));
}

async function* inTurn(
  ...lists: readonly (Iterable<ZipEntry> | AsyncIterable<ZipEntry>)[]
): AsyncGenerator<ZipEntry> {
  for (const list of lists) yield* list;
}

function text(name: string, made: () => Iterable<string> | AsyncIterable<string>): ZipEntry {
  return { name, open: () => Promise.resolve(readableText(made())) };
}

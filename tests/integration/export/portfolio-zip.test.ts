import { Readable } from "node:stream";
import { beforeEach, expect, test, vi } from "vitest";
import { portfolioEntries } from "@/app/(practitioner)/portfolio/portfolio.zip/entries";
import { evidenceRows } from "@/components/evidence/evidence-rows";
import type { Member } from "@/lib/core/actor";
import { csvOf } from "@/lib/core/csv";
import { jsonFileOf } from "@/lib/core/json-file";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { PARTS } from "@/lib/export/portfolio/parts/queries";
import { fileStorage } from "@/lib/files/storage/current";
import { readableText, zipOf, type ZipEntry } from "@/lib/export/zip";
import { getRecordFile } from "@/lib/readiness/queries";
import { draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { item } from "@/prisma/seed/build/item";
import { countStatements } from "../../support/count-statements";
import { unzip } from "../../support/unzip";
import { makeWard, NOW, signedIn, TODAY, type Ward } from "../../support/ward";
import { addAs } from "../files/deeds";
import { manyItems } from "../evidence/many-items";

let ward: Ward;
let ada: Member;

beforeEach(async () => {
  ward = await makeWard(database());
  ada = await signedIn(database(), ward.ada);
});

test("what is in the ZIP is what the pages give: the record and the table byte for byte, and a page to read", async () => {
  await submittedEvidence(database(), { by: ward.ada, title: "An audit", type: "audit" });
  const files = await downloaded(ada);
  expect([...files.keys()]).toEqual(["README.txt", "index.html", "record.json", "evidence.csv"]);
  expect(files.get("record.json")).toBe(jsonFileOf(await getRecordFile(ada, TODAY)));
  const everything = await listEvidenceInFull(ada, evidenceFilter.parse({}));
  // The reader of the test takes the mark away that tells Excel it is UTF-8.
  expect(`\uFEFF${files.get("evidence.csv") ?? ""}`.replace("\uFEFF\uFEFF", "\uFEFF")).toBe(
    csvOf(evidenceRows(everything)),
  );
  expect(files.get("README.txt")).toContain("The portfolio of Ada");
});

test("the page holds every version with its words, links, answers and ends, and needs nothing from elsewhere", async () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  await item(database(), {
    by: ward.ada,
    versions: [
      {
        words: { title: "First title", whatHappened: '<script>alert(1)</script> & "quoted"' },
        savedAt: at("2026-01-01"),
        submittedAt: at("2026-01-01"),
        asked: [
          {
            who: ward.cai,
            at: at("2026-01-02"),
            answer: { at: at("2026-01-03"), answer: "confirmed", sentence: "I was there." },
          },
        ],
      },
      {
        words: { title: "Second title" },
        savedAt: at("2026-01-04"),
        submittedAt: at("2026-01-04"),
      },
      { words: { title: "A draft of a third" }, savedAt: at("2026-01-05") },
    ],
  });
  await draftEvidence(database(), { by: ward.ada, title: "Only begun" });
  await submittedEvidence(database(), { by: ward.dev, title: "Nobody else's words" });
  const page = (await downloaded(ada)).get("index.html") ?? "";
  for (const said of [
    ...["First title", "Second title", "A draft of a third", "Only begun"],
    ...[
      "Version 1, submitted on 1 January 2026",
      "I weighed the images against the history",
      "I was there.",
    ],
    "&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;quoted&#34;",
  ]) {
    expect(page, said).toContain(said);
  }
  expect(page).not.toContain("Nobody else");
  expect(page).not.toMatch(/<script|<link|<img|src=|href='(?!#)|url\(/);
});

test("every table that holds somebody's record is in the page, or it is said where else", async () => {
  const rows = await database().$queryRaw<{ readonly table_name: string }[]>`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'practitioner_id' order by table_name`;
  const asked = PARTS.map(({ rowsOf }) => rowsOf(Prisma.sql`null`).sql).join("\n");
  const missing = rows
    .map(({ table_name }) => table_name)
    .filter((name) => !new RegExp(`(from|join) ${name}\\b`).test(asked));
  expect(missing).toEqual(Object.keys(ELSEWHERE).sort());
});

/** Tables with a practitioner that no part of the page is made of, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  audit_event: "who did what: the organisation's log",
  confirmation_request: "stands with its item",
  evidence_import: "rows that wait to be imported are no evidence yet",
  identifiable_flag: "stands with its item",
  readiness_snapshot: "worked out from the record, which is beside the page",
  record_stamp: "a number that tells whether something has changed",
  second_look_request: "who was asked; what they said stands with the review",
};

test("another's portfolio cannot be asked for, nor one by somebody who has none", async () => {
  await submittedEvidence(database(), { by: ward.ada, title: "Ada's words" });
  const dev = [...(await downloaded(await signedIn(database(), ward.dev))).values()].join("");
  expect(dev).not.toContain("Ada's words");
  for (const who of [ward.bea, ward.mel, ward.stu]) {
    expect(await portfolioEntries(await signedIn(database(), who), NOW), who.name).toBeNull();
  }
});

test("files of evidence are in a folder of their item, once, and one that was lost says so", async () => {
  const kept = await draftEvidence(database(), { by: ward.ada, title: "With files" });
  await addAs(ada, kept.id, { name: "notes.txt", text: "What I noted." });
  await addAs(ada, kept.id, { name: "lost.txt", text: "What was lost." });
  const { organisationId } = ada;
  const lost = await database().storedFile.findFirstOrThrow({
    where: { uses: { some: { name: "lost.txt" } } },
  });
  await fileStorage().remove({ organisationId, contentHash: lost.contentHash });
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const files = await downloaded(ada);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  expect(files.get(`files/${kept.id}/notes.txt`)).toBe("What I noted.");
  expect(files.get(`files/${kept.id}/lost.txt`)).toContain("This file could not be read");
  expect(files.get("index.html")).toContain(`notes.txt and lost.txt, in files/${kept.id}`);
});

test("each download is in the log, with how much it was and without a word of it", async () => {
  await submittedEvidence(database(), { by: ward.ada, title: "An audit" });
  await downloaded(ada);
  const events = await database().auditEvent.findMany({ where: { type: "portfolio.taken-along" } });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    ...{ actorId: ward.ada.id, practitionerId: ward.ada.id, data: { items: 1 } },
  });
});

test("it takes as many statements for 150 items as for one, and one more for each 200", async () => {
  const statements = async () => (await countStatements(() => downloaded(ada))).statements;
  const items = { by: ward.ada, confirmedBy: ward.bea };
  await manyItems(database(), { ...items, from: 1, to: 1 });
  await statements();
  const few = await statements();
  await manyItems(database(), { ...items, from: 2, to: 150 });
  await statements();
  expect(await statements()).toBe(few);
  await manyItems(database(), { ...items, from: 151, to: 450 });
  await statements();
  expect(await statements()).toBe(few + 2);
  const page = (await downloaded(ada)).get("index.html") ?? "";
  expect(page.match(/<article/g)).toHaveLength(450);
});

test("names are safe wherever it is unpacked, and an entry that fails leaves no ZIP that looks whole", async () => {
  const entry = (name: string): ZipEntry => ({
    name,
    open: () => Promise.resolve(readableText([name])),
  });
  const names = ["../../etc/passwd", "files/a.txt", "files/A.txt", "C:\\x\u202Efdp.exe"];
  const files = await unzip(await bytesOf(zipOf(listOf(names.map(entry)), NOW)));
  expect([...files.keys()]).toEqual([
    "etc/passwd",
    "files/a.txt",
    "files/A (2).txt",
    "C-/x-fdp.exe",
  ]);

  const broken: ZipEntry = {
    name: "files/gone.pdf",
    open: () => Promise.reject(new Error("The file is gone.")),
  };
  await expect(bytesOf(zipOf(listOf([entry("a.txt"), broken]), NOW))).rejects.toThrow("is gone");
  const halfway = Readable.from(failing());
  const late: ZipEntry = { name: "late", open: () => Promise.resolve(halfway) };
  await expect(bytesOf(zipOf(listOf([late]), NOW))).rejects.toThrow("half way");
});

test("whoever stops reading closes what is open", async () => {
  const endless = Readable.from(forEver());
  const zip = zipOf(listOf([{ name: "endless", open: () => Promise.resolve(endless) }]), NOW);
  const reader = zip.getReader();
  await reader.read();
  await reader.cancel();
  expect(endless.destroyed).toBe(true);
});

async function downloaded(who: Member): Promise<ReadonlyMap<string, string>> {
  const entries = await portfolioEntries(who, NOW);
  if (entries === null) throw new Error("There is no portfolio.");
  return unzip(await bytesOf(zipOf(entries, NOW)));
}

async function bytesOf(zip: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(zip).arrayBuffer());
}

async function* listOf(entries: readonly ZipEntry[]): AsyncGenerator<ZipEntry> {
  yield* entries;
}

async function* failing(): AsyncGenerator<string> {
  yield "a beginning";
  throw new Error("It broke half way.");
}

async function* forEver(): AsyncGenerator<string> {
  for (;;) yield "words ".repeat(1000);
}

import { expect, test } from "vitest";
import { evidenceRows } from "@/components/evidence/evidence-rows";
import { csvOf } from "@/lib/core/csv";
import { database } from "@/lib/db/client";
import { listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { confirmedEvidence, draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import type { PersonRef } from "@/prisma/seed/build/people";
import { makeWard, signedIn } from "../../support/ward";
import { manyItems } from "./many-items";

test("the file has what the list is narrowed to, all of it, oldest first, with every word, and nobody else's", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { ada: by, bea, cai } = ward;
  await confirmedEvidence(db, {
    ...{ by, title: 'Older, "quoted"', type: "audit", occurredOn: "2026-01-10" },
    ...{ confirmedBy: [bea], asked: [cai], shows: [{ code: "4.2" }, { code: "2.3" }] },
    ...{
      setting: "Imaging",
      whatHappened: "=1+1\nIt was read twice.",
      whatLearned: "Much.",
      whatChanged: "",
    },
  });
  await draftEvidence(db, { by, title: "Newer", type: null, occurredOn: null, shows: [] });
  await submittedEvidence(db, { by: ward.dev, title: "Dev's" });
  const rows = async (who: PersonRef, query: Readonly<Record<string, string>> = {}) =>
    evidenceRows(await listEvidenceInFull(await signedIn(db, who), evidenceFilter.parse(query)));

  const [heads, older, newer, ...rest] = await rows(by);
  expect(rest).toEqual([]);
  expect(older).toHaveLength(heads?.length ?? 0);
  expect(older?.slice(1, 10)).toEqual([
    ...["2026-01-10", 'Older, "quoted"', "Audit", "Imaging", "Submitted", "4.2; 2.3"],
    ...["Bea Hartley", "", "Cai Morgan"],
  ]);
  expect(newer?.slice(1, 6)).toEqual([null, "Newer", null, expect.any(String), "Draft"]);
  const file = csvOf(await rows(by, { type: "audit" }));
  expect(file).toContain('"Older, ""quoted"""');
  // A text that a spreadsheet would work out is none there.
  expect(file).toContain('"\'=1+1\nIt was read twice."');
  expect(file).not.toContain("Newer");
  for (const who of [bea, ward.mel, ward.stu]) expect(await rows(who), who.name).toHaveLength(1);
});

test("three hundred items are one file", async () => {
  const db = database();
  const ward = await makeWard(db);
  await manyItems(db, { by: ward.ada, confirmedBy: ward.bea, from: 1, to: 300 });
  const ada = await signedIn(db, ward.ada);
  expect(await listEvidenceInFull(ada, evidenceFilter.parse({ after: "1.x" }))).toHaveLength(300);
});

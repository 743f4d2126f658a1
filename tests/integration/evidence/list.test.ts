import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { listEvidence } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import {
  confirmedEvidence,
  draftEvidence,
  returnedEvidence,
  submittedEvidence,
  withdrawnEvidence,
} from "@/prisma/seed/build/evidence";
import { item } from "@/prisma/seed/build/item";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { manyItems } from "./many-items";

test("the list says how much there is, how much of it is confirmed, and what needs its practitioner", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const { ada: by, bea, cai } = ward;
  await confirmedEvidence(db, {
    by,
    title: "Confirmed",
    confirmedBy: [bea],
    occurredOn: "2026-01-01",
  });
  await draftEvidence(db, { by, title: "A draft", occurredOn: "2026-02-02" });
  await returnedEvidence(db, { by, title: "Returned", returnedBy: bea, occurredOn: "2026-03-03" });
  await withdrawnEvidence(db, { by, title: "Withdrawn", occurredOn: "2026-04-04" });
  const at = new Date("2026-05-05T12:00:00Z");
  await item(db, {
    by,
    versions: [
      {
        words: { title: "Declined" },
        savedAt: at,
        submittedAt: at,
        asked: [{ who: cai, at, answer: { at, answer: "declined", sentence: "I was not there." } }],
      },
    ],
  });
  await submittedEvidence(db, { by: ward.dev, title: "Dev's" });

  const list = await listEvidence(ada, evidenceFilter.parse({}), NOW);
  expect(list).toMatchObject({ count: 5, confirmed: 1, needing: 3, newer: null, older: null });
  expect(list.needs.map(({ title, need, by: who }) => [title, need, who])).toEqual([
    ["Declined", "declined", "Cai Morgan"],
    ["Returned", "returned", "Bea Hartley"],
    ["A draft", "draft", null],
  ]);
  expect(list.items.map(({ title }) => title)).toEqual([
    "Declined",
    "Withdrawn",
    "Returned",
    "A draft",
    "Confirmed",
  ]);
  expect(list.items.at(-1)).toMatchObject({ confirmedBy: ["Bea Hartley"], waitingFor: [] });
  expect(list.pillars.flatMap(({ capabilities }) => capabilities)).toHaveLength(38);
});

test("what is looked for is found by words of its texts, type, pillar, capability, stage, place and date, alone and together", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const { ada: by, bea } = ward;
  await confirmedEvidence(db, {
    by,
    title: "Leaflet 100% rewritten",
    type: "co-production",
    occurredOn: "2026-01-10",
    shows: [{ code: "2.6" }, { code: "3.3" }],
    whatLearned: "Carers were right about the Öffnungszeiten.",
    confirmedBy: [bea],
  });
  await submittedEvidence(db, {
    by,
    title: "Audit of limb reports",
    type: "audit",
    occurredOn: "2026-03-10",
    shows: [{ code: "4.2" }],
  });
  await draftEvidence(db, {
    ...{ by, title: "A_night", type: null, occurredOn: null, shows: [] },
    setting: "Emergency imaging, 100% at night",
  });

  const found = async (query: Record<string, string>) => {
    const { items } = await listEvidence(ada, evidenceFilter.parse(query), NOW);
    return items.map(({ title }) => title.split(" ")[0]);
  };
  expect(await found({ q: "öffnungszeiten LEAFLET" })).toEqual(["Leaflet"]);
  expect(await found({ q: "leaflet limb" })).toEqual([]);
  expect(await found({ q: "100% rewritten" })).toEqual(["Leaflet"]);
  expect(await found({ q: "a_night" })).toEqual(["A_night"]);
  expect(await found({ setting: "EMERGENCY im" })).toEqual(["A_night"]);
  expect(await found({ setting: "100%" })).toEqual(["A_night"]);
  expect(await found({ setting: "1_0" })).toEqual([]);
  expect(await found({ q: "\\" })).toEqual([]);
  expect(await found({ type: "audit" })).toEqual(["Audit"]);
  expect(await found({ pillar: "3" })).toEqual(["Leaflet"]);
  expect(await found({ capability: "4.2" })).toEqual(["Audit"]);
  expect(await found({ pillar: "4", capability: "2.6" })).toEqual([]);
  expect(await found({ stage: "confirmed" })).toEqual(["Leaflet"]);
  expect(await found({ stage: "unconfirmed" })).toEqual(["Audit"]);
  expect(await found({ stage: "submitted" })).toEqual(["Audit", "Leaflet"]);
  expect(await found({ stage: "needs-you" })).toEqual(["A_night"]);
  expect(await found({ from: "2026-02-01" })).toEqual(["Audit"]);
  expect(await found({ from: "2026-01-10", to: "2026-01-10" })).toEqual(["Leaflet"]);
  for (const nonsense of [{ q: "\0" }, { type: "x" }, { from: "2026-02-31" }, { before: "x.y" }]) {
    expect(await found(nonsense)).toHaveLength(3);
  }
});

test("every item is on one page and on one only, forwards and backwards, also those logged in one moment", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  await manyItems(db, { by: ward.ada, confirmedBy: ward.bea, from: 1, to: 45, sameMoment: true });
  const forwards: string[][] = [];
  const page = (query: Record<string, string>) =>
    listEvidence(ada, evidenceFilter.parse(query), NOW);
  let list = await page({});
  for (;;) {
    forwards.push(list.items.map(({ id }) => id));
    if (list.older === null) break;
    list = await page({ before: list.older });
  }
  expect(forwards.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(new Set(forwards.flat()).size).toBe(45);

  const backwards: string[][] = [list.items.map(({ id }) => id)];
  while (list.newer !== null) {
    list = await page({ after: list.newer });
    backwards.unshift(list.items.map(({ id }) => id));
  }
  expect(backwards).toEqual(forwards);
});

test("the list takes the same number of statements for 30 items as for 300", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const items = { by: ward.ada, confirmedBy: ward.bea };
  await manyItems(db, { ...items, from: 1, to: 30 });
  const few = await statementsOf(ada);
  await manyItems(db, { ...items, from: 31, to: 300 });
  expect(await statementsOf(ada)).toBe(few);
  expect(few).toBe(3);
});

async function statementsOf(actor: Member): Promise<number> {
  const list = () => listEvidence(actor, evidenceFilter.parse({}), NOW);
  const { value, statements } = await countStatements(list);
  expect(value.items).toHaveLength(20);
  return statements;
}

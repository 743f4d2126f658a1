import { beforeEach, expect, test } from "vitest";
import fc from "fast-check";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { FREQUENT_FROM } from "@/lib/evidence/search/queries";
import { listEvidence, listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { TEXT_MAX } from "@/lib/evidence/limits";
import { draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { item } from "@/prisma/seed/build/item";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import { manyItems } from "./many-items";

let ward: Ward;
let ada: Member;

beforeEach(async () => {
  ward = await makeWard(database());
  ada = await signedIn(database(), ward.ada);
});

test("words are found in whatever form they were written, and those of the title come first", async () => {
  await log("Reporting limbs", "A morning's work.", "2026-01-01");
  await log("A morning's work", "I reported on limbs.", "2026-03-03");
  await log("Teaching", "Two students came.", "2026-02-02");
  expect(await found("limb report")).toEqual(["Reporting limbs", "A morning's work"]);
  expect(await found("LIMBS reports")).toEqual(["Reporting limbs", "A morning's work"]);
  expect(await found("limb student")).toEqual([]);
});

test("a last word that is half typed is found, unless something has it whole", async () => {
  await log("Communication with carers", "We spoke.", "2026-01-01");
  await log("A leaflet", "They communicate by X-rays.", "2026-02-02");
  expect(await found("communicati")).toEqual(["Communication with carers"]);
  expect(await found("carers communicat")).toEqual(["Communication with carers"]);
  expect(await found("communicati carers")).toEqual([]);
  expect(await found("x-ra")).toEqual(["A leaflet"]);
  // Found whole: "by" begins nothing else, and the other item is not asked for.
  expect(await found("communicate")).toEqual(["Communication with carers", "A leaflet"]);
  expect(await found("the lea")).toEqual(["A leaflet"]);
  expect(await found("the")).toEqual(["A leaflet"]);
  for (const nothing of ["l", "&!", "\\"]) expect(await found(nothing)).toEqual([]);
});

test("quotation marks keep words together, a minus leaves a word out, and either of two is enough with or", async () => {
  await log("Second look", "It was a second look at a wrist.", "2026-03-03");
  await log("Look again", "A second later I had a look at an ankle.", "2026-02-02");
  await log("Neither", "A knee.", "2026-01-01");
  expect(await found('"second look"')).toEqual(["Second look"]);
  expect(await found("second look -ankle")).toEqual(["Second look"]);
  expect(await found("ankle or knee")).toEqual(["Look again", "Neither"]);
  expect(await found("second -ank")).toEqual(["Second look", "Look again"]);
  expect(await found('"second loo')).toEqual([]);
});

test("what is searched is the version that the list shows, and nobody else's", async () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  await item(database(), {
    by: ward.ada,
    versions: [
      {
        words: { title: "Stands", whatHappened: "A pelvis." },
        savedAt: at("2026-01-01"),
        submittedAt: at("2026-01-01"),
      },
      {
        words: { title: "Stands", whatHappened: "A scaphoid." },
        savedAt: at("2026-01-02"),
        submittedAt: at("2026-01-02"),
      },
      { words: { title: "Stands", whatHappened: "A clavicle." }, savedAt: at("2026-01-03") },
    ],
  });
  await draftEvidence(database(), {
    by: ward.ada,
    title: "Only begun",
    whatHappened: "A patella.",
  });
  await submittedEvidence(database(), {
    by: ward.dev,
    title: "Dev's",
    whatHappened: "A scaphoid.",
  });
  expect(await found("scaphoid")).toEqual(["Stands"]);
  expect(await found("patella")).toEqual(["Only begun"]);
  for (const other of ["pelvis", "clavicle", "clavic"]) expect(await found(other)).toEqual([]);
  // A key is a word of the index, and finds nothing that a page would not show.
  expect(await found(ward.dev.id)).toEqual([]);
});

test("each item says in which of its texts the words stand, and a text is never taken for markup", async () => {
  await log(
    "On <b>limbs</b> & more",
    "Nothing of it. ".repeat(60) + "A <i>limb</i> at last.",
    "2026-01-01",
  );
  const { items } = await list({ q: "limb" });
  expect(items[0]?.found?.title).toEqual([
    { text: "On <b>", isFound: false },
    { text: "limbs", isFound: true },
    { text: "</b> & more", isFound: false },
  ]);
  const account = items[0]?.found?.account;
  expect(account?.field).toBe("whatHappened");
  expect(account?.pieces.filter(({ isFound }) => isFound)).toEqual([
    { text: "limb", isFound: true },
  ]);
  expect(account?.pieces.map(({ text }) => text).join("").length).toBeLessThan(250);
  const half = await list({ q: "lim" });
  expect(half.items[0]?.found?.title?.find(({ isFound }) => isFound)?.text).toBe("limbs");
  expect((await list({})).items[0]?.found).toBeNull();
});

test("what is answered of the questions of its type is found, and the row says that it is there", async () => {
  const answers = { standard: "Nine of ten are reported within a day." };
  await submittedEvidence(database(), { by: ward.ada, title: "An audit", type: "audit", answers });
  const { items } = await list({ q: "within a day" });
  expect(items[0]?.found?.account?.field).toBe("answers");
  expect(await found("standard")).toEqual([]);
});

test("whatever is typed can be asked, and a text of any length be found in", async () => {
  await log("Any", "Words.", "2026-01-01");
  const signs = fc.string({
    unit: fc.constantFrom(..."\"'\\-|&!():*<>%_@/. \t{}[]$&aor\u0002\u0003é٣"),
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 40 })), async (q) => {
      await list({ q });
    }),
    { numRuns: 150 },
  );
  // As long as a form allows, and every word another.
  const long = Array.from({ length: 4000 }, (_, n) => (n + 40_000).toString(36).padStart(4, "Ж"))
    .join(" ")
    .slice(0, TEXT_MAX);
  await submittedEvidence(database(), {
    by: ward.ada,
    title: "Long",
    ...{ whatHappened: long, whatLearned: long.toUpperCase(), whatChanged: `${long} needle` },
  });
  expect(await found("needle")).toEqual(["Long"]);
});

test("what was found is on one page and on one only, and the file holds it", async () => {
  await manyItems(database(), {
    by: ward.ada,
    confirmedBy: ward.bea,
    from: 1,
    to: 45,
    sameMoment: true,
  });
  for (const n of [1, 2, 3])
    await log(`Midfoot ${String(n)}`, "Looked at.", `2025-01-0${String(n)}`);
  for (const q of ["midfoot", "midfo"]) {
    const pages = await bothWays(q);
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 8]);
    expect(new Set(pages.flat()).size).toBe(48);
    const { items } = await list({ q });
    expect(items.slice(0, 4).map(({ title }) => title)).toEqual([
      ...["Midfoot 3", "Midfoot 2", "Midfoot 1"],
      expect.stringContaining("Item number"),
    ]);
    const file = await listEvidenceInFull(ada, evidenceFilter.parse({ q, type: "audit" }));
    expect(file).toHaveLength(45);
  }
});

test("what hundreds of items have is found newest first, each on one page and on one only", async () => {
  const items = { by: ward.ada, confirmedBy: ward.bea };
  await manyItems(database(), { ...items, from: 1, to: FREQUENT_FROM + 5 });
  await log("Midfoot once more", "Looked at.", "2020-01-01");
  const newestFirst = (await bothWays("")).flat();
  const [once] = (await list({ q: "once" })).items;
  for (const q of ["midfoot", "midfo", "number"]) {
    const found = (await bothWays(q)).flat();
    expect(found).toEqual(newestFirst.filter((id) => q !== "number" || id !== once?.id));
  }
});

test("a search takes the same number of statements for 30 items as for 300, one more for half a word", async () => {
  const items = { by: ward.ada, confirmedBy: ward.bea };
  const statements = async (q: string) => (await countStatements(() => list({ q }))).statements;
  await manyItems(database(), { ...items, from: 1, to: 30 });
  expect([await statements("midfoot"), await statements("midfo")]).toEqual([4, 5]);
  await manyItems(database(), { ...items, from: 31, to: 300 });
  expect([await statements("midfoot"), await statements("midfo")]).toEqual([4, 5]);
});

async function log(title: string, whatHappened: string, occurredOn: string): Promise<void> {
  await submittedEvidence(database(), {
    ...{ by: ward.ada, title, whatHappened, occurredOn },
    ...{ whatLearned: "Something.", setting: "Imaging" },
  });
}

function list(query: Readonly<Record<string, string>>) {
  return listEvidence(ada, evidenceFilter.parse(query), NOW);
}

/** The ids of every page, from the newest on; the same on the way back. */
async function bothWays(q: string): Promise<readonly (readonly string[])[]> {
  const forwards: string[][] = [];
  let page = await list({ q });
  for (;;) {
    forwards.push(page.items.map(({ id }) => id));
    if (page.older === null) break;
    page = await list({ q, before: page.older });
  }
  const backwards: string[][] = [page.items.map(({ id }) => id)];
  while (page.newer !== null) {
    page = await list({ q, after: page.newer });
    backwards.unshift(page.items.map(({ id }) => id));
  }
  expect(backwards).toEqual(forwards);
  return forwards;
}

async function found(q: string): Promise<readonly string[]> {
  return (await list({ q })).items.map(({ title }) => title);
}

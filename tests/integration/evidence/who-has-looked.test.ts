import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { readConfirmationRequest, readEvidence } from "@/lib/evidence/reading/queries";
import { recordReadings } from "@/lib/evidence/reading/service";
import { readRequest } from "@/lib/sign-off/queries";
import { signOffRequest } from "@/prisma/seed/build/decisions";
import { item } from "@/prisma/seed/build/item";
import type { PersonRef } from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { at } from "@/prisma/seed/build/time";
import { countStatements } from "../../support/count-statements";
import { makeWard, signedIn } from "../../support/ward";
import { editAs, formOf, requestTo, valueOf } from "./deeds";

/*
 * Product: "fear that a reflection is used against its writer" is answered by "who has looked", and it is only an answer
 * if nobody looks unseen.
 */

const MORNING = new Date("2026-11-22T09:00:00Z");
const NOON = new Date("2026-11-22T12:00:00Z");
const NEXT_DAY = new Date("2026-11-23T08:30:00Z");

describe("whoever is shown an item of somebody else's is written down", () => {
  test.each([
    ["bea", "coordinating"],
    ["cai", "associate"],
    ["dev", "asked"],
    ["mel", "second-look"],
  ] as const)(
    "%s, who reads it as %s: once a day and version, however often they open it",
    async (who, why) => {
      const { ward, evidenceId } = await scene();
      const reader = await signedIn(database(), ward[who]);
      for (const now of [MORNING, NOON, NEXT_DAY]) {
        expect(await open(reader, evidenceId, now)).not.toBeNull();
      }
      expect(await rows()).toEqual([
        { version: 2, reader: reader.name, day: "2026-11-22", place: "item", why, times: 2 },
        { version: 2, reader: reader.name, day: "2026-11-23", place: "item", why, times: 1 },
      ]);
      const ada = await signedIn(database(), ward.ada);
      const first = MORNING;
      expect(await told(ada, evidenceId)).toEqual([
        {
          readerId: reader.personId,
          name: reader.name,
          why,
          versions: [{ number: 2, places: ["item"], firstAt: first, lastAt: NEXT_DAY, times: 3 }],
        },
      ]);
    },
  );

  test("an earlier version is told from the one that counts, and so is what changed between them", async () => {
    const { ward, evidenceId } = await scene();
    const bea = await signedIn(database(), ward.bea);
    await open(bea, evidenceId, MORNING, { version: 1 });
    await open(bea, evidenceId, NOON, { version: 2, against: 1 });
    expect((await rows()).map(({ version, place }) => [version, place])).toEqual([
      [1, "item"],
      [1, "differences"],
      [2, "differences"],
    ]);
  });

  test("whoever is asked to confirm it, on the page of the request; and nobody once that shows no words", async () => {
    const { ward, evidenceId } = await scene();
    const dev = await signedIn(database(), ward.dev);
    const requestId = await requestTo(dev, evidenceId);
    expect((await readConfirmationRequest(dev, requestId, MORNING))?.version).not.toBeNull();
    const line = { version: 2, reader: "Dev Raman", day: "2026-11-22", place: "confirmation" };
    expect(await rows()).toEqual([{ ...line, why: "asked", times: 1 }]);

    const ada = await signedIn(database(), ward.ada);
    expect(await readConfirmationRequest(ada, requestId, NOON)).toMatchObject({ isOwn: true });
    const again = { ...(await formOf(ada, evidenceId)), title: "Another title" };
    valueOf(await editAs(ada, { ...again, intent: "submit" }));
    expect((await readConfirmationRequest(dev, requestId, NOON))?.version).toBeNull();
    expect(await rows()).toHaveLength(1);
  });

  test("whoever is asked to sign off, of each item whose words the request shows", async () => {
    const { ward, evidenceId } = await scene();
    const other = await item(database(), { by: ward.ada, versions: [version("4.2", [])] });
    await item(database(), { by: ward.ada, versions: [version("1.2", [])] });
    await item(database(), {
      by: ward.ada,
      versions: [{ words: { shows: [{ code: "4.2" }] }, savedAt: MORNING }],
    });
    const asked = await signOffRequest(database(), {
      of: ward.ada,
      to: ward.cai,
      capability: "4.2",
    });
    const cai = await signedIn(database(), ward.cai);
    for (const now of [MORNING, NOON]) await readRequest(cai, asked.id, now);
    const line = { reader: "Cai Morgan", day: "2026-11-22", place: "sign-off", why: "associate" };
    expect(await rows()).toEqual([
      { ...line, version: 1, times: 2 },
      { ...line, version: 2, times: 2 },
    ]);
    const ada = await signedIn(database(), ward.ada);
    await readRequest(ada, asked.id, NOON);
    for (const id of [evidenceId, other.id]) expect(await told(ada, id)).toHaveLength(1);
  });
});

test("whoever may not read it leaves no trace, and neither does its practitioner", async () => {
  const { ward, evidenceId } = await scene();
  const { ada, dan, efa, nia, stu, quin, pia, sal, rob } = ward;
  for (const who of [dan, efa, nia, stu, quin, pia, sal, rob]) {
    expect(await open(await signedIn(database(), who), evidenceId, MORNING)).toBeNull();
  }
  expect(await open(await signedIn(database(), ada), evidenceId, MORNING)).not.toBeNull();
  expect(await rows()).toEqual([]);
});

test("a draft is nobody else's: nobody is shown it, and nobody could be written down for it", async () => {
  const { ward, evidenceId } = await scene();
  const ada = await signedIn(database(), ward.ada);
  valueOf(
    await editAs(ada, { ...(await formOf(ada, evidenceId)), title: "Later", intent: "save" }),
  );
  const bea = await signedIn(database(), ward.bea);
  expect(await open(bea, evidenceId, MORNING, { version: 3 })).toBeNull();
  const draft = [{ evidenceId, version: 3, why: "coordinating" as const }];
  const aside = { place: "item", now: MORNING } as const;
  await expect(recordReadings(bea, draft, aside)).rejects.toThrow(/nobody submitted/);
  expect(await rows()).toEqual([]);
});

test("what cannot be written down is not shown", async () => {
  const { ward, evidenceId } = await scene();
  const bea = await signedIn(database(), ward.bea);
  await database().$executeRaw`
    alter table evidence_reading add constraint nothing_can_be_written check (times < 1) not valid`;
  try {
    await expect(open(bea, evidenceId, MORNING)).rejects.toThrow();
  } finally {
    await database()
      .$executeRaw`alter table evidence_reading drop constraint nothing_can_be_written`;
  }
});

test("only its practitioner is told who has looked, not even who looked themselves", async () => {
  const { ward, evidenceId } = await scene();
  const readers = [ward.bea, ward.cai, ward.dev, ward.mel];
  const logged = await database().auditEvent.count();
  for (const who of readers) await open(await signedIn(database(), who), evidenceId, MORNING);
  for (const who of readers) {
    const read = await open(await signedIn(database(), who), evidenceId, NOON);
    expect(read?.readers, who.name).toBeNull();
  }
  const ada = await signedIn(database(), ward.ada);
  expect(await told(ada, evidenceId)).toHaveLength(readers.length);
  // No deed: the steward's log is of deeds.
  expect(await database().auditEvent.count()).toBe(logged);
});

test("two pages that are opened at once are both counted", async () => {
  const { ward, evidenceId } = await scene();
  const bea = await signedIn(database(), ward.bea);
  await Promise.all(Array.from({ length: 8 }, () => open(bea, evidenceId, MORNING)));
  expect(await rows()).toMatchObject([{ version: 2, times: 8 }]);
});

test("what is written there stays: nothing is taken out, and only the count and the last time move on", async () => {
  const { ward, evidenceId } = await scene();
  await open(await signedIn(database(), ward.bea), evidenceId, MORNING);
  const { evidenceReading } = database();
  await expect(evidenceReading.deleteMany()).rejects.toThrow();
  await expect(evidenceReading.updateMany({ data: { firstAt: NOON } })).rejects.toThrow();
  await expect(evidenceReading.updateMany({ data: { readerId: ward.cai.id } })).rejects.toThrow();
  await expect(evidenceReading.updateMany({ data: { times: 1 } })).rejects.toThrow();
});

test("writing it down is one statement, for one item as for thirty", async () => {
  const { ward, evidenceId } = await scene();
  const bea = await signedIn(database(), ward.bea);
  const cai = await signedIn(database(), ward.cai);
  const ada = await signedIn(database(), ward.ada);
  const page = await countStatements(() => open(bea, evidenceId, MORNING));
  const own = await countStatements(() => open(ada, evidenceId, MORNING));
  expect([page.statements, own.statements]).toEqual([3, 3]);

  const asked = await signOffRequest(database(), { of: ward.ada, to: ward.cai, capability: "4.2" });
  const one = await countStatements(() => readRequest(cai, asked.id, MORNING));
  for (let made = 1; made < 30; made += 1) {
    await item(database(), { by: ward.ada, versions: [version("4.2", [])] });
  }
  const thirty = await countStatements(() => readRequest(cai, asked.id, NOON));
  expect(thirty.value?.evidence).toHaveLength(30);
  expect(thirty.statements).toBe(one.statements);
});

/** What draws the words of an item, and what has written down who is shown them. */
const DRAWN = /\b(EvidenceWordsView|Differences|AskedAbout|AnswerForm|ShownEvidenceList)\b/;
const WRITTEN_DOWN = /\b(readEvidence|readConfirmationRequest|readRequest)\b/;

test("no page draws an item's words but what writes down who reads them", () => {
  const pages = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("page.tsx") && !path.startsWith("fixtures"))
    .filter((path) => DRAWN.test(readFileSync(join(APP, path), "utf8")));
  expect(pages.sort()).toEqual([
    "(practitioner)/evidence/[evidenceId]/page.tsx",
    "(supervisor)/sign-offs/[requestId]/page.tsx",
    "(supervisor)/sign-offs/confirmations/[requestId]/page.tsx",
  ]);
  for (const path of pages) expect(readFileSync(join(APP, path), "utf8")).toMatch(WRITTEN_DOWN);
});

const APP = join(import.meta.dirname, "../../../app");

/** Version 2 of Ada's item shows 4.2; Dev was asked to confirm it, and Mel, who manages her, for a second look at pillar 4. */
async function scene() {
  const db = database();
  const ward = await makeWard(db);
  const made = await item(db, {
    by: ward.ada,
    versions: [version("4.2", []), version("4.2", [ward.dev])],
  });
  const asked = { who: ward.mel };
  await pillarReview(db, { of: ward.ada, by: ward.bea, pillar: "4", on: "2026-10-06", asked });
  return { ward, evidenceId: made.id };
}

function version(code: string, asked: readonly PersonRef[]) {
  return {
    words: { shows: [{ code }] },
    savedAt: at("2026-10-01", "09:00"),
    submittedAt: at("2026-10-01", "09:10"),
    asked: asked.map((who) => ({ who, at: at("2026-10-01", "09:20") })),
  };
}

function open(
  actor: Member,
  evidenceId: string,
  now: Date,
  { version = null, against = null }: { version?: number | null; against?: number | null } = {},
) {
  return readEvidence(actor, { evidenceId, version, against, now });
}

async function told(owner: Member, evidenceId: string) {
  return (await open(owner, evidenceId, NEXT_DAY))?.readers;
}

async function rows() {
  const found = await database().evidenceReading.findMany({
    include: { version: { select: { number: true } } },
    orderBy: [{ readOn: "asc" }, { version: { number: "asc" } }, { firstAt: "asc" }],
  });
  const people = await database().person.findMany({ select: { id: true, name: true } });
  return found.map(({ version: { number }, readerId, readOn, place, why, times }) => ({
    version: number,
    reader: people.find(({ id }) => id === readerId)?.name,
    day: readOn.toISOString().slice(0, 10),
    place,
    why,
    times,
  }));
}

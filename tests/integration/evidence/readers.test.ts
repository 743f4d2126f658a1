import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getFlags } from "@/lib/evidence/flag/queries";
import { getEvidence } from "@/lib/evidence/queries";
import { item, type EvidenceRef } from "@/prisma/seed/build/item";
import type { PersonRef } from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { flag } from "@/prisma/seed/build/standing";
import { at } from "@/prisma/seed/build/time";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import { editAs, formOf, returnAs, valueOf, withdrawAs } from "./deeds";

test("whoever is said to see a version is whoever can open it, whatever became of it", async () => {
  const { ward, made } = await scene();
  const { ada, bea } = ward;
  expect(await toldAndOpened(ward, made, 1)).toEqual([
    ...["Bea Hartley: coordinating", "Cai Morgan: associate", "Dev Raman: asked"],
    "Mel Choudhury: second-look",
  ]);
  expect(await toldAndOpened(ward, made, 2)).toEqual([
    ...["Bea Hartley: coordinating", "Dev Raman: asked", "Efa Bowen: asked"],
    "Mel Choudhury: second-look",
  ]);
  valueOf(await returnAs(await signedIn(database(), bea), made.id));
  for (const version of [1, 2]) await toldAndOpened(ward, made, version);
  const herself = await signedIn(database(), ada);
  const again = { ...(await formOf(herself, made.id)), "links.0.code": "4.2" };
  valueOf(await editAs(herself, { ...again, intent: "submit" }));
  for (const version of [1, 2, 3]) await toldAndOpened(ward, made, version);
  valueOf(await withdrawAs(herself, made.id));
  for (const version of [1, 2, 3]) await toldAndOpened(ward, made, version);
});

test.each([
  ["nia", ["Bea Hartley"]],
  ["efa", ["Bea Hartley", "Efa Bowen"]],
  ["cai", ["Bea Hartley"]],
  ["mel", ["Bea Hartley", "Mel Choudhury"]],
  ["ada", ["Bea Hartley"]],
] as const)(
  "whoever is named to clear the flag of %s can, and nobody else: its raiser only while they can read the item",
  async (raiser, named) => {
    const { ward, made } = await scene();
    await flag(database(), { on: made, by: ward[raiser] });
    const able: string[] = [];
    for (const who of everybody(ward)) {
      const seen = await flagsFor(who, made);
      if (seen?.mayClear.allowed === true) able.push(who.name);
    }
    expect((await flagsFor(ward.ada, made))?.clearers).toEqual(named);
    expect(able.sort()).toEqual(named);
  },
);

/**
 * Version 1 shows research, and Cai, Dev and Nia were asked about it; Cai confirmed. Version 2 shows clinical practice,
 * and Dev and Efa were asked; Mel is asked for a second look at that.
 */
async function scene() {
  const db = database();
  const ward = await makeWard(db);
  const asked = (who: PersonRef, day: string) => ({ who, at: at(day, "09:20") });
  const answer = { at: at("2026-10-02", "09:00"), sentence: "I was there." };
  const made = await item(db, {
    by: ward.ada,
    versions: [
      {
        words: { shows: [{ code: "4.2" }] },
        savedAt: at("2026-10-01", "09:00"),
        submittedAt: at("2026-10-01", "09:10"),
        asked: [
          { ...asked(ward.cai, "2026-10-01"), answer },
          ...[ward.dev, ward.nia].map((who) => asked(who, "2026-10-01")),
        ],
      },
      {
        words: { shows: [{ code: "1.6" }] },
        savedAt: at("2026-10-05", "09:00"),
        submittedAt: at("2026-10-05", "09:10"),
        asked: [ward.dev, ward.efa].map((who) => asked(who, "2026-10-05")),
      },
    ],
  });
  const look = { who: ward.mel };
  await pillarReview(db, {
    of: ward.ada,
    by: ward.bea,
    pillar: "1",
    on: "2026-10-06",
    asked: look,
  });
  return { ward, made };
}

/** "Bea Hartley: coordinating" of each that Ada is told of; they are those for whom the version opens. */
async function toldAndOpened(ward: Ward, { id }: EvidenceRef, version: number) {
  const open = async (who: PersonRef) =>
    getEvidence(await signedIn(database(), who), { evidenceId: id, version, now: NOW });
  const opened: string[] = [];
  for (const who of everybody(ward)) if (await open(who)) opened.push(who.name);
  const told = (await open(ward.ada))?.readers ?? [];
  expect(told.map(({ name }) => name)).toEqual(opened.sort());
  return told.map(({ name, why }) => `${name}: ${why}`);
}

async function flagsFor(who: PersonRef, { id }: EvidenceRef) {
  return getFlags(await signedIn(database(), who), { evidenceId: id, now: NOW });
}

function everybody({ dev, efa, bea, cai, dan, mel, nia, stu, quin }: Ward): readonly PersonRef[] {
  return [dev, efa, bea, cai, dan, mel, nia, stu, quin];
}

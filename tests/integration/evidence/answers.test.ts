import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getEditEvidence, getEvidence } from "@/lib/evidence/queries";
import { getDifferences } from "@/lib/evidence/versions/queries";
import { item } from "@/prisma/seed/build/item";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { editAs, logAs, RE_AUDIT } from "./deeds";

const ANSWERED = {
  ...RE_AUDIT,
  intent: "submit",
  writtenIn: "audit@1",
  "answers.question": "Do I see the midfoot?",
  "answers.sample": "60",
};

test("what a type asks is answered, read, compared and frozen with its version", async () => {
  const ada = await signedIn(database(), (await makeWard(database())).ada);
  const logged = await logAs(ada, ANSWERED);
  const evidenceId = logged.ok ? logged.value.evidenceId : "";
  const first = await getEvidence(ada, { evidenceId, version: null, now: NOW });
  expect(first?.shown).toMatchObject({
    formVersion: 1,
    answers: { question: "Do I see the midfoot?", sample: "60" },
  });

  const { basedOn = "" } = (await getEditEvidence(ada, { evidenceId, now: NOW })) ?? {};
  // The same again is nothing new; another answer is.
  expect(await editAs(ada, { ...ANSWERED, evidenceId, basedOn })).toMatchObject({
    error: { code: "conflict" },
  });
  const changed = { ...ANSWERED, "answers.sample": "90", "answers.standard": "Nine of ten." };
  expect(await editAs(ada, { ...changed, evidenceId, basedOn })).toMatchObject({ ok: true });
  const second = await getEvidence(ada, { evidenceId, version: 2, now: NOW });
  const compared = second && (await getDifferences(ada, second, { against: 1, now: NOW }));
  expect(compared?.differences).toMatchObject([
    { kind: "answer", name: "sample", pieces: [{ text: "60" }, { text: "90" }] },
    { kind: "answer", name: "standard" },
  ]);

  await expect(
    database().evidenceVersion.updateMany({
      where: { evidenceId, number: 1 },
      data: { answers: {} },
    }),
  ).rejects.toThrow();
});

test("an item of before there were forms keeps its words, and takes the newest form when it is edited", async () => {
  const db = database();
  const ward = await makeWard(db);
  const saved = new Date("2026-05-05T12:00:00Z");
  const { id: evidenceId } = await item(db, {
    by: ward.ada,
    versions: [{ words: { title: "An audit", type: "audit" }, savedAt: saved }],
  });
  await db.evidenceVersion.updateMany({ where: { evidenceId }, data: { formVersion: null } });
  const ada = await signedIn(db, ward.ada);
  const view = await getEditEvidence(ada, { evidenceId, now: NOW });
  expect(view?.words.formVersion).toBeNull();
  const { writtenIn: _, ...fields } = ANSWERED;
  const basedOn = view?.basedOn ?? "";
  expect(await editAs(ada, { ...fields, intent: "save", evidenceId, basedOn })).toMatchObject({
    ok: true,
  });
  expect((await getEditEvidence(ada, { evidenceId, now: NOW }))?.words.formVersion).toBe(1);
});

test("what was answered in the form of another type stays with the item", async () => {
  const ada = await signedIn(database(), (await makeWard(database())).ada);
  const logged = await logAs(ada, { ...ANSWERED, type: "cbd", intent: "save" });
  const evidenceId = logged.ok ? logged.value.evidenceId : "";
  expect((await getEditEvidence(ada, { evidenceId, now: NOW }))?.words).toMatchObject({
    type: "cbd",
    answers: { question: "Do I see the midfoot?", sample: "60" },
  });
});

test("a bad answer is refused at its question, and nothing is stored", async () => {
  const ada = await signedIn(database(), (await makeWard(database())).ada);
  const refused = await logAs(ada, { ...ANSWERED, "answers.sample": "sixty" });
  expect(refused).toMatchObject({
    error: { fieldErrors: { "answers.sample": ["Enter a whole number from 0 to 100,000."] } },
  });
  expect(await database().evidence.count({ where: { practitionerId: ada.personId } })).toBe(0);
});

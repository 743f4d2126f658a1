import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getNarrative } from "@/lib/details/narrative/queries";
import { saveNarrative } from "@/lib/details/narrative/schema";
import { save } from "@/lib/details/narrative/service";
import { getWhoseDetails } from "@/lib/details/queries";
import { getRecord } from "@/lib/readiness/queries";
import * as evidence from "@/prisma/seed/build/evidence";
import type { PersonRef } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";

const parts = {
  "part-introduction": "I report limbs and chests.",
  "part-1": "I audited them [re-audit of 60 limb reports] and [a thing that never was].",
  "part-2": "I lead the list.",
  "part-3": "",
  "part-4": "One poster.",
  "part-conclusion": "There is more to do.",
};

test("the record counts the words of the narrative that was saved last", async () => {
  const ada = await adaOfTheWard();
  expect((await getRecord(ada, ada.personId, TODAY))?.record.narrativeWords).toBeNull();

  const first = crypto.randomUUID();
  expect(await saveAs(ada, { key: first, basedOn: "", ...parts })).toMatchObject({ ok: true });
  const longer = { ...parts, "part-4": "One poster, and a paper." };
  expect(await saveAs(ada, { key: first, basedOn: "", ...longer })).toMatchObject({ ok: true });

  expect((await getRecord(ada, ada.personId, TODAY))?.record.narrativeWords).toEqual({
    ...{ introduction: 5, "1": 14, "2": 4, "3": 0, "4": 5, conclusion: 5 },
  });
  expect(await database().narrative.count()).toBe(1);
});

test("a tab that was opened before another one saved is told so, and neither text is lost", async () => {
  const ada = await adaOfTheWard();
  const opened = crypto.randomUUID();
  await saveAs(ada, { key: opened, basedOn: "", ...parts });
  const [left, right] = [crypto.randomUUID(), crypto.randomUUID()];
  const saved = { ...parts, "part-2": "The left tab." };
  expect(await saveAs(ada, { key: left, basedOn: opened, ...saved })).toMatchObject({ ok: true });

  const refused = await saveAs(ada, { key: right, basedOn: opened, ...parts });
  expect(refused).toMatchObject({ ok: false, error: { code: "conflict" } });
  expect(await textOf(ada, "2")).toBe("The left tab.");

  // Having read both, they save the one they mean; the other stays a row.
  const meant = { ...parts, "part-2": "The right tab." };
  expect(await saveAs(ada, { key: right, basedOn: left, ...meant })).toMatchObject({ ok: true });
  expect(await textOf(ada, "2")).toBe("The right tab.");
  expect(await database().narrative.count()).toBe(3);
});

test("of two tabs that save at once one is kept and the other is told", async () => {
  const ada = await adaOfTheWard();
  const both = await Promise.all(
    ["left", "right"].map((side) =>
      saveAs(ada, { key: crypto.randomUUID(), basedOn: "", ...parts, "part-2": side }),
    ),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().narrative.count()).toBe(1);
});

test("a citation names a submitted item of theirs, and any other is told", async () => {
  const db = database();
  const ward = await makeWard(db);
  await evidence.submittedEvidence(db, { by: ward.ada, title: "Re-audit of 60 limb reports" });
  const ada = await signedIn(db, ward.ada);
  await saveAs(ada, { key: crypto.randomUUID(), basedOn: "", ...parts });
  const part = (await viewOf(ada))?.parts.find(({ key }) => key === "1");
  expect(part?.unknownCitations).toEqual(["a thing that never was"]);
  expect(part?.pieces.filter((piece) => piece.kind === "citation" && piece.item)).toHaveLength(1);
});

test("a form with a part too few, or one that the framework does not have, stores nothing", async () => {
  const ada = await adaOfTheWard();
  const { "part-4": _left, ...fewer } = parts;
  for (const fields of [fewer, { ...parts, "part-9": "More." }]) {
    const refused = await saveAs(ada, { key: crypto.randomUUID(), basedOn: "", ...fields });
    expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
  }
  expect(await database().narrative.count()).toBe(0);
});

test("a supervisor in post reads the narrative, and a manager never does", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  await saveAs(ada, { key: crypto.randomUUID(), basedOn: "", ...parts });
  const read = async (who: PersonRef) => {
    const whose = await getWhoseDetails(await signedIn(db, who), ward.ada.id, TODAY);
    return whose && (await getNarrative(whose)).parts[0]?.text;
  };
  expect(await read(ward.bea)).toBe("I report limbs and chests.");
  expect(await read(ward.mel)).toBeNull();
});

async function adaOfTheWard(): Promise<Member> {
  const { ada } = await makeWard(database());
  return signedIn(database(), ada);
}

function saveAs(actor: Member, values: Readonly<Record<string, string>>) {
  return attempt({ schema: saveNarrative, run: save }, { actor, values, now: NOW });
}

async function viewOf(actor: Member) {
  const whose = await getWhoseDetails(actor, actor.personId, TODAY);
  return whose && getNarrative(whose);
}

async function textOf(actor: Member, key: string) {
  return (await viewOf(actor))?.parts.find((part) => part.key === key)?.text;
}

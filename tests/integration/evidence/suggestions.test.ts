import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getEditEvidence, getEvidence } from "@/lib/evidence/queries";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { editAs, formOf, logAs, valueOf } from "./deeds";

const WORDS = {
  title: "A finding that did not fit",
  whatHappened: "I set the clinical details beside the image and wrote a differential diagnosis.",
};

test("a saved draft says which capabilities its words may show, and is linked to none of them", async () => {
  const db = database();
  const ada = await signedIn(db, (await makeWard(db)).ada);
  const { evidenceId } = valueOf(await logAs(ada, WORDS));

  const view = await getEditEvidence(ada, { evidenceId, now: NOW });
  const [first] = view?.suggestions ?? [];
  expect(first).toMatchObject({ code: "1.6", title: "Clinical reasoning and diagnosis" });
  expect(first?.because.map(({ words }) => words)).toContain("did not fit");
  expect(view?.words.links).toEqual([]);
  expect(await db.evidenceLink.count({ where: { version: { evidenceId } } })).toBe(0);

  valueOf(await editAs(ada, { ...(await formOf(ada, evidenceId)), intent: "save" }));
  const saved = await getEvidence(ada, { evidenceId, version: null, now: NOW });
  expect(saved?.shown.links).toEqual([]);
});

test("what is linked is not suggested, and words that say little suggest nothing", async () => {
  const db = database();
  const ada = await signedIn(db, (await makeWard(db)).ada);
  const linked = valueOf(await logAs(ada, { ...WORDS, "links.0.code": "1.6" }));
  const little = valueOf(await logAs(ada, { title: "Late shift", whatHappened: "Busy." }));
  const suggestedFor = async (evidenceId: string) =>
    (await getEditEvidence(ada, { evidenceId, now: NOW }))?.suggestions.map(({ code }) => code);
  expect(await suggestedFor(linked.evidenceId)).not.toContain("1.6");
  expect(await suggestedFor(little.evidenceId)).toEqual([]);
});

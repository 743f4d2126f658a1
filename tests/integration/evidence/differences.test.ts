import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getEvidence } from "@/lib/evidence/queries";
import { getDifferences } from "@/lib/evidence/versions/queries";
import { item } from "@/prisma/seed/build/item";
import type { PersonRef } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn } from "../../support/ward";

const first = new Date("2026-05-05T12:00:00Z");
const second = new Date("2026-06-05T12:00:00Z");

test("what changed from one version to the next is told to whoever may read both, and to nobody else", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { ada, bea, cai, dev, mel, pia } = ward;
  const { id: evidenceId } = await item(db, {
    by: ada,
    versions: [
      {
        words: { title: "An audit", whatHappened: "I read sixty films." },
        savedAt: first,
        submittedAt: first,
      },
      {
        words: { title: "An audit", whatHappened: "I read ninety films." },
        savedAt: second,
        submittedAt: second,
        asked: [{ who: dev, at: second }],
      },
    ],
  });
  const told = async (who: PersonRef) => {
    const actor = await signedIn(db, who);
    const view = await getEvidence(actor, { evidenceId, version: 2, now: NOW });
    return view && getDifferences(actor, view, { against: 1, now: NOW });
  };

  for (const who of [ada, bea]) {
    expect((await told(who))?.differences, who.name).toMatchObject([
      { kind: "words", field: "whatHappened" },
    ]);
  }
  // Dev was asked about the second version alone; the others are nobody's concern.
  for (const who of [dev, mel, pia, cai]) expect(await told(who), who.name).toBeNull();
});

test("a version that never was is compared with nothing", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { id: evidenceId } = await item(db, {
    by: ward.ada,
    versions: [{ words: { title: "An audit" }, savedAt: first, submittedAt: first }],
  });
  const ada = await signedIn(db, ward.ada);
  const view = await getEvidence(ada, { evidenceId, version: 1, now: NOW });
  expect(view && (await getDifferences(ada, view, { against: 7, now: NOW }))).toBeNull();
  expect(view?.shown.number).toBe(1);
});

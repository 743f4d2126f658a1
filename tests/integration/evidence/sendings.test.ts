import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getBothTexts } from "@/lib/evidence/other-text/queries";
import { settleTexts } from "@/lib/evidence/other-text/schema";
import { settle } from "@/lib/evidence/other-text/service";
import { draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { itemsThatDisagreeWithTheirRows } from "../../support/derive-stage";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { auditOf, editAs, formOf, logAs, RE_AUDIT, saidOf, valueOf } from "./deeds";

test("the savings of one open form follow each other, also where the answer never came", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const form = crypto.randomUUID();
  for (const step of [1, 2, 5]) {
    const whatLearned = `As it was at ${String(step)}.`;
    valueOf(await editAs(ada, { ...opened, sending: `${form}@${String(step)}`, whatLearned }));
    expect(await formOf(ada, id)).toMatchObject({ whatLearned });
  }
  expect(await otherTexts()).toEqual([]);
});

test("a sending that arrives after a later one of the same form writes over nothing", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const form = crypto.randomUUID();
  const late = { ...opened, sending: `${form}@1`, whatLearned: "Older." };
  valueOf(await editAs(ada, { ...opened, sending: `${form}@2`, whatLearned: "Newer." }));
  valueOf(await editAs(ada, late));
  expect(await formOf(ada, id)).toMatchObject({ whatLearned: "Newer." });
  expect(await otherTexts()).toEqual([]);
});

test("a new form that is sent again with more words goes on with the item that it made, and submits it once", async () => {
  const db = database();
  const ada = await signedIn(db, (await makeWard(db)).ada);
  const [key, form] = [crypto.randomUUID(), crypto.randomUUID()];
  const made = valueOf(await logAs(ada, { key, title: "Begun", sending: `${form}@1` }));
  const more = valueOf(await logAs(ada, { key, title: "Begun, and more", sending: `${form}@2` }));
  expect(more.evidenceId).toBe(made.evidenceId);
  const done = { ...RE_AUDIT, key, intent: "submit", sending: `${form}@3` };
  expect(valueOf(await logAs(ada, done)).goTo).toMatch(/submitted=1/);
  valueOf(await logAs(ada, done));
  valueOf(await logAs(ada, { key, title: "Late", sending: `${form}@2` }));
  expect(await db.evidenceVersion.findMany({ select: { title: true } })).toEqual([
    { title: RE_AUDIT["title"] },
  ]);
  expect(await db.evidenceSubmission.count()).toBe(1);
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
});

test("a form that was restored with the words of an earlier visit goes on from there, unless that visit went on too", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const [crashed, restored] = [crypto.randomUUID(), crypto.randomUUID()];
  valueOf(await editAs(ada, { ...opened, sending: `${crashed}@3`, whatLearned: "Before." }));
  const again = { ...opened, sending: `${restored}@1`, continues: `${crashed}@3` };
  valueOf(await editAs(ada, { ...again, whatLearned: "After." }));
  expect(await formOf(ada, id)).toMatchObject({ whatLearned: "After." });

  // The tab that was thought to be dead types on: it is the later now.
  const later = { ...opened, sending: `${crashed}@4`, whatLearned: "Not dead." };
  expect(valueOf(await editAs(ada, later)).beside).toMatch(/saved at 10:00 in another tab/);
  expect(await formOf(ada, id)).toMatchObject({ whatLearned: "After." });
  expect(await otherTexts()).toEqual(["Not dead."]);
});

test("what another tab wrote is one text beside the draft, its newest, and is chosen field by field", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const tab = crypto.randomUUID();
  valueOf(await editAs(ada, { ...opened, title: "Theirs", whatLearned: "Theirs." }));
  for (const step of [1, 3, 2]) {
    const words = { title: "Mine", whatLearned: `Mine ${String(step)}.` };
    const kept = valueOf(
      await editAs(ada, { ...opened, ...words, sending: `${tab}@${String(step)}` }),
    );
    expect(kept.goTo).toBe(`/evidence/${id}/both`);
  }
  expect(await otherTexts()).toEqual(["Mine 3."]);

  const drawn = await drawnFrom(ada, id);
  expect(drawn.fields).toEqual(["title", "whatLearned"]);
  const half = await settleAs(ada, { ...drawn.form, "keep-title": "other" });
  expect(saidOf(half)).toEqual({ "keep-whatLearned": ["Choose which of the two stays."] });
  const choices = { "keep-title": "other", "keep-whatLearned": "both" };
  expect(valueOf(await settleAs(ada, { ...drawn.form, ...choices })).goTo).toMatch(/settled=1/);
  expect(await formOf(ada, id)).toMatchObject({
    title: "Theirs",
    whatLearned: "Theirs.\n\nMine 3.",
  });
  expect(await otherTexts()).toEqual([]);
  expect(saidOf(await settleAs(ada, { ...drawn.form, ...choices }))).toMatch(/in the meantime/);
  expect(await auditOf(id)).toContain("evidence.settled");
});

test("nothing is chosen on a page that was drawn before either text changed", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const tab = crypto.randomUUID();
  valueOf(await editAs(ada, { ...opened, whatLearned: "Theirs." }));
  valueOf(await editAs(ada, { ...opened, whatLearned: "Mine.", sending: `${tab}@1` }));
  const drawn = await drawnFrom(ada, id);
  const mine = { ...drawn.form, "keep-whatLearned": "mine" };

  const later = new Date(NOW.getTime() + 1_000);
  const more = { ...opened, whatLearned: "Mine, and more.", sending: `${tab}@2` };
  valueOf(await editAs(ada, more, later));
  expect(saidOf(await settleAs(ada, mine))).toMatch(/in the meantime/);
  const again = await drawnFrom(ada, id);
  valueOf(await editAs(ada, { ...(await formOf(ada, id)), whatLearned: "Theirs, and more." }));
  expect(saidOf(await settleAs(ada, { ...again.form, "keep-whatLearned": "mine" }))).toMatch(
    /in the meantime/,
  );
  expect(await formOf(ada, id)).toMatchObject({ whatLearned: "Theirs, and more." });
  expect(await otherTexts()).toEqual(["Mine, and more."]);
});

test("words from before a submission are kept beside it, and begin the next version when they are chosen", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const { id } = await submittedEvidence(db, { by: ward.ada });
  const opened = await formOf(ada, id);
  valueOf(await editAs(ada, { ...opened, intent: "submit", whatLearned: "Submitted." }));
  const late = { ...opened, intent: "submit", whatLearned: "Mine.", sending: `${id}@1` };
  expect(valueOf(await editAs(ada, late)).beside).toMatch(/^This was submitted/);
  const { form } = await drawnFrom(ada, id);
  valueOf(await settleAs(ada, { ...form, "keep-whatLearned": "mine" }));
  const item = await db.evidence.findUniqueOrThrow({
    where: { id },
    select: { draft: true, submitted: true },
  });
  expect(item.draft).toMatchObject({ whatLearned: "Mine.", number: 3 });
  expect(item.submitted).toMatchObject({ whatLearned: "Submitted.", number: 2 });
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
});

test("the same words from two tabs are one text, and without JavaScript the same post is kept once", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  valueOf(await editAs(ada, { ...opened, whatLearned: "The same." }));
  expect(valueOf(await editAs(ada, { ...opened, whatLearned: "The same." })).beside).toBeNull();
  valueOf(await editAs(ada, { ...opened, whatLearned: "Other." }));
  valueOf(await editAs(ada, { ...opened, whatLearned: "Other." }));
  expect(await otherTexts()).toEqual(["Other."]);
});

test("many tabs that save one draft at once: one stands, and every other text is kept", async () => {
  const { ada, id } = await adasDraft();
  const opened = await formOf(ada, id);
  const texts = ["One", "Two", "Three", "Four"].map((word) => `${word}.`);
  const all = await Promise.all(
    texts.map((whatLearned) =>
      editAs(ada, { ...opened, whatLearned, sending: `${crypto.randomUUID()}@1` }),
    ),
  );
  expect(all.map(valueOf).filter(({ beside }) => beside === null)).toHaveLength(1);
  const { whatLearned } = await formOf(ada, id);
  expect([whatLearned, ...(await otherTexts())].sort()).toEqual([...texts].sort());
});

async function adasDraft() {
  const db = database();
  const ward = await makeWard(db);
  const { id } = await draftEvidence(db, { by: ward.ada });
  return { ada: await signedIn(db, ward.ada), id };
}

async function otherTexts(): Promise<readonly unknown[]> {
  const rows = await database().$queryRaw<{ said: string }[]>`
    select words->>'whatLearned' as said from evidence_other_text order by said`;
  return rows.map(({ said }) => said);
}

/** The page on which one chooses, as it is drawn now, with nothing chosen. */
async function drawnFrom(actor: Member, evidenceId: string) {
  const view = await getBothTexts(actor, evidenceId);
  if (!view?.other) throw new Error("There is one text.");
  const { saved, other, fields } = view;
  const otherSavedAt = String(other.savedAt.getTime());
  return {
    fields,
    form: { evidenceId, basedOn: saved.basedOn, otherId: other.id, otherSavedAt },
  };
}

function settleAs(actor: Member, values: Readonly<Record<string, string>>) {
  return attempt({ schema: settleTexts, run: settle }, { actor, values, now: NOW });
}

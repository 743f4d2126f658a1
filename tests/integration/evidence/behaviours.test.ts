import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { listEvidence } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { getEditEvidence, getEvidence } from "@/lib/evidence/queries";
import { draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { itemsThatDisagreeWithTheirRows } from "../../support/derive-stage";
import { makeWard, NOW, signedIn } from "../../support/ward";
import {
  answerAs,
  askAs,
  auditOf,
  deleteDraftAs,
  editAs,
  formOf,
  logAs,
  RE_AUDIT,
  requestTo,
  returnAs,
  saidOf,
  valueOf,
  withdrawAs,
} from "./deeds";

const everything = evidenceFilter.parse({});

test("a practitioner creates, reads, edits and lists their own evidence, deletes a draft, withdraws what was submitted; another's is not there, by list or by address", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const dev = await signedIn(db, ward.dev);

  const { evidenceId } = valueOf(
    await logAs(ada, { title: "Night shift", whatHappened: "A film." }),
  );
  const read = await getEvidence(ada, { evidenceId, version: null, now: NOW });
  expect(read).toMatchObject({
    stage: "draft",
    standing: "draft",
    shown: { title: "Night shift" },
  });

  const form = await formOf(ada, evidenceId);
  valueOf(await editAs(ada, { ...form, ...RE_AUDIT, intent: "submit" }));
  const submitted = await getEvidence(ada, { evidenceId, version: null, now: NOW });
  expect(submitted).toMatchObject({
    stage: "submitted",
    standing: "current",
    shown: {
      title: "Re-audit of 60 limb reports",
      characteristics: ["autonomy", "analysis"],
      links: [{ code: "1.11" }, { code: "2.3" }, { code: "2.4" }, { code: "4.2" }],
    },
  });
  const list = await listEvidence(ada, everything, NOW);
  expect(list.items.map(({ id, stage }) => [id, stage])).toEqual([[evidenceId, "submitted"]]);

  const draft = valueOf(await logAs(ada, { title: "Not needed" })).evidenceId;
  const { basedOn = "" } = await formOf(ada, draft);
  valueOf(await deleteDraftAs(ada, { evidenceId: draft, basedOn }));
  expect(await getEvidence(ada, { evidenceId: draft, version: null, now: NOW })).toBeNull();

  valueOf(await withdrawAs(ada, evidenceId, "It is in another item already."));
  expect(await getEvidence(ada, { evidenceId, version: null, now: NOW })).toMatchObject({
    stage: "withdrawn",
    withdrawn: { by: "Ada Nwosu", words: "It is in another item already." },
  });

  const notThere = crypto.randomUUID();
  expect((await listEvidence(dev, everything, NOW)).items).toEqual([]);
  for (const id of [evidenceId, notThere]) {
    expect(await getEvidence(dev, { evidenceId: id, version: null, now: NOW })).toBeNull();
    expect(await getEditEvidence(dev, { evidenceId: id, now: NOW })).toBeNull();
    expect(saidOf(await withdrawAs(dev, id))).toBe("not-found");
    expect(saidOf(await editAs(dev, { ...form, evidenceId: id }))).toBe("not-found");
    expect(saidOf(await deleteDraftAs(dev, { evidenceId: id, basedOn }))).toBe("not-found");
    expect(saidOf(await askAs(dev, { evidenceId: id, somebodyElse: "Bea" }))).toBe("not-found");
  }
});

test("a link without a rationale is refused when the item is submitted, and the form says where", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const without = { ...RE_AUDIT, "links.2.rationale": "  ", intent: "submit" };

  const refused = await logAs(ada, without);
  expect(saidOf(refused)).toEqual({
    "links.2.rationale": ["Say how this shows 2.4, in a sentence or two."],
  });
  expect(await db.evidence.count()).toBe(0);

  const { evidenceId } = valueOf(await logAs(ada, { ...without, intent: "save" }));
  const form = await formOf(ada, evidenceId);
  expect(saidOf(await editAs(ada, { ...form, intent: "submit" }))).toEqual({
    "links.2.rationale": ["Say how this shows 2.4, in a sentence or two."],
  });
  valueOf(
    await editAs(ada, { ...form, "links.2.rationale": "A colleague read them.", intent: "submit" }),
  );
});

test("withdrawing, returning, re-submitting: rows, never overwritten; who and when on each", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  const { evidenceId } = valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }, at(1)));
  valueOf(await returnAs(bea, evidenceId, "Name the standard.", at(2)));
  const second = {
    ...(await formOf(ada, evidenceId)),
    whatHappened: "Against the standard of 2024.",
  };
  valueOf(await editAs(ada, { ...second, intent: "submit" }, at(3)));
  valueOf(await withdrawAs(ada, evidenceId, "The sample was too small.", at(4)));
  const third = { ...(await formOf(ada, evidenceId)), whatHappened: "With sixty more." };
  valueOf(await editAs(ada, { ...third, intent: "submit" }, at(5)));

  const versions = await db.evidenceVersion.findMany({
    where: { evidenceId },
    orderBy: { number: "asc" },
    select: {
      number: true,
      whatHappened: true,
      submission: { select: { submittedById: true, submittedAt: true } },
      returned: { select: { returnedById: true, returnedAt: true, reasons: true } },
      withdrawal: { select: { withdrawnById: true, withdrawnAt: true, reason: true } },
    },
  });
  const submittedAt = (minutes: number) => ({
    submittedById: ada.personId,
    submittedAt: at(minutes),
  });
  expect(versions).toEqual([
    {
      number: 1,
      whatHappened: RE_AUDIT["whatHappened"],
      submission: submittedAt(1),
      returned: { returnedById: bea.personId, returnedAt: at(2), reasons: "Name the standard." },
      withdrawal: null,
    },
    {
      number: 2,
      whatHappened: "Against the standard of 2024.",
      submission: submittedAt(3),
      returned: null,
      withdrawal: {
        withdrawnById: ada.personId,
        withdrawnAt: at(4),
        reason: "The sample was too small.",
      },
    },
    {
      number: 3,
      whatHappened: "With sixty more.",
      submission: submittedAt(5),
      returned: null,
      withdrawal: null,
    },
  ]);
  expect(await auditOf(evidenceId)).toEqual([
    "evidence.drafted",
    "evidence.submitted",
    "evidence.returned",
    "evidence.drafted",
    "evidence.submitted",
    "evidence.withdrawn",
    "evidence.drafted",
    "evidence.submitted",
  ]);
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);

  // Each is still there to read, word for word.
  for (const { number, whatHappened } of versions) {
    const shown = await getEvidence(bea, { evidenceId, version: number, now: NOW });
    expect(shown?.shown).toMatchObject({ number, whatHappened });
  }
  await expect(
    db.evidenceVersion.updateMany({ where: { number: 1 }, data: { whatHappened: "Other words" } }),
  ).rejects.toThrow();
});

test("nobody confirms their own evidence", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.bea] });

  for (const somebodyElse of [ada.email, ada.email.toUpperCase(), "Ada Nwosu"]) {
    expect(saidOf(await askAs(ada, { evidenceId: id, somebodyElse }))).toEqual({
      somebodyElse: ["Nobody can confirm their own evidence."],
    });
  }
  expect(saidOf(await askAs(ada, { evidenceId: id, confirmers: ada.personId }))).toEqual({
    confirmers: ["Nobody can confirm their own evidence."],
  });
  const requestId = await requestTo(await signedIn(db, ward.bea), id);
  expect(saidOf(await answerAs(ada, { requestId }))).toBe("Nobody can confirm their own evidence.");
  expect(await db.confirmation.count()).toBe(0);
});

test("a manager cannot read a reflection, by list or by address, and neither can a steward", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { id } = await submittedEvidence(db, { by: ward.ada });
  const draft = await draftEvidence(db, { by: ward.ada });
  for (const who of [ward.mel, ward.stu, ward.dan, ward.quin, ward.sal]) {
    const actor = await signedIn(db, who);
    for (const evidenceId of [id, draft.id, crypto.randomUUID()]) {
      expect(await getEvidence(actor, { evidenceId, version: null, now: NOW })).toBeNull();
      expect(await getEvidence(actor, { evidenceId, version: 1, now: NOW })).toBeNull();
      expect(saidOf(await returnAs(actor, evidenceId))).toBe("not-found");
    }
    expect((await listEvidence(actor, everything, NOW)).items).toEqual([]);
  }
});

test("the version being written is nobody's but its practitioner's, and a confirmer reads only the version they were asked about", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const dev = await signedIn(db, ward.dev);
  const { id } = await submittedEvidence(db, { by: ward.ada, title: "First" });
  valueOf(await editAs(ada, { ...(await formOf(ada, id)), title: "Second", intent: "submit" }));
  valueOf(await askAs(ada, { evidenceId: id, somebodyElse: "Dev Raman" }));
  valueOf(await editAs(ada, { ...(await formOf(ada, id)), title: "Third, being written" }));

  const titles = async (actor: Member) => {
    const seen = [null, 1, 2, 3, 4].map((version) =>
      getEvidence(actor, { evidenceId: id, version, now: NOW }),
    );
    return (await Promise.all(seen)).map((view) => view?.shown.title ?? "not there");
  };
  const third = "Third, being written";
  expect(await titles(ada)).toEqual(["Second", "First", "Second", third, "not there"]);
  expect(await titles(bea)).toEqual(["Second", "First", "Second", "not there", "not there"]);
  expect(await titles(dev)).toEqual(["Second", "not there", "Second", "not there", "not there"]);

  const numbers = async (actor: Member) => {
    const view = await getEvidence(actor, { evidenceId: id, version: null, now: NOW });
    return view?.versions.map(({ number }) => number);
  };
  expect(await numbers(ada)).toEqual([3, 2, 1]);
  expect(await numbers(bea)).toEqual([2, 1]);
  expect(await numbers(dev)).toEqual([2]);
});

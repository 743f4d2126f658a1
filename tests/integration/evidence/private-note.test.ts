import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getConfirmationRequest } from "@/lib/evidence/confirmation/queries";
import { NOTE_MAX } from "@/lib/evidence/limits";
import { listEvidence, listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { getNote } from "@/lib/evidence/note/queries";
import { savePrivateNote } from "@/lib/evidence/note/schema";
import { saveNote } from "@/lib/evidence/note/service";
import { getEditEvidence, getEvidence } from "@/lib/evidence/queries";
import { getRecordFile } from "@/lib/readiness/queries";
import { getRequest } from "@/lib/sign-off/queries";
import { signOffRequest } from "@/prisma/seed/build/decisions";
import { draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { auditOf, deleteDraftAs, formOf, requestTo, saidOf, valueOf, withdrawAs } from "./deeds";

const SECRET = "Quokka: I was afraid, and that stays with me.";

test("a private note is kept beside the item, and is nobody else's to read, whoever reads the item", async () => {
  const { ward, ada, evidenceId } = await scene();
  valueOf(await keep(ada, evidenceId, SECRET));
  expect(await noteOf(ada, evidenceId)).toMatchObject({ words: SECRET, savedAt: NOW });
  const { dev, efa, pia, bea, cai, dan, quin, mel, nia, rob, stu, sal } = ward;
  for (const who of [dev, efa, pia, bea, cai, dan, quin, mel, nia, rob, stu, sal]) {
    expect(await noteOf(await signedIn(database(), who), evidenceId, ada), who.name).toBeNull();
  }
});

test("it is in no view that others are given, in no file, no search, no version and no log", async () => {
  const { ward, ada, evidenceId } = await scene();
  valueOf(await keep(ada, evidenceId, SECRET));
  const bea = await signedIn(database(), ward.bea);
  const { id: requestId } = await signOffRequest(database(), {
    ...{ of: ward.ada, to: ward.bea, capability: "4.2" },
  });
  const given = await Promise.all([
    getEvidence(bea, { evidenceId, version: null, now: NOW }),
    getConfirmationRequest(bea, await requestTo(bea, evidenceId)),
    getRequest(bea, requestId, TODAY),
    getEvidence(ada, { evidenceId, version: null, now: NOW }),
    getEditEvidence(ada, { evidenceId, now: NOW }),
    getRecordFile(ada, TODAY),
    listEvidenceInFull(ada, evidenceFilter.parse({})),
    database().auditEvent.findMany(),
    database().evidenceVersion.findMany(),
    database().readinessSnapshot.findMany(),
  ]);
  for (const view of given) {
    expect(view).not.toBeNull();
    expect(JSON.stringify(view)).not.toContain("Quokka");
  }
  const found = async (q: string) =>
    (await listEvidence(ada, evidenceFilter.parse({ q }), NOW)).items.length;
  expect([await found("Quokka"), await found("Re-audit")]).toEqual([0, 1]);
});

test("it is changed, and gone once it is emptied; the log says that it was saved, and not what it says", async () => {
  const { ada, evidenceId } = await scene();
  const before = (await auditOf(evidenceId)).length;
  valueOf(await keep(ada, evidenceId, SECRET));
  valueOf(await keep(ada, evidenceId, "Something calmer."));
  expect(await noteOf(ada, evidenceId)).toMatchObject({ words: "Something calmer." });
  expect(valueOf(await keep(ada, evidenceId, "  "))).toMatchObject({ noted: "emptied" });
  expect(await database().privateNote.count()).toBe(0);
  expect(await noteOf(ada, evidenceId)).toMatchObject({ words: "", basedOn: "" });
  expect((await auditOf(evidenceId)).slice(before)).toEqual([
    ...["note.emptied", "note.saved", "note.saved"],
  ]);
});

test("a tab that was left open writes over nothing, and a form that is sent twice is kept once", async () => {
  const { ada, evidenceId } = await scene();
  const left = await basedOn(ada, evidenceId);
  valueOf(await keep(ada, evidenceId, "From here."));
  const there = await keep(ada, evidenceId, "From there.", left);
  expect(saidOf(there)).toMatch(/saved from another tab or device/);
  valueOf(await keep(ada, evidenceId, "From here.", left));

  const mark = await basedOn(ada, evidenceId);
  const both = await Promise.all([
    keep(ada, evidenceId, "One.", mark),
    keep(ada, evidenceId, "Two.", mark),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(saidOf(await keep(ada, evidenceId, "", mark))).toMatch(/saved from another tab/);
  expect(await database().privateNote.count()).toBe(1);
});

test("what identifies a patient is stopped in a note too, and the reason to keep it is carried on", async () => {
  const { ada, evidenceId } = await scene();
  const words = "The number 943 476 5919 is the example of the guidance.";
  expect(saidOf(await keep(ada, evidenceId, words))).toEqual({
    note: ["“943 476 5919” looks like an NHS number."],
  });
  expect(await database().privateNote.count()).toBe(0);
  const seen = ["nhs-number 943 476 5919"];
  const because = "It is the example that everybody uses.";
  const answer = { identifiers: "keep", identifiersSeen: seen, identifiersBecause: because };
  valueOf(await keep(ada, evidenceId, words, "", answer));
  expect((await noteOf(ada, evidenceId))?.kept).toEqual({ seen, because });
});

test("it holds as much as an answer of the form, and no more", async () => {
  const { ada, evidenceId } = await scene();
  valueOf(await keep(ada, evidenceId, "a ".repeat(NOTE_MAX / 2).trimEnd()));
  expect(saidOf(await keep(ada, evidenceId, "a".repeat(NOTE_MAX + 1)))).toEqual({
    note: ["Your note can have 20,000 characters. You have written 20,001."],
  });
});

test("it stays when the item is withdrawn, and goes with a draft that is deleted", async () => {
  const { ward, ada, evidenceId } = await scene();
  valueOf(await keep(ada, evidenceId, SECRET));
  valueOf(await withdrawAs(ada, evidenceId));
  expect(await noteOf(ada, evidenceId)).toMatchObject({ words: SECRET });

  const draft = await draftEvidence(database(), { by: ward.ada });
  valueOf(await keep(ada, draft.id, SECRET));
  const { basedOn: mark = "" } = await formOf(ada, draft.id);
  valueOf(await deleteDraftAs(ada, { evidenceId: draft.id, basedOn: mark }));
  expect(await database().privateNote.findMany({ select: { evidenceId: true } })).toEqual([
    { evidenceId },
  ]);
});

/** Ada's item on 4.2, which Bea was asked to confirm. */
async function scene() {
  const ward = await makeWard(database());
  const ada = await signedIn(database(), ward.ada);
  const { id } = await submittedEvidence(database(), {
    ...{ by: ward.ada, title: "Re-audit", shows: [{ code: "4.2" }], asked: [ward.bea] },
  });
  return { ward, ada, evidenceId: id };
}

async function keep(
  actor: Member,
  evidenceId: string,
  note: string,
  mark?: string,
  answer: Readonly<Record<string, string | readonly string[]>> = {},
) {
  const values = {
    ...answer,
    ...{ evidenceId, note, basedOn: mark ?? (await basedOn(actor, evidenceId)) },
  };
  return attempt({ schema: savePrivateNote, run: saveNote }, { actor, values, now: NOW });
}

function noteOf(actor: Member, evidenceId: string, { personId: id, name } = actor) {
  return getNote(actor, { id: evidenceId, practitioner: { id, name } });
}

async function basedOn(actor: Member, evidenceId: string): Promise<string> {
  return (await noteOf(actor, evidenceId))?.basedOn ?? "";
}

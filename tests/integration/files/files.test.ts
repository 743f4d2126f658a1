import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getEvidence } from "@/lib/evidence/queries";
import { getFiles } from "@/lib/files/queries";
import { fileStorage } from "@/lib/files/storage/current";
import { forgetUnused, forgetWhatWasLeft } from "@/lib/files/unused/service";
import { getRecordFile } from "@/lib/readiness/queries";
import { confirmedEvidence, draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import {
  auditOf,
  deleteDraftAs,
  editAs,
  formOf,
  refusalOf,
  saidOf,
  valueOf,
} from "../evidence/deeds";
import { addAs, addKeptAs, readAs, takeOffAs } from "./deeds";

const db = database();

test("a file is kept with the draft, read by its practitioner, and in the log", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  expect(
    valueOf(await addAs(ada.member, id, { name: "C:\\notes\\June.TXT", text: "Hello." })),
  ).toEqual({ name: "June.txt" });
  const view = await getFiles(ada.member, id);
  expect(view?.files).toMatchObject([{ name: "June.txt", kind: "text", bytes: 6 }]);
  const file = valueOf(await readAs(ada.member, id, view?.files[0]?.id ?? ""));
  const { organisationId } = ada.member;
  expect(await textOf(organisationId, file.contentHash)).toBe("Hello.");
  expect(await auditOf(id)).toEqual(expect.arrayContaining(["file.added", "file.read"]));
});

test("an item takes five files and no sixth, even when two arrive together", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  for (let count = 0; count < 4; count += 1) valueOf(await addAs(ada.member, id));
  const both = await Promise.all([addAs(ada.member, id), addAs(ada.member, id)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = both.find(({ ok }) => !ok);
  expect(refused && saidOf(refused)).toEqual({
    files: ["An item has at most 5 files. Take one off first."],
  });
  expect(await db.evidenceFile.count()).toBe(5);
  // A place that is free again is used again.
  const [first] = await db.evidenceFile.findMany({ orderBy: { position: "asc" } });
  valueOf(await takeOffAs(ada.member, id, first?.id ?? ""));
  valueOf(await addAs(ada.member, id));
  expect(saidOf(await addAs(ada.member, id))).toMatchObject({ files: [/at most 5/] });
});

test("the database itself refuses a sixth file, a change of what was submitted, and of what is stored", async () => {
  const { ada } = await scene();
  const { id, draftId } = await draftEvidence(db, { by: ada.ref });
  for (let count = 0; count < 5; count += 1) valueOf(await addAs(ada.member, id));
  const [file] = await db.evidenceFile.findMany();
  if (!file || draftId === null) throw new Error("There is no file.");
  const { id: _, ...row } = file;
  await expect(db.evidenceFile.create({ data: { ...row, position: 6 } })).rejects.toThrow();
  await expect(db.storedFile.updateMany({ data: { mediaType: "text/html" } })).rejects.toThrow();
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  await expect(db.evidenceFile.deleteMany({ where: { id: file.id } })).rejects.toThrow();
  await expect(
    db.evidenceFile.updateMany({ where: { id: file.id }, data: { name: "other.txt" } }),
  ).rejects.toThrow();
});

test("twins that arrive at once are stored once, for the two items that have them", async () => {
  const { ada, dev } = await scene();
  const first = await draftEvidence(db, { by: ada.ref });
  const items = [
    { who: ada, item: first },
    { who: ada, item: await draftEvidence(db, { by: ada.ref }) },
    { who: dev, item: await draftEvidence(db, { by: dev.ref }) },
  ];
  const all = await Promise.all(
    items.map(({ who, item }) => addAs(who.member, item.id, { text: "The same words." })),
  );
  all.map(valueOf);
  expect(await db.storedFile.count()).toBe(1);
  expect(await db.evidenceFile.count()).toBe(3);
  expect(await keptIn(ada.member.organisationId)).toHaveLength(1);
  const again = { text: "The same words.", name: "words.txt" };
  expect(saidOf(await addAs(ada.member, first.id, again))).toEqual({
    files: ["It is here already, as “notes.txt”."],
  });
});

test("a file that is sent again because the answer was lost is added once, with one line in the log", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  const sent = { text: "The same words.", name: "words.txt" };
  for (let times = 0; times < 3; times += 1) valueOf(await addAs(ada.member, id, sent));
  expect(await db.evidenceFile.count()).toBe(1);
  expect(await db.auditEvent.count({ where: { type: "file.added" } })).toBe(1);

  // What was submitted has it already: nothing is begun for it.
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  expect(saidOf(await addAs(ada.member, id, sent))).toEqual({
    files: ["It is here already, as “words.txt”."],
  });
  expect(await db.evidenceVersion.count()).toBe(1);
});

test("what was submitted keeps its files; a change of them begins the next version, with the words and links it had", async () => {
  const { ada, bea } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  valueOf(await addAs(ada.member, id, { name: "one.txt" }));
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  valueOf(await addAs(ada.member, id, { name: "two.txt" }));
  const names = async (actor: typeof ada.member, version: number | null) =>
    (await getEvidence(actor, { evidenceId: id, version, now: NOW }))?.shown.files.map(
      ({ name }) => name,
    );
  expect(await names(ada.member, 1)).toEqual(["one.txt"]);
  expect(await names(ada.member, 2)).toEqual(["one.txt", "two.txt"]);
  expect(await names(bea.member, null)).toEqual(["one.txt"]);
  const next = await getEvidence(ada.member, { evidenceId: id, version: 2, now: NOW });
  const first = await getEvidence(ada.member, { evidenceId: id, version: 1, now: NOW });
  expect(next?.shown.links).toEqual(first?.shown.links);
  expect(next?.shown.whatHappened).toBe(first?.shown.whatHappened);
  // The same words with another file are something new to submit.
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  expect(await names(bea.member, null)).toEqual(["one.txt", "two.txt"]);
  // And an edit of the words copies the files.
  valueOf(
    await editAs(ada.member, { ...(await formOf(ada.member, id)), title: "New", intent: "save" }),
  );
  expect(await names(ada.member, 3)).toEqual(["one.txt", "two.txt"]);
});

test("who may not read the version finds no file, by its own address or by another's", async () => {
  const { ada, bea, cai, dev, mel, stu } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  const other = await draftEvidence(db, { by: dev.ref });
  valueOf(await addAs(ada.member, id));
  const fileId = (await db.evidenceFile.findFirstOrThrow()).id;
  for (const { member } of [bea, cai, dev, mel, stu]) {
    expect(saidOf(await readAs(member, id, fileId))).toBe("not-found");
  }
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  valueOf(await readAs(bea.member, id, fileId));
  for (const { member } of [cai, dev, mel, stu]) {
    expect(saidOf(await readAs(member, id, fileId))).toBe("not-found");
  }
  expect(saidOf(await readAs(dev.member, other.id, fileId))).toBe("not-found");
  expect(saidOf(await addAs(dev.member, id))).toBe("not-found");
  expect(saidOf(await addAs(bea.member, id))).toBe("Only its practitioner can change evidence.");
  expect(saidOf(await takeOffAs(dev.member, other.id, fileId))).toBe("not-found");
  expect(saidOf(await addKeptAs(dev.member, other.id, fileId))).toBe("not-found");
  const reads = await db.auditEvent.findMany({ where: { type: "file.read" } });
  expect(reads.map(({ actorId }) => actorId)).toEqual([bea.member.personId]);
});

test("whoever was asked to confirm a version reads its files, and those of no other", async () => {
  const { ada, cai } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  valueOf(await addAs(ada.member, id));
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  const fileId = (await db.evidenceFile.findFirstOrThrow()).id;
  const asked = await confirmedEvidence(db, { by: ada.ref, confirmedBy: [cai.ref] });
  expect(saidOf(await readAs(cai.member, id, fileId))).toBe("not-found");
  valueOf(await addKeptAs(ada.member, asked.id, fileId));
  const kept = await db.evidenceFile.findFirstOrThrow({
    where: { version: { evidenceId: asked.id } },
  });
  // It is in the draft that the file has begun, which nobody but Ada reads.
  expect(saidOf(await readAs(cai.member, asked.id, kept.id))).toBe("not-found");
});

test("a file serves several items, and goes from the disk when the last of them lets it go", async () => {
  const { ada } = await scene();
  const one = await draftEvidence(db, { by: ada.ref, title: "One" });
  const two = await draftEvidence(db, { by: ada.ref, title: "Two" });
  valueOf(await addAs(ada.member, one.id, { name: "shared.txt" }));
  const first = await db.evidenceFile.findFirstOrThrow();
  expect((await getFiles(ada.member, two.id))?.offered).toMatchObject([
    { id: first.id, name: "shared.txt", title: "One" },
  ]);
  valueOf(await addKeptAs(ada.member, two.id, first.id));
  expect((await getFiles(ada.member, two.id))?.offered).toEqual([]);
  expect(await db.storedFile.count()).toBe(1);

  const { letGo } = valueOf(await takeOffAs(ada.member, one.id, first.id));
  await forgetUnused(letGo);
  expect(await keptIn(ada.member.organisationId)).toHaveLength(1);
  const { basedOn = "" } = await formOf(ada.member, two.id);
  const deleted = valueOf(await deleteDraftAs(ada.member, { evidenceId: two.id, basedOn }));
  await forgetUnused(deleted.letGo);
  expect(await db.storedFile.count()).toBe(0);
  expect(await keptIn(ada.member.organisationId)).toEqual([]);
});

test("what is let go while somebody adds the same again is there for them", async () => {
  const { ada } = await scene();
  const one = await draftEvidence(db, { by: ada.ref });
  const two = await draftEvidence(db, { by: ada.ref });
  for (let turn = 0; turn < 8; turn += 1) {
    const text = `Turn ${String(turn)}`;
    valueOf(await addAs(ada.member, one.id, { text }));
    const file = await db.evidenceFile.findFirstOrThrow({
      where: { version: { evidenceId: one.id } },
    });
    const off = valueOf(await takeOffAs(ada.member, one.id, file.id));
    const [added] = await Promise.all([
      addAs(ada.member, two.id, { text }),
      forgetUnused(off.letGo),
    ]);
    valueOf(added);
    const stored = await db.storedFile.findFirstOrThrow({
      where: { uses: { some: { version: { evidenceId: two.id } } } },
    });
    expect(await textOf(stored.organisationId, stored.contentHash)).toBe(text);
    const kept = await db.evidenceFile.findFirstOrThrow({
      where: { version: { evidenceId: two.id } },
    });
    await forgetUnused(valueOf(await takeOffAs(ada.member, two.id, kept.id)).letGo);
  }
});

test("what is refused is not kept: no row, no byte, and nothing that arrived stays behind", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  expect(refusalOf(await addAs(ada.member, id, { text: "\0\u0001" })).code).toBe("invalid");
  expect(saidOf(await addAs(null, id))).toBe("unauthenticated");
  expect(await db.storedFile.count()).toBe(0);
  expect(await keptIn(ada.member.organisationId)).toEqual([]);
  expect(await names(join(process.env.FOURFOLD_FILES ?? "", "arriving"))).toEqual([]);
});

test("what identifies a patient in a file is refused; with a reason for what was shown it is kept, and its readers see both", async () => {
  const { ada, bea } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  const text = "The film of 999 000 0018.";
  const keptBecause = "It is the number that nobody is ever given.";
  const refused = refusalOf(await addAs(ada.member, id, { text, keptBecause }));
  if (refused.code !== "invalid") throw new Error("It was refused in another way.");
  expect(refused.fieldErrors).toEqual({
    files: ["“999 000 0018” in its text looks like an NHS number."],
  });
  const seen = refused.identifiers ?? [];
  expect(JSON.stringify(seen)).not.toContain("999");
  expect(saidOf(await addAs(ada.member, id, { text, seen }))).toMatchObject({
    files: [/Say why it identifies no patient/],
  });
  // The reason holds for what was shown, not for what another file has in it.
  const other = await addAs(ada.member, id, { text: `${text} Mrs Patel.`, seen, keptBecause });
  expect(refusalOf(other).code).toBe("invalid");
  expect(await db.storedFile.count()).toBe(0);

  valueOf(await addAs(ada.member, id, { text, seen, keptBecause }));
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  const view = await getEvidence(bea.member, { evidenceId: id, version: null, now: NOW });
  expect(view?.shown.files).toMatchObject([{ keptIdentifiers: ["nhs-number"], keptBecause }]);
  const log = await db.auditEvent.findMany({ where: { type: "identifiers.kept" } });
  expect(log.map(({ data }) => data)).toEqual([
    { fields: ["files"], kinds: ["nhs-number"], because: keptBecause },
  ]);
  expect(JSON.stringify(await db.auditEvent.findMany())).not.toContain("999 000 0018");
});

test("files count as attachments of the version that counts", async () => {
  const { ada } = await scene();
  const { id } = await submittedEvidence(db, {
    by: ada.ref,
    webLinks: ["https://northmoor.example/audit"],
  });
  const attachments = async () =>
    (await getRecordFile(ada.member, TODAY))?.record.evidence.map((item) => item.attachments);
  expect(await attachments()).toEqual([1]);
  valueOf(await addAs(ada.member, id));
  valueOf(await addAs(ada.member, id));
  expect(await attachments()).toEqual([1]);
  valueOf(await editAs(ada.member, { ...(await formOf(ada.member, id)), intent: "submit" }));
  expect(await attachments()).toEqual([3]);
});

test("what fails after its bytes are on the disk leaves no row, and can be sent again", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  const whole = fileStorage();
  const failing = {
    ...whole,
    keep: async (...kept: Parameters<typeof whole.keep>) => {
      await whole.keep(...kept);
      throw new Error("The process ends here.");
    },
  };
  await expect(addAs(ada.member, id, { text: "Once." }, failing)).rejects.toThrow("ends here");
  expect(await db.storedFile.count()).toBe(0);
  expect(await db.evidenceFile.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { type: "file.added" } })).toBe(0);
  valueOf(await addAs(ada.member, id, { text: "Once." }));
  expect(await keptIn(ada.member.organisationId)).toHaveLength(1);
});

test("a start forgets what a killed process has left, and nothing that is used", async () => {
  const { ada } = await scene();
  const { id } = await draftEvidence(db, { by: ada.ref });
  valueOf(await addAs(ada.member, id, { text: "Used." }));
  valueOf(await addAs(ada.member, id, { text: "Let go." }));
  const { id: fileId } = await db.evidenceFile.findFirstOrThrow({ orderBy: { position: "desc" } });
  // Killed after the file was taken off, before it was forgotten.
  valueOf(await takeOffAs(ada.member, id, fileId));
  await fileStorage().openRoom();
  await forgetWhatWasLeft(new Date(Date.now() + 7_200_000));
  expect(await db.storedFile.count()).toBe(1);
  expect(await keptIn(ada.member.organisationId)).toHaveLength(1);
  expect(await names(join(process.env.FOURFOLD_FILES ?? "", "arriving"))).toEqual([]);
});

async function scene() {
  const ward = await makeWard(db);
  const of = async <Who extends { id: string }>(ref: Who & Parameters<typeof signedIn>[1]) => ({
    ref,
    member: await signedIn(db, ref),
  });
  return {
    ada: await of(ward.ada),
    bea: await of(ward.bea),
    cai: await of(ward.cai),
    dev: await of(ward.dev),
    mel: await of(ward.mel),
    stu: await of(ward.stu),
  };
}

async function textOf(organisationId: string, contentHash: string): Promise<string> {
  return new Response(await fileStorage().open({ organisationId, contentHash })).text();
}

/** The files of an organisation on the disk. */
async function keptIn(organisationId: string): Promise<readonly string[]> {
  const folder = join(process.env.FOURFOLD_FILES ?? "", "kept", organisationId);
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  return all.filter((name) => /[0-9a-f]{64}$/.test(name));
}

async function names(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

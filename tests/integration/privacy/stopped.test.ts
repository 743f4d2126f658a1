import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getEditEvidence, getEvidence } from "@/lib/evidence/queries";
import { isRead } from "@/lib/privacy/read-fields";
import { DEEDS } from "../../support/deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";

const NUMBER = "943 476 5919";
const FOUND = `nhs-number ${NUMBER}`;
const SAID = `“${NUMBER}” looks like an NHS number.`;
const BECAUSE = "It is the example in the guidance on check digits.";

test("what identifies a patient is stopped before it is stored; a reasoned override is recorded and visible to the supervisor", async () => {
  const { ada, bea } = await scene();
  const body = draft({ whatHappened: `The film of ${NUMBER} was read twice.` });
  expect(await tried(ada, body)).toEqual({
    ok: false,
    error: {
      code: "invalid",
      formErrors: [],
      fieldErrors: { whatHappened: [SAID] },
      identifiers: [FOUND],
    },
  });
  expect(await stored()).toEqual([]);

  const kept = { identifiers: "keep", identifiersSeen: [FOUND], identifiersBecause: BECAUSE };
  const done = await tried(ada, { ...body, ...kept, ...rest, intent: "submit" });
  expect(done).toMatchObject({ ok: true });
  expect(await stored()).toEqual([
    { whatHappened: body["whatHappened"], keptIdentifiers: ["nhs-number"], keptBecause: BECAUSE },
  ]);
  const events = await database().auditEvent.findMany({ where: { type: "identifiers.kept" } });
  expect(events).toMatchObject([
    {
      actorId: ada.personId,
      data: { fields: ["whatHappened"], kinds: ["nhs-number"], because: BECAUSE },
    },
  ]);
  // The log says what it was, never which.
  expect(JSON.stringify(await database().auditEvent.findMany())).not.toContain("5919");
  const { id: evidenceId } = await database().evidence.findFirstOrThrow({
    where: { formKey: KEY },
  });
  const read = await getEvidence(bea, { evidenceId, version: null, now: NOW });
  expect(read?.shown).toMatchObject({ keptIdentifiers: ["nhs-number"], keptBecause: BECAUSE });
  const form = await getEditEvidence(ada, { evidenceId, now: NOW });
  expect(form?.kept).toEqual({ seen: [FOUND], because: BECAUSE });
});

test("it is taken out by the server where the writer says so, and only that", async () => {
  const { ada } = await scene();
  const body = draft({ whatHappened: `Mrs Patel, ${NUMBER}, came back.`, identifiers: "take-out" });
  expect(await tried(ada, body)).toMatchObject({ ok: true });
  expect(await stored()).toEqual([
    {
      whatHappened: "(taken out), (taken out), came back.",
      keptIdentifiers: [],
      keptBecause: "",
    },
  ]);
});

test.each<[string, Body, Readonly<Record<string, readonly string[]>>]>([
  [
    "without a reason",
    { identifiersSeen: [FOUND], identifiersBecause: "" },
    { whatHappened: [SAID], identifiersBecause: ["Say why it identifies no patient."] },
  ],
  [
    "with a reason that says nothing",
    { identifiersSeen: [FOUND], identifiersBecause: "no" },
    {
      whatHappened: [SAID],
      identifiersBecause: ["Write at least 3 words. You have written 1."],
    },
  ],
  [
    "with a reason that identifies somebody",
    { identifiersSeen: [FOUND], identifiersBecause: "It is the number of Mrs Patel." },
    { whatHappened: [SAID], identifiersBecause: ["“Mrs Patel” looks like a patient’s name."] },
  ],
  ["for what was never shown", { identifiersBecause: BECAUSE }, { whatHappened: [SAID] }],
  [
    "for something else than was shown",
    { identifiersSeen: ["nhs-number 999 000 0018"], identifiersBecause: BECAUSE },
    { whatHappened: [SAID] },
  ],
])("nothing is kept %s", async (_sentence, said, fieldErrors) => {
  const { ada } = await scene();
  const body = draft({ whatHappened: `Read ${NUMBER} again.`, identifiers: "keep", ...said });
  expect(await tried(ada, body)).toMatchObject({ ok: false, error: { fieldErrors } });
  expect(await stored()).toEqual([]);
});

test("what is too long to be read is never kept", async () => {
  const { ada } = await scene();
  // Its schema drops a field that it does not know: what makes the form too long would not be stored at all.
  const body = draft({ whatHappened: "Read twice.", unknown: `${NUMBER} `.repeat(25_000) });
  expect(await tried(ada, body)).toMatchObject({
    error: { formErrors: ["This is more than a form can hold. Make it shorter, or divide it."] },
  });
  // A field that is too long says so itself.
  const long = draft({ whatHappened: "x".repeat(300_000) });
  expect(await tried(ada, long)).toMatchObject({
    error: { formErrors: [], fieldErrors: { whatHappened: [expect.any(String)] } },
  });
  expect(await stored()).toEqual([]);
});

test("every text of every form is read, but what names staff on purpose and secrets", async () => {
  const { ada } = await scene();
  const before = await database().auditEvent.count();
  let texts = 0;
  for (const [name, deed] of Object.entries(DEEDS)) {
    if (KEEP_NO_TEXT.has(name)) continue;
    for (const field of deed.fields.filter(isRead)) {
      const result = await deed.tryAs(ada, { [field]: `Read ${NUMBER} again.` });
      expect(result, `${name}: ${field}`).toMatchObject({
        ok: false,
        error: { code: "invalid", identifiers: [FOUND] },
      });
      expect(
        result.ok || result.error.code !== "invalid" || result.error.fieldErrors[field],
      ).toEqual(expect.arrayContaining([SAID]));
      texts += 1;
    }
  }
  expect(texts).toBeGreaterThan(200);
  expect(await database().auditEvent.count()).toBe(before);
});

/** The deeds of nobody in particular: an address, a password and where to go next. */
const KEEP_NO_TEXT: ReadonlySet<string> = new Set(["signInAction", "setPasswordAction"]);

const KEY = "3f0e5d0a-6d1c-4a56-9b64-0a4f52c2a111";
const rest = {
  type: "audit",
  setting: "Imaging",
  whatLearned: "To read what I write.",
  "links.0.code": "4.2",
  "links.0.rationale": "It is an audit.",
};

function draft(more: Body): Body {
  return { intent: "save", key: KEY, title: "Two readings", occurredOn: TODAY, ...more };
}

async function scene() {
  const ward = await makeWard(database());
  return { ada: await signedIn(database(), ward.ada), bea: await signedIn(database(), ward.bea) };
}

function tried(actor: Member, body: Body) {
  const deed = DEEDS["logEvidenceAction"];
  if (deed === undefined) throw new Error("There is no such deed.");
  return deed.tryAs(actor, body);
}

function stored() {
  return database().evidenceVersion.findMany({
    where: { evidence: { formKey: KEY } },
    select: { whatHappened: true, keptIdentifiers: true, keptBecause: true },
  });
}

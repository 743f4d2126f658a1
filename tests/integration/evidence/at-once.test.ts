import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { confirmedEvidence, draftEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
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

test("a form sent twice makes one item, one after the other and at once", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  for (const intent of ["save", "submit"]) {
    const form = { ...RE_AUDIT, key: crypto.randomUUID(), intent };
    const first = valueOf(await logAs(ada, form));
    const others = await Promise.all([1, 2, 3, 4].map(() => logAs(ada, form)));
    expect(new Set([first, ...others.map(valueOf)].map(({ evidenceId }) => evidenceId)).size).toBe(
      1,
    );
    const atOnce = { ...form, key: crypto.randomUUID() };
    const both = await Promise.all([1, 2, 3, 4].map(() => logAs(ada, atOnce)));
    expect(new Set(both.map((one) => valueOf(one).evidenceId)).size).toBe(1);
  }
  expect(await db.evidence.count()).toBe(4);
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
});

test("other words under a key that made an item already are refused, not dropped", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const dev = await signedIn(db, ward.dev);
  const form = { ...RE_AUDIT, key: crypto.randomUUID(), intent: "save" };
  valueOf(await logAs(ada, form));
  expect(saidOf(await logAs(ada, { ...form, title: "Other words" }))).toMatch(
    /already made an item/,
  );
  expect(saidOf(await logAs(ada, { ...form, intent: "submit" }))).toMatch(/already made an item/);
  expect(saidOf(await logAs(dev, form))).toMatch(/already made an item/);
  expect(await db.evidence.count()).toBe(1);
});

test("a draft that was saved in another window is neither written over nor deleted: both texts are kept", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const { id } = await draftEvidence(db, { by: ward.ada });
  const opened = await formOf(ada, id);
  valueOf(await editAs(ada, { ...opened, title: "In one window" }));

  const late = valueOf(await editAs(ada, { ...opened, title: "In the other" }));
  expect(late.beside).toBe(
    "This was saved at 10:00 in another tab or on another device. Both texts are kept.",
  );
  expect(late.goTo).toBe(`/evidence/${id}/both`);
  const { basedOn = "" } = opened;
  expect(saidOf(await deleteDraftAs(ada, { evidenceId: id, basedOn }))).toMatch(/after this page/);
  expect(await formOf(ada, id)).toMatchObject({ title: "In one window" });
});

test("two windows that save one draft at once: one stands, the other is told", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const draft = await draftEvidence(db, { by: ward.ada });
  const submitted = await submittedEvidence(db, { by: ward.ada });
  for (const { id } of [draft, submitted]) {
    for (const intent of ["save", "submit"]) {
      const opened = { ...(await formOf(ada, id)), intent };
      const titles = ["One", "Two", "Three"].map((word) => `${word}, to ${intent}`);
      const all = await Promise.all(titles.map((title) => editAs(ada, { ...opened, title })));
      const stands = all.map((one) => valueOf(one).beside === null);
      expect(stands.filter(Boolean)).toHaveLength(1);
      expect(await formOf(ada, id)).toMatchObject({ title: titles[stands.indexOf(true)] });
    }
  }
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
});

test("two answers at once: one stands, the other is told when", async () => {
  const db = database();
  const ward = await makeWard(db);
  const bea = await signedIn(db, ward.bea);
  const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.bea] });
  const requestId = await requestTo(bea, id);
  const both = await Promise.all([
    answerAs(bea, { requestId }),
    answerAs(bea, { requestId, intent: "decline" }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const told = both.find(({ ok }) => !ok);
  expect(told && saidOf(told)).toBe("You answered this on 22 November 2026 at 10:00.");
  expect(await db.confirmation.count()).toBe(1);
});

test("whatever happens to an item at once, nothing is half done, nobody waits for ever, and rows and stage agree", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const cai = await signedIn(db, ward.cai);
  for (let round = 0; round < 8; round += 1) {
    const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.cai] });
    const requestId = await requestTo(cai, id);
    const form = { ...(await formOf(ada, id)), title: "A newer version", intent: "submit" };
    await Promise.all([
      withdrawAs(ada, id),
      returnAs(bea, id),
      editAs(ada, form),
      answerAs(cai, { requestId }),
      askAs(ada, { evidenceId: id, confirmers: [ward.bea.id] }),
    ]);
    expect(await auditOf(id)).not.toHaveLength(0);
  }
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
  expect(await answersThatDisagree()).toEqual([]);
  // Nothing is open about what does not stand.
  const open = await db.confirmationRequest.findMany({
    where: { closedAt: null },
    select: { evidenceVersionId: true, version: { select: { evidence: true } } },
  });
  for (const { evidenceVersionId, version } of open) {
    expect(version.evidence).toMatchObject({ stage: "submitted", submittedId: evidenceVersionId });
  }
});

test("the answer on an item is what the rows of its submitted version say, whatever is written into it", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const cai = await signedIn(db, ward.cai);
  const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.bea, ward.cai] });
  const answer = async () =>
    (await db.evidence.findUniqueOrThrow({ where: { id }, select: { answer: true } })).answer;

  expect(await answer()).toBeNull();
  await db.evidence.update({ where: { id }, data: { answer: "confirmed" } });
  expect(await answer()).toBeNull();
  valueOf(await answerAs(bea, { requestId: await requestTo(bea, id), intent: "decline" }));
  expect(await answer()).toBe("declined");
  valueOf(await answerAs(cai, { requestId: await requestTo(cai, id) }));
  expect(await answer()).toBe("confirmed");
  const form = { ...(await formOf(ada, id)), title: "A newer version" };
  valueOf(await editAs(ada, { ...form, intent: "save" }));
  expect(await answer()).toBe("confirmed");
  valueOf(await editAs(ada, { ...(await formOf(ada, id)), intent: "submit" }));
  expect(await answer()).toBeNull();
  await confirmedEvidence(db, { by: ward.ada, confirmedBy: [ward.bea] });
  expect(await answersThatDisagree()).toEqual([]);
});

async function answersThatDisagree() {
  const items = await database().evidence.findMany({
    select: {
      id: true,
      answer: true,
      submitted: { select: { requests: { select: { answer: { select: { answer: true } } } } } },
    },
  });
  return items.filter(({ answer, submitted }) => {
    const given = (submitted?.requests ?? []).flatMap((request) => request.answer?.answer ?? []);
    const derived = given.includes("confirmed") ? "confirmed" : (given[0] ?? null);
    return derived !== answer;
  });
}

test("what was saved keeps every word, however odd", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const odd =
    "Ünïcödé 测试 👩🏽‍⚕️ \u0001 \u202e <script>alert('x')</script> %_\\ 'quoted' \"twice\"\n\n\ttabbed";
  const { evidenceId } = valueOf(
    await logAs(ada, { title: "Odd 👩🏽‍⚕️ title", whatHappened: odd, whatLearned: "a".repeat(20_000) }),
  );
  expect(await formOf(ada, evidenceId)).toMatchObject({
    title: "Odd 👩🏽‍⚕️ title",
    whatHappened: odd,
    whatLearned: "a".repeat(20_000),
  });
});

test("a day that is still to come, another framework's capability and what says nothing new are refused on submission", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  expect(
    saidOf(
      await logAs(ada, {
        ...RE_AUDIT,
        intent: "submit",
        occurredOn: "2026-11-23",
        "links.1.code": "EP",
        "links.3.code": "9.9",
      }),
    ),
  ).toEqual({
    occurredOn: ["It cannot have happened after today, 22 November 2026."],
    "links.1.code": ["Your framework has no capability EP. Choose another."],
    "links.3.code": ["Your framework has no capability 9.9. Choose another."],
  });
  // The organisation's day: in London it is the 22nd until midnight there, whatever the server's zone says.
  valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit", occurredOn: "2026-11-22" }));
  const late = new Date("2026-11-22T23:59:00Z");
  expect(
    saidOf(await logAs(ada, { ...RE_AUDIT, intent: "submit", occurredOn: "2026-11-23" }, late)),
  ).toHaveProperty("occurredOn");

  const { id } = await confirmedEvidence(db, { by: ward.ada, confirmedBy: [ward.bea] });
  const form = await formOf(ada, id);
  for (const intent of ["save", "submit"]) {
    expect(saidOf(await editAs(ada, { ...form, intent }))).toMatch(/says the same as version 1/);
  }
  valueOf(await withdrawAs(ada, id));
  valueOf(await editAs(ada, { ...(await formOf(ada, id)), intent: "submit" }, NOW));
});

import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { getEquivalences, listAwards } from "@/lib/details/award/queries";
import { getWhoseDetails } from "@/lib/details/queries";
import { getRecord } from "@/lib/readiness/queries";
import { TODAY } from "../../support/ward";
import { award } from "../access/details-cases";
import { done, scene, tried } from "./deeds";

const masters = { title: "MSc Advanced Practice", kind: "masters", level: "7", awardedOn: "" };
const equivalence = {
  title: "Two postgraduate certificates and a portfolio",
  level: "7",
  awardedOn: "2026-10-01",
  reasons: "The panel read both transcripts and the portfolio.",
};

test("an award is recorded in progress, awarded later, and removed, and the record says so each time", async () => {
  const { ada } = await scene();
  expect(await awardsIn(ada)).toBeNull();
  const key = crypto.randomUUID();
  const begun = { ...masters, key, progress: "in-progress", credits: "180" };
  await done(ada, "recordAwardAction", begun);
  const kept = { title: masters.title, level: 7, kind: "masters" };
  expect(await awardsIn(ada)).toEqual([{ ...kept, awardedOn: null }]);

  const twice = await tried(ada, "recordAwardAction", begun);
  expect(twice).toMatchObject({
    error: { because: "What this form says has already been recorded." },
  });

  const [row] = await awardsOf(ada, ada);
  expect(row).toMatchObject({ credits: 180, mayKeep: { allowed: true } });
  const awarded = { ...masters, awardId: row?.id, progress: "awarded", awardedOn: "2026-07-17" };
  await done(ada, "changeAwardAction", awarded);
  expect(await awardsIn(ada)).toEqual([{ ...kept, awardedOn: "2026-07-17" }]);

  await done(ada, "removeAwardAction", { awardId: row?.id });
  expect(await awardsIn(ada)).toBeNull();
});

test("an equivalence is a steward's decision: its practitioner reads it with its reasons and cannot change it", async () => {
  const { ada, bea, mel, stu } = await scene();
  const own = { ...equivalence, personId: ada.personId };
  for (const nobody of [ada, bea, mel]) {
    const result = await tried(nobody, "decideEquivalenceAction", {
      ...own,
      key: crypto.randomUUID(),
    });
    expect(result.ok).toBe(false);
  }
  await done(stu, "decideEquivalenceAction", { ...own, key: crypto.randomUUID() });
  expect(await awardsIn(ada)).toEqual([
    { title: own.title, level: 7, kind: "equivalence", awardedOn: "2026-10-01" },
  ]);
  const [row] = await awardsOf(ada, ada);
  expect(row).toMatchObject({
    reasons: own.reasons,
    decidedBy: "Stu Fenwick",
    mayKeep: { allowed: false },
  });
  for (const [name, body] of [
    ["changeAwardAction", { ...award, awardId: row?.id }],
    ["removeAwardAction", { awardId: row?.id }],
  ] as const) {
    expect(await tried(ada, name, body)).toMatchObject({ error: { code: "forbidden" } });
  }
  const disguised = { ...award, kind: "equivalence", key: crypto.randomUUID() };
  expect(await tried(ada, "recordAwardAction", disguised)).toMatchObject({
    error: { fieldErrors: { kind: ["Choose a kind."] } },
  });
});

test("a later decision on equivalence takes the place of the one before, and both stay", async () => {
  const { ada, stu } = await scene();
  const own = { ...equivalence, personId: ada.personId };
  await done(stu, "decideEquivalenceAction", { ...own, key: crypto.randomUUID() });
  const later = { ...own, level: "6", awardedOn: "2026-09-01", reasons: "One was counted twice." };
  await done(stu, "decideEquivalenceAction", { ...later, key: crypto.randomUUID() });
  expect(await awardsIn(ada)).toEqual([
    { title: own.title, level: 6, kind: "equivalence", awardedOn: "2026-09-01" },
  ]);
  const view = await getEquivalences(stu, ada.personId);
  expect(view?.decisions.map(({ level, isSuperseded }) => [level, isSuperseded])).toEqual([
    [7, true],
    [6, false],
  ]);
});

test("nobody decides on their own equivalence, and a steward sees no other award", async () => {
  const { ada, stu } = await scene();
  await done(ada, "recordAwardAction", { ...award, key: crypto.randomUUID() });
  expect((await getEquivalences(stu, ada.personId))?.decisions).toEqual([]);
  const both: Member = { ...ada, isSteward: true };
  const own = { ...equivalence, personId: ada.personId, key: crypto.randomUUID() };
  expect(await tried(both, "decideEquivalenceAction", own)).toMatchObject({
    error: { because: "Nobody can decide on their own equivalence. Ask another steward." },
  });
});

async function awardsOf(reader: Member, { personId }: Member) {
  const whose = await getWhoseDetails(reader, personId, TODAY);
  return whose === null ? [] : listAwards(whose);
}

async function awardsIn(actor: Member) {
  const found = await getRecord(actor, actor.personId, TODAY);
  return found?.record.practitioner.awards;
}

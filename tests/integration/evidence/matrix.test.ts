import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { MATRIX_ITEMS } from "@/lib/evidence/limits";
import { getMatrix } from "@/lib/evidence/matrix/queries";
import { matrixAddress } from "@/lib/evidence/matrix/schema";
import {
  confirmedEvidence,
  draftEvidence,
  returnedEvidence,
  submittedEvidence,
  withdrawnEvidence,
} from "@/prisma/seed/build/evidence";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { manyItems } from "./many-items";

test("each item stands against what it shows, as far as it counts; what is withdrawn and another's is not there", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { ada: by, bea } = ward;
  const shows = (...codes: readonly string[]) => codes.map((code) => ({ code }));
  const on = (month: string) => `2026-${month}-01`;
  await withdrawnEvidence(db, {
    by,
    title: "Withdrawn",
    shows: shows("1.1"),
    occurredOn: on("01"),
  });
  await draftEvidence(db, { by, title: "Draft", shows: shows("1.2"), occurredOn: on("02") });
  await returnedEvidence(db, {
    ...{ by, title: "Returned", returnedBy: bea, shows: shows("1.2"), occurredOn: on("03") },
  });
  await submittedEvidence(db, {
    by,
    title: "Asked",
    shows: shows("1.2", "4.2"),
    occurredOn: on("04"),
  });
  await confirmedEvidence(db, {
    ...{ by, title: "Confirmed", confirmedBy: [bea], shows: shows("4.2"), occurredOn: on("05") },
  });
  await confirmedEvidence(db, {
    ...{
      by,
      title: "Strong",
      confirmedBy: [bea],
      strong: true,
      shows: shows("4.2"),
      occurredOn: on("06"),
    },
  });
  await submittedEvidence(db, { by: ward.dev, title: "Dev's", shows: shows("1.1") });

  const view = await matrixOf(await signedIn(db, by));
  expect(
    view.items.map(({ title, stands, shows: codes }) => [title, stands, [...codes].sort()]),
  ).toEqual([
    ["Strong", "strong", ["4.2"]],
    ["Confirmed", "confirmed", ["4.2"]],
    ["Asked", "waiting", ["1.2", "4.2"]],
    ["Returned", "draft", ["1.2"]],
    ["Draft", "draft", ["1.2"]],
  ]);
  expect(view.total).toBe(5);
  expect([...view.counts].sort()).toEqual([
    ["1.2", { items: 3, confirmed: 0 }],
    ["4.2", { items: 3, confirmed: 2 }],
  ]);
  expect(view.pillars.map(({ capabilities }) => capabilities.length)).toEqual([11, 11, 8, 8]);
});

test("whoever is no practitioner has none", async () => {
  const ward = await makeWard(database());
  expect(
    await getMatrix(await signedIn(database(), ward.mel), matrixAddress.parse({}), NOW),
  ).toBeNull();
});

test("a page at a time, both ways, each item once, and as many statements for 300 items as for none", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const none = await countStatements(() => matrixOf(ada));
  await manyItems(db, { by: ward.ada, confirmedBy: ward.bea, from: 1, to: 300 });
  const many = await countStatements(() => matrixOf(ada));
  expect(many.statements).toBe(none.statements);

  const seen: string[] = [];
  let view = await matrixOf(ada);
  for (;;) {
    expect(view.items.length).toBeLessThanOrEqual(MATRIX_ITEMS);
    seen.push(...view.items.map(({ id }) => id));
    if (view.older === null) break;
    view = await matrixOf(ada, { before: view.older });
  }
  expect(new Set(seen).size).toBe(300);
  expect(seen.length).toBe(300);
  const back = await matrixOf(ada, { after: view.newer ?? "" });
  const end = seen.length - view.items.length;
  expect(back.items.map(({ id }) => id)).toEqual(seen.slice(end - MATRIX_ITEMS, end));
});

async function matrixOf(actor: Member, asked: Readonly<Record<string, string>> = {}) {
  const view = await getMatrix(actor, matrixAddress.parse(asked), NOW);
  if (view === null) throw new Error("Ada is a practitioner.");
  return view;
}

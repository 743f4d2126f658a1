import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getOwnSupervisors } from "@/lib/supervision/queries";
import { makeWard, signedIn, TODAY } from "../../support/ward";

test("a practitioner sees who supervises them, on what, and what keeps a decision of today from counting", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const seen = async () =>
    new Map((await getOwnSupervisors(ada, TODAY)).map((post) => [post.name, post]));

  const bea = (await seen()).get("Bea Hartley");
  expect(bea).toMatchObject({ role: "coordinating", isInPost: true, lacks: [] });
  expect(bea?.preparedUntil && bea.preparedUntil >= TODAY).toBe(true);

  const beas = { practitionerId: ward.ada.id, supervisorId: ward.bea.id };
  await db.supervisorPost.updateMany({ where: beas, data: { conflict: true } });
  await db.supervisor.update({
    where: { personId: ward.bea.id },
    data: { level: "other", registered: false },
  });
  expect((await seen()).get("Bea Hartley")?.lacks).toEqual(["A2", "A4", "A6"]);

  await db.supervisorPreparation.deleteMany({ where: { supervisorId: ward.bea.id } });
  await db.supervisorPost.updateMany({ where: beas, data: { endsOn: new Date("2026-11-01") } });
  expect((await seen()).get("Bea Hartley")).toMatchObject({
    isInPost: false,
    endsOn: "2026-11-01",
    preparedUntil: null,
  });
  const inPost = [...(await seen()).values()].map((post) => post.isInPost);
  expect(inPost).toEqual([...inPost].sort((one, other) => Number(other) - Number(one)));
  expect(new Set(inPost)).toEqual(new Set([true, false]));
});

test("supervisors are named with what they lack to their own practitioner alone", async () => {
  const db = database();
  const ward = await makeWard(db);
  const names = async (who: (typeof ward)["mel"]) =>
    (await getOwnSupervisors(await signedIn(db, who), TODAY)).map(({ name }) => name);
  expect(await names(ward.ada)).toContain("Bea Hartley");
  for (const other of [ward.mel, ward.stu, ward.bea]) {
    expect(await names(other)).not.toContain("Bea Hartley");
  }
});

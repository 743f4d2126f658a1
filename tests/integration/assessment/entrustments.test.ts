import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { getEntrusting, listOwnEntrustments } from "@/lib/assessment/entrustment/queries";
import { recordOneEntrustment } from "@/lib/assessment/entrustment/schema";
import { recordEntrustment } from "@/lib/assessment/entrustment/service";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getReadiness, getRecord, getSupervised } from "@/lib/readiness/queries";
import type { PersonRef } from "@/prisma/seed/build/people";
import * as people from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { auditOf, saidOf, valueOf } from "../evidence/deeds";

async function scene() {
  const db = database();
  const ward = await makeWard(db);
  // A second assessor whose post reaches the clinical pillar.
  await people.supervisorPost(db, { who: ward.cai, of: ward.ada, scope: ["1"] });
  const idOf = (code: string) => {
    const id = ward.ada.framework.capabilityIds.get(code);
    if (id === undefined) throw new Error(`There is no ${code}.`);
    return id;
  };
  const entrustAs = (
    actor: Member,
    code: string,
    values: { level?: string; entrustedOn?: string; activity?: string; key?: string } = {},
  ) =>
    attempt(
      { schema: recordOneEntrustment, run: recordEntrustment },
      {
        actor,
        values: {
          practitionerId: ward.ada.id,
          key: crypto.randomUUID(),
          capabilityId: idOf(code),
          level: "4",
          activity: "A reporting session of plain radiographs",
          entrustedOn: TODAY,
          ...values,
        },
        now: NOW,
      },
    );
  const as = (who: PersonRef) => signedIn(db, who);
  return { ward, idOf, entrustAs, as };
}

test("two assessors at level 4 pass the rule, in the record of the moment; a later word takes it back", async () => {
  const { ward, entrustAs, as } = await scene();
  const [ada, bea, cai] = [await as(ward.ada), await as(ward.bea), await as(ward.cai)];
  const entrusted = async () => {
    const view = await getReadiness(ada, ada.personId, TODAY);
    const capability = view?.readiness.pillars[0]?.capabilities.find(({ code }) => code === "1.6");
    const rule = capability?.rules.find((finding) => finding.rule === "C5");
    const found = await getRecord(ada, ada.personId, TODAY);
    return [found?.record.entrustments.length, rule?.outcome];
  };
  expect(await entrusted()).toEqual([0, "fail"]);

  valueOf(await entrustAs(bea, "1.6"));
  valueOf(await entrustAs(cai, "1.6", { level: "5", entrustedOn: "2026-10-01" }));
  expect(await entrusted()).toEqual([2, "pass"]);

  valueOf(await entrustAs(bea, "1.6", { level: "2" }));
  expect(await entrusted()).toEqual([3, "fail"]);
});

test("the practitioner reads who entrusted what, how far and since when; what was said anew is marked", async () => {
  const { ward, entrustAs, as, idOf } = await scene();
  const [ada, bea] = [await as(ward.ada), await as(ward.bea)];
  valueOf(await entrustAs(bea, "1.6", { level: "3", entrustedOn: "2026-09-01" }));
  valueOf(await entrustAs(bea, "1.6", { level: "4", activity: "Chest films alone, on weekdays." }));
  valueOf(await entrustAs(bea, "1.7"));

  const own = (await listOwnEntrustments(ada)).filter(
    ({ capabilityId }) => capabilityId === idOf("1.6"),
  );
  expect(
    own.map(({ level, by, on, activity, isOutdone }) => [level, by, on, activity, isOutdone]),
  ).toEqual([
    [4, "Bea Hartley", TODAY, "Chest films alone, on weekdays.", false],
    [3, "Bea Hartley", "2026-09-01", "A reporting session of plain radiographs", true],
  ]);
  const { id } = await database().entrustment.findFirstOrThrow({ where: { level: 3 } });
  expect(await auditOf(id)).toEqual(["entrustment.recorded"]);
});

test("a supervisor is offered what their post reaches, the asked ones first, and nothing else", async () => {
  const { ward, entrustAs, as } = await scene();
  const [bea, cai, dan] = [await as(ward.bea), await as(ward.cai), await as(ward.dan)];
  const view = await getEntrusting(bea, ward.ada.id);
  expect(view?.asked.map(({ code }) => code)).toEqual(["1.4", "1.6", "1.7", "1.8"]);
  expect((view?.asked.length ?? 0) + (view?.others.length ?? 0)).toBe(38);
  const partial = await getEntrusting(cai, ward.ada.id);
  expect(partial?.others.every(({ code }) => /^[14]\./.test(code))).toBe(true);
  expect(await getEntrusting(dan, ward.ada.id)).toBeNull();
  expect((await getSupervised(cai, ward.ada.id, TODAY))?.toEntrust).toEqual([
    ...["1.4", "1.6", "1.7", "1.8"],
  ]);

  expect(saidOf(await entrustAs(cai, "2.1"))).toBe(
    "2.1 is outside your scope for this practitioner.",
  );
  expect(saidOf(await entrustAs(await as(ward.ada), "1.6"))).toBe("Nobody can entrust themselves.");
  for (const stranger of [ward.dan, ward.dev, ward.mel, ward.stu, ward.quin]) {
    expect(saidOf(await entrustAs(await as(stranger), "1.6")), stranger.name).toBe("not-found");
  }
});

test("a level, an activity and a day that has come are asked for, and one form records once", async () => {
  const { ward, entrustAs, as } = await scene();
  const bea = await as(ward.bea);
  expect(
    saidOf(await entrustAs(bea, "1.6", { level: "6", activity: "Films", entrustedOn: "soon" })),
  ).toEqual({
    level: ["Choose how far you would entrust it."],
    activity: ["Write at least 3 words. You have written 1."],
    entrustedOn: ["Enter a day of the calendar, such as 2026-11-19."],
  });
  expect(saidOf(await entrustAs(bea, "1.6", { entrustedOn: "2026-11-23" }))).toMatchObject({
    entrustedOn: [expect.stringContaining("still to come")],
  });
  const key = crypto.randomUUID();
  valueOf(await entrustAs(bea, "1.6", { key }));
  expect(saidOf(await entrustAs(bea, "1.6", { key }))).toBe(
    "This entrustment has already been recorded.",
  );
  expect(await database().entrustment.count()).toBe(1);
});

import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getPortfolio, getSupervised, listSupervised } from "@/lib/readiness/queries";
import { keepWhatTimeChanged } from "@/lib/readiness/snapshot/service";
import { getTeamReadiness } from "@/lib/readiness/team/queries";
import { teamFilters } from "@/lib/readiness/team/schema";
import * as details from "@/prisma/seed/build/details";
import { countStatements } from "../../../support/count-statements";
import { makeWard, signedIn, TODAY, type Ward } from "../../../support/ward";
import { keptOf, selfAssessAs } from "./deeds";

const LAST_DAY = "2026-11-30";
const THE_DAY_AFTER = "2026-12-01";

/** Ada, registered until the end of the month, and what a deed of today has kept of her. */
async function expiring(): Promise<{ readonly ward: Ward; readonly ada: Member }> {
  const db = database();
  const ward = await makeWard(db);
  await details.registration(db, { of: ward.ada, expiresOn: LAST_DAY });
  const ada = await signedIn(db, ward.ada);
  await selfAssessAs(ada, "4.2");
  const [kept] = await keptOf(ward.ada.id);
  expect(kept?.changesOn).toEqual(new Date(THE_DAY_AFTER));
  return { ward, ada };
}

test("until the day on which it can change no look keeps anything; the first on or after it keeps one, without a deed", async () => {
  const { ward, ada } = await expiring();
  await getPortfolio(ada, TODAY);
  await getPortfolio(ada, LAST_DAY);
  expect(await keptOf(ward.ada.id)).toHaveLength(1);

  const looked = "2026-12-03";
  const view = await getPortfolio(ada, looked);
  const [, kept, ...more] = await keptOf(ward.ada.id);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ deed: "", auditEventId: null, asOf: new Date(looked) });
  expect(kept?.result).toBe(JSON.stringify(view?.readiness));
  expect(view?.readiness.gates.find(({ rule }) => rule === "G1")?.outcome).toBe("fail");
  expect(kept?.changesOn?.getTime() ?? Infinity).toBeGreaterThan(Date.parse(looked));

  await getPortfolio(ada, looked);
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
});

type Look = (ward: Ward) => Promise<unknown>;
const everybody = teamFilters.parse({});
const looks: readonly (readonly [string, Look])[] = [
  [
    "the team's page",
    async ({ mel, imaging }) =>
      getTeamReadiness(await as(mel), imaging.id, everybody, THE_DAY_AFTER),
  ],
  [
    "a supervisor's page",
    async ({ bea, ada }) => getSupervised(await as(bea), ada.id, THE_DAY_AFTER),
  ],
  ["a supervisor's list", async ({ bea }) => listSupervised(await as(bea), THE_DAY_AFTER)],
];

test.each(looks)("%s is a look as well", async (_where, look) => {
  const { ward } = await expiring();
  await look(ward);
  const kept = await keptOf(ward.ada.id);
  expect(kept.map(({ deed }) => deed)).toEqual(["self-assessment.made", ""]);
});

test("of many who look at once exactly one keeps it", async () => {
  const { ward, ada } = await expiring();
  const mel = await as(ward.mel);
  await Promise.all(
    [1, 2, 3].flatMap(() => [
      getPortfolio(ada, THE_DAY_AFTER),
      getTeamReadiness(mel, ward.imaging.id, everybody, THE_DAY_AFTER),
    ]),
  );
  expect(await keptOf(ward.ada.id)).toHaveLength(2);

  // Who found it due before the other had kept it asks once more behind the lock.
  const watched = [{ practitionerId: ward.ada.id, changesOn: THE_DAY_AFTER }];
  const { organisationId } = ada;
  await keepWhatTimeChanged(watched, { organisationId, today: THE_DAY_AFTER });
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
});

test("a look while a deed changes the record leaves it to the deed, and waits for nobody", async () => {
  const { ward, ada } = await expiring();
  const db = database();
  await db.$transaction(async (tx) => {
    await details.scopeReview(tx, { of: ward.ada, on: TODAY });
    await tx.$executeRaw`set constraints all immediate`;
    await getPortfolio(ada, THE_DAY_AFTER);
    expect(await keptOf(ward.ada.id)).toHaveLength(1);
  });
  await getPortfolio(ada, THE_DAY_AFTER);
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
});

test("a deed and a look at once keep one after the other, and each knows the other", async () => {
  const { ward, ada } = await expiring();
  const morning = new Date(`${THE_DAY_AFTER}T09:00:00Z`);
  await Promise.all([
    selfAssessAs(ada, "4.3", morning),
    getPortfolio(ada, THE_DAY_AFTER),
    selfAssessAs(ada, "4.4", morning),
    getPortfolio(ada, THE_DAY_AFTER),
  ]);
  const kept = await keptOf(ward.ada.id);
  expect([3, 4]).toContain(kept.length);
  const view = await getPortfolio(ada, THE_DAY_AFTER);
  expect(kept.at(-1)?.result).toBe(JSON.stringify(view?.readiness));
});

test("keeping what time has changed costs a look seven statements, once", async () => {
  const { ward } = await expiring();
  const mel = await as(ward.mel);
  const look = (day: string) =>
    countStatements(() => getTeamReadiness(mel, ward.imaging.id, everybody, day));
  await look(LAST_DAY);
  const quiet = await look(LAST_DAY);
  // The transaction and its end, the lock, what was kept, the record, the new snapshot; and the page gathers anew.
  expect((await look(THE_DAY_AFTER)).statements).toBe(quiet.statements + 7);
  expect((await look(THE_DAY_AFTER)).statements).toBe(quiet.statements);
});

function as(who: Ward["mel"]): Promise<Member> {
  return signedIn(database(), who);
}

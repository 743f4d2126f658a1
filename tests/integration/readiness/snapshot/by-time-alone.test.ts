import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getAhead } from "@/lib/readiness/ahead/queries";
import { getCompared } from "@/lib/readiness/compare/queries";
import {
  getOwnExplained,
  getSupervisedExplained,
  getTeamExplained,
} from "@/lib/readiness/explain/queries";
import { findPeople } from "@/lib/readiness/find-people";
import { getPace } from "@/lib/readiness/pace/queries";
import { getPillarToReview, getSecondLook } from "@/lib/readiness/pillar-review/queries";
import {
  getPortfolio,
  getRecordFile,
  getSupervised,
  listSupervised,
} from "@/lib/readiness/queries";
import { drawnOf } from "@/lib/readiness/snapshot/drawn";
import { getHistory, getStanding } from "@/lib/readiness/snapshot/queries";
import { keptText } from "@/lib/readiness/snapshot/schema";
import { keepWhatTimeChanged } from "@/lib/readiness/snapshot/service";
import { getTeamPerson, getTeamReadiness } from "@/lib/readiness/team/queries";
import { teamFilters } from "@/lib/readiness/team/schema";
import * as details from "@/prisma/seed/build/details";
import { Batch } from "@/prisma/seed/build/into";
import * as people from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { countStatements } from "../../../support/count-statements";
import { makeWard, signedIn, TODAY, type Ward } from "../../../support/ward";
import { describeAs, keptOf, selfAssessAs } from "./deeds";

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
  ["a person of a team", async (ward) => getTeamPerson(...(await asMel(ward)), THE_DAY_AFTER)],
  ["why, to its owner", async ({ ada }) => getOwnExplained(await as(ada), "G1", THE_DAY_AFTER)],
  [
    "why, to a supervisor",
    async ({ bea, ada }) =>
      getSupervisedExplained(await as(bea), ada.id, { what: "4.2", today: THE_DAY_AFTER }),
  ],
  [
    "why, to a manager",
    async ({ mel, ada, imaging }) =>
      getTeamExplained(
        await as(mel),
        { teamId: imaging.id, practitionerId: ada.id },
        { what: "status", today: THE_DAY_AFTER },
      ),
  ],
  ["what lies ahead", async ({ ada }) => getAhead(await as(ada), THE_DAY_AFTER)],
  ["the pace", async ({ ada }) => getPace(await as(ada), THE_DAY_AFTER)],
  [
    "another profile",
    async ({ ada }) => getCompared(await as(ada), { with: null, today: THE_DAY_AFTER }),
  ],
  ["the record as a file", async ({ ada }) => getRecordFile(await as(ada), THE_DAY_AFTER)],
  [
    "a pillar before its review",
    async ({ bea, ada }) =>
      getPillarToReview(await as(bea), { practitionerId: ada.id, pillarCode: "4" }, THE_DAY_AFTER),
  ],
  [
    "a second look",
    async ({ bea, ada, dev }) => {
      const asked = { of: ada, by: bea, pillar: "4", on: "2026-11-02", asked: { who: dev } };
      const { requestId } = await pillarReview(database(), asked);
      return getSecondLook(await as(dev), requestId ?? "", THE_DAY_AFTER);
    },
  ],
];

test.each(looks)("%s is a look as well", async (_where, look) => {
  const { ward } = await expiring();
  expect(await look(ward)).not.toBeNull();
  const kept = await keptOf(ward.ada.id);
  expect(kept.map(({ deed }) => deed)).toEqual(["self-assessment.made", ""]);
});

test.each(["engine", "profileVersion", "frameworkVersion"] as const)(
  "another %s is kept at the first look, once, and says by which rules it was worked out",
  async (part) => {
    const { ward, ada } = await expiring();
    await keepCopy(ward, { [part]: "0.9" });
    const look = () => getTeamReadiness(mel, ward.imaging.id, everybody, TODAY);
    const mel = await as(ward.mel);
    await look();
    await look();
    const kept = await keptOf(ward.ada.id);
    expect(kept.map((one) => one[part] === "0.9")).toEqual([false, true, false]);
    const view = await getHistory(
      ada,
      { as: "practitioner" },
      { since: TODAY, after: undefined },
      TODAY,
    );
    expect(view?.changes[0]).toMatchObject({
      because: { kind: "rules" },
      moved: { rules: { from: { [part]: "0.9" } }, index: null, gates: [] },
    });
  },
);

test("the same answer with another day of its next change is not written out again", async () => {
  const { ward, ada } = await expiring();
  await details.registration(database(), { of: ward.ada, number: "RA2", expiresOn: "2027-01-31" });
  await selfAssessAs(ada, "4.3");
  const view = await getPortfolio(ada, THE_DAY_AFTER);
  const [, before, after, ...more] = await keptOf(ward.ada.id);
  expect(more).toEqual([]);
  expect(after).toMatchObject({ result: null, sameAsId: before?.id, deed: "" });
  expect([before?.changesOn, after?.changesOn]).toEqual([
    new Date(THE_DAY_AFTER),
    new Date("2027-02-01"),
  ]);
  // It is drawn as if it had been, for the day of the look.
  const drawn = await getStanding(ada, { as: "practitioner" }, THE_DAY_AFTER, THE_DAY_AFTER);
  expect(drawn?.kept?.result).toEqual(drawnOf(keptText.parse(JSON.stringify(view?.readiness))));
  expect(drawn?.kept?.openFrom).toBeNull();
  const history = await getHistory(
    ada,
    { as: "practitioner" },
    { since: TODAY, after: undefined },
    THE_DAY_AFTER,
  );
  expect(history?.changes[0]).toMatchObject({ because: { kind: "time" }, moved: { seen: [] } });
  // What comes next is compared with the answer itself: the same deed once more keeps nothing.
  await selfAssessAs(ada, "4.3", new Date(`${THE_DAY_AFTER}T10:00:00Z`));
  expect(await keptOf(ward.ada.id)).toHaveLength(3);
});

test("a look keeps what has changed of 25 people, and leaves the others to the next", async () => {
  const db = database();
  const ward = await makeWard(db);
  const batch = await Batch.withFrameworksOf(db);
  for (let one = 1; one <= 30; one += 1) {
    const email = `person-${String(one)}@northmoor.example`;
    const name = `Person ${String(one)}`;
    const who = await people.person(batch, { of: ward.northmoor, name, email });
    const of = await people.practitioner(batch, { who, team: ward.imaging });
    await people.supervisorPost(batch, { who: ward.bea, of });
    await details.registration(batch, { of, expiresOn: LAST_DAY });
  }
  await batch.write(db);
  await describeAs(await as(ward.stu), { personId: ward.bea.id, preparedOn: "2026-02-01" });
  const mel = await as(ward.mel);
  const keptByTime = () => db.readinessSnapshot.count({ where: { deed: "" } });
  const look = () => getTeamReadiness(mel, ward.imaging.id, everybody, THE_DAY_AFTER);
  const first = await look();
  expect([first?.people, await keptByTime()]).toEqual([32, 25]);
  await look();
  expect(await keptByTime()).toBe(30);
  await look();
  expect(await keptByTime()).toBe(30);
});

test("a look that cannot keep anything still shows the page, and the fault is noted", async () => {
  const { ward, ada } = await expiring();
  const db = database();
  const said: string[] = [];
  console.error = (...words: unknown[]) => void said.push(words.map(String).join(" "));
  await db.$executeRaw`
    create trigger nothing_can_be_kept before insert on readiness_snapshot
    for each row execute function refuse_change()`;
  try {
    const view = await getPortfolio(ada, THE_DAY_AFTER);
    expect(view?.readiness.gates.find(({ rule }) => rule === "G1")?.outcome).toBe("fail");
  } finally {
    await db.$executeRaw`drop trigger nothing_can_be_kept on readiness_snapshot`;
  }
  expect(said).toEqual([expect.stringMatching(/^Fault [0-9a-f]{8}: /)]);
  expect(await keptOf(ward.ada.id)).toHaveLength(1);
  await getPortfolio(ada, THE_DAY_AFTER);
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
});

test("a deed that was begun before midnight does not take back what a look after it has kept", async () => {
  const { ward, ada } = await expiring();
  await getPortfolio(ada, THE_DAY_AFTER);
  await selfAssessAs(ada, "4.3", new Date(`${LAST_DAY}T23:59:30Z`));
  const kept = await keptOf(ward.ada.id);
  expect(kept.map(({ asOf, deed }) => [asOf.toISOString().slice(0, 10), deed])).toEqual([
    [TODAY, "self-assessment.made"],
    [THE_DAY_AFTER, ""],
    [THE_DAY_AFTER, "self-assessment.made"],
  ]);
  const view = await getPortfolio(ada, THE_DAY_AFTER);
  expect(kept.at(-1)?.result).toBe(JSON.stringify(view?.readiness));
});

test("of many who look at once exactly one keeps it", async () => {
  const { ward, ada } = await expiring();
  const mel = await as(ward.mel);
  const { organisationId } = ada;
  const ids = [ada.personId];
  const foundBefore = await findPeople(database(), {
    organisationId,
    among: { ids },
    today: TODAY,
  });
  await Promise.all(
    [1, 2, 3].flatMap(() => [
      getPortfolio(ada, THE_DAY_AFTER),
      getTeamReadiness(mel, ward.imaging.id, everybody, THE_DAY_AFTER),
    ]),
  );
  expect(await keptOf(ward.ada.id)).toHaveLength(2);

  // Who found it due before the other had kept it asks once more behind the lock.
  await keepWhatTimeChanged(foundBefore, { organisationId, today: THE_DAY_AFTER });
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

/** What was kept last once more, a moment later, as other rules would have said it. */
async function keepCopy(
  { ada }: Ward,
  rules: { engine?: string; profileVersion?: string; frameworkVersion?: string },
): Promise<void> {
  const newest = (await keptOf(ada.id)).at(-1);
  if (!newest) throw new Error("Nothing was kept.");
  const { id: _, ...row } = newest;
  const result = JSON.stringify({ ...JSON.parse(row.result ?? "null"), ...rules });
  const takenAt = new Date(row.takenAt.getTime() + 1);
  await database().readinessSnapshot.create({ data: { ...row, ...rules, takenAt, result } });
}

async function asMel({ mel, imaging, ada }: Ward) {
  return [await as(mel), imaging.id, ada.id] as const;
}

function as(who: Ward["mel"]): Promise<Member> {
  return signedIn(database(), who);
}

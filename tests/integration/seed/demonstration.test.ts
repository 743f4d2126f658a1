import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { demonstrationAccounts, DEMONSTRATION_PASSWORD } from "@/lib/auth/demonstration";
import { passwordMatches } from "@/lib/auth/password";
import { dayOf, daysBetween } from "@/lib/core/calendar-date";
import { openDatabase, type Database, type Tx } from "@/lib/db/client";
import { cloneDatabase } from "@/lib/operation/database-clone";
import { gatherRecords } from "@/lib/readiness/gather";
import { assess } from "@/lib/rules/assess";
import { currentProfile } from "@/lib/rules/profiles";
import { seed } from "@/prisma/seed";
import { signOff } from "@/prisma/seed/build/decisions";
import { confirmedEvidence } from "@/prisma/seed/build/evidence";
import { Batch, findFramework } from "@/prisma/seed/build/into";
import { northmoor } from "@/prisma/seed/northmoor";
import { itemsThatDisagreeWithTheirRows } from "../../support/derive-stage";
import { TODAY } from "../../support/ward";
import { ENTRIES } from "./entries";

// Loaded once: the tests look at it, and whatever one of them changes is rolled back.
let databaseUrl: string;
let db: Database;

beforeAll(async () => {
  ({ databaseUrl } = await cloneDatabase(inject("testRun"), "demonstration"));
  db = openDatabase(databaseUrl);
  await seed(databaseUrl, TODAY);
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
});

test("the engine finds one person at each status", async () => {
  const found = (await everybodysReadiness()).map(({ name, status, index }) => [
    name,
    status,
    index,
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["Ada Nwosu", "developing", 41.3],
      ["Efa Bowen", "ready-for-review", 100],
      ["Gwen Pascoe", "ready-for-review", 100],
      ["Femi Adeyemi", "approaching", 77.5],
      ["Lou Whitfield", "not-started", 0],
    ]),
  );
});

test("everybody but the newcomer has chosen an area, and each is as far in it as their story says", async () => {
  const done = new Map(
    (await everybodysReadiness()).map(({ name = "", record }) => {
      const area = record.areaCompetence;
      const complete = area?.filter((one) => one.complete).length;
      return [name, area && `${String(complete)} of ${String(area.length)}`];
    }),
  );
  expect(done.get("Ada Nwosu")).toBe("14 of 18");
  expect(done.get("Dev Raman")).toBe("4 of 8");
  expect(done.get("Jas Gill")).toBe("6 of 18");
  expect(done.get("Zoe Tarrant")).toBe("2 of 4");
  expect(done.get("Vic Dunmore")).toBe("0 of 2");
  expect(done.get("Efa Bowen")).toBe("8 of 8");
  expect(done.get("Lou Whitfield")).toBeNull();
  const whole = [...done].filter(([, said]) => said && /^(\d+) of \1$/.test(said));
  expect(whole.map(([name]) => name).sort()).toEqual([
    ...["Efa Bowen", "Femi Adeyemi", "Gwen Pascoe", "Hana Sato", "Ivo Marek", "Kit Farrow"],
    ...["Nell Osborne", "Rhona Keir", "Sam Ortega", "Wyn Prior"],
  ]);
});

test("there are two teams, several professions, and a person for profiles beside the usual one", async () => {
  const people = await db.practitioner.findMany({
    select: { profession: true, profile: true, team: { select: { name: true } } },
  });
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  expect(people.length).toBeGreaterThanOrEqual(14);
  expect(distinct(people.map(({ team }) => team.name))).toEqual([
    "Imaging",
    "Radiotherapy and therapies",
  ]);
  expect(distinct(people.map(({ profession }) => profession)).length).toBeGreaterThanOrEqual(10);
  expect(distinct(people.map(({ profile }) => profile))).toEqual([
    "clinical-plus",
    "consultant-transition",
    "four-pillars",
    "manager",
  ]);
});

test("every account of the sign-in page opens with its password, and nobody else has one", async () => {
  const people = await db.person.findMany({
    where: { passwordHash: { not: null } },
    select: { email: true, passwordHash: true },
  });
  expect(people.map(({ email }) => email).sort()).toEqual(
    demonstrationAccounts.map(({ email }) => email).sort(),
  );
  for (const { passwordHash } of people) {
    expect(await passwordMatches(DEMONSTRATION_PASSWORD, passwordHash)).toBe(true);
  }
});

test.each(ENTRIES)("entry $number is there: $title", async ({ title, person, codes, stage }) => {
  const versions = await db.evidenceVersion.findMany({
    where: { title, submittedOf: { practitioner: { person: { name: person } } } },
    select: {
      submittedOf: { select: { stage: true, answer: true } },
      links: { orderBy: { position: "asc" }, select: { capability: { select: { code: true } } } },
    },
  });
  expect(versions).toHaveLength(1);
  expect(versions[0]?.links.map(({ capability }) => capability.code)).toEqual(codes);
  expect(versions[0]?.submittedOf).toEqual({
    stage: stage === "returned" ? "returned" : "submitted",
    answer: stage === "confirmed" ? "confirmed" : null,
  });
});

test("one kind of evidence shows 4.2 of Ada's; a second kind and Bea's decision turn it", async () => {
  await rolledBack(async (tx) => {
    const { ada, bea, cai } = await theCircle(tx);
    expect(await stateOf(tx, "4.2")).toBe("building");
    expect(
      await tx.selfAssessment.count({
        where: { practitionerId: ada.id, capability: { code: "4.2" } },
      }),
    ).toBe(1);

    // Nothing is ticked beside the capabilities: the form does not ask for more than a rationale.
    const item = await confirmedEvidence(tx, {
      by: ada,
      title: "Re-audit of 60 limb reports",
      type: "audit",
      occurredOn: "2026-11-19",
      characteristics: [],
      shows: ["1.11", "2.3", "2.4", "4.2"].map((code) => ({ code })),
      confirmedBy: [cai],
    });
    expect(await stateOf(tx, "4.2")).toBe("evidenced");

    const on = "2026-11-21";
    await signOff(tx, { of: ada, by: bea, capability: "4.2", restsOn: [item], on });
    expect(await stateOf(tx, "4.2")).toBe("signed-off");
  });
});

test("something waits for Bea and for Cai, and some of it is late", async () => {
  const waiting = await db.signOffRequest.findMany({
    where: { decidedAt: null, withdrawnAt: null },
    orderBy: { askedAt: "asc" },
    select: { askedAt: true, supervisor: { select: { name: true } } },
  });
  const toConfirm = await db.confirmationRequest.findMany({
    where: { closedAt: null },
    select: { confirmer: { select: { name: true } } },
  });
  const of = (name: string) => waiting.filter(({ supervisor }) => supervisor.name === name);

  const ages = of("Bea Hartley").map(({ askedAt }) => daysBetween(dayOf(askedAt), TODAY));
  expect(ages).toEqual([19, 16, 13, 6, 2]);
  expect(of("Cai Morgan")).toHaveLength(2);
  expect(toConfirm.filter(({ confirmer }) => confirmer.name === "Bea Hartley")).toHaveLength(2);
  expect(toConfirm.filter(({ confirmer }) => confirmer.name === "Cai Morgan")).toHaveLength(1);
});

test("there is one of everything that can become of an item or a decision", async () => {
  const all = await everybodysReadiness();
  const signOffs = all.flatMap(({ record }) => record.signOffs);
  const capabilities = all.flatMap(({ pillars }) =>
    pillars.flatMap((pillar) => pillar.capabilities),
  );
  const stages = (await db.evidence.groupBy({ by: ["stage"] })).map(({ stage }) => stage).sort();

  expect(stages).toEqual(["draft", "returned", "submitted", "withdrawn"]);
  expect(new Set(capabilities.map(({ state }) => state))).toEqual(
    new Set(["not-started", "started", "building", "evidenced", "signed-off"]),
  );
  expect(capabilities.some(({ refreshDue }) => refreshDue)).toBe(true);
  expect(signOffs.some(({ changedSince }) => changedSince !== null)).toBe(true);
  expect(signOffs.some(({ revokedOn }) => revokedOn !== null)).toBe(true);
  expect(new Set(signOffs.map(({ decision }) => decision))).toEqual(
    new Set(["achieved", "more-evidence", "not-yet"]),
  );
  expect(await db.confirmation.count({ where: { answer: "declined" } })).toBe(1);
  // Nobody answers what they have not opened.
  const answered = { requests: { some: { answer: { isNot: null } } } };
  const read = { some: { place: "confirmation" } };
  const answers = await db.evidenceVersion.count({ where: answered });
  expect(await db.evidenceVersion.count({ where: { ...answered, readings: read } })).toBe(answers);
  expect(await db.signOffRequest.count({ where: { withdrawnAt: { not: null } } })).toBe(1);
});

test("the stage of every item agrees with its rows", async () => {
  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
});

test("everything happened before today, in an order in which it can have happened", async () => {
  const [row] = await db.$queryRaw<Record<string, bigint>[]>`
    select
      (select count(*) from audit_event where at >= ${TODAY}::date) as "in the log of today or later",
      (select count(*) from audit_event join person on person.id = actor_id
        where at < person.created_at) as "done by somebody before they were there",
      (select count(*) from evidence_version where occurred_on > saved_at::date) as "written before it happened",
      (select count(*) from confirmation_request
        join evidence_submission using (evidence_version_id)
        where asked_at < submitted_at) as "asked before it was submitted",
      (select count(*) from confirmation join confirmation_request on confirmation_request.id = request_id
        where answered_at < asked_at) as "answered before it was asked",
      (select count(*) from sign_off join sign_off_request on sign_off_request.id = request_id
        where sign_off.decided_at < asked_at) as "decided before it was asked",
      (select count(*) from sign_off_evidence
        join sign_off on sign_off.id = sign_off_id
        join evidence_submission using (evidence_version_id)
        where submitted_at > decided_at) as "decided on what was submitted later"`;
  expect(Object.entries(row ?? {}).filter(([, count]) => count !== 0n)).toEqual([]);
  expect(Object.keys(row ?? {})).toHaveLength(7);
});

test("every link that was submitted says how it shows its capability", async () => {
  const silent = await db.evidenceLink.count({
    where: { rationale: "", version: { submission: { isNot: null } } },
  });
  expect(silent).toBe(0);
});

test("no text holds a number that could be a patient's", async () => {
  const texts = await db.$queryRaw<{ text: string }[]>`
    select to_jsonb(evidence_version) - 'id' - 'evidence_id' - 'organisation_id' || '{}' as text from evidence_version
    union all select to_jsonb(reasons) from sign_off
    union all select to_jsonb(sentence) from confirmation
    union all select to_jsonb(message) from sign_off_request
    union all select to_jsonb(number) from registration`;
  const numbers = texts.flatMap(({ text }) => JSON.stringify(text).match(/\d[\d -]{8,}\d/g) ?? []);
  const issued = numbers
    .map((number) => number.replace(/\D/g, ""))
    .filter((digits) => digits.length === 10 && !digits.startsWith("999"));
  expect(issued).toEqual([]);
});

test("a database that holds anybody's records is refused", async () => {
  const before = await db.person.count();
  await expect(seed(databaseUrl, TODAY)).rejects.toThrow("nothing fictitious is added");
  expect(await db.person.count()).toBe(before);
});

test.each(["2026-12-31", "2027-03-31", "2028-02-29", "2027-06-05", "2027-06-06"])(
  "on %s too, every decision has something to rest on",
  async (today) => {
    const batch = await Batch.withFrameworksOf(db);
    await expect(northmoor(batch, { today, passwordHash: "none" })).resolves.toBeUndefined();
  },
);

async function everybodysReadiness(tx: Tx = db, email?: string) {
  const people = await tx.practitioner.findMany({
    where: email === undefined ? {} : { person: { email } },
    select: { personId: true, organisationId: true, person: { select: { name: true } } },
  });
  const organisationId = people[0]?.organisationId ?? "";
  const practitionerIds = people.map(({ personId }) => personId);
  const gathered = await gatherRecords(tx, { organisationId, practitionerIds, today: TODAY });
  return gathered.map(({ practitionerId, profile, record }) => ({
    ...assess({ record, profile: currentProfile(profile), asOf: TODAY }),
    record,
    name: people.find(({ personId }) => personId === practitionerId)?.person.name,
  }));
}

async function stateOf(tx: Tx, code: string) {
  const [ada] = await everybodysReadiness(tx, "ada@northmoor.example");
  const capabilities = ada?.pillars.flatMap((pillar) => pillar.capabilities) ?? [];
  return capabilities.find((capability) => capability.code === code)?.state;
}

/** Ada, Bea and Cai as the factories know people. */
async function theCircle(tx: Tx) {
  const find = async (email: string) =>
    tx.person.findUniqueOrThrow({
      where: { email },
      select: { id: true, organisationId: true, name: true, email: true },
    });
  const framework = await findFramework(tx, "nhse-mpf-2025");
  return {
    ada: { ...(await find("ada@northmoor.example")), teamId: "", framework },
    bea: {
      ...(await find("bea@northmoor.example")),
      profession: "diagnostic radiographer",
      level: "consultant" as const,
    },
    cai: await find("cai@northmoor.example"),
  };
}

async function rolledBack(run: (tx: Tx) => Promise<void>): Promise<void> {
  const done = new Error("Rolled back.");
  const attempt = db.$transaction(
    async (tx) => {
      await run(tx);
      throw done;
    },
    { timeout: 30_000 },
  );
  await expect(attempt).rejects.toBe(done);
}

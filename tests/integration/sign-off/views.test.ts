import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getRecord } from "@/lib/readiness/queries";
import {
  countWaiting,
  getCapability,
  getRequest,
  getSignOff,
  listOwnDecisions,
  listWaitingRequests,
} from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { item } from "@/prisma/seed/build/item";
import * as people from "@/prisma/seed/build/people";
import { at } from "@/prisma/seed/build/time";
import { makeWard, signedIn, TODAY } from "../../support/ward";

const clinical = { code: "1.6", framework: null };

test.each([
  ["a newer version is submitted", { submittedAt: at("2026-11-03", "12:00") }, "2026-11-03"],
  ["a newer version is only a draft", {}, null],
  [
    "a newer version is submitted and then withdrawn",
    {
      submittedAt: at("2026-11-03", "12:00"),
      withdrawn: { at: at("2026-11-05", "12:00"), reason: "It was another case." },
    },
    "2026-11-03",
  ],
] as const)(
  "after %s the sign-off says when what it rests on was changed first",
  async (_words, newer, changedSince) => {
    const db = database();
    const { ada: who, bea, cai } = await makeWard(db);
    const first = {
      words: { title: "As it was signed" },
      savedAt: at("2026-09-15", "12:00"),
      submittedAt: at("2026-09-15", "12:05"),
    };
    const changed = await item(db, {
      by: who,
      versions: [
        first,
        { words: { title: "As it is now" }, savedAt: at("2026-11-02", "12:00"), ...newer },
      ],
    });
    const kept = await evidence.confirmedEvidence(db, { by: who, confirmedBy: [cai] });
    const made = await decisions.signOff(db, {
      of: who,
      by: bea,
      capability: "1.6",
      on: "2026-10-05",
      restsOn: [{ item: changed, version: 1 }, kept],
    });
    const ada = await signedIn(db, who);

    const [decision] = (await getCapability(ada, clinical, TODAY))?.decisions ?? [];
    expect(decision?.changedSince).toBe(changedSince);
    const isChanged = changedSince !== null;
    expect(decision?.restsOn).toContainEqual({
      evidenceId: changed.id,
      version: 1,
      title: "As it was signed",
      isChanged,
    });
    expect(decision?.restsOn).toContainEqual(expect.objectContaining({ isChanged: false }));

    // Whoever signed it is told, and the rules are asked the same.
    const [line] = await listOwnDecisions(await signedIn(db, bea));
    expect(line).toMatchObject({ id: made.id, changedSince, isRevoked: false });
    const asked = await getRecord(ada, who.id, TODAY);
    expect(asked?.record.signOffs).toMatchObject([{ changedSince }]);
  },
);

test.each(["returned", "withdrawn"] as const)(
  "after the very version that was signed is %s the sign-off says so",
  async (what) => {
    const db = database();
    const { ada: who, bea } = await makeWard(db);
    const became =
      what === "returned"
        ? { returned: { by: bea, at: at("2026-11-04", "09:00"), reasons: "Please say more." } }
        : { withdrawn: { at: at("2026-11-04", "09:00"), reason: "It was another case." } };
    const signed = await item(db, {
      by: who,
      versions: [
        {
          words: {},
          savedAt: at("2026-09-15", "12:00"),
          submittedAt: at("2026-09-15", "12:05"),
          ...became,
        },
      ],
    });
    await decisions.signOff(db, { of: who, by: bea, capability: "1.6", restsOn: [signed] });
    const view = await getCapability(await signedIn(db, who), clinical, TODAY);
    expect(view?.decisions).toMatchObject([
      { changedSince: "2026-11-04", restsOn: [{ isChanged: true }] },
    ]);
  },
);

test("a supervisor is never shown a draft, nor what was returned or withdrawn; its practitioner is", async () => {
  const db = database();
  const { ada: who, bea: whom, cai } = await makeWard(db);
  const shown = await evidence.confirmedEvidence(db, { by: who, confirmedBy: [cai] });
  const waiting = await evidence.submittedEvidence(db, { by: who, asked: [cai] });
  const draft = await evidence.draftEvidence(db, { by: who, title: "Not for anybody yet" });
  const returned = await evidence.returnedEvidence(db, { by: who, returnedBy: whom });
  await evidence.withdrawnEvidence(db, { by: who });
  const asked = await decisions.signOffRequest(db, { of: who, to: whom, capability: "1.6" });

  const request = await getRequest(await signedIn(db, whom), asked.id, TODAY);
  expect(request?.evidence.map(({ evidenceId }) => evidenceId)).toEqual([shown.id, waiting.id]);
  const own = await getCapability(await signedIn(db, who), clinical, TODAY);
  expect(own?.evidence.map(({ evidenceId, stage, lacks }) => [evidenceId, stage, lacks])).toEqual([
    [shown.id, "submitted", []],
    ...[
      [waiting.id, "submitted", ["U1"]],
      [draft.id, "draft", null],
      [returned.id, "returned", null],
    ].sort(([one], [other]) => (String(one) < String(other) ? 1 : -1)),
  ]);
});

test("what waits is counted as it is listed: in post, in scope, not answered", async () => {
  const db = database();
  const { ada, dev, bea, cai, dan, mel } = await makeWard(db);
  await people.supervisorPost(db, { who: cai, of: dev, scope: ["1.6"] });
  const ask = (of: people.PractitionerRef, to: people.PersonRef, capability: string) =>
    decisions.signOffRequest(db, { of, to, capability });
  const research = await ask(ada, cai, "4.2");
  const clinicalOfDev = await ask(dev, cai, "1.6");
  await ask(ada, cai, "1.6"); // outside the scope he has for Ada
  await ask(dev, cai, "4.2"); // outside the scope he has for Dev
  await ask(ada, dan, "1.6"); // his post has ended
  await decisions.signOffRequest(db, {
    of: ada,
    to: cai,
    capability: "4.3",
    withdrawnOn: "2026-11-01",
  });
  await decisions.signOff(db, { of: ada, by: cai, role: "associate", capability: "4.4" });
  await evidence.submittedEvidence(db, { by: ada, asked: [cai, mel] });
  await evidence.confirmedEvidence(db, { by: ada, confirmedBy: [cai] });

  const counts = [];
  for (const who of [cai, dan, mel, bea, ada]) {
    const actor = await signedIn(db, who);
    const requests = await listWaitingRequests(actor);
    counts.push([who.name, requests.map(({ id }) => id), await countWaiting(actor)]);
  }
  expect(counts).toEqual([
    ["Cai Morgan", [research.id, clinicalOfDev.id], 3],
    ["Dan Okoro", [], 0],
    ["Mel Choudhury", [], 1],
    ["Bea Hartley", [], 0],
    ["Ada Nwosu", [], 0],
  ]);
});

test("whom to ask is said with the reason why the others cannot be", async () => {
  const db = database();
  const { northmoor, ada, bea } = await makeWard(db);
  const someone = (name: string, leftOn?: string) =>
    people.person(db, { of: northmoor, name, ...(leftOn === undefined ? {} : { leftOn }) });
  const unprepared = await people.supervisor(db, {
    who: await someone("Una Webb"),
    preparedOn: ["2023-11-21"],
  });
  await people.supervisorPost(db, { who: unprepared, of: ada, scope: ["1"], conflict: true });
  const gone = await people.supervisor(db, { who: await someone("Gil Frost", "2026-11-01") });
  await people.supervisorPost(db, { who: gone, of: ada });
  const next = await people.supervisor(db, { who: await someone("Nan Ellis") });
  await people.supervisorPost(db, { who: next, of: ada, startsOn: "2026-12-01" });
  await decisions.signOffRequest(db, { of: ada, to: bea, capability: "1.6" });

  const view = await getCapability(await signedIn(db, ada), clinical, TODAY);
  const told = view?.supervisors.map(({ name, may, lacks, hasLeft, askedAt }) => [
    name,
    may.allowed,
    lacks,
    hasLeft,
    askedAt !== null,
  ]);
  expect(told).toEqual([
    ["Bea Hartley", true, [], false, true],
    ["Cai Morgan", false, ["A3"], false, false],
    ["Dan Okoro", false, ["A3"], false, false],
    ["Gil Frost", false, [], true, false],
    ["Nan Ellis", false, ["A3"], false, false],
    ["Una Webb", true, ["A5", "A6"], false, false],
  ]);
  expect(view?.supervisors.map(({ scope }) => scope)[1]).toEqual(["Research"]);
});

test("a capability's page is its practitioner's own, of their framework or of another one to read", async () => {
  const db = database();
  const { ada: who, bea, mel, stu } = await makeWard(db);
  const ada = await signedIn(db, who);

  expect((await getCapability(ada, clinical, TODAY))?.capability).toMatchObject({
    code: "1.6",
    title: "Clinical reasoning and diagnosis",
    otherFramework: null,
    pillar: { code: "1", name: "Clinical practice" },
    framework: { id: "nhse-mpf-2025", version: "2025" },
    signable: true,
  });
  const other = await getCapability(ada, { code: "7", framework: "consultant-2020" }, TODAY);
  expect(other?.capability).toMatchObject({ otherFramework: "consultant-2020", signable: false });
  expect(other?.capability.statements.map(({ code }) => code)).toEqual([
    "7.1",
    "7.2",
    "7.3",
    "7.4",
  ]);
  expect(other?.mayAdd.allowed).toBe(false);

  for (const [code, framework] of [
    ["9.9", null],
    ["", null],
    ["1.6", "consultant-2020"],
    ["1.6", "no-such-framework"],
  ] as const) {
    expect(await getCapability(ada, { code, framework }, TODAY)).toBeNull();
  }
  for (const person of [bea, mel, stu]) {
    expect(await getCapability(await signedIn(db, person), clinical, TODAY)).toBeNull();
  }
});

test("a decision is read by whom it is about, by who made it and by supervisors it concerns", async () => {
  const db = database();
  const { ada, dev, bea, cai, dan, mel, stu, quin } = await makeWard(db);
  const made = await decisions.signOff(db, {
    of: ada,
    by: dan,
    role: "associate",
    capability: "1.6",
  });
  const readers = [];
  for (const who of [ada, dev, bea, cai, dan, mel, stu, quin]) {
    const view = await getSignOff(await signedIn(db, who), made.id);
    if (view !== null) readers.push([who.name, view.mayRevoke.allowed]);
  }
  // Cai's scope is research: a clinical decision does not concern him.
  expect(readers).toEqual([
    ["Ada Nwosu", false],
    ["Bea Hartley", true],
    ["Dan Okoro", true],
  ]);
});

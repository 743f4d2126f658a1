import { expect, test } from "vitest";
import { nextSteps } from "@/components/readiness/next-steps";
import { statusSentence, wayOn } from "@/components/readiness/status-sentence";
import { assessRecord } from "@/lib/readiness/assess-record";
import { notCountedYet, stepsAlone, stepsOf } from "@/lib/readiness/steps";
import type { OpenRequest } from "@/lib/readiness/types";
import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import { emptyRecord, TODAY } from "../rules/ready-record";
import { building, ready, unsigned, withoutEvidence } from "../rules/whole-record";

function readiness(record: PortfolioRecord, profile: ProfileId = "four-pillars") {
  return assessRecord({ record, profile, asOf: TODAY });
}

function drawn(
  record: PortfolioRecord,
  requests: readonly OpenRequest[] = [],
  coordinating: string | null = null,
) {
  const result = readiness(record);
  return nextSteps({ steps: stepsOf(result, requests), today: TODAY, coordinating });
}

test("the effects of the steps run on: the second says where the pillar stands once the first is done", () => {
  const steps = stepsOf(readiness(unsigned("4.1", "4.3")), []);
  expect(steps.slice(0, 2).map(({ code, effect }) => [code, effect])).toEqual([
    [
      "4.1",
      { from: "evidenced", to: "signed-off", pillar: "Research", scoreFrom: 95, scoreTo: 97.5 },
    ],
    [
      "4.3",
      { from: "evidenced", to: "signed-off", pillar: "Research", scoreFrom: 97.5, scoreTo: 100 },
    ],
  ]);
});

test("a step alone says what it would change from where the portfolio stands, whatever stands before it", () => {
  const result = readiness(unsigned("4.1", "4.3"));
  const alone = stepsAlone(result, []);
  expect(alone.map(({ code, rule }) => [code, rule])).toEqual(
    result.nextActions.map(({ code, rule }) => [code, rule]),
  );
  for (const { effect, whole } of alone.slice(0, 2)) {
    expect(effect).toMatchObject({ scoreFrom: 95, scoreTo: 97.5 });
    expect(whole).toMatchObject({ from: { index: 95 }, to: { index: 97.5 } });
  }
});

test("what is built up under an active sign-off is signed off as soon as the evidence is there", () => {
  const result = readiness(building(ready(), "4.2"));
  expect(stepsOf(result, [])[0]).toMatchObject({
    code: "4.2",
    effect: { from: "building", to: "signed-off", scoreTo: 100 },
  });
  expect(notCountedYet(result, { bea: "Bea Hartley", cai: "Cai Morgan" })).toEqual([
    {
      code: "4.2",
      because: expect.stringMatching(
        /^Signed off by (Bea Hartley|Cai Morgan) on 1 October 2026; not counted yet: it needs a self-assessment\.$/,
      ),
    },
  ]);
  expect(notCountedYet(readiness(ready()), {})).toEqual([]);
});

test("each step leads to where it is done", () => {
  const [signOff] = drawn(unsigned("4.1"));
  expect(signOff).toMatchObject({ href: "/capabilities/4.1/ask" });
  const [assess] = drawn(building(unsigned("4.2"), "4.2"));
  expect(assess).toMatchObject({ href: "/capabilities/4.2/self-assess" });
  const [log] = drawn(withoutEvidence(ready(), "4"));
  expect(log).toMatchObject({ href: "/evidence/new?capability=4.1" });
});

test("what a supervisor has been asked for is not asked for again: the step says who has it, and how long", () => {
  const request = {
    id: "r",
    capability: "4.1",
    supervisorId: "bea",
    supervisor: "Bea Hartley",
    askedOn: "2026-11-03",
  };
  expect(drawn(unsigned("4.1"), [request])[0]).toMatchObject({
    text: "4.1 waits for Bea Hartley to decide.",
    about: "Asked 19 days ago. Everything else is in place.",
    href: "/capabilities/4.1",
  });
});

test("where nobody may decide, appointing somebody brings nothing yet, and no request hides that", () => {
  const before = unsigned("4.1");
  const record = {
    ...before,
    supervisors: before.supervisors.map((one) => ({ ...one, preparedOn: ["2023-03-20"] })),
    signOffs: before.signOffs.map((one) => ({ ...one, on: "2026-03-15" })),
  };
  const request = {
    ...{ id: "r", capability: "4.1", supervisorId: "bea", supervisor: "Bea Hartley" },
    askedOn: "2026-11-03",
  };
  const [step] = drawn(record, [request]);
  expect(step).toMatchObject({
    text: expect.stringMatching(/^Ask your steward to appoint a supervisor who may sign off 4\.1/),
    href: "/supervision",
  });
  expect([step?.about, step?.effect, step?.brings]).toEqual([undefined, undefined, undefined]);
});

test.each<[string, PortfolioRecord]>([
  ["G4", { ...ready({ supervisors: [] }), signOffs: [], pillarReviews: [] }],
  ["G14", ready({ supervisors: [], pillarReviews: [] })],
  [
    "G15",
    ready({
      signOffs: ready().signOffs.map((one) => ({ ...one, by: "bea" })),
      supervisors: ready().supervisors.slice(0, 1),
    }),
  ],
])("%s: a supervisor to be appointed is not what the gate asks for", (rule, record) => {
  const step = stepsOf(readiness(record), []).find((one) => one.rule === rule);
  expect(step?.owner).toBe("steward");
  expect(step?.whole.to).toEqual(step?.whole.from);
});

test("a dispute is the steward's to settle, and settled it is out of the way", () => {
  const [step] = stepsOf(readiness({ ...ready(), openDisputes: 1 }), []);
  expect(step).toMatchObject({
    owner: "steward",
    whole: { to: { status: "ready-for-review", gatesOpen: 0 } },
  });
});

test("while a dispute is open, clearing a flag alone leaves the gate in the way, and nothing is promised of it", () => {
  const flagged = ready();
  const [first, ...others] = flagged.evidence;
  if (!first) throw new Error("There is an item.");
  const evidence = [...others, { ...first, identifiable: true, links: [] }];
  const step = (openDisputes: number) =>
    stepsOf(readiness({ ...flagged, evidence, openDisputes }), []).find(
      ({ rule }) => rule === "G13",
    );
  expect(step(0)?.whole.from.status).not.toBe(step(0)?.whole.to.status);
  expect(step(1)?.owner).toBe("practitioner");
  expect(step(1)?.whole.to).toEqual(step(1)?.whole.from);
});

test("a step that asks the supervisor for something names who coordinates, where somebody does", () => {
  const textOf = (coordinating: string | null) => drawn(unsigned("4.1"), [], coordinating)[0]?.text;
  expect(textOf(null)).toMatch(/^Ask your supervisor to sign off 4\.1 /);
  expect(textOf("Bea Hartley")).toMatch(/^Ask Bea Hartley to sign off 4\.1 /);
});

test("a gate leads to the page on which it is put in order, and says how many are left", () => {
  const record = ready();
  const unknown = drawn({
    ...record,
    practitioner: { ...record.practitioner, registrations: null, scopeReviewedOn: [] },
  });
  expect(unknown.slice(0, 2)).toMatchObject([
    {
      text: "Record your registration: nothing can be said without it.",
      href: "/details/registrations",
      brings: "One other gate would still keep you from ready for review.",
    },
    { href: "/details/scope", brings: "You would be ready for review." },
  ]);
});

test("a step says what becomes of the index, and of the status where that changes", () => {
  const steps = drawn(unsigned("4.1"));
  expect(steps[0]).toMatchObject({
    brings: "Index 97.5 to 100.0. You would be ready for review.",
  });
  const first = drawn(emptyRecord());
  expect(first.find(({ href }) => href?.startsWith("/evidence/new"))?.brings).toBe(
    "You would be developing.",
  );
});

test("what a step would change holds: whoever does it finds the index and the status that it promised", () => {
  const before = unsigned("4.1", "4.3");
  const [step] = stepsOf(readiness(before), []);
  const after = readiness(unsigned("4.3"));
  expect(step?.whole.to).toMatchObject({ index: after.index, status: after.status });
});

test("every step of any portfolio has a key of its own", () => {
  const keys = drawn(building(unsigned("4.1", "1.6", "2.2"), "4.1", "3.3")).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[string, PortfolioRecord, string, string]>([
  [
    "the first day",
    emptyRecord(),
    "You have not started yet. Log your first evidence: a title, a day and what happened are enough.",
    "",
  ],
  [
    "developing",
    withoutEvidence(ready(), "4"),
    "You are developing. Your portfolio stands as high as its shortest pillar, Research: 0.0.",
    "Once every pillar reaches 60 you are approaching.",
  ],
  [
    "a tie",
    withoutEvidence(ready(), "3", "4"),
    "You are developing. Your portfolio stands as high as its shortest pillars, Education and Research: 0.0.",
    "Once every pillar reaches 60 you are approaching.",
  ],
  [
    "approaching",
    unsigned("4.1"),
    "You are approaching. Your portfolio stands as high as its shortest pillar, Research: 97.5.",
    "One gate stands between you and ready for review.",
  ],
  [
    "a hard stop",
    { ...ready(), openDisputes: 1 },
    "You are developing. Your pillars all stand at 100.0.",
    "A hard stop, a gate that nothing makes up for, holds you: Clear.",
  ],
  [
    "ready",
    ready(),
    "You are ready for review. Everything that the rules look at is in place; people decide.",
    "Ready for review: advanced practice.",
  ],
])("%s: the page opens with a sentence", (_what, record, sentence, next) => {
  const result = readiness(record);
  const { lead, rest } = statusSentence(result, "own");
  expect(`${lead} ${rest}`).toBe(sentence);
  if (next !== "") expect(wayOn(result, "own")).toBe(next);
});

test.each<[PortfolioRecord, ProfileId, string]>([
  [
    withoutEvidence(ready(), "4"),
    "four-pillars",
    "Once every pillar reaches 60 Ada Nwosu is approaching.",
  ],
  [
    withoutEvidence(ready(), "1"),
    "clinical-plus",
    "Once the index reaches 60 Ada Nwosu is approaching.",
  ],
  [unsigned("4.1"), "four-pillars", "One gate stands between Ada Nwosu and ready for review."],
  [
    { ...ready(), openDisputes: 1 },
    "four-pillars",
    "A hard stop, a gate that nothing makes up for, holds Ada Nwosu: Clear.",
  ],
])("to somebody else the way on is said by name", (record, profile, said) => {
  expect(wayOn(readiness(record, profile), { name: "Ada Nwosu" })).toBe(said);
});

test("another's status is said by name", () => {
  const { lead, rest } = statusSentence(readiness(unsigned("4.1")), { name: "Ada Nwosu" });
  expect(`${lead} ${rest}`).toBe(
    "Ada Nwosu is approaching. The portfolio stands as high as its shortest pillar, Research: 97.5.",
  );
});

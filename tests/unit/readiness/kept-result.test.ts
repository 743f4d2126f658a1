import { expect, test } from "vitest";
import { movedBetween } from "@/lib/readiness/snapshot/movement";
import { keptText, type KeptResult } from "@/lib/readiness/snapshot/schema";
import { movedInWords } from "@/components/readiness/kept/moved-words";

/** As engine 1.0.0 wrote it, cut down to one of each. Never to be changed: rows like it are there for good. */
const ENGINE_1_0_0 = `{"engine":"1.0.0","profile":"four-pillars","framework":"nhse-mpf-2025","asOf":"2026-11-22",
"profileVersion":"1","frameworkVersion":"2025","status":"developing","label":null,"caveat":null,"index":47.5,"mean":80.6,
"pillars":[{"code":"4","name":"Research","score":47.5,"rules":[{"rule":"P2","scope":"pillar","outcome":"pass",
"severity":"warning","inputs":["e1"],"observed":4,"threshold":4,"source":"S","message":"4 items; 6 are the target."}],
"capabilities":[{"code":"4.1","state":"evidenced","value":80,"refreshDue":false,"rules":[{"rule":"C6","scope":"capability",
"outcome":"fail","severity":"requirement","inputs":[],"observed":"no decision","threshold":"an active sign-off",
"source":"S/P","message":"Nobody has decided."}]}]}],
"gates":[{"rule":"G11","scope":"gate","outcome":"unknown","severity":"block","inputs":[],"observed":"not known",
"threshold":"…","source":"S, 20 % P","message":"The job plan is not known."}],
"nextActions":[{"rule":"C6","scope":"capability","code":"4.1","owner":"practitioner","text":"Ask for sign-off."}],
"inputsHash":"0f"}`;

const before = keptText.parse(ENGINE_1_0_0);
const [pillar] = before.pillars;
const [gate] = before.gates;
if (!pillar || !gate) throw new Error("There is one of each.");
const [capability] = pillar.capabilities;
if (!capability) throw new Error("There is one of each.");

test("what the first engine wrote is read for good, and what a later one adds is let by", () => {
  expect(before).toMatchObject({ engine: "1.0.0", index: 47.5, pillars: [{ code: "4" }] });
  const later = { ...JSON.parse(ENGINE_1_0_0), engine: "2.0.0", forecast: { by: "2027-01-01" } };
  expect(keptText.parse(JSON.stringify(later))).toEqual({ ...before, engine: "2.0.0" });
});

test("what is no result is refused at the door, JSON or not", () => {
  for (const text of ["", "{", "null", "[]", ENGINE_1_0_0.replace("developing", "splendid")]) {
    expect(keptText.safeParse(text).success, text.slice(0, 20)).toBe(false);
  }
});

test("what moved is said in plain sentences, what is read first first", () => {
  const signedOff: KeptResult = {
    ...before,
    status: "approaching",
    index: 60,
    mean: 80.5,
    pillars: [
      { ...pillar, score: 60, capabilities: [{ ...capability, state: "signed-off", value: 100 }] },
    ],
    gates: [{ ...gate, outcome: "pass", message: "The job plan gives every pillar time." }],
  };
  expect(movedInWords(movedBetween(before, signedOff))).toEqual([
    "Developing became approaching.",
    "The index rose from 47.5 to 60.0.",
    "Research rose from 47.5 to 60.0.",
    "The mean of the pillars fell from 80.6 to 80.5.",
    expect.stringMatching(/^4\.1 .+ went from evidenced to signed off\.$/),
    "Job plan went from not known to met. The job plan gives every pillar time.",
  ]);
  expect(movedInWords(movedBetween(before, before))).toEqual(["Nothing moved."]);
});

test("what the rules saw anew is named where nothing moved, and beside what did", () => {
  const again = { ...gate, message: "The job plan is still not known." };
  const seen: KeptResult = { ...before, gates: [again] };
  expect(movedInWords(movedBetween(before, seen))).toEqual([
    "Nothing moved, but the rules saw something else of Job plan.",
  ]);
  expect(movedInWords(movedBetween(before, { ...seen, mean: 81 }))).toEqual([
    "The mean of the pillars rose from 80.6 to 81.0.",
    "The rules saw something else of Job plan too.",
  ]);
});

test("other rules than before are named, and codes of another framework are beside nothing", () => {
  const moved: KeptResult = { ...before, framework: "consultant-2020", frameworkVersion: "2020" };
  const { rules, capabilities, pillars } = movedBetween(before, {
    ...moved,
    pillars: [{ ...pillar, score: 0 }],
  });
  expect([capabilities, pillars]).toEqual([[], []]);
  expect(rules).toMatchObject({
    from: { framework: "nhse-mpf-2025" },
    to: { framework: "consultant-2020" },
  });
  expect(movedInWords(movedBetween(before, { ...before, engine: "1.1.0" }))).toEqual([
    expect.stringContaining("engine 1.1.0, where it had been profile Four pillars"),
  ]);
});

test("a move to the framework that took the place of another sets codes beside each other", () => {
  const old: KeptResult = { ...before, framework: "hee-mpf-2017", frameworkVersion: "2017" };
  const { rules, pillars } = movedBetween(old, { ...before, pillars: [{ ...pillar, score: 0 }] });
  expect(rules).toMatchObject({
    from: { framework: "hee-mpf-2017" },
    to: { framework: "nhse-mpf-2025" },
  });
  expect(pillars).toMatchObject([{ to: 0 }]);
});

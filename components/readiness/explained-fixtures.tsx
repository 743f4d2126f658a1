import type { Looked } from "@/lib/readiness/explain/types";
import type { Step } from "@/lib/readiness/types";
import { horizonOf } from "@/lib/rules/horizon-of";
import { itemsAhead } from "@/lib/rules/horizon-items";
import { signOffsAhead } from "@/lib/rules/horizon-sign-offs";
import { currentProfile } from "@/lib/rules/profiles";
import type { Finding, Readiness } from "@/lib/rules/result";
import type { Fixture } from "../ui/fixture";
import { Ahead } from "./ahead/ahead";
import { Compared } from "./compare/compared";
import {
  FIXTURE_DAY,
  fixturePillars,
  fixtureReadiness,
  fixtureRecord,
  fixtureTitles,
} from "./fixture-record";
import { Quarters } from "./pace/pace";
import { placeOf, type Place } from "./places";
import { NextFor } from "./why/next-for";
import { RuleBlock } from "./why/rule-block";
import type { WhyProps } from "./why/types";
import { WhyLine } from "./why/why-line";
import { StatusTable } from "./why/why-status";

const readiness = fixtureReadiness();
const profile = currentProfile("four-pillars");
const whole = { index: readiness.index, status: readiness.status, gatesOpen: 9 };
const steps: readonly Step[] = readiness.nextActions.map((action) => ({
  ...action,
  effect: null,
  waitsFor: null,
  whole: { from: whole, to: { ...whole, gatesOpen: 8 } },
}));
const why: WhyProps = {
  view: {
    practitioner: {
      id: "ada",
      name: "Ada Nwosu",
      post: "Reporting radiographer",
      profession: "diagnostic radiographer",
      field: "diagnostic-imaging",
      setting: "District general hospital",
      profile: "four-pillars",
      framework: { id: "nhse-mpf-2025", version: "2025" },
      team: { id: "imaging", name: "Imaging" },
    },
    readiness,
    explained: { kind: "status" },
    coordinating: "Bea Hartley",
    titles: fixtureTitles,
    names: { bea: "Bea Hartley", owen: "Owen Reid" },
    itemTitles: { audit: "Re-audit of 60 limb reports" },
    steps,
  },
  base: "#",
  isOwn: true,
};

export const explainedFixtures: readonly Fixture[] = [
  {
    name: "Why",
    about: "What was looked at, seen and asked, whose number that is, and what to do next.",
    states: [
      { name: "A gate that fails", drawn: rule(gate("G9"), placeOf({ rule: "G9" })) },
      { name: "A gate that is met", drawn: rule(gate("G1")) },
      { name: "A gate that does not apply", drawn: rule(gate("G16")) },
      { name: "A rule of a pillar, which counts", drawn: rule(pillarRule("4", "P2")) },
      { name: "A rule that looked at an item", drawn: rule(capabilityRule("4.2", "C1")) },
      {
        name: "A gate whose finding alone its reader is told",
        drawn: <RuleBlock {...why} rule={{ finding: gate("G1"), looked: null }} />,
      },
      {
        name: "What to do next",
        drawn: <NextFor {...why} steps={steps.slice(0, 2)} otherwise="" />,
      },
      {
        name: "Nothing to do, as somebody else sees it",
        drawn: <NextFor {...why} isOwn={false} steps={[]} otherwise="Nothing is missing." />,
      },
      { name: "How the status comes about", drawn: <StatusTable base="#" readiness={readiness} /> },
      { name: "The three numbers", drawn: <WhyLine base="#" readiness={readiness} /> },
    ],
  },
  {
    name: "What lies ahead",
    about: "What time alone will bring.",
    states: [
      { name: "Things fall", drawn: <Ahead view={ahead("2027-11-22")} /> },
      { name: "Nothing does", drawn: <Ahead view={{ ...ahead(FIXTURE_DAY), items: [] }} /> },
    ],
  },
  {
    name: "Two profiles",
    about: "The same record, two sets of questions.",
    states: [{ name: "Clinical plus", drawn: <Compared view={compared()} /> }],
  },
  {
    name: "The pace, counted",
    about: "What a forecast rests on.",
    states: [{ name: "Four quarters", drawn: <Quarters pace={pace()} /> }],
  },
];

function rule(finding: Finding, place?: Place) {
  const looked = finding.inputs.map((id): Looked =>
    id === "audit"
      ? { kind: "item", id, type: "audit", occurredOn: "2026-03-01", note: "counts as results" }
      : { kind: "person", id, note: "signed it off on 1 October 2026" },
  );
  return <RuleBlock {...why} rule={{ finding, looked }} place={place} />;
}

function gate(rule: Finding["rule"]): Finding {
  return found(readiness.gates, (one) => one.rule === rule);
}

function pillarRule(code: string, asked: Finding["rule"]): Finding {
  const { rules } = found(readiness.pillars, (one) => one.code === code);
  return found<Finding>(rules, (one) => one.rule === asked);
}

function capabilityRule(code: string, asked: Finding["rule"]): Finding {
  const all = readiness.pillars.flatMap(({ capabilities }) => capabilities);
  const { rules } = found(all, (one) => one.code === code);
  return found<Finding>(rules, (one) => one.rule === asked);
}

function ahead(until: string) {
  return {
    until,
    days: horizonOf({
      recordOn: () => ({ record: fixtureRecord, changesOn: null }),
      profile,
      asOf: FIXTURE_DAY,
      until,
    }),
    items: itemsAhead(fixtureRecord, profile, FIXTURE_DAY),
    itemTitles: { audit: "Re-audit of 60 limb reports", module: "Research methods" },
    signOffs: signOffsAhead(fixtureRecord, profile, FIXTURE_DAY),
    signers: why.view.names,
    titles: fixtureTitles,
    pillars: fixturePillars,
  };
}

function compared() {
  const other: Readiness = fixtureReadiness("clinical-plus");
  return {
    own: readiness,
    other,
    others: ["clinical-plus", "manager"] as const,
    labels: { own: profile.label, other: currentProfile("clinical-plus").label },
    titles: fixtureTitles,
  };
}

function pace() {
  return {
    required: 38,
    signedOff: 12,
    quarters: [
      { from: "2025-11-22", to: "2026-02-22", signedOff: 2, statesGained: 9 },
      { from: "2026-02-22", to: "2026-05-22", signedOff: 1, statesGained: 4 },
      { from: "2026-05-22", to: "2026-08-22", signedOff: 4, statesGained: 11 },
      { from: "2026-08-22", to: "2026-11-22", signedOff: 2, statesGained: 6 },
    ],
    forecast: { kind: "done" } as const,
    target: null,
  };
}

function found<T>(all: readonly T[], is: (one: T) => boolean): T {
  const one = all.find(is);
  if (one === undefined) throw new Error("The fixture holds no such thing.");
  return one;
}

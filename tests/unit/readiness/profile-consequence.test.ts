import { expect, test } from "vitest";
import {
  consequenceLines,
  standingSentence,
} from "@/components/readiness/profile/consequence-lines";
import { assessRecord } from "@/lib/readiness/assess-record";
import { consequenceOf } from "@/lib/readiness/profile/consequence";
import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import { TODAY } from "../rules/ready-record";
import { ready, unsigned } from "../rules/whole-record";

function change(from: ProfileId, to: ProfileId, record: PortfolioRecord) {
  const by = (profile: ProfileId) => assessRecord({ record, profile, asOf: TODAY });
  return consequenceOf({ own: by(from), other: by(to) });
}

function saidOf(from: ProfileId, to: ProfileId, record: PortfolioRecord) {
  return Object.fromEntries(
    consequenceLines(change(from, to, record)).map(({ term, value }) => [term, value]),
  );
}

test("what is less asked, and what is signed off in vain, is named", () => {
  expect(saidOf("four-pillars", "manager", unsigned("1.4"))).toMatchObject({
    "Newly met": "G7 Pillars complete",
    "Not asked any more":
      "G6 Entitled (now met), G8 Volume (now met), G10 Patient feedback (now met) and G12 Narrative (now met)",
    "Asks something else, and ends as now": "G11 Job plan and G14 Second look",
    "Capabilities not counted any more":
      "1.4, 1.5, 1.6 and 1.7; signed off among them: 1.5, 1.6 and 1.7",
    "And always beside it":
      "“Not eligible for the national portfolio route, which requires clinical practice”",
  });
});

test("what is more asked is named first, and a line without a change is not there", () => {
  const record = { ...ready(), narrativeWords: null };
  const said = saidOf("manager", "four-pillars", record);
  expect(said).toMatchObject({
    "Newly not met": "G12 Narrative",
    "Newly met": "G6 Entitled, G8 Volume and G10 Patient feedback",
    "Capabilities newly asked": "1.4, 1.5, 1.6 and 1.7",
    "The result would say": "“Ready for review: advanced practice”",
  });
  expect(Object.keys(said)[0]).toBe("Newly not met");
  expect(said).not.toHaveProperty("Not asked any more");
  expect(said).not.toHaveProperty("And always beside it");
});

test("a capability that both ask for and that would stand otherwise is said", () => {
  const record = { ...ready(), entrustments: [] };
  expect(change("four-pillars", "manager", record).moved).toEqual([
    { code: "1.8", from: "evidenced", to: "signed-off" },
  ]);
  expect(saidOf("four-pillars", "manager", record)).toMatchObject({
    "Capabilities that would stand otherwise": "1.8 signed off (now evidenced)",
  });
});

test("status and index are said as they would be, beside what they are", () => {
  const now = { status: "developing", index: 47.5 } as const;
  expect(standingSentence(now, now)).toBe("Developing, as now. Index 47.5, as now.");
  expect(standingSentence(now, { status: "approaching", index: 60 })).toBe(
    "Approaching; now developing. Index 60.0; now 47.5.",
  );
});

test("nothing that was looked at, and no finding's message, is in it", () => {
  const shown = JSON.stringify(change("four-pillars", "manager", ready()));
  for (const word of ["MSc", "1-0", "bea", "message", "inputs", "observed"]) {
    expect(shown).not.toContain(word);
  }
});

import { expect, test } from "vitest";
import { meanInWords, meanOfMeansInWords } from "@/components/readiness/why/arithmetic";
import { statusTests } from "@/components/readiness/why/status-tests";
import { assessRecord } from "@/lib/readiness/assess-record";
import type { PortfolioRecord } from "@/lib/rules/record";
import { emptyRecord, TODAY } from "../rules/ready-record";
import { ready, unsigned, withoutEvidence } from "../rules/whole-record";

const of = (record: PortfolioRecord) =>
  assessRecord({ record, profile: "four-pillars", asOf: TODAY });

test("a score is a sum that anybody can do again", () => {
  expect(meanInWords([100, 80, 50, 0], 57.5)).toBe("(100 + 80 + 50 + 0) / 4 = 57.5");
});

test("the mean is worked out from the pillars before they are rounded", () => {
  expect(
    meanOfMeansInWords(
      [
        [100, 50],
        [80, 80, 20],
      ],
      67.5,
    ),
  ).toBe("(150 / 2 + 180 / 3) / 2 = 67.5");
});

test("the sums on the page are those of the rules: done again, they give the same number", () => {
  const { pillars, mean } = of(unsigned("1.1", "1.2", "4.1"));
  const worked = pillars.map(({ capabilities, score }) => {
    const values = capabilities.map(({ value }) => value);
    return { values, score, words: meanInWords(values, score) };
  });
  for (const { words, score } of worked) expect(done(words)).toBeCloseTo(score, 1);
  const words = meanOfMeansInWords(
    worked.map(({ values }) => values),
    mean,
  );
  expect(Math.abs(done(words) - mean)).toBeLessThanOrEqual(0.05);
});

test.each([
  ["the first day", emptyRecord()],
  ["developing", withoutEvidence(ready(), "4")],
  ["approaching", unsigned("4.1")],
  ["a hard stop", { ...ready(), openDisputes: 1 }],
  ["ready", ready()],
])("%s: the first of the four questions that holds is the status", (_what, record) => {
  const readiness = of(record);
  expect(statusTests(readiness).find(({ holds }) => holds)?.status).toBe(readiness.status);
});

/** Does the sum before the equals sign, with nothing but its own signs. */
function done(words: string): number {
  const sum = words.split(" = ")[0] ?? "";
  const [, inner = "", by = "1"] = /^\((.+)\) \/ (\d+)$/.exec(sum) ?? [];
  const terms = inner.split(" + ").map((term) => {
    const [above = "0", below = "1"] = term.split(" / ");
    return Number(above) / Number(below);
  });
  return terms.reduce((total, term) => total + term, 0) / Number(by);
}

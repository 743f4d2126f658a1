import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { IDENTIFIER_KINDS } from "@/lib/privacy/found";
import { judge, measure, type Measured } from "./labelled";
import { SENTENCES_TO_JUDGE_BY } from "./sentences-to-judge-by";
import { SENTENCES_TO_TUNE_WITH } from "./sentences-to-tune-with";

const README = join(import.meta.dirname, "../../../lib/privacy/README.md");
const BOTH = [...SENTENCES_TO_TUNE_WITH, ...SENTENCES_TO_JUDGE_BY];

/** The figures of the README; `PRIVACY_FIGURES=write` writes them. */
test("what is printed of finds, misses and false alarms is what is so", () => {
  const [before = "", printed = "", after = ""] = readFileSync(README, "utf8").split(
    "<!-- measured -->",
  );
  const rows = [
    row("to tune with", measure(SENTENCES_TO_TUNE_WITH)),
    row("to judge by", measure(SENTENCES_TO_JUDGE_BY)),
  ];
  const table = [
    "| sentences | of them without a mark | marks | found | missed | false alarms |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  if (process.env["PRIVACY_FIGURES"] === "write") {
    writeFileSync(README, [before, `\n\n${table}\n\n`, after].join("<!-- measured -->"));
    return;
  }
  expect(withoutPadding(printed)).toBe(withoutPadding(table));
});

test("there are at least three hundred sentences, half of them with nothing in them, and no kind is left out", () => {
  expect(BOTH.length).toBeGreaterThanOrEqual(300);
  expect(new Set(BOTH).size).toBe(BOTH.length);
  const marked = BOTH.filter((sentence) => sentence.includes("[["));
  expect(marked.length).toBeLessThan(BOTH.length * 0.6);
  for (const kind of IDENTIFIER_KINDS) {
    const with_it = BOTH.filter((sentence) => sentence.includes(`[[${kind}|`));
    expect(with_it.length, kind).toBeGreaterThanOrEqual(12);
  }
});

describe("of those to tune with", () => {
  test.each(SENTENCES_TO_TUNE_WITH.map((sentence) => [sentence]))("%s", (sentence) => {
    const { misses, falseAlarms } = judge(sentence);
    expect({ misses, falseAlarms }).toEqual({ misses: [], falseAlarms: [] });
  });
});

function row(name: string, { sentences, unmarked, marks, finds, misses, falseAlarms }: Measured) {
  return `| ${[`${String(sentences)} ${name}`, unmarked, marks, finds, misses, falseAlarms].join(" | ")} |`;
}

function withoutPadding(text: string): string {
  return text.trim().replaceAll(/-{3,}/g, "---").replaceAll(/ +/g, " ");
}

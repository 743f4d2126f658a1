import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assessed } from "../ready-record";
import { ready } from "../whole-record";
import { written, type Section } from "./example";
import { capabilitySections } from "./of-capabilities";
import { personGateSections } from "./of-gates";
import { nextActionSections } from "./of-next-actions";
import { pillarSections } from "./of-pillars";
import { portfolioGateSections } from "./of-portfolio-gates";
import {
  clinicalPlusSections,
  consultantSections,
  nonClinicalSections,
  resultSections,
} from "./of-results";

const parts: readonly [title: string, sections: readonly Section[]][] = [
  ["Capabilities", capabilitySections()],
  ["Pillars", pillarSections()],
  ["Gates", [...personGateSections(), ...portfolioGateSections()].toSorted(byNumber)],
  ["Scores and status", resultSections()],
  ["Clinical-plus", clinicalPlusSections()],
  ["Manager, researcher, academic", nonClinicalSections()],
  ["Consultant profiles", consultantSections()],
  ["Next actions", nextActionSections()],
];

const path = join(import.meta.dirname, "../../../../lib/rules/EXAMPLES.md");
const mark = "<!-- examples -->";

const tables = parts.flatMap(([, sections]) => sections);

test.each(tables)(
  "$title: the table in lib/rules/EXAMPLES.md is what the engine says",
  (section) => {
    const after = readFileSync(path, "utf8").split(mark)[1] ?? "";
    const kept = after.split(/^(?=##)/m).find((part) => part.startsWith(`### ${section.title}\n`));
    if (process.env["WORKED_EXAMPLES"] !== "write") {
      expect(withoutPadding(kept ?? "")).toBe(withoutPadding(written(section)));
    }
  },
);

test("the page has these tables, in this order", () => {
  const [before = "", after = ""] = readFileSync(path, "utf8").split(mark);
  if (process.env["WORKED_EXAMPLES"] === "write") {
    const all = parts.map(([title, sections]) =>
      [`## ${title}`, ...sections.map(written)].join("\n\n"),
    );
    writeFileSync(path, `${before}${mark}\n\n${all.join("\n\n")}\n`);
    return;
  }
  const headings = [...after.matchAll(/^##+ .+$/gm)].map(([heading]) => heading);
  expect(headings).toEqual(
    parts.flatMap(([title, sections]) => [
      `## ${title}`,
      ...sections.map((one) => `### ${one.title}`),
    ]),
  );
});

test("the record that the examples change is ready for review", () => {
  expect(assessed(ready()).status).toBe("ready-for-review");
});

/** G9 before G10; what is not a gate's own table comes last, as it came. */
function byNumber(one: Section, other: Section): number {
  const numberOf = ({ title }: Section): number => Number(/^G(\d+)/.exec(title)?.[1] ?? 99);
  return numberOf(one) - numberOf(other);
}

/** The formatter pads the cells of a table; what they say is what counts. */
function withoutPadding(text: string): string {
  return text.trim().replaceAll(/-+/g, "-").replaceAll(/ +/g, " ");
}

import { describe, expect, test } from "vitest";
import { answeredParts, stepsOf } from "@/lib/evidence/template/answered";
import { ANSWER_PREFIX } from "@/lib/evidence/template/prefix";
import { answers } from "@/lib/evidence/template/schema";
import { QUESTIONS, TEMPLATES, templateFor } from "@/lib/evidence/template/templates";
import type { Template } from "@/lib/evidence/template/types";
import { isRead } from "@/lib/privacy/read-fields";
import { EVIDENCE_TYPES } from "@/lib/rules/record";

test.each(EVIDENCE_TYPES)("%s has a form with questions and prompts of its own", (type) => {
  const template = templateFor(type, null);
  expect(template?.parts.flatMap(({ fields }) => fields).length).toBeGreaterThanOrEqual(3);
  expect(Object.values(template?.asks ?? {}).every((hint) => hint.endsWith("."))).toBe(true);
});

test("a question means the same in every form and every version", () => {
  for (const { type, parts } of TEMPLATES) {
    for (const { heading, fields } of parts) {
      for (const field of fields) {
        expect(QUESTIONS.get(field.name), `${type}, ${heading}: ${field.name}`).toEqual(field);
      }
    }
  }
});

test("a form asks nothing twice", () => {
  for (const { type, parts } of TEMPLATES) {
    const names = parts.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size, type).toBe(names.length);
  }
});

test("quality improvement runs from idea through measure and change to re-audit", () => {
  expect(templateFor("quality-improvement", null)?.parts.map(({ heading }) => heading)).toEqual([
    ...["Idea", "Measure", "Change", "Re-audit"],
  ]);
  const item = { type: "quality-improvement", formVersion: 1 } as const;
  expect(stepsOf({ ...item, answers: { aim: "Fewer", reaudit: "In May" } })).toEqual([
    { name: "Idea", isWritten: true },
    { name: "Measure", isWritten: false },
    { name: "Change", isWritten: false },
    { name: "Re-audit", isWritten: true },
  ]);
  expect(stepsOf({ ...item, type: "audit", answers: {} })).toBeNull();
});

describe("an item keeps the form that it was written in", () => {
  const [audit] = TEMPLATES.filter(({ type }) => type === "audit");
  const newer: Template[] = audit ? [{ ...audit, version: 2, parts: audit.parts.slice(1) }] : [];
  const among = [...newer, ...TEMPLATES];

  test.each([
    ["begun in the first", 1, 1],
    ["begun in the second", 2, 2],
    ["begun in none", null, 2],
    ["begun in one that there never was", 7, 2],
  ])("%s", (_, begunIn, version) => {
    expect(templateFor("audit", begunIn, among)?.version).toBe(version);
  });

  test("and an item without a type has none", () => {
    expect(templateFor(null, 1, among)).toBeNull();
  });
});

describe("what may be answered is made from the questions", () => {
  test.each<[string, Record<string, string>, unknown]>([
    ["nothing", {}, {}],
    ["an empty answer is none", { "answers.question": "  " }, {}],
    ["a text", { "answers.question": " Do we?\nAlways? " }, { question: "Do we?\nAlways?" }],
    ["a text as long as may be", { "answers.question": "x".repeat(4_000) }, expect.anything()],
    ["a count", { "answers.sample": " 60 " }, { sample: "60" }],
    ["the highest count", { "answers.ownShare": "100" }, { ownShare: "100" }],
    ["a choice", { "answers.complexity": "high" }, { complexity: "high" }],
    ["what no form asks is not kept", { "answers.constructor": "x", "answers.none": "y" }, {}],
  ])("%s", (_, typed, kept) => {
    expect(answers.parse(typed)).toEqual(kept);
  });

  test.each<[string, Record<string, string>, string, string]>([
    [
      "a text that is too long",
      { "answers.question": "x".repeat(4_001) },
      "question",
      "“What was the question?” can have 4,000 characters. You have written 4,001.",
    ],
    [
      "a line of two lines",
      { "answers.period": "May\nJune" },
      "period",
      "“From when to when?” has one line.",
    ],
    [
      "a count over the highest",
      { "answers.ownShare": "101" },
      "ownShare",
      "Enter a whole number from 0 to 100.",
    ],
    [
      "a count below none",
      { "answers.sample": "-1" },
      "sample",
      "Enter a whole number from 0 to 100,000.",
    ],
    [
      "half a case",
      { "answers.sample": "1.5" },
      "sample",
      "Enter a whole number from 0 to 100,000.",
    ],
    [
      "a choice that is not offered",
      { "answers.complexity": "huge" },
      "complexity",
      "Choose one of these.",
    ],
  ])("refused: %s", (_, typed, name, message) => {
    const issues = answers.safeParse(typed).error?.issues ?? [];
    expect(issues.map(({ path, message: said }) => [path, said])).toEqual([[[name], message]]);
  });
});

test("a reader is told the words of a choice, what is counted, and what was answered for another type", () => {
  const said = answeredParts({
    type: "cbd",
    formVersion: 1,
    answers: { complexity: "high", minutesFeedback: "20", sample: "60" },
  });
  expect(said).toEqual([
    {
      heading: "Who saw it",
      answers: [
        { name: "complexity", label: "How complex was it?", answer: "Complex" },
        { name: "minutesFeedback", label: "How long was the feedback?", answer: "20 minutes" },
      ],
    },
    {
      heading: "Answered beside it",
      answers: [{ name: "sample", label: "How many were looked at?", answer: "60" }],
    },
  ]);
});

test("every answer is read for what identifies a patient, but where somebody at work is asked for", () => {
  for (const [name, field] of QUESTIONS) {
    expect(isRead(`${ANSWER_PREFIX}${name}`), name).toBe(!("namesStaff" in field));
  }
});

/**
 * G12 narrative (readiness.md, section 6; export only): introduction 300–430 words, each pillar 750–1,070, conclusion
 * 200–290, 3,500–5,000 in all. No narrative (`null`) fails.
 *
 * Example: four pillars of 750 words with the shortest introduction and conclusion are 3,500, and pass.
 */
import { passOrFail, type Verdict } from "../verdict";
import { listed } from "../words";
import { notApplicable, type GateFacts } from "./facts";

type Part = {
  readonly name: string;
  readonly words: number;
  readonly asked: { readonly from: number; readonly to: number };
};

export function judgeNarrative({ record, profile, framework }: GateFacts): Verdict {
  const { applies, introduction, pillar, conclusion, total } = profile.rules.G12;
  if (!applies) return notApplicable("Not asked in this profile.");
  const threshold = `${total.from} to ${total.to} words: introduction ${introduction.from}–${introduction.to}, each pillar ${pillar.from}–${pillar.to}, conclusion ${conclusion.from}–${conclusion.to}`;
  const { narrativeWords } = record;
  if (narrativeWords === null) {
    return {
      outcome: "fail",
      inputs: [],
      observed: "no narrative",
      threshold,
      message: "There is no critical narrative yet.",
    };
  }

  const part = (name: string, key: string, asked: Part["asked"]): Part => ({
    name,
    words: narrativeWords[key] ?? 0,
    asked,
  });
  const parts = [
    part("the introduction", "introduction", introduction),
    ...framework.pillars.map(({ code }) => part(`pillar ${code}`, code, pillar)),
    part("the conclusion", "conclusion", conclusion),
  ];
  const whole = {
    name: "the whole",
    words: parts.reduce((sum, { words }) => sum + words, 0),
    asked: total,
  };
  const wrong = [...parts, whole].filter(
    ({ words, asked }) => words < asked.from || words > asked.to,
  );
  return {
    outcome: passOrFail(wrong.length === 0),
    inputs: [],
    observed: `${whole.words} words`,
    threshold,
    message:
      wrong.length === 0
        ? `The critical narrative has ${whole.words} words, each part within its range.`
        : `Parts of the critical narrative are too short or too long: ${listed(wrong.map(outside))}.`,
  };
}

function outside({ name, words, asked }: Part): string {
  return `${name} has ${words} words (${asked.from}–${asked.to})`;
}

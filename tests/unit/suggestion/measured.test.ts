import { everyKind } from "@/prisma/seed/words/stories";
import { describe, expect, test } from "vitest";
import { FIELD_WORDS_VERSION } from "@/lib/suggestion/field-words/field-words";
import { suggest } from "@/lib/suggestion/suggest";
import { FROM_THE_DEMONSTRATION } from "./demonstration";
import { TO_JUDGE_BY, TO_TUNE_WITH, type Labelled } from "./labelled";
import { byPlainKeywords } from "./plain-keywords";

// How good the suggestions are, beside plain keywords. The numbers are printed and stand in lib/suggestion/README.md.

const framework = "nhse-mpf-2025";
const tellings = everyKind.length;

const sets = {
  "labelled, to tune with": TO_TUNE_WITH,
  "labelled, to judge by": TO_JUDGE_BY,
  "demonstration, to tune with": FROM_THE_DEMONSTRATION.slice(0, tellings),
  "demonstration, to judge by": FROM_THE_DEMONSTRATION.slice(tellings),
};

describe("suggestions beside plain keywords", () => {
  test("name a labelled capability among the first three for more texts than plain keywords do", () => {
    const lines = Object.entries(sets).flatMap(([name, set]) => [
      lineOf(`${name}, plain keywords`, measure(set, plainly)),
      lineOf(`${name}, suggestions`, measure(set, suggested)),
    ]);
    lines.unshift(`The field's words, version ${String(FIELD_WORDS_VERSION)}`);
    process.stdout.write(`${lines.join("\n")}\n`);
    expect(advantage(TO_JUDGE_BY)).toBeGreaterThanOrEqual(0.28);
    expect(advantage(sets["demonstration, to judge by"])).toBeGreaterThanOrEqual(0.2);
  });

  test("are not better in the half that was tuned on than a little", () => {
    const tuned = measure(TO_TUNE_WITH, suggested);
    const judged = measure(TO_JUDGE_BY, suggested);
    expect(tuned.hitAt3 - judged.hitAt3).toBeLessThanOrEqual(0.05);
    expect(tuned.recallAt3 - judged.recallAt3).toBeLessThanOrEqual(0.05);
  });
});

type Suggests = (labelled: Labelled) => readonly string[];

const suggested: Suggests = ({ account }) =>
  suggest({ framework, account, linked: [] }).map(({ code }) => code);
const plainly: Suggests = ({ account }) => byPlainKeywords(framework, account);

function advantage(set: readonly Labelled[]): number {
  return measure(set, suggested).hitAt3 - measure(set, plainly).hitAt3;
}

function measure(set: readonly Labelled[], suggests: Suggests) {
  const answers = set.map((labelled) => {
    const said = suggests(labelled);
    return { said, right: said.filter((code) => labelled.shows.includes(code)).length };
  });
  const right = sum(answers.map((one) => one.right));
  return {
    texts: set.length,
    hitAt3: answers.filter((one) => one.right > 0).length / set.length,
    recallAt3: right / sum(set.map(({ shows }) => shows.length)),
    precision: right / sum(answers.map(({ said }) => said.length)),
    silent: answers.filter(({ said }) => said.length === 0).length / set.length,
  };
}

function lineOf(
  name: string,
  { texts, hitAt3, recallAt3, precision, silent }: ReturnType<typeof measure>,
): string {
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
  return `${name.padEnd(46)} ${String(texts)} texts  hit@3 ${percent(hitAt3)}  recall@3 ${percent(recallAt3)}  right of what is shown ${percent(precision)}  silent ${percent(silent)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

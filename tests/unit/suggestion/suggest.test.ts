import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworkOf } from "@/lib/rules/frameworks";
import { FIELD_WORDS } from "@/lib/suggestion/field-words/field-words";
import { suggest } from "@/lib/suggestion/suggest";
import type { Account } from "@/lib/suggestion/types";
import { FROM_THE_DEMONSTRATION } from "./demonstration";
import { TO_JUDGE_BY, TO_TUNE_WITH } from "./labelled";

const framework = "nhse-mpf-2025";
const everything = [...TO_TUNE_WITH, ...TO_JUDGE_BY, ...FROM_THE_DEMONSTRATION];

describe("what is suggested", () => {
  test("is at most three, each once, each a capability of the framework asked about", () => {
    for (const id of ["nhse-mpf-2025", "hee-mpf-2017", "consultant-2020"] as const) {
      const codes = frameworkOf(id).pillars.flatMap((pillar) =>
        pillar.capabilities.map(({ code }) => code),
      );
      for (const { account } of everything) {
        const found = suggest({ framework: id, account, linked: [] }).map(({ code }) => code);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        expect(codes).toEqual(expect.arrayContaining(found));
      }
    }
  });

  test("says why in the person's own words, exactly as they stand there", () => {
    for (const { account } of everything) {
      for (const { because } of suggest({ framework, account, linked: [] })) {
        expect(because.length).toBeGreaterThan(0);
        for (const { field, from, to, words } of because) {
          expect(account[field].slice(from, to)).toBe(words);
          expect(words.trim()).not.toBe("");
        }
      }
    }
  });

  test("is never what is linked already", () => {
    const found = codesFor(aboutReasoning);
    expect(found[0]).toBe("1.6");
    expect(codesFor(aboutReasoning, ["1.6"])).not.toContain("1.6");
  });

  test("is the same whenever it is asked for, whatever is typed", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const once = suggest({ framework, account, linked: [] });
        expect(suggest({ framework, account, linked: [] })).toEqual(once);
        expect(once.length).toBeLessThanOrEqual(3);
        for (const { field, from, to, words } of once.flatMap(({ because }) => because)) {
          expect(account[field].slice(from, to)).toBe(words);
        }
      }),
    );
  });

  test("is nothing for words that say little", () => {
    for (const title of SAYING_LITTLE) {
      expect([title, codesFor({ ...nothing, title })]).toEqual([title, []]);
    }
  });

  test("is nothing for a framework of which no words are known", () => {
    expect(suggest({ framework: "unheard-of", account: aboutReasoning, linked: [] })).toEqual([]);
  });

  test("comes from the framework's own words where the field's are not written down", () => {
    const account = {
      ...nothing,
      title: "Coaching future leaders across the network",
      whatHappened: "I coached two colleagues who lead teams, and set up a network for leaders.",
    };
    const found = suggest({ framework: "consultant-2020", account, linked: [] });
    expect(found.map(({ code }) => code)).toContain("6.3");
  });

  test("does not take a denial for the deed", () => {
    expect(codesFor({ ...nothing, title: "We did an audit" })).toEqual(["4.2"]);
    expect(codesFor({ ...nothing, title: "We did no audit" })).toEqual([]);
    expect(codesFor({ ...nothing, title: "There is no evidence for our protocol" })).toContain(
      "4.4",
    );
  });

  test("takes milliseconds for the longest account, and no longer for a strange one", () => {
    const prose = everything.map(({ account }) => Object.values(account).join(" ")).join(" ");
    const strange = ["a", "audit ", "asked a ", "took a a a ", ". ", "é", "limits of my "];
    for (const text of [prose, ...strange.map((one) => one.repeat(20_000))]) {
      const account = { ...nothing, whatHappened: text.slice(0, 20_000) };
      suggest({ framework, account, linked: [] });
      const before = process.cpuUsage();
      suggest({ framework, account, linked: [] });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(250);
    }
  });
});

describe("the field's words", () => {
  test("are of each capability of both advanced frameworks, and of nothing else", () => {
    for (const id of ["nhse-mpf-2025", "hee-mpf-2017"] as const) {
      const codes = frameworkOf(id).pillars.flatMap((pillar) =>
        pillar.capabilities.map(({ code }) => code),
      );
      expect(Object.keys(FIELD_WORDS).sort()).toEqual(codes.sort());
    }
  });

  test("hold no phrase twice in one capability, and none that is empty", () => {
    for (const [code, { plain, likely, hint }] of Object.entries(FIELD_WORDS)) {
      const phrases = [plain, likely, hint].flatMap((listed) =>
        listed.split(",").map((phrase) => phrase.replace(/\s+/g, " ").trim()),
      );
      expect([code, phrases.filter((one, at) => phrases.indexOf(one) !== at)]).toEqual([code, []]);
      expect(phrases).not.toContain("");
    }
  });
});

const nothing: Account = { title: "", whatHappened: "", whatLearned: "", whatChanged: "" };

const aboutReasoning: Account = {
  ...nothing,
  title: "A finding that did not fit",
  whatHappened: "I set the clinical details beside the image and wrote a differential diagnosis.",
};

function codesFor(account: Account, linked: readonly string[] = []): readonly string[] {
  return suggest({ framework, account, linked }).map(({ code }) => code);
}

const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("audit", "no", "taught", "MDT", ".", "’s", "İ", "ﬁ", "\n", "risk"))
    .map((words) => words.join(" ")),
);
const anyAccount = fc.record({
  title: typed,
  whatHappened: typed,
  whatLearned: typed,
  whatChanged: typed,
});

const SAYING_LITTLE = [
  "",
  "Draft",
  "To be finished",
  "Will write this up later when I have time",
  "Busy day. Worked the list as usual.",
  "Late shift in the department",
  "Drove to the other site and back because of the snow",
  "Two people did not attend and the rest were on time",
  "Bank holiday cover",
  "Covered the front desk for an hour while a colleague was at lunch",
  "I changed the toner in the printer",
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
];

import { join } from "node:path";
import { expect, test } from "vitest";
import { asksOf, printRules, type PrintedRule } from "@/lib/rules/printed/print-rules";
import type { Profile } from "@/lib/rules/profile";
import { currentProfile } from "@/lib/rules/profiles";
import { PUBLICATIONS, type RuleKey } from "@/lib/rules/publications";
import { PROFILE_IDS, type ProfileId } from "@/lib/rules/record";
import type { Assessment } from "@/lib/rules/result";
import { assessed, readyRecord } from "./ready-record";
import { unsigned, withoutEvidence } from "./whole-record";

function rulesOf(profile: ProfileId): readonly PrintedRule[] {
  return printRules(profile).parts.flatMap(({ rules }) => rules);
}

test("every rule that an answer can name is printed, once, in the order of the published page", () => {
  const keys = rulesOf("four-pillars").map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect([...keys].sort()).toEqual(Object.keys(currentProfile("four-pillars").rules).sort());
  const inOrder = (letter: string) =>
    keys.flatMap((key) => (/^[A-Z]\d/.test(key) && key[0] === letter ? Number(key.slice(1)) : []));
  for (const letter of "UCAPG") {
    expect(inOrder(letter)).toEqual([...inOrder(letter)].sort((a, b) => a - b));
  }
  for (const profile of PROFILE_IDS) {
    const framework = profile.startsWith("consultant") ? "consultant-2020" : "nhse-mpf-2025";
    const records = [readyRecord(framework), { ...readyRecord(framework), evidence: [] }];
    if (framework === "nhse-mpf-2025")
      records.push(unsigned("4.1"), withoutEvidence(unsigned(), "2"));
    for (const record of records) {
      const named = namedIn(assessed(record, { profile }));
      expect(named.size).toBeGreaterThan(20);
      expect([...named].filter((rule) => !keys.some((key) => key === rule))).toEqual([]);
    }
  }
});

function namedIn({ gates, pillars, nextActions }: Assessment): ReadonlySet<string> {
  const findings = [
    ...gates,
    ...pillars.flatMap(({ rules, capabilities }) => [
      ...rules,
      ...capabilities.flatMap((capability) => capability.rules),
    ]),
    ...nextActions,
  ];
  return new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== "panel"));
}

test.each(PROFILE_IDS)("%s: another number in the profile is another number in print", (id) => {
  const profile = currentProfile(id);
  let tried = 0;
  for (const { key, asks } of rulesOf(id)) {
    // Not asked: its numbers are nobody's.
    if (asks === null) continue;
    for (const path of numbersIn(profile.rules[key])) {
      const changed = asksOf(key, withNumber(profile, [key, ...path], 8765));
      // Words are written 8,765; "below 24" is printed as "to 23".
      expect(changed?.replaceAll(",", ""), `${key} ${path.join(".")}`).toMatch(/876[45]/);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(25);
});

/** Where in a rule's data its numbers are. */
function numbersIn(data: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data === "number") return [path];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => numbersIn(value, [...path, key]));
}

function withNumber(profile: Profile, path: readonly string[], number: number): Profile {
  const copy = structuredClone(profile);
  let at: object = copy.rules;
  for (const key of path.slice(0, -1)) at = within(at, key);
  Object.assign(at, { [path.at(-1) ?? ""]: number });
  return copy;
}

function within(data: object, key: string): object {
  const found: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
  if (typeof found !== "object" || found === null) throw new Error(`There is no ${key}.`);
  return found;
}

test("what is ours alone has no publication, and what is published has one, but for what is said", () => {
  const withoutOne = rulesOf("four-pillars").filter(({ publication }) => publication === null);
  expect(withoutOne.filter(({ source }) => source !== "P").map(({ key }) => key)).toEqual(["A2"]);
  const ours = rulesOf("four-pillars").filter(({ source }) => source === "P");
  expect(ours.filter(({ publication }) => publication !== null)).toEqual([]);
  for (const publication of Object.values(PUBLICATIONS)) {
    if (publication !== null) expect(publication.href).toMatch(/^https:\/\/\S+$/);
  }
});

test.each<[ProfileId, readonly RuleKey[]]>([
  ["four-pillars", []],
  ["clinical-plus", ["G7", "G8", "G12", "G14"]],
  ["manager", ["C5", "G6", "G7", "G8", "G10", "G11", "G12", "G14"]],
  ["consultant-transition", ["C3", "C5", "C6", "A4", "P2", "G8", "G11", "G12", "G16"]],
])("%s differs from the national reading in %j", (profile, expected) => {
  const differing = rulesOf(profile).filter(({ differs }) => differs);
  expect(differing.map(({ key }) => key)).toEqual(expected);
});

test("of every rule all eight profiles are named, each once", () => {
  for (const profile of PROFILE_IDS) {
    const { whole, parts } = printRules(profile);
    for (const one of [...whole, ...parts.flatMap(({ rules }) => rules)]) {
      const named = [profile, ...one.alsoIn, ...one.elsewhere.flatMap(({ profiles }) => profiles)];
      expect(named.sort()).toEqual([...PROFILE_IDS].sort());
      expect(one.elsewhere.map(({ asks }) => asks)).not.toContain(one.asks);
    }
  }
});

test("what is printed is what was read and agreed", async () => {
  const file = join(import.meta.dirname, "printed-rules.txt");
  await expect(PROFILE_IDS.map(inPrint).join("\n")).toMatchFileSnapshot(file);
});

/** Everything of the national reading, and of the other profiles what differs. */
function inPrint(profile: ProfileId): string {
  const { version, whole, parts, signOffLasts } = printRules(profile);
  const shown = (one: { readonly differs: boolean }) => one.differs || profile === "four-pillars";
  const gateWords = ({ gate }: PrintedRule) =>
    gate === null ? "" : ` (${gate.kind}${gate.canBeWaived ? "" : ", cannot be waived"})`;
  return [
    `${profile}, version ${version}; a sign-off lapses after ${signOffLasts}`,
    ...whole.filter(shown).map(({ key, asks }) => `  ${key}: ${String(asks)}`),
    ...parts.flatMap(({ key, rules }) => [
      `  ${key}`,
      ...rules
        .filter(shown)
        .map((rule) => `    ${rule.key} [${rule.source}]${gateWords(rule)} ${rule.asks ?? "–"}`),
    ]),
    "",
  ].join("\n");
}

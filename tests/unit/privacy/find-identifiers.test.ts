import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passesCheckDigit } from "@/lib/privacy/check-digit";
import { findIdentifiers, withoutIdentifiers } from "@/lib/privacy/find-identifiers";
import { findInFields } from "@/lib/privacy/read-fields";
import { settings } from "../rules/any-record";

function found(text: string): readonly string[] {
  return findIdentifiers(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe("the check digit", () => {
  // The vectors of domain.md 7.1, computed there.
  test.each<[string, boolean]>([
    ["9434765919", true],
    ["9990000018", true],
    ["9990000026", true],
    ["9990000034", true],
    ["9434765918", false],
    ["9876544321", false],
    ["9991234560", false],
  ])("%s: %s", (digits, passes) => {
    expect(passesCheckDigit(digits)).toBe(passes);
  });
});

describe("numbers of persons", () => {
  test.each<[string, readonly string[]]>([
    ["9434765919", ["nhs-number: 9434765919"]],
    ["943 476 5919", ["nhs-number: 943 476 5919"]],
    ["943-476-5919", ["nhs-number: 943-476-5919"]],
    ["943.476.5919", ["nhs-number: 943.476.5919"]],
    ["943\u00a0476\u00a05919", ["nhs-number: 943\u00a0476\u00a05919"]],
    ["943\n476\n5919", ["nhs-number: 943\n476\n5919"]],
    ["9 4 3 4 7 6 5 9 1 9", ["nhs-number: 9 4 3 4 7 6 5 9 1 9"]],
    ["the patient of 73, 943 476 5919", ["nhs-number: 943 476 5919"]],
    ["943 476 5918", []],
    ["9434765919.5", []],
    ["94347659191", []],
    ["A9434765919", []],
    ["NHS no9434765919", ["nhs-number: 9434765919"]],
    ["ISBN 9434765919", []],
    ["0000000000 and 4444444444", []],
    ["we read 943, 476 and 5919", []],
    ["doi 10.1016/9434765919", []],
  ])("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("dates of birth", () => {
  test.each<[string, readonly string[]]>([
    ["DOB 12/03/1956", ["date-of-birth: 12/03/1956"]],
    ["born on the 3rd of May 1956", ["date-of-birth: 3rd of May 1956"]],
    ["12.3.56 (DOB)", ["date-of-birth: 12.3.56"]],
    ["date of birth was checked on 2 May 2026", []],
    ["born out of the audit of 2 May 2026", []],
    ["the audit of 12/03/2026", []],
  ])("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("names", () => {
  test.each<[string, readonly string[]]>([
    ["Mrs Patel came", ["name: Mrs Patel"]],
    ["a patient called Margaret", ["name: Margaret"]],
    ["her husband Brian", ["name: Brian"]],
    ["Patient name: J. Smith", ["name: J. Smith"]],
    ["John Smith, aged 73, fell", ["name: John Smith"]],
    ["Dr Khan taught me", []],
    ["Mr Hughes, consultant orthopaedic surgeon, ran the clinic", []],
    ["Mr Osei's theatre list", []],
    ["MR Imaging and MS Teams", []],
    ["Patient Safety Group", []],
  ])("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test("what is taken out is gone, and the rest stands as it stood", () => {
  const text = "Mrs Patel, 943 476 5919, had her wrist done.";
  expect(withoutIdentifiers(text, findIdentifiers(text))).toBe(
    "(taken out), (taken out), had her wrist done.",
  );
});

test("whatever the text, findings are in order, apart from one another, and gone once they are taken out", () => {
  const word = fc.constantFrom(
    ...["Mrs", "Patel", "patient", "called", "Ann", "DOB", "12/03/1956", "943 476 5919", "999"],
    ...["M13 9WL", "07700 900123", "jo@nhs.uk", "hospital number", "AB1234", ",", ".", "\n", "and"],
  );
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { from, to } of findIdentifiers(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
    }),
    settings(),
  );
});

test("an id is no number of anybody, alone, with a moment, or in an address", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 0, max: 9_999_999_999_999 }), (id, at) => {
      const values = { key: id, basedOn: `${id}@${String(at)}`, list: [id] };
      expect(findInFields(values)).toEqual([]);
      expect(found(`https://northmoor.example/evidence/${id}?done=1`)).toEqual([]);
    }),
    { ...settings(), numRuns: 20_000 },
  );
});

test("fields that name staff on purpose and secrets are not read; every other text is", () => {
  const text = "Mrs Patel, 943 476 5919";
  const values = {
    agreedWith: text,
    email: "jo@nhs.uk",
    newPassword: text,
    key: "1",
    list: [text],
  };
  expect(
    findInFields({ ...values, whatever: text }).map(({ field, kind }) => [field, kind]),
  ).toEqual([
    ["list", "name"],
    ["list", "nhs-number"],
    ["whatever", "name"],
    ["whatever", "nhs-number"],
  ]);
});

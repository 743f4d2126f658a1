import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/rules/canonical-json";

describe("one value has one way to be written (RFC 8785)", () => {
  test("the example of RFC 8785, section 3.2.2, comes out as the RFC has it", () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value as never)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("the keys of RFC 8785, section 3.2.3, are sorted by UTF-16 code units", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const names = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test("keys that look like numbers are sorted as text", () => {
    expect(canonicalJson({ "10": 1, "9": 2, a: 3 })).toBe('{"10":1,"9":2,"a":3}');
  });

  test("what is not there is not written", () => {
    const value: { [key: string]: number } = { a: 1 };
    Reflect.set(value, "b", undefined);
    Reflect.set(value, "c", 2);
    expect(canonicalJson(value)).toBe('{"a":1,"c":2}');
  });

  test("minus zero is zero", () => {
    expect(canonicalJson([-0])).toBe("[0]");
  });

  test("the order in which keys were written changes nothing, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value as never);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(backwards(value) as never)).toBe(written);
      }),
    );
  });

  test.each([
    ["half of a surrogate pair", "\ud83d", "Half of a surrogate pair cannot be written as JSON"],
    [
      "half of a surrogate pair in a key",
      { "\ude00": 1 },
      "Half of a surrogate pair cannot be written as JSON",
    ],
    ["infinity", Infinity, "Infinity cannot be written as JSON"],
    ["no number", NaN, "NaN cannot be written as JSON"],
  ])("%s cannot be written", (_name, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(message));
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, backwards(member)]),
  );
}

import fc from "fast-check";
import type { Body } from "./tried-deed";

/** A body that no form of ours sends: one field of a good one is spoilt, or the whole is strange. */
export function malformed(good: Body, fields: readonly string[]): fc.Arbitrary<Body> {
  const names = fields.length === 0 ? ["anything"] : fields;
  const spoilt = fc
    .tuple(fc.constantFrom(...names), strange)
    .map(([name, value]) => ({ ...good, [name]: value }));
  const without = fc
    .constantFrom(...names)
    .map((name) => Object.fromEntries(Object.entries(good).filter(([one]) => one !== name)));
  const nonsense = fc.dictionary(
    fc.constantFrom(...names, "__proto__", "constructor", "$"),
    strange,
  );
  const several = fc
    .array(fc.tuple(fc.constantFrom(...names), strange), { minLength: 2, maxLength: 5 })
    .map((pairs) => ({ ...good, ...Object.fromEntries(pairs) }));
  return fc.oneof(
    { weight: 5, arbitrary: spoilt },
    { weight: 2, arbitrary: several },
    { weight: 2, arbitrary: nonsense },
    { weight: 1, arbitrary: without },
  );
}

/** What comes out of a form's data: a text, or several under one name. */
const text = fc.oneof(
  fc.constantFrom("", " ", "\n\n", "\0", "a\0b", "\uD800", "x\uDFFFy", "‮abc", "🩻".repeat(50)),
  fc.constantFrom("null", "undefined", "NaN", "-1", "1e309", "on", "off", "true", "0", "[]", "{}"),
  fc.constantFrom(
    "2026-02-30",
    "2026-13-01",
    "0000-00-00",
    "99999-01-01",
    "1900-01-01",
    "22/11/2026",
  ),
  fc.constantFrom("' or 1=1 --", "<script>alert(1)</script>", "../../etc/passwd", "${7*7}", "%00"),
  fc.constantFrom("01900000-0000-7000-8000-000000000000", "not-a-uuid", "9.9", "1.6", "EP", "99"),
  fc.constantFrom("javascript:alert(1)", "http://plain.example", "https://", "//evil.example"),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.nat(40_000).map((length) => "word ".repeat(length / 5)),
);

const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.array(text, { minLength: 2, maxLength: 4 }) },
);

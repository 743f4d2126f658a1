import { describe, expect, test } from "vitest";
import { assessUnknown } from "@/lib/readiness/assess-record";
import { refusalInWords } from "@/lib/readiness/refusals";
import { item, linksTo, signOff, supervisor } from "../rules/ready-record";

import { at, consultant, last, ready, refused, withItem } from "./ask-door";

describe("what does not fit together is refused", () => {
  test.each<[string, unknown, string]>([
    [
      "a family that is not its type's",
      withItem({ id: "n", type: "audit", family: "observed" }),
      `evidence[${last}].family: should be results, the family of audit, not observed`,
    ],
    [
      "a confirmation before the day the item happened",
      withItem({
        id: "n",
        confirmations: [
          { by: "dee", on: "2026-03-01" },
          { by: "fay", on: "2026-02-01" },
        ],
      }),
      `evidence[${last}].confirmations[1].on: should be on or after the day the item happened (2026-03-01), not 2026-02-01`,
    ],
    [
      "the owner's confirmation before the day the item happened",
      withItem({ id: "n", confirmations: [{ by: "owner", on: "2026-02-28" }] }),
      `evidence[${last}].confirmations[0].on: should be on or after the day the item happened (2026-03-01), not 2026-02-28`,
    ],
    [
      "one capability linked twice",
      withItem({ id: "n", links: linksTo(["1.1", "2.1", "1.1"]) }),
      `evidence[${last}].links[2].capability: should be linked once, and 1.1 already is`,
    ],
    [
      "two items with one id",
      withItem({ id: "1-0" }),
      `evidence[${last}].id: should be an id of its own: evidence[0] has "1-0" too`,
    ],
    [
      "the owner as supervisor",
      { ...ready, supervisors: [supervisor({ id: "owner" })] },
      'supervisors[0].id: should be somebody other than the owner of the record, not "owner"',
    ],
    [
      "a session with the owner",
      { ...ready, supervision: [{ on: "2026-01-01", minutes: 1, with: "owner" }] },
      'supervision[0].with: should be somebody other than the owner of the record, not "owner"',
    ],
    [
      "two professions of one supervisor",
      {
        ...ready,
        supervisors: [...ready.supervisors, supervisor({ id: "bea", profession: "nurse" })],
      },
      'supervisors[2].profession: should be "radiologist", as in the other entry of "bea", not "nurse"',
    ],
    [
      "a post that ends before it begins",
      { ...ready, supervisors: [supervisor({ id: "bea", from: "2026-01-02", to: "2026-01-01" })] },
      "supervisors[0].to: should be on or after `from` (2026-01-02), not 2026-01-01",
    ],
    [
      "a waiver that ends before it begins",
      {
        ...ready,
        waivers: [{ rule: "G9", approver: "stu", on: "2026-01-02", until: "2026-01-01" }],
      },
      "waivers[0].until: should be on or after `on` (2026-01-02), not 2026-01-01",
    ],
    [
      "a sign-off revoked before it was made",
      { ...ready, signOffs: [signOff({ capability: "1.1", revokedOn: "2026-09-30" })] },
      "signOffs[0].revokedOn: should be on or after `on` (2026-10-01), not 2026-09-30",
    ],
    [
      "text that is half a character",
      at("practitioner.profession", "a\ud83d"),
      'practitioner.profession: should be text of whole characters, not "a\\ud83d"',
    ],
  ])("%s", (_sentence, record, said) => {
    expect(refused(record)).toEqual([said]);
  });

  test("what is wrong with a list is said beside what is wrong with its items", () => {
    const record = {
      ...ready,
      evidence: [item({ id: "a" }), { ...item({ id: "a" }), strong: "no" }],
    };
    expect(refused(record)).toEqual([
      'evidence[1].strong: should be true or false, not "no"',
      'evidence[1].id: should be an id of its own: evidence[0] has "a" too',
    ]);
  });
});

describe("a profile is for its frameworks", () => {
  test.each([
    [ready, "consultant-1-3"],
    [{ ...ready, framework: "hee-mpf-2017" }, "consultant-transition"],
    [consultant, "four-pillars"],
    [consultant, "manager"],
  ])("%#", (record, profile) => {
    const [said, ...more] = refused(record, profile);
    expect(more).toEqual([]);
    expect(said).toMatch(
      new RegExp(`^profile: should be a profile for ${record.framework} .*, not ${profile}`),
    );
  });

  test("it is said even when something else is wrong as well", () => {
    expect(refused({ ...ready, openDisputes: -1 }, "consultant-1-3")).toHaveLength(2);
  });

  test.each([null, 1, "", "four pillars"])("%j is no profile", (profile) => {
    expect(refused(ready, profile)).toHaveLength(1);
  });
});

test.each([null, 1, "record", true, [], [ready]])("%#: what is no object is no record", (value) => {
  const [said, ...more] = refused(value);
  expect(more).toEqual([]);
  expect(said).toMatch(/^record: should be a record: an object, not /);
});

test("the fingerprint is that of the RFC 8785 JSON of record, profile and day, and of nothing else", () => {
  const hashOf = (record: unknown, profile = "four-pillars", asOf = "2026-11-22"): string => {
    const answered = assessUnknown({ record, profile, asOf });
    if (!answered.ok) throw new Error(answered.error.map(refusalInWords).join("\n"));
    return answered.value.inputsHash;
  };
  const backwards = Object.fromEntries(Object.entries(ready).reverse());
  expect(hashOf(ready)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(backwards)).toBe(hashOf(ready));
  expect(hashOf(ready, "manager")).not.toBe(hashOf(ready));
  expect(hashOf(ready, "four-pillars", "2026-11-23")).not.toBe(hashOf(ready));
  expect(hashOf({ ...ready, openDisputes: 1 })).not.toBe(hashOf(ready));
});

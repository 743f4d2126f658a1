import { describe, expect, test } from "vitest";
import { linkedEvidence } from "@/lib/rules/linked-evidence";
import { currentProfile } from "@/lib/rules/profiles";
import type { EvidenceItem, ProfileId } from "@/lib/rules/record";
import {
  assessed,
  capability,
  emptyRecord,
  item,
  linksTo,
  pillarRule,
  TODAY,
} from "./ready-record";

/** One item in an otherwise empty record: the state of 1.1 says whether it is linked, and whether it is usable. */
function stateOf(about: Partial<EvidenceItem>, profile: ProfileId = "four-pillars"): string {
  const record = { ...emptyRecord(), evidence: [item({ id: "e1", ...about })] };
  return capability(assessed(record, { profile }), "1.1").state;
}

describe("an item counts for a capability only if it is linked and usable", () => {
  test.each<[string, Partial<EvidenceItem>, string]>([
    ["confirmed, clear and recent: usable", {}, "building"],
    ["withdrawn: not even linked", { withdrawn: true }, "not-started"],
    ["linked to nothing: not there", { links: [] }, "not-started"],
    ["without a confirmation (U1): linked only", { confirmations: [] }, "started"],
    [
      "confirmed by the owner alone (U1): linked only",
      { confirmations: [{ by: "owner", on: TODAY }] },
      "started",
    ],
    [
      "confirmed by the owner and one other (U1): usable",
      {
        confirmations: [
          { by: "owner", on: TODAY },
          { by: "dee", on: TODAY },
        ],
      },
      "building",
    ],
    [
      "confirmed today (U1): usable",
      { confirmations: [{ by: "dee", on: "2026-11-22" }] },
      "building",
    ],
    [
      "confirmed tomorrow (U1): linked only",
      { confirmations: [{ by: "dee", on: "2026-11-23" }] },
      "started",
    ],
    ["flagged as identifiable (U2): linked only", { identifiable: true }, "started"],
    ["60 months old to the day (U3): usable", { occurredOn: "2021-11-22" }, "building"],
    ["60 months and a day old (U3): linked only", { occurredOn: "2021-11-21" }, "started"],
    [
      "academic work of any age (U3): usable",
      { type: "level-7-module", family: "academic", occurredOn: "1999-01-01" },
      "building",
    ],
    [
      "happened today: usable",
      { occurredOn: TODAY, confirmations: [{ by: "dee", on: TODAY }] },
      "building",
    ],
    [
      "happens tomorrow: not there",
      { occurredOn: "2026-11-23", confirmations: [{ by: "dee", on: "2026-11-23" }] },
      "not-started",
    ],
  ])("%s", (_sentence, about, expected) => {
    expect(stateOf(about)).toBe(expected);
  });
});

describe("only the first six links of an item count, in the order in which they were made", () => {
  const others = ["1.2", "1.3", "1.4", "1.5", "2.1", "2.2"];

  test.each<[string, readonly string[], string]>([
    ["the sixth link counts", [...others.slice(0, 5), "1.1"], "building"],
    ["the seventh does not", [...others, "1.1"], "not-started"],
  ])("%s", (_sentence, codes, expected) => {
    expect(stateOf({ links: linksTo(codes) })).toBe(expected);
  });

  test("a link beyond the sixth does not bring the item into another pillar", () => {
    const links = linksTo(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "4.1"]);
    const result = assessed({ ...emptyRecord(), evidence: [item({ id: "e1", links })] });
    expect(pillarRule(result, "4", "P2").observed).toBe(0);
    expect(pillarRule(result, "1", "P2").observed).toBe(1);
  });

  test("for a manager the first six are taken before the links to 1.4–1.7 fall away", () => {
    const links = ["1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "1.1"];
    expect(stateOf({ links: linksTo(links) }, "manager")).toBe("not-started");
    expect(stateOf({ links: linksTo(links.slice(1)) }, "manager")).toBe("building");
  });

  test("for a manager an item linked to 1.4–1.7 alone is linked to nothing", () => {
    const record = { ...emptyRecord(), evidence: [item({ id: "e1", links: linksTo(["1.5"]) })] };
    expect(assessed(record, { profile: "manager" }).status).toBe("not-started");
    expect(assessed(record, { profile: "four-pillars" }).status).toBe("developing");
  });
});

test("what counts of an item are the links to what is required, and each confirmer once", () => {
  const confirmations = [
    { by: "dee", on: "2026-03-10" },
    { by: "abe", on: "2026-03-11" },
    { by: "dee", on: "2026-03-12" },
  ];
  const [linked] = linkedEvidence(
    [item({ id: "e1", links: linksTo(["1.5", "1.8"]), confirmations })],
    { asOf: TODAY, rules: currentProfile("manager").rules, required: new Set(["1.1", "1.8"]) },
  );
  expect(linked?.links).toEqual(linksTo(["1.8"]));
  expect(linked?.confirmers).toEqual(["dee", "abe"]);
});

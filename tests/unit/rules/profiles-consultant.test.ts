import { describe, expect, test } from "vitest";
import { type PortfolioRecord } from "@/lib/rules/record";
import {
  assessed,
  capability,
  capabilityRule,
  gate,
  item,
  linksTo,
  pillarRule,
  readyRecord,
  TODAY,
} from "./ready-record";
import { ready } from "./whole-record";

describe("consultant profiles", () => {
  const consultant = (about: Partial<PortfolioRecord> = {}): PortfolioRecord => ({
    ...readyRecord("consultant-2020"),
    ...about,
  });
  const profile = "consultant-1-3";

  test.each<[string, string, string]>([
    ["36 months to the day in expert practice", "2023-11-22", "pass"],
    ["a day more", "2023-11-21", "fail"],
  ])("C3 asks for 36 months everywhere: %s", (_sentence, occurredOn, expected) => {
    const record = consultant({
      signOffs: [],
      evidence: consultant().evidence.map((one) => ({ ...one, occurredOn })),
    });
    expect(capabilityRule(assessed(record, { profile }), "1.1", "C3").outcome).toBe(expected);
    expect(capabilityRule(assessed(record, { profile }), "11.1", "C3").outcome).toBe(expected);
  });

  test("1.6, where there is one, is a statement like any other: C5 is not asked", () => {
    const result = assessed(consultant(), { profile: "consultant-3-5" });
    const outcomes = result.pillars.flatMap(({ capabilities }) =>
      capabilities.map(({ code }) => capabilityRule(result, code, "C5").outcome),
    );
    expect(new Set(outcomes)).toEqual(new Set(["not-applicable"]));
  });

  test.each([
    [2, "fail"],
    [3, "pass"],
  ])("P2 asks for 3 items: %i", (number, expected) => {
    const record = consultant({
      evidence: consultant().evidence.filter(({ id }) => Number(id.slice(-1)) < number),
    });
    expect(pillarRule(assessed(record, { profile }), "EP", "P2").outcome).toBe(expected);
  });

  test("a statement of a later stage is not required, and a link to it is a link to nothing", () => {
    const record = consultant({ evidence: [item({ id: "e1", links: linksTo(["7.4"]) })] });
    expect(assessed(record, { profile }).status).toBe("not-started");
    expect(capability(assessed(record, { profile: "consultant-3-5" }), "7.4").value).toBe(50);
  });

  test("G8, G11 and G12 are not asked", () => {
    const record = consultant({ narrativeWords: null });
    const result = assessed(
      { ...record, practitioner: { ...record.practitioner, jobPlan: null } },
      { profile },
    );
    for (const rule of ["G8", "G11", "G12"]) {
      expect(gate(result, rule).outcome).toBe("not-applicable");
    }
  });

  type Awards = PortfolioRecord["practitioner"]["awards"];
  const equivalence = (awardedOn: string | null, level = 7): Awards => [
    { title: "Equivalence", level, kind: "equivalence", awardedOn },
  ];
  const panel = (
    outcome: "recommended" | "not-yet",
    on: string,
    about: Partial<PortfolioRecord["decisions"][number]> = {},
  ): PortfolioRecord["decisions"][number] => ({ profile: "four-pillars", outcome, on, ...about });

  test.each<[string, PortfolioRecord["decisions"], Awards, string]>([
    ["recommended", [panel("recommended", "2024-05-01")], [], "pass"],
    ["recommended, awards not known", [panel("recommended", "2024-05-01")], null, "pass"],
    ["recommended today", [panel("recommended", TODAY)], [], "pass"],
    ["recommended tomorrow", [panel("recommended", "2026-11-23")], [], "fail"],
    ["not yet", [panel("not-yet", "2024-05-01")], [], "fail"],
    [
      "recommended, then not yet",
      [panel("recommended", "2024-05-01"), panel("not-yet", "2025-05-01")],
      [],
      "fail",
    ],
    [
      "not yet, then recommended",
      [panel("recommended", "2025-05-01"), panel("not-yet", "2024-05-01")],
      [],
      "pass",
    ],
    [
      "two on one date: the later in the list",
      [panel("recommended", "2025-05-01"), panel("not-yet", "2025-05-01")],
      [],
      "fail",
    ],
    [
      "recommended on another profile",
      [panel("recommended", "2024-05-01", { profile: "clinical-plus" })],
      [],
      "fail",
    ],
    ["an equivalence award", [], equivalence("2024-05-01"), "pass"],
    [
      "an equivalence award, and a panel that said not yet",
      [panel("not-yet", "2025-05-01")],
      equivalence("2024-05-01"),
      "pass",
    ],
    ["an equivalence award of today", [], equivalence(TODAY), "pass"],
    ["an equivalence award of tomorrow", [], equivalence("2026-11-23"), "fail"],
    ["an equivalence award in progress", [], equivalence(null), "fail"],
    ["an equivalence award at level 6", [], equivalence("2024-05-01", 6), "fail"],
    ["a master's award is not enough", [], readyRecord().practitioner.awards, "fail"],
    ["no panel, awards not known", [], null, "unknown"],
    ["not yet, awards not known", [panel("not-yet", "2024-05-01")], null, "unknown"],
  ])("G16: %s", (_sentence, decisions, awards, expected) => {
    const record = consultant({ decisions });
    const result = assessed(
      { ...record, practitioner: { ...record.practitioner, awards } },
      { profile },
    );
    expect(gate(result, "G16").outcome).toBe(expected);
  });

  test("G16 is asked of consultant profiles only", () => {
    expect(gate(assessed(ready()), "G16").outcome).toBe("not-applicable");
  });
});

import { describe, expect, test } from "vitest";
import { signerLacks } from "@/lib/rules/eligible-signer";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord, ProfileId, SignOff, Supervisor } from "@/lib/rules/record";
import type { SignerRule } from "@/lib/rules/result";
import { assessed, capabilityRule, readyRecord, signOff, supervisor, TODAY } from "./ready-record";

/** The ready record with these decisions on one capability in place of its own. */
function decided(
  signOffs: readonly SignOff[],
  about: Partial<PortfolioRecord> = {},
  code = "4.2",
): PortfolioRecord {
  const ready = readyRecord();
  const others = ready.signOffs.filter(({ capability }) => capability !== code);
  return { ...ready, signOffs: [...others, ...signOffs], ...about };
}

const on42 = (about: Partial<SignOff>): SignOff => signOff({ capability: "4.2", ...about });

describe("C6: a sign-off is active if it is the latest eligible decision, achieved, in force and rests on something", () => {
  test.each<[string, Partial<SignOff>[], string]>([
    ["achieved", [{}], "pass"],
    ["no decision at all", [], "fail"],
    ["more evidence", [{ decision: "more-evidence" }], "fail"],
    ["not yet", [{ decision: "not-yet" }], "fail"],
    ["achieved, then not yet", [{}, { on: "2026-10-02", decision: "not-yet" }], "fail"],
    ["not yet, then achieved", [{ decision: "not-yet" }, { on: "2026-10-02" }], "pass"],
    [
      "the later date wins wherever it stands in the list",
      [{ on: "2026-10-02" }, { decision: "not-yet" }],
      "pass",
    ],
    [
      "two on one date: the later in the list, not yet",
      [{}, { by: "cai", decision: "not-yet" }],
      "fail",
    ],
    [
      "two on one date: the later in the list, achieved",
      [{ by: "cai", decision: "not-yet" }, {}],
      "pass",
    ],
    [
      "a later decision by a stranger does not count",
      [{}, { on: "2026-10-02", by: "zoe", decision: "not-yet" }],
      "pass",
    ],
    [
      "a later decision by the owner is not there",
      [{}, { on: "2026-10-02", by: "owner", decision: "not-yet" }],
      "pass",
    ],
    ["a stranger's sign-off does not count", [{ by: "zoe" }], "fail"],
    ["the owner's own sign-off is not there", [{ by: "owner" }], "fail"],
    ["revoked today", [{ revokedOn: TODAY }], "fail"],
    ["revoked tomorrow", [{ revokedOn: "2026-11-23" }], "pass"],
    [
      "the latest is revoked: the one before does not wake",
      [{}, { on: "2026-10-02", revokedOn: "2026-10-03" }],
      "fail",
    ],
    ["an earlier one is revoked", [{ revokedOn: "2026-10-02" }, { on: "2026-10-02" }], "pass"],
    ["decided today", [{ on: TODAY }], "pass"],
    ["decided tomorrow does not exist yet", [{ on: "2026-11-23" }], "fail"],
    [
      "refused tomorrow does not exist yet",
      [{}, { on: "2026-11-23", decision: "not-yet" }],
      "pass",
    ],
    ["on the day its first evidence happened", [{ on: "2026-03-01" }], "pass"],
    ["a day before its first evidence happened", [{ on: "2026-02-28" }], "fail"],
  ])("%s", (_sentence, decisions, expected) => {
    const result = assessed(decided(decisions.map(on42)));
    expect(capabilityRule(result, "4.2", "C6").outcome).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ["36 months to the day", "4.2", "2023-11-22", "pass"],
    ["a day more than 36 months", "4.2", "2023-11-21", "fail"],
    ["1.11: 12 months to the day", "1.11", "2025-11-22", "pass"],
    ["1.11: a day more than 12 months", "1.11", "2025-11-21", "fail"],
    ["1.10 has 36 months like the others", "1.10", "2023-11-22", "pass"],
  ])("lapses: %s", (_sentence, code, on, expected) => {
    const record = decided(
      [signOff({ capability: code, on })],
      {
        supervisors: [supervisor({ id: "bea", preparedOn: ["2023-06-01", "2025-06-01"] })],
        // Something has to have happened before.
        evidence: readyRecord().evidence.map((item, index) =>
          index % 2 === 0 ? { ...item, occurredOn: "2023-01-01" } : item,
        ),
      },
      code,
    );
    expect(capabilityRule(assessed(record), code, "C6").outcome).toBe(expected);
  });

  test("an item that happened before, but was confirmed after the decision, is something to rest on", () => {
    const evidence = readyRecord().evidence.map((item) => ({
      ...item,
      confirmations: [{ by: "dee", on: "2026-11-20" }],
    }));
    expect(capabilityRule(assessed(decided([on42({})], { evidence })), "4.2", "C6").outcome).toBe(
      "pass",
    );
  });

  test.each<[string, string | null, string]>([
    ["never changed", null, "requirement"],
    ["changed today", TODAY, "warning"],
    ["changed tomorrow does not exist yet", "2026-11-23", "requirement"],
  ])(
    "passes with a warning when evidence it rests on was changed: %s",
    (_sentence, changedSince, severity) => {
      const found = capabilityRule(assessed(decided([on42({ changedSince })])), "4.2", "C6");
      expect(found).toMatchObject({ outcome: "pass", severity });
    },
  );
});

describe("A1–A6: who is eligible to sign off 4.2 on 1 October 2026", () => {
  const post = (about: Partial<Supervisor>): Supervisor => supervisor({ id: "bea", ...about });

  test.each<[string, Partial<Supervisor>[], string[]]>([
    ["a coordinating supervisor", [{}], []],
    ["A1: not the line manager", [{ lineManager: true }], ["A1"]],
    ["A1: not who is line manager in another post", [{}, { lineManager: true }], ["A1"]],
    [
      "A1: line manager in a post that has ended",
      [{}, { lineManager: true, to: "2026-09-30" }],
      [],
    ],
    [
      "A1: line manager in a post that begins later",
      [{}, { lineManager: true, from: "2026-10-02" }],
      [],
    ],
    ["A2: registered", [{ registered: false }], ["A2"]],
    ["A2: registered in one post is enough", [{ registered: false }, {}], []],
    ["A3: in post that day", [{ to: "2026-09-30" }], ["A3"]],
    ["A3: the last day in post", [{ to: "2026-10-01" }], []],
    ["A3: the first day in post", [{ from: "2026-10-01" }], []],
    ["A3: the day before the first", [{ from: "2026-10-02" }], ["A3"]],
    ["A3: an associate with the capability in scope", [{ role: "associate", scope: ["4.2"] }], []],
    ["A3: an associate with the pillar in scope", [{ role: "associate", scope: ["4"] }], []],
    [
      "A3: an associate with another capability",
      [{ role: "associate", scope: ["4.1", "4.20"] }],
      ["A3"],
    ],
    ["A3: an associate without a scope", [{ role: "associate" }], ["A3"]],
    ["A3: a coordinating supervisor needs no scope", [{ scope: ["1"] }], []],
    ["A4: advanced", [{ level: "advanced" }], []],
    ["A4: consultant", [{ level: "consultant" }], []],
    ["A4: other", [{ level: "other" }], ["A4"]],
    ["A5: prepared on the day", [{ preparedOn: ["2026-10-01"] }], []],
    ["A5: prepared a day too late", [{ preparedOn: ["2026-10-02"] }], ["A5"]],
    ["A5: prepared 36 months before", [{ preparedOn: ["2023-10-01"] }], []],
    ["A5: prepared a day longer ago", [{ preparedOn: ["2023-09-30"] }], ["A5"]],
    ["A5: never prepared", [{ preparedOn: [] }], ["A5"]],
    ["A6: without a conflict", [{ conflict: true }], ["A6"]],
    ["A6: without a conflict in any post", [{}, { role: "associate", conflict: true }], ["A6"]],
    ["one post must meet all the rest", [{ registered: false }, { level: "other" }], ["A2"]],
    ["nobody: no entry", [], ["A3"]],
  ])("%s", (_sentence, posts, lacks) => {
    const supervisors = posts.map(post);
    const question = { signer: "bea", on: "2026-10-01", capability: "4.2", pillar: "4" };
    const { rules } = currentProfile("four-pillars");
    expect(signerLacks(question, supervisors, rules)).toEqual(lacks);
    // The same through the whole engine.
    const result = assessed(decided([on42({})], { supervisors }));
    expect(capabilityRule(result, "4.2", "C6").outcome).toBe(lacks.length === 0 ? "pass" : "fail");
  });

  test.each<[string, Partial<Supervisor>[], SignerRule[]]>([
    ["of one each, the first rule", [{ level: "other" }, { registered: false }], ["A2"]],
    [
      "the shorter list, even if it comes later in the rules",
      [{ registered: false, preparedOn: [] }, { level: "other" }],
      ["A4"],
    ],
    [
      "of two each, the first rules",
      [
        { level: "other", preparedOn: [] },
        { registered: false, preparedOn: [] },
      ],
      ["A2", "A5"],
    ],
  ])("the post that comes nearest is named, in any order: %s", (_sentence, posts, lacks) => {
    const supervisors = posts.map(post);
    const question = { signer: "bea", on: "2026-10-01", capability: "4.2", pillar: "4" };
    const { rules } = currentProfile("four-pillars");
    expect(signerLacks(question, supervisors, rules)).toEqual(lacks);
    expect(signerLacks(question, [...supervisors].reverse(), rules)).toEqual(lacks);
  });

  test("the owner signs nothing, whatever post they hold", () => {
    const supervisors = [post({ id: "owner" })];
    const question = { signer: "owner", on: "2026-10-01", capability: "4.2", pillar: "4" };
    const { rules } = currentProfile("four-pillars");
    expect(signerLacks(question, supervisors, rules)).toEqual(["A1"]);
  });

  test.each<[ProfileId, Supervisor["level"], string]>([
    ["consultant-1-3", "advanced", "fail"],
    ["consultant-1-3", "consultant", "pass"],
    ["consultant-1-3", "medical-consultant", "pass"],
    ["consultant-1-3", "other", "fail"],
  ])("A4 for %s: %s", (profile, level, expected) => {
    const ready = readyRecord("consultant-2020");
    const supervisors = ready.supervisors.map((entry) => ({ ...entry, level }));
    const result = assessed({ ...ready, supervisors }, { profile });
    expect(capabilityRule(result, "7.2", "C6").outcome).toBe(expected);
  });

  test("for the consultant framework an associate's scope may name a group", () => {
    const ready = readyRecord("consultant-2020");
    const supervisors = ready.supervisors.map((entry) => ({
      ...entry,
      role: "associate" as const,
      scope: ["SL"],
    }));
    const result = assessed({ ...ready, supervisors }, { profile: "consultant-1-3" });
    expect(capabilityRule(result, "7.2", "C6").outcome).toBe("pass");
    expect(capabilityRule(result, "2.2", "C6").outcome).toBe("fail");
  });
});

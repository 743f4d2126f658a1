import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getPanel, listPanelDecisions } from "@/lib/details/panel/queries";
import { getDetails } from "@/lib/details/queries";
import { WAIVER_MONTHS } from "@/lib/details/waiver/limits";
import { WAIVABLE } from "@/lib/rules/gates/judge-gates";
import { getWaivers, listWaivers } from "@/lib/details/waiver/queries";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import { currentProfile } from "@/lib/rules/profiles";
import { PROFILE_IDS } from "@/lib/rules/record";
import { RECORD_DEEDS } from "../../support/record-deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn, TODAY } from "../../support/ward";
import { panelDecision, waiver } from "../access/record-cases";
import { auditOf } from "../evidence/deeds";

test("a panel's decision stays, a later one follows it, and the practitioner reads both with their reasons", async () => {
  const { ada, bea, mel, stu } = await scene();
  const of = { personId: ada.personId };
  expect((await recordOf(ada)).decisions).toEqual([]);
  const first = { ...panelDecision, ...of, outcome: "not-yet", key: crypto.randomUUID() };
  await done(stu, "recordPanelDecisionAction", first);
  expect(await tried(stu, "recordPanelDecisionAction", first)).toMatchObject({
    error: { because: "This decision has already been recorded." },
  });
  const later = { ...panelDecision, ...of, decidedOn: "2026-11-20", key: crypto.randomUUID() };
  await done(stu, "recordPanelDecisionAction", later);
  expect((await recordOf(ada)).decisions).toEqual([
    { profile: "four-pillars", outcome: "not-yet", on: "2026-11-02" },
    { profile: "four-pillars", outcome: "recommended", on: "2026-11-20" },
  ]);
  for (const reader of [ada, bea, stu]) {
    const rows = await listPanelDecisions(reader, ada.personId);
    expect(rows.map(({ outcome, reasons, recordedBy }) => [outcome, reasons, recordedBy])).toEqual([
      ["recommended", panelDecision.reasons, "Stu Fenwick"],
      ["not-yet", panelDecision.reasons, "Stu Fenwick"],
    ]);
    expect(await auditOf(rows[0]?.id ?? "")).toEqual(["panel.decided"]);
  }
  expect(await listPanelDecisions(mel, ada.personId)).toEqual([]);
  const hub = await getDetails(ada, ada.personId, TODAY);
  expect(hub?.parts.find(({ id }) => id === "panel")?.stands).toEqual([
    "Recommended, 20 November 2026",
    "Not yet, 2 November 2026",
  ]);
});

test("a waiver counts while it is in force, is ended early, and stays to be read", async () => {
  const { ada, stu } = await scene();
  const scopeOn = async (day: string) => outcomeOf(ada, "G3", day);
  expect(await scopeOn(TODAY)).toBe("fail");
  const body = { ...waiver, personId: ada.personId, key: crypto.randomUUID() };
  await done(stu, "approveWaiverAction", body);
  expect((await recordOf(ada)).waivers).toEqual([
    { rule: "G3", approver: stu.personId, on: "2026-11-02", until: "2027-05-02" },
  ]);
  expect(await scopeOn(TODAY)).toBe("waived");
  expect(await scopeOn("2027-05-02")).toBe("waived");
  expect(await scopeOn("2027-05-03")).toBe("fail");

  const [row] = await listWaivers(ada, ada.personId);
  expect(row).toMatchObject({ reasons: waiver.reasons, approvedBy: "Stu Fenwick" });
  const waiverId = row?.id;
  await done(stu, "endWaiverAction", { waiverId, endsOn: "2026-11-30" });
  expect((await recordOf(ada)).waivers).toMatchObject([{ until: "2026-11-30" }]);
  expect(await scopeOn("2026-12-01")).toBe("fail");
  expect(await auditOf(waiverId ?? "")).toEqual(["waiver.approved", "waiver.ended"]);

  expect(await tried(stu, "endWaiverAction", { waiverId, endsOn: "2026-12-01" })).toMatchObject({
    error: { code: "conflict" },
  });
  expect(await tried(stu, "endWaiverAction", { waiverId, endsOn: "2026-11-01" })).toMatchObject({
    error: { fieldErrors: { endsOn: ["The earliest last day is today."] } },
  });
});

test("a steward neither decides nor waives for themselves, and no other role does at all", async () => {
  const { ward, ada, bea, mel, stu } = await scene();
  await database().stewardPost.create({
    data: {
      organisationId: ward.northmoor.id,
      personId: ada.personId,
      startsOn: new Date("2026-01-01"),
    },
  });
  const herself = await signedIn(database(), ward.ada);
  const of = { personId: ada.personId };
  for (const [actor, because] of [
    [herself, /^Nobody can (record a decision about|waive a gate for) themselves/],
    [stu, null],
  ] as const) {
    for (const [name, body] of [
      ["recordPanelDecisionAction", panelDecision],
      ["approveWaiverAction", waiver],
    ] as const) {
      const result = await tried(actor, name, { ...body, ...of, key: crypto.randomUUID() });
      if (because === null) expect(result.ok).toBe(true);
      else
        expect(result).toMatchObject({
          error: { code: "forbidden", because: expect.stringMatching(because) as unknown },
        });
    }
  }
  for (const actor of [bea, mel, ada]) {
    expect(await getPanel(actor, ada.personId)).toBeNull();
    expect(await getWaivers(actor, ada.personId)).toBeNull();
    for (const [name, body] of [
      ["recordPanelDecisionAction", panelDecision],
      ["approveWaiverAction", waiver],
    ] as const) {
      // A key of its own: else it would be refused as sent twice, whoever sends it.
      const result = await tried(actor, name, { ...body, ...of, key: crypto.randomUUID() });
      expect(result, `${actor.name}, ${name}`).toMatchObject({
        error: { code: expect.stringMatching(/^(forbidden|not-found)$/) as unknown },
      });
    }
  }
});

test("what cannot be waived, or not for so long, is refused at its field", async () => {
  const { ada, stu } = await scene();
  const body = { ...waiver, personId: ada.personId, key: crypto.randomUUID() };
  for (const gate of ["G1", "G6", "G7", "G13", "G14", "G17"]) {
    expect(await tried(stu, "approveWaiverAction", { ...body, gate })).toMatchObject({
      error: { fieldErrors: { gate: ["Choose the gate that is waived."] } },
    });
  }
  for (const [change, field] of [
    [{ endsOn: "2027-11-03" }, "endsOn"],
    [{ endsOn: "2026-11-01" }, "endsOn"],
    [{ approvedOn: "2026-12-24", endsOn: "2027-01-24" }, "approvedOn"],
    [{ approvedOn: "2026-01-01", endsOn: "2026-02-01" }, "endsOn"],
    [{ reasons: " " }, "reasons"],
  ] as const) {
    const result = await tried(stu, "approveWaiverAction", { ...body, ...change });
    expect(
      !result.ok && result.error.code === "invalid" && Object.keys(result.error.fieldErrors),
    ).toEqual([field]);
  }
  await done(stu, "approveWaiverAction", { ...body, endsOn: "2027-11-02" });
});

test("every gate that a form offers is waived by the rules, for as long as the form says", async () => {
  const { ada, stu } = await scene();
  for (const gate of WAIVABLE) {
    const key = crypto.randomUUID();
    await done(stu, "approveWaiverAction", { ...waiver, gate, personId: ada.personId, key });
  }
  const view = await getReadiness(ada, ada.personId, TODAY);
  const open = view?.readiness.gates.filter(({ outcome }) => /^(fail|unknown)$/.test(outcome));
  expect(
    open?.map(({ rule }) => rule).filter((rule) => WAIVABLE.some((one) => one === rule)),
  ).toEqual([]);
  expect(PROFILE_IDS.map((id) => currentProfile(id).waiverMonths)).toEqual(
    PROFILE_IDS.map(() => WAIVER_MONTHS),
  );
});

async function scene() {
  const ward = await makeWard(database());
  const as = (who: "ada" | "bea" | "mel" | "stu") => signedIn(database(), ward[who]);
  return {
    ward,
    ada: await as("ada"),
    bea: await as("bea"),
    mel: await as("mel"),
    stu: await as("stu"),
  };
}

async function tried(actor: Member, name: string, body: Body) {
  const deed = RECORD_DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

async function done(actor: Member, name: string, body: Body): Promise<void> {
  const result = await tried(actor, name, body);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function recordOf(actor: Member) {
  const found = await getRecord(actor, actor.personId, TODAY);
  if (found === null) throw new Error("It is there to be read.");
  return found.record;
}

async function outcomeOf(actor: Member, gate: string, day: string) {
  const view = await getReadiness(actor, actor.personId, day);
  return view?.readiness.gates.find(({ rule }) => rule === gate)?.outcome;
}

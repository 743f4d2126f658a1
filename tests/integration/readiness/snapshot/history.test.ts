import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getHistory, getStanding } from "@/lib/readiness/snapshot/queries";
import type { HistoryView, Whose } from "@/lib/readiness/snapshot/types";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import { countStatements } from "../../../support/count-statements";
import { makeWard, signedIn, TODAY, type Ward } from "../../../support/ward";
import { answerAs, logAs, RE_AUDIT } from "../../evidence/deeds";
import { decideAs, giveAPassword } from "../../sign-off/deeds";
import { describeAs, keptOf, selfAssessAs } from "./deeds";

const own: Whose = { as: "practitioner" };
const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00Z`);

/** Self-assessed in September, confirmed in October, signed off in November; her registration ran out between. */
async function aYearOfAda(): Promise<{ readonly ward: Ward; readonly ada: Member }> {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  await details.registration(db, { of: ward.ada, expiresOn: "2026-10-31" });
  const [ada, bea, cai] = [
    await signedIn(db, ward.ada),
    await signedIn(db, ward.bea),
    await signedIn(db, ward.cai),
  ];
  await evidence.confirmedEvidence(db, {
    by: ward.ada,
    type: "level-7-module",
    occurredOn: "2026-05-20",
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.bea],
  });
  const logged = await evidence.submittedEvidence(db, {
    by: ward.ada,
    type: "audit",
    characteristics: ["analysis", "autonomy"],
    shows: [{ code: "4.2" }],
    asked: [ward.cai],
  });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  await selfAssessAs(ada, "4.2", at("2026-09-21"));
  await answerAs(cai, { requestId: logged.requests[0]?.id ?? "" }, at("2026-10-05"));
  expect(await getHistory(ada, own, page("2026-09-01"), "2026-11-02")).not.toBeNull();
  await decideAs(bea, { requestId: asked.id }, at("2026-11-10"));
  return { ward, ada };
}

test("what changed since a day stands newest first, each with its deed, who did it, and what moved", async () => {
  const { ada } = await aYearOfAda();
  const view = await getHistory(ada, own, page("2026-09-22"), TODAY);
  expect(view?.changes.map(({ asOf, because }) => [asOf, because])).toEqual([
    [
      "2026-11-10",
      {
        kind: "deed",
        deed: { words: "Decided on a capability", who: "Bea Hartley", about: ["4.2", "achieved"] },
        orTimeFrom: null,
      },
    ],
    ["2026-11-02", { kind: "time" }],
    [
      "2026-10-05",
      {
        kind: "deed",
        deed: { words: "Answered a request for confirmation", who: "Cai Morgan", about: [] },
        orTimeFrom: null,
      },
    ],
  ]);
  const [signedOff, ranOut, confirmed] = view?.changes.map(({ moved }) => moved) ?? [];
  expect(signedOff?.capabilities).toMatchObject([
    { code: "4.2", from: "evidenced", to: "signed-off" },
  ]);
  expect(signedOff?.pillars).toEqual([{ name: "Research", from: 10, to: 12.5 }]);
  expect([signedOff?.status, signedOff?.index, signedOff?.rules]).toEqual([null, null, null]);
  expect(ranOut?.gates).toMatchObject([{ rule: "G1", from: "pass", to: "fail" }]);
  expect(ranOut?.capabilities).toEqual([]);
  expect(confirmed?.capabilities).toMatchObject([
    { code: "4.2", from: "building", to: "evidenced" },
  ]);
  // Since a day begins with that day, and says how it stood before.
  expect(view?.before).toMatchObject({ status: "developing", index: 0 });
  expect(await days(ada, "2026-10-05")).toEqual(["2026-11-10", "2026-11-02", "2026-10-05"]);
  expect(await days(ada, "2026-10-06")).toEqual(["2026-11-10", "2026-11-02"]);
  expect(await days(ada, "2026-11-11")).toEqual([]);

  const all = await getHistory(ada, own, page("2026-01-01"), TODAY);
  expect([all?.before, all?.changes.at(-1)?.moved]).toEqual([null, null]);
});

test("a deed on a day after time could have changed it, with nobody having looked, says so", async () => {
  const db = database();
  const ward = await makeWard(db);
  await details.registration(db, { of: ward.ada, expiresOn: "2026-10-31" });
  const ada = await signedIn(db, ward.ada);
  await selfAssessAs(ada, "4.2", at("2026-10-05"));
  await selfAssessAs(ada, "4.3", at("2026-11-10"));
  const view = await getHistory(ada, own, page("2026-10-20"), TODAY);
  expect(view?.changes).toMatchObject([
    { asOf: "2026-11-10", because: { kind: "deed", orTimeFrom: "2026-11-01" } },
  ]);
});

test("supervisors in post read what the practitioner reads; a manager the numbers without who did what; nobody else anything", async () => {
  const { ward, ada } = await aYearOfAda();
  const db = database();
  const practitionerId = ward.ada.id;
  const asked = page("2026-01-01");
  const supervisor: Whose = { as: "supervisor", practitionerId };
  const manager: Whose = { as: "manager", teamId: ward.imaging.id, practitionerId };
  const ask = async (who: Ward["mel"], whose: Whose) => {
    const actor = await signedIn(db, who);
    const [history, standing] = [
      await getHistory(actor, whose, asked, TODAY),
      await getStanding(actor, whose, TODAY, TODAY),
    ];
    expect(standing === null, who.name).toBe(history === null);
    return history;
  };
  const hers = await getHistory(ada, own, asked, TODAY);
  expect(await ask(ward.bea, supervisor)).toEqual(hers);
  expect(await ask(ward.cai, supervisor)).toEqual(hers);

  const mel = await ask(ward.mel, manager);
  expect(mel?.changes.map(({ moved }) => moved)).toEqual(hers?.changes.map(({ moved }) => moved));
  expect(mel?.changes.map(({ because }) => because)).toEqual([
    { kind: "deed", deed: null, orTimeFrom: null },
    { kind: "time" },
    { kind: "deed", deed: null, orTimeFrom: null },
    { kind: "deed", deed: null, orTimeFrom: null },
  ]);

  const nobody: readonly (readonly [Ward["mel"], Whose])[] = [
    [ward.dan, supervisor],
    [ward.mel, supervisor],
    [ward.ada, supervisor],
    [ward.dev, supervisor],
    [ward.stu, supervisor],
    [ward.quin, supervisor],
    [ward.nia, manager],
    [ward.nia, { ...manager, teamId: ward.therapies.id }],
    [ward.bea, manager],
    [ward.stu, manager],
    [ward.rob, { ...manager, teamId: ward.southmoorImaging.id }],
    [ward.bea, own],
    [ward.bea, { as: "supervisor", practitionerId: "nobody" }],
  ];
  for (const [who, whose] of nobody) expect(await ask(who, whose), who.name).toBeNull();
});

test("not a word that anybody wrote is shown with it", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const [ada, bea] = [await signedIn(db, ward.ada), await signedIn(db, ward.bea)];
  const WORD = "Zanzibar";
  const written = {
    title: WORD,
    setting: WORD,
    whatHappened: WORD,
    whatLearned: WORD,
    whatChanged: WORD,
  };
  await details.award(db, { of: ward.ada, title: WORD });
  await details.registration(db, { of: ward.ada, body: WORD, number: WORD });
  await logAs(ada, {
    ...RE_AUDIT,
    ...written,
    "links.0.rationale": WORD,
    webLinks: `https://${WORD.toLowerCase()}.example/`,
    intent: "submit",
  });
  await evidence.confirmedEvidence(db, {
    by: ward.ada,
    ...written,
    shows: [{ code: "4.2", rationale: WORD }],
    confirmedBy: [ward.bea],
    sentence: WORD,
  });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
    message: WORD,
  });
  const reasons = `${WORD} is all that I have read of it, and we talked about it for long.`;
  expect(await decideAs(bea, { requestId: asked.id, reasons })).toMatchObject({ ok: true });
  const shown = JSON.stringify([
    await getHistory(ada, own, page("2026-01-01"), TODAY),
    await getStanding(ada, own, TODAY, TODAY),
  ]);
  expect(shown).toContain("4.2");
  expect(shown.toLowerCase()).not.toContain(WORD.toLowerCase());
});

test("a long history comes in pages, each change once, and asks as few statements as a short one", async () => {
  const db = database();
  const ward = await makeWard(db);
  const [ada, stu] = [await signedIn(db, ward.ada), await signedIn(db, ward.stu)];
  await selfAssessAs(ada, "4.2");
  const ask = (after?: string) => getHistory(ada, own, { since: "2026-01-01", after }, TODAY);
  const short = await countStatements(() => ask());
  await decisions.signOff(db, { of: ward.ada, capability: "4.2", by: ward.bea });
  for (const code of ["1", "2", "3", "4"].flatMap((pillar) =>
    ["1", "2", "3", "4", "5", "6", "7"].map((number) => `${pillar}.${number}`),
  )) {
    if (code !== "4.2") await selfAssessAs(ada, code);
  }
  await describeAs(stu, { personId: ward.bea.id, preparedOn: "2020-01-05" });
  const kept = await keptOf(ward.ada.id);
  expect(kept.length).toBeGreaterThan(25);

  const first = await countStatements(() => ask());
  expect([short.statements, first.statements]).toEqual([2, 2]);
  const second = await ask(first.value?.next ?? undefined);
  expect(first.value?.changes).toHaveLength(25);
  expect(second?.next).toBeNull();
  const ids = [first.value, second].flatMap((view) => idsOf(view ?? null));
  expect(ids).toEqual(kept.map(({ id }) => id).reverse());
  const standing = await countStatements(() => getStanding(ada, own, TODAY, TODAY));
  expect(standing.statements).toBe(2);
});

function idsOf(view: HistoryView | null): readonly string[] {
  return view?.changes.map(({ id }) => id) ?? [];
}

async function days(actor: Member, since: string): Promise<readonly string[]> {
  const view = await getHistory(actor, own, page(since), TODAY);
  return view?.changes.map(({ asOf }) => asOf) ?? [];
}

function page(since: string) {
  return { since, after: undefined };
}

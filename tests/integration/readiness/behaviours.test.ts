import { expect, test } from "vitest";
import { teamRows } from "@/components/readiness/team-rows";
import type { Member } from "@/lib/core/actor";
import { csvOf } from "@/lib/core/csv";
import { database } from "@/lib/db/client";
import { getEvidence } from "@/lib/evidence/queries";
import { assessRecord } from "@/lib/readiness/assess-record";
import {
  getPortfolio,
  getReadiness,
  getRecord,
  getSupervised,
  listSupervised,
} from "@/lib/readiness/queries";
import {
  getTeamPerson,
  getTeamReadiness,
  listTeamReadiness,
  listTeams,
} from "@/lib/readiness/team/queries";
import { teamFilters } from "@/lib/readiness/team/schema";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import { makeWard, NOW, signedIn, TODAY, type Ward } from "../../support/ward";
import { answerAs } from "../evidence/deeds";
import { decideAs, giveAPassword, REASONS, revokeAs } from "../sign-off/deeds";

const everybody = teamFilters.parse({});
const audit = {
  type: "audit",
  title: "Re-audit of 60 limb reports",
  occurredOn: "2026-11-10",
  characteristics: ["analysis", "autonomy"],
  shows: [{ code: "1.11" }, { code: "2.3" }, { code: "2.4" }, { code: "4.2" }],
} as const;

test("the readiness shown is up to date the moment the deed is done, on the practitioner's page and on the team's", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  await decisions.selfAssessment(db, { of: ward.ada, capability: "4.2" });
  await evidence.confirmedEvidence(db, {
    by: ward.ada,
    type: "level-7-module",
    occurredOn: "2026-05-20",
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.bea],
  });
  const logged = await evidence.submittedEvidence(db, {
    by: ward.ada,
    ...audit,
    asked: [ward.cai],
  });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const [ada, bea, cai, mel] = [
    await signedIn(db, ward.ada),
    await signedIn(db, ward.bea),
    await signedIn(db, ward.cai),
    await signedIn(db, ward.mel),
  ];
  expect(await stateEverywhere("4.2", ada, mel, ward)).toBe("building");

  const [request] = logged.requests;
  const confirmed = await answerAs(cai, {
    requestId: request?.id ?? "",
    sentence: "I read them again with her.",
  });
  expect(confirmed).toMatchObject({ ok: true });
  expect(await stateEverywhere("4.2", ada, mel, ward)).toBe("evidenced");

  const decided = await decideAs(bea, { requestId: asked.id });
  if (!decided.ok) throw new Error("Bea could not decide.");
  expect(await stateEverywhere("4.2", ada, mel, ward)).toBe("signed-off");

  await revokeAs(bea, { signOffId: decided.value.signOffId });
  expect(await stateEverywhere("4.2", ada, mel, ward)).toBe("evidenced");
});

test("a result is remembered, and forgotten with the day it is of", async () => {
  const db = database();
  const ward = await makeWard(db);
  await evidence.confirmedEvidence(db, {
    by: ward.ada,
    occurredOn: "2025-01-10",
    confirmedBy: [ward.bea],
    shows: [{ code: "1.6" }],
  });
  const ada = await signedIn(db, ward.ada);
  const first = await getReadiness(ada, ada.personId, TODAY);
  expect((await getReadiness(ada, ada.personId, TODAY))?.readiness).toBe(first?.readiness);
  const later = await getReadiness(ada, ada.personId, "2027-11-22");
  expect(later?.readiness.asOf).toBe("2027-11-22");
});

test("people of one organisation never see another's", async () => {
  const db = database();
  const ward = await makeWard(db);
  await evidence.confirmedEvidence(db, { by: ward.pia, confirmedBy: [ward.quin] });
  const strangers = [ward.ada, ward.bea, ward.cai, ward.mel, ward.stu];
  for (const who of strangers) {
    const actor = await signedIn(db, who);
    const { pia, southmoorImaging } = ward;
    expect(await getReadiness(actor, pia.id, TODAY)).toBeNull();
    expect(await getRecord(actor, pia.id, TODAY)).toBeNull();
    expect(await getSupervised(actor, pia.id, TODAY)).toBeNull();
    expect(await getTeamReadiness(actor, southmoorImaging.id, everybody, TODAY)).toBeNull();
    expect(await listTeamReadiness(actor, southmoorImaging.id, everybody, TODAY)).toBeNull();
    expect(await getTeamPerson(actor, southmoorImaging.id, pia.id, TODAY)).toBeNull();
  }
  // Nor does a manager whose post was given by mistake to a team elsewhere see more than their own organisation.
  const mel = await signedIn(db, ward.mel);
  const astray: Member = { ...mel, managedTeamIds: [ward.southmoorImaging.id] };
  expect(await listTeams(astray, TODAY)).toEqual([]);
  expect(await getTeamReadiness(astray, ward.southmoorImaging.id, everybody, TODAY)).toBeNull();
  const supervising: Member = {
    ...mel,
    posts: [{ practitionerId: ward.pia.id, role: "coordinating", scope: [] }],
  };
  expect(await listSupervised(supervising, TODAY)).toEqual([]);
  expect(await getSupervised(supervising, ward.pia.id, TODAY)).toBeNull();
});

test("a manager cannot read a reflection, by page, file, search, export or address", async () => {
  const db = database();
  const ward = await makeWard(db);
  const secret = "Zebrafish";
  const said = `I was wrong about the ${secret} and said so.`;
  const item = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    title: said,
    setting: said,
    whatHappened: said,
    whatLearned: said,
    whatChanged: said,
    webLinks: [`https://example.org/${secret}`],
    shows: [{ code: "4.2", rationale: said }],
    confirmedBy: [ward.bea],
    sentence: said,
  });
  await details.award(db, { of: ward.ada, title: said, institution: said });
  await details.registration(db, { of: ward.ada, body: said, number: secret });
  await decisions.selfAssessment(db, { of: ward.ada, capability: "4.2", reflection: said });
  await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.cai,
    capability: "4.2",
    message: said,
  });
  await decisions.signOff(db, {
    of: ward.ada,
    by: ward.bea,
    capability: "1.6",
    reasons: `${REASONS} ${said}`,
    restsOn: [item],
  });
  const mel = await signedIn(db, ward.mel);
  const team = await getTeamReadiness(mel, ward.imaging.id, everybody, TODAY);
  const person = await getTeamPerson(mel, ward.imaging.id, ward.ada.id, TODAY);
  const file = await listTeamReadiness(mel, ward.imaging.id, everybody, TODAY);
  expect(team?.people).toBe(2);
  expect(person?.practitioner.name).toBe("Ada Nwosu");
  const seen = [team, person, file, csvOf(teamRows(file?.rows ?? [], TODAY))];
  expect(JSON.stringify(seen)).not.toContain(secret);

  const searched = teamFilters.parse({ q: secret });
  expect(await getTeamReadiness(mel, ward.imaging.id, searched, TODAY)).toMatchObject({
    matching: 0,
  });
  expect(await getEvidence(mel, { evidenceId: item.id, version: 1, now: NOW })).toBeNull();
  expect(await getSupervised(mel, ward.ada.id, TODAY)).toBeNull();
  // What an export is made of is the practitioner's own: neither a manager nor a supervisor is given it.
  const own = await getRecord(await signedIn(db, ward.ada), ward.ada.id, TODAY);
  expect(own?.record.evidence).toHaveLength(1);
  for (const actor of [mel, await signedIn(db, ward.bea)]) {
    expect(await getRecord(actor, ward.ada.id, TODAY)).toBeNull();
  }
});

test("a supervisor sees the portfolio and what they may read of it, an associate only their scope's evidence", async () => {
  const db = database();
  const ward = await makeWard(db);
  const by = ward.ada;
  const research = await evidence.submittedEvidence(db, { by, shows: [{ code: "4.2" }] });
  const clinical = await evidence.submittedEvidence(db, { by, shows: [{ code: "1.6" }] });
  await evidence.draftEvidence(db, { by });
  const toCai = await decisions.signOffRequest(db, { of: by, to: ward.cai, capability: "4.2" });
  await decisions.signOffRequest(db, { of: by, to: ward.bea, capability: "1.6" });

  const cai = await getSupervised(await signedIn(db, ward.cai), by.id, TODAY);
  expect(cai?.evidence.map(({ id }) => id)).toEqual([research.id]);
  expect(cai?.requests.map(({ id }) => id)).toEqual([toCai.id]);
  const bea = await getSupervised(await signedIn(db, ward.bea), by.id, TODAY);
  expect(bea?.evidence.map(({ id }) => id).sort()).toEqual([research.id, clinical.id].sort());
  // Their post has ended, and their access with it.
  expect(await getSupervised(await signedIn(db, ward.dan), by.id, TODAY)).toBeNull();
});

test("an address that makes no sense is somebody who is not there", async () => {
  const db = database();
  const ward = await makeWard(db);
  const mel = await signedIn(db, ward.mel);
  for (const id of ["", "nobody", "1; drop table person", "../audit", crypto.randomUUID()]) {
    expect(await getReadiness(mel, id, TODAY)).toBeNull();
    expect(await getTeamReadiness(mel, id, everybody, TODAY)).toBeNull();
    expect(await getTeamPerson(mel, ward.imaging.id, id, TODAY)).toBeNull();
    expect(await getSupervised(mel, id, TODAY)).toBeNull();
  }
  // Efa is somebody's, but not of this team.
  expect(await getTeamPerson(mel, ward.imaging.id, ward.efa.id, TODAY)).toBeNull();
});

/** The state of a capability on the practitioner's page; the team's row and the bare rules must say the same. */
async function stateEverywhere(
  code: string,
  ada: Member,
  mel: Member,
  ward: Ward,
): Promise<string | undefined> {
  const own = await getPortfolio(ada, TODAY);
  const team = await getTeamReadiness(mel, ward.imaging.id, everybody, TODAY);
  const record = await getRecord(ada, ada.personId, TODAY);
  if (!own || !record) throw new Error("Ada has no portfolio.");
  const row = team?.groups
    .flatMap(({ rows }) => rows)
    .find(({ practitioner }) => practitioner.id === ada.personId);
  expect(own.readiness).toEqual(assessRecord({ ...record, asOf: TODAY }));
  expect(row?.standing.index).toBe(own.readiness.index);
  expect(row?.standing.status).toBe(own.readiness.status);
  const states = [row?.standing.pillars, own.readiness.pillars].map(
    (pillars) =>
      pillars?.flatMap(({ capabilities }) => capabilities).find((one) => one.code === code)?.state,
  );
  expect(states[0]).toBe(states[1]);
  return states[1];
}

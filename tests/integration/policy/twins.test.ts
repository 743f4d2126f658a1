import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Actor, Member } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import { database } from "@/lib/db/client";
import { mayViewArea, mayViewAreaSet, visibleAreas, visibleAreaSets } from "@/lib/policy/area";
import { mayViewConfirmationRequest, visibleConfirmationRequests } from "@/lib/policy/confirmation";
import { mayViewAward, mayViewDetails, visibleAwards, visibleDetails } from "@/lib/policy/details";
import {
  mayViewEvidence,
  mayViewEvidenceVersion,
  visibleEvidence,
  visibleEvidenceVersions,
} from "@/lib/policy/evidence";
import {
  closableDisputes,
  mayCloseDispute,
  mayViewDispute,
  visibleDisputes,
} from "@/lib/policy/dispute";
import { mayViewEntrustment, visibleEntrustments } from "@/lib/policy/entrustment";
import { mayViewPillarReview, visiblePillarReviews } from "@/lib/policy/pillar-review";
import { mayViewDecided, visibleDecided } from "@/lib/policy/panel";
import { mayViewAudit, mayViewPerson, visibleAudit, visiblePeople } from "@/lib/policy/people";
import { mayViewMail, visibleMails } from "@/lib/policy/mail";
import { mayViewNote, visibleNotes } from "@/lib/policy/note";
import { mayViewReadings, visibleReadings } from "@/lib/policy/reading";
import {
  mayViewReadiness,
  mayViewTeam,
  visibleReadiness,
  visibleTeams,
} from "@/lib/policy/readiness";
import {
  mayViewSignOff,
  mayViewSignOffRequest,
  visibleSignOffRequests,
  visibleSignOffs,
} from "@/lib/policy/sign-off";
import { areaSet } from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import * as people from "@/prisma/seed/build/people";
import type { EvidenceRef } from "@/prisma/seed/build/item";
import { pillarReview } from "@/prisma/seed/build/reviews";
import * as standing from "@/prisma/seed/build/standing";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import { evidenceReturned } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { recordReadings } from "@/lib/evidence/reading/service";
import { editAs, formOf, valueOf } from "../evidence/deeds";
import { evidenceFacts, versionFacts } from "./evidence-facts";

/** A ruling, the rows it is about, and the rows that its query gives: they must be the same rows. */
interface Twin {
  readonly allows: (actor: Actor) => Promise<readonly string[]>;
  readonly shows: (actor: Actor) => Promise<readonly string[]>;
}

/** Why some rulings need no query beside them. */
const WITHOUT_A_TWIN: Readonly<Record<string, string>> = {
  mayEditEvidence: "asked of an item that visibleEvidence has shown",
  maySubmitEvidence: "asked of an item that visibleEvidence has shown",
  mayWithdrawEvidence: "asked of an item that visibleEvidence has shown",
  mayDeleteDraft: "asked of an item that visibleEvidence has shown",
  mayAskForConfirmation: "asked of an item that visibleEvidence has shown",
  mayReturnEvidence: "asked of an item that visibleEvidence has shown",
  mayFlagEvidence: "asked of an item that visibleEvidence has shown",
  mayClearFlag: "asked of an item that visibleEvidence has shown",
  mayKeepNote: "asked of an item that visibleEvidence has shown",
  mayReviewPillar: "asked before there is a row, of the actor's own posts",
  mayAskForSecondLook: "asked of a review that visiblePillarReviews has shown",
  mayGiveSecondLook: "asked of a review that visiblePillarReviews has shown",
  mayEntrust: "asked before there is a row, of the actor's own posts",
  mayRaiseDispute: "asked of the actor's own record",
  mayLogEvidence: "about nothing that is stored",
  mayImportEvidence: "asked of the actor's own record, or of an import found by its owner",
  mayAnswerConfirmation: "asked of a request that visibleConfirmationRequests has shown",
  mayAskForSignOff: "asked of the actor's own record",
  mayDecide: "asked of a request that visibleSignOffRequests has shown",
  mayWithdrawSignOffRequest: "asked of a request that visibleSignOffRequests has shown",
  mayRevoke: "asked of a decision that visibleSignOffs has shown",
  maySelfAssess: "asked of the actor's own record",
  mayRecordPanelDecision: "asked of a person that visiblePeople has shown",
  mayWaive: "asked of a person that visiblePeople has shown, or a waiver that visibleDecided has",
  mayChooseProfile: "asked of a person that visiblePeople has shown",
  mayMoveFramework: "asked of a person that visiblePeople has shown",
  mayDescribePost: "asked of a post on the page of a person that visiblePeople has shown",
  mayDeclareConflict: "asked of the actor's own posts",
  mayRecordMeeting: "about a practitioner whom mayViewDetails shows",
  mayRemoveMeeting: "asked of a meeting that visibleDetails has shown",
  mayKeepDetails: "asked of the actor's own record",
  mayKeepAward: "asked of an award that visibleAwards has shown",
  mayDecideEquivalence: "asked of a person that visiblePeople has shown",
  maySetTarget: "asked of the actor's own record",
  mayKeepArea: "asked of the actor's own record",
  mayEntrustInArea: "asked of a record that visibleAreas has shown",
  mayKeepAreaSets:
    "asked of a set that visibleAreaSets has shown, or of the actor's own organisation",
  mayKeepPeople: "asked of the actor's own organisation",
  mayViewWho: "asked of somebody whom visibleReadiness has shown",
  mayViewLookedAt: "asked of somebody whom visibleReadiness has shown",
  mayViewRules: "the rules are data of ours: everybody signed in sees all of them",
  mayViewFrameworks: "frameworks are published: everybody signed in sees all of them",
};

const TWINS: Readonly<Record<string, Twin>> = {
  mayViewEvidence: {
    allows: async (actor) =>
      allowedOf(await evidenceFacts(), (facts) => mayViewEvidence(actor, facts)),
    shows: (actor) =>
      database()
        .evidence.findMany({ where: visibleEvidence(actor) })
        .then(ids),
  },
  mayViewEvidenceVersion: {
    allows: async (actor) =>
      allowedOf(await versionFacts(), (facts) => mayViewEvidenceVersion(actor, facts)),
    shows: (actor) =>
      database()
        .evidenceVersion.findMany({ where: visibleEvidenceVersions(actor) })
        .then(ids),
  },
  mayViewNote: {
    allows: async (actor) =>
      allowedOf(
        (await database().privateNote.findMany({ include: { evidence: true } })).map(
          ({ evidence: { practitionerId }, ...note }) => ({ ...note, practitionerId }),
        ),
        (facts) => mayViewNote(actor, facts),
      ),
    shows: (actor) =>
      database()
        .privateNote.findMany({ where: visibleNotes(actor) })
        .then(ids),
  },
  mayViewReadings: {
    allows: async (actor) =>
      allowedOf(await database().evidenceReading.findMany(), (facts) =>
        mayViewReadings(actor, facts),
      ),
    shows: (actor) =>
      database()
        .evidenceReading.findMany({ where: visibleReadings(actor) })
        .then(ids),
  },
  mayViewConfirmationRequest: {
    allows: async (actor) =>
      allowedOf(await database().confirmationRequest.findMany(), (facts) =>
        mayViewConfirmationRequest(actor, facts),
      ),
    shows: (actor) =>
      database()
        .confirmationRequest.findMany({ where: visibleConfirmationRequests(actor) })
        .then(ids),
  },
  mayViewSignOffRequest: {
    allows: async (actor) =>
      allowedOf(
        withCapability(await database().signOffRequest.findMany({ include: ofCapability })),
        (facts) => mayViewSignOffRequest(actor, facts),
      ),
    shows: (actor) =>
      database()
        .signOffRequest.findMany({ where: visibleSignOffRequests(actor) })
        .then(ids),
  },
  mayViewSignOff: {
    allows: async (actor) =>
      allowedOf(
        withCapability(await database().signOff.findMany({ include: ofCapability })),
        (facts) => mayViewSignOff(actor, facts),
      ),
    shows: (actor) =>
      database()
        .signOff.findMany({ where: visibleSignOffs(actor) })
        .then(ids),
  },
  mayViewPillarReview: {
    allows: async (actor) =>
      allowedOf(
        (
          await database().pillarReview.findMany({
            include: { secondLook: true, secondLookRequests: { where: { closedAt: null } } },
          })
        ).map(({ secondLook, secondLookRequests, ...review }) => ({
          ...review,
          askedId: secondLookRequests[0]?.askedId ?? null,
          lookedById: secondLook?.reviewerId ?? null,
        })),
        (facts) => mayViewPillarReview(actor, facts),
      ),
    shows: (actor) =>
      database()
        .pillarReview.findMany({ where: visiblePillarReviews(actor) })
        .then(ids),
  },
  mayViewEntrustment: {
    allows: async (actor) =>
      allowedOf(
        withCapability(await database().entrustment.findMany({ include: ofCapability })),
        (facts) => mayViewEntrustment(actor, facts),
      ),
    shows: (actor) =>
      database()
        .entrustment.findMany({ where: visibleEntrustments(actor) })
        .then(ids),
  },
  mayViewDispute: {
    allows: async (actor) =>
      allowedOf(
        (await database().dispute.findMany({ include: { signOff: true } })).map(
          ({ signOff, ...dispute }) => ({ ...dispute, decidedById: signOff?.supervisorId ?? null }),
        ),
        (facts) => mayViewDispute(actor, facts),
      ),
    shows: (actor) =>
      database()
        .dispute.findMany({ where: visibleDisputes(actor) })
        .then(ids),
  },
  mayCloseDispute: {
    allows: async (actor) =>
      allowedOf(
        (await database().dispute.findMany({ include: { signOff: true } })).map(
          ({ signOff, ...dispute }) => ({ ...dispute, decidedById: signOff?.supervisorId ?? null }),
        ),
        (facts) => mayCloseDispute(actor, facts),
      ),
    shows: (actor) =>
      database()
        .dispute.findMany({ where: closableDisputes(actor) })
        .then(ids),
  },
  mayViewAreaSet: {
    allows: async (actor) =>
      allowedOf(await database().areaSet.findMany(), (facts) => mayViewAreaSet(actor, facts)),
    shows: (actor) =>
      database()
        .areaSet.findMany({ where: visibleAreaSets(actor) })
        .then(ids),
  },
  mayViewArea: {
    allows: async (actor) =>
      allowedOf(await practitionerFacts(), (facts) => mayViewArea(actor, facts)),
    shows: async (actor) =>
      (await database().practitioner.findMany({ where: visibleAreas(actor) }))
        .map(({ personId }) => personId)
        .sort(),
  },
  mayViewReadiness: {
    allows: async (actor) =>
      allowedOf(await practitionerFacts(), (facts) => mayViewReadiness(actor, facts)),
    shows: async (actor) =>
      (await database().practitioner.findMany({ where: visibleReadiness(actor) }))
        .map(({ personId }) => personId)
        .sort(),
  },
  mayViewTeam: {
    allows: async (actor) =>
      allowedOf(
        (await database().team.findMany()).map((team) => ({ ...team, teamId: team.id })),
        (facts) => mayViewTeam(actor, facts),
      ),
    shows: (actor) =>
      database()
        .team.findMany({ where: visibleTeams(actor) })
        .then(ids),
  },
  mayViewDetails: {
    allows: async (actor) =>
      allowedOf(await detailsRows(), (facts) => mayViewDetails(actor, facts)),
    shows: async (actor) => ids(await detailsRows(visibleDetails(actor))),
  },
  mayViewAward: {
    allows: async (actor) =>
      allowedOf(await database().award.findMany(), (facts) => mayViewAward(actor, facts)),
    shows: (actor) =>
      database()
        .award.findMany({ where: visibleAwards(actor) })
        .then(ids),
  },
  mayViewDecided: {
    allows: async (actor) =>
      allowedOf(await decidedRows(), (facts) => mayViewDecided(actor, facts)),
    shows: async (actor) => ids(await decidedRows(visibleDecided(actor))),
  },
  mayViewPerson: {
    allows: async (actor) =>
      allowedOf(
        (await database().person.findMany()).map((person) => ({ ...person, personId: person.id })),
        (facts) => mayViewPerson(actor, facts),
      ),
    shows: (actor) =>
      database()
        .person.findMany({ where: visiblePeople(actor) })
        .then(ids),
  },
  mayViewAudit: {
    allows: async (actor) =>
      allowedOf(await database().auditEvent.findMany(), (facts) => mayViewAudit(actor, facts)),
    shows: (actor) =>
      database()
        .auditEvent.findMany({ where: visibleAudit(actor) })
        .then(ids),
  },
  mayViewMail: {
    allows: (actor) =>
      inBothSettings(async (setting) =>
        allowedOf(await database().mail.findMany(), (facts) => mayViewMail(actor, facts, setting)),
      ),
    shows: (actor) =>
      inBothSettings((setting) =>
        database()
          .mail.findMany({ where: visibleMails(actor, setting) })
          .then(ids),
      ),
  },
};

/** In a demonstration and outside of one. */
async function inBothSettings(
  found: (setting: { isDemonstration: boolean }) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const inDemonstration = await found({ isDemonstration: true });
  const elsewhere = await found({ isDemonstration: false });
  return [...inDemonstration.map((id) => `demonstration: ${id}`), ...elsewhere];
}

test("what a query shows is exactly what policy allows, for every role on every row", async () => {
  const ward = await makeWard(database());
  await fill(ward);
  const actors = await everyActor(ward);
  for (const [ruling, { allows, shows }] of Object.entries(TWINS)) {
    let seen = 0;
    let hidden = 0;
    for (const actor of actors) {
      const allowedIds = await allows(actor);
      expect(await shows(actor), `${ruling} for ${nameOf(actor)}`).toEqual(allowedIds);
      if (allowedIds.length > 0) seen += 1;
      else hidden += 1;
    }
    expect({ ruling, isEverAllowed: seen > 0, isEverRefused: hidden > 0 }).toEqual({
      ruling,
      isEverAllowed: true,
      isEverRefused: true,
    });
  }
});

test("a manager and a steward see no evidence, whatever they manage", async () => {
  const ward = await makeWard(database());
  await fill(ward);
  for (const who of [ward.mel, ward.nia, ward.stu, ward.rob, ward.sal]) {
    const member = await signedIn(database(), who);
    expect(await TWINS["mayViewEvidence"]?.shows(member)).toEqual([]);
  }
});

test("every ruling has a twin, or a reason for having none", async () => {
  const rooms = readdirSync(join(import.meta.dirname, "../../../lib/policy"));
  const exported: string[] = [];
  for (const file of rooms.filter((name) => name.endsWith(".ts"))) {
    const names = Object.keys(await import(`../../../lib/policy/${file.replace(".ts", "")}.ts`));
    exported.push(...names.filter((name) => name.startsWith("may")));
  }
  expect(exported.sort()).toEqual([...Object.keys(TWINS), ...Object.keys(WITHOUT_A_TWIN)].sort());
});

/** Every relationship that policy tells apart: each stage, each post in and out of scope and dates, each side. */
async function fill({
  ada,
  dev,
  efa,
  pia,
  bea,
  cai,
  dan,
  quin,
  mel,
  nia,
  stu,
  sal,
}: Ward): Promise<void> {
  const db = database();
  const research = { shows: [{ code: "4.2" }] };
  await evidence.draftEvidence(db, { by: ada, ...research });
  await evidence.submittedEvidence(db, { by: ada, asked: [cai] });
  const shown = await evidence.confirmedEvidence(db, { by: ada, ...research, confirmedBy: [bea] });
  const confirmed = await evidence.confirmedEvidence(db, {
    ...{ by: ada, ...research, confirmedBy: [cai, dan, mel] },
  });
  const declined = await evidence.submittedEvidence(db, { by: ada, ...research, asked: [cai] });
  await evidence.returnedEvidence(db, { by: ada, returnedBy: bea });
  await evidence.withdrawnEvidence(db, { by: ada, ...research });
  await evidence.submittedEvidence(db, { by: dev, asked: [ada] });
  const dans = await evidence.submittedEvidence(db, { by: efa, asked: [dan] });
  await evidence.submittedEvidence(db, { by: pia, asked: [quin] });
  await decisions.signOffRequest(db, { of: ada, to: bea, capability: "1.6" });
  await decisions.signOffRequest(db, { of: ada, to: cai, capability: "4.2" });
  await decisions.signOffRequest(db, { of: ada, to: cai, capability: "1.2" });
  await decisions.signOffRequest(db, { of: ada, to: dan, capability: "1.1" });
  await decisions.signOffRequest(db, { of: pia, to: quin, capability: "2.1" });
  await decisions.signOff(db, { of: ada, by: bea, capability: "1.3", restsOn: [] });
  await decisions.signOff(db, { of: ada, by: cai, capability: "4.2", restsOn: [shown] });
  const ended = await decisions.signOff(db, { of: ada, by: dan, capability: "1.4", restsOn: [] });
  await standing.dispute(db, { of: ada, signOff: ended });
  const reviewed = { of: ada, by: bea, on: "2026-11-02" };
  await pillarReview(db, { ...reviewed, pillar: "1", secondReviewer: nia });
  await pillarReview(db, { ...reviewed, pillar: "3", asked: { who: efa, declinedBecause: "No." } });
  await pillarReview(db, { ...reviewed, pillar: "4", asked: { who: efa } });
  await pillarReview(db, { ...reviewed, of: pia, by: quin, pillar: "4" });
  await decisions.entrustment(db, { of: ada, by: bea, capability: "1.6" });
  await decisions.entrustment(db, { of: ada, by: cai, capability: "4.2" });
  await decisions.entrustment(db, { of: ada, by: dan, capability: "1.4" });
  await decisions.entrustment(db, { of: pia, by: quin, capability: "4.2" });
  await standing.dispute(db, { of: ada });
  await standing.dispute(db, { of: pia });
  await decisions.signOff(db, { of: pia, by: quin, capability: "2.2", restsOn: [] });
  for (const { id: to } of [ada, bea, stu, pia]) {
    const about = { supervisor: bea.name, evidenceId: shown.id };
    await db.$transaction((tx) => queueMail(tx, { now: NOW, to }, evidenceReturned(about)));
  }
  await lookedAt(bea, [shown, confirmed, dans]);
  await noted([shown, confirmed, dans]);
  await areaSet(db, { by: stu });
  await areaSet(db, { by: sal });
  await people.supervisorPost(db, { who: dan, of: efa, scope: ["1.11"] });
  await people.supervisorPost(db, { who: cai, of: dev, scope: ["1.1", "2"] });
  expect(dans.submittedId).not.toBeNull();
  await showSomethingElse(ada, [shown, confirmed, declined]);
  for (const [of, number] of [
    [ada, "RA1"],
    [efa, "RA2"],
    [pia, "RA3"],
  ] as const) {
    await details.registration(db, { of, number });
    await details.award(db, { of });
    await details.award(db, { of, kind: "equivalence" });
    await details.scopeReview(db, { of, on: "2026-03-02" });
    await details.entitlement(db, { of, on: "2026-03-02" });
    await details.supervisionSession(db, { of, on: "2026-03-02", by: of === pia ? quin : bea });
    await details.colleagueFeedback(db, { of, on: "2026-03-02" });
    await details.patientFeedback(db, { of, on: "2026-03-02" });
    await details.panelDecision(db, { of, on: "2026-03-02" });
    await details.waiver(db, {
      of,
      gate: "G3",
      by: of === pia ? quin : bea,
      on: "2026-03-02",
      until: "2026-12-02",
    });
    await details.jobPlan(db, { of, on: "2026-03-02", shares: { "1": 100 } });
    await details.loggedWeek(db, { of, on: "2026-03-02", minutes: { "1": 120 } });
    await details.narrative(db, { of, on: "2026-03-02", words: { introduction: 350 } });
  }
}

/** Somebody was shown the first version of these, as far as the record goes. */
async function lookedAt(
  who: people.PersonRef,
  items: readonly { readonly id: string }[],
): Promise<void> {
  await recordReadings(
    await signedIn(database(), who),
    items.map(({ id: evidenceId }) => ({ evidenceId, version: 1, why: "asked" as const })),
    { place: "item", now: NOW },
  );
}

async function noted(items: readonly EvidenceRef[]): Promise<void> {
  const { privateNote } = database();
  for (const { id: evidenceId, by } of items) {
    const data = { organisationId: by.organisationId, evidenceId, savedAt: NOW };
    await privateNote.create({ data: { ...data, words: "For me alone." } });
  }
}

/** Rows of every table that is read like the details as a whole. */
async function detailsRows(where: ReturnType<typeof visibleDetails> | object = {}) {
  const db = database();
  return [
    ...(await db.registration.findMany({ where })),
    ...(await db.scopeReview.findMany({ where })),
    ...(await db.operatorEntitlement.findMany({ where })),
    ...(await db.jobPlan.findMany({ where })),
    ...(await db.supervisionSession.findMany({ where })),
    ...(await db.colleagueFeedback.findMany({ where })),
    ...(await db.patientFeedback.findMany({ where })),
    ...(await db.narrative.findMany({ where })),
    ...(await db.loggedTime.findMany({ where })),
  ];
}

/** What stewards keep of a record. */
async function decidedRows(where: ReturnType<typeof visibleDecided> | object = {}) {
  const db = database();
  return [
    ...(await db.panelDecision.findMany({ where })),
    ...(await db.waiver.findMany({ where })),
  ];
}

/** A version that is outside Cai's scope takes the place of what Cai, Dan and Mel vouched for or were asked about. */
async function showSomethingElse(
  ada: people.PersonRef,
  items: readonly { readonly id: string }[],
): Promise<void> {
  const actor = await signedIn(database(), ada);
  for (const { id } of items) {
    const form = await formOf(actor, id);
    valueOf(await editAs(actor, { ...form, "links.0.code": "1.2", intent: "submit" }));
  }
}

async function everyActor(ward: Ward): Promise<readonly Actor[]> {
  const { ada, dev, efa, pia, bea, cai, dan, quin, mel, nia, rob, stu, sal } = ward;
  const members: Member[] = [];
  for (const who of [ada, dev, efa, pia, bea, cai, dan, quin, mel, nia, rob, stu, sal]) {
    members.push(await signedIn(database(), who));
  }
  return [...members, { kind: "anonymous" }, { kind: "system", reason: "A test" }];
}

async function practitionerFacts() {
  const practitioners = await database().practitioner.findMany();
  return practitioners.map(({ personId, ...rest }) => ({
    ...rest,
    id: personId,
    practitionerId: personId,
  }));
}

const ofCapability = { capability: { include: { pillar: true } } } as const;

interface OfCapability {
  readonly capability: { readonly code: string; readonly pillar: { readonly code: string } };
}

function withCapability<Row extends OfCapability>(rows: readonly Row[]) {
  return rows.map(({ capability, ...row }) => ({
    ...row,
    capability: { code: capability.code, pillarCode: capability.pillar.code },
  }));
}

function allowedOf<Facts extends { readonly id: string }>(
  rows: readonly Facts[],
  may: (facts: Facts) => Ruling,
): readonly string[] {
  return ids(rows.filter((facts) => may(facts).allowed));
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id).sort();
}

function nameOf(actor: Actor): string {
  return actor.kind === "member" ? actor.name : actor.kind;
}

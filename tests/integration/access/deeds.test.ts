import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import type { Member } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import { database } from "@/lib/db/client";
import { mayEntrustInArea, mayKeepArea, mayKeepAreaSets, mayViewAreaSet } from "@/lib/policy/area";
import { mayAnswerConfirmation } from "@/lib/policy/confirmation";
import * as disputePolicy from "@/lib/policy/dispute";
import { mayEntrust } from "@/lib/policy/entrustment";
import * as evidencePolicy from "@/lib/policy/evidence";
import type { EvidenceFacts } from "@/lib/policy/facts";
import * as flagPolicy from "@/lib/policy/flag";
import { mayKeepNote } from "@/lib/policy/note";
import { mayImportEvidence } from "@/lib/policy/import";
import { mayKeepPeople, mayViewPerson } from "@/lib/policy/people";
import * as reviewPolicy from "@/lib/policy/pillar-review";
import { maySelfAssess, maySetTarget } from "@/lib/policy/readiness";
import * as signOffPolicy from "@/lib/policy/sign-off";
import * as areas from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { pillarReview } from "@/prisma/seed/build/reviews";
import * as standing from "@/prisma/seed/build/standing";
import type { AreaRef } from "@/prisma/seed/build/into";
import type { EvidenceRef } from "@/prisma/seed/build/item";
import type { PersonRef, PractitionerRef, SupervisorRef } from "@/prisma/seed/build/people";
import { cardForWards } from "@/prisma/seed/words/files";
import { DEEDS } from "../../support/deeds";
import { emptyDatabase } from "../../support/fresh-database";
import type { Body } from "../../support/tried-deed";
import { keptImport } from "../../support/kept-import";
import { OTHER_TEXT } from "../../support/other-text";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { basisFor } from "../sign-off/deeds";
import {
  makeRecordTarget,
  ON_ONES_OWN_RECORD,
  RECORD_CASES,
  type RecordTarget,
} from "./record-cases";
import {
  DETAILS_CASES,
  makeDetails,
  ON_ONES_OWN_DETAILS,
  type DetailsTarget,
} from "./details-cases";

const PASSWORD = "three small words";

/** Everything of one practitioner's that a deed can be about. */
interface Target {
  readonly owner: PractitionerRef;
  readonly teamId: string;
  readonly draft: EvidenceRef;
  readonly importId: string;
  /** A draft with a file. */
  readonly filed: EvidenceRef;
  readonly fileId: string;
  readonly submitted: EvidenceRef;
  /** Submitted too, and linked to no activity of the area. */
  readonly unlinked: EvidenceRef;
  readonly confirmerId: string;
  readonly supervisorId: string;
  readonly signOffRequestId: string;
  readonly basis: string;
  readonly signOffId: string;
  readonly capabilityId: string;
  readonly flagId: string;
  readonly disputeId: string;
  readonly declinedReviewId: string;
  readonly lookRequestId: string;
  readonly lookerId: string;
  readonly basedOn: string;
  /** A text that waits beside the draft. */
  readonly otherId: string;
  readonly beside: RecordTarget;
  readonly details: DetailsTarget;
  /** A set of the target's organisation, chosen by its owner, with one item linked to its first activity. */
  readonly area: AreaRef;
}

/** A deed on a target: what is sent, and what policy says of it. */
interface Case {
  readonly body: (target: Target) => Body;
  readonly ruling: (actor: Member, target: Target) => Ruling;
}

const capability = { code: "4.2", pillarCode: "4" };
const words = {
  title: "Re-audit of 60 limb reports",
  type: "audit",
  occurredOn: "2026-09-01",
  setting: "District general hospital, imaging",
  whatHappened: "I read sixty reports again, without their names.",
  whatLearned: "Two were not as clear as I thought.",
  "links.0.code": "4.2",
  "links.0.rationale": "It is an audit.",
};
const reasons =
  "I watched this twice, read what it rests on, and talked it through with her afterwards.";

/** Deeds on a practitioner's record. Whoever may not see the thing is told that it is not there. */
const ON_A_RECORD: Readonly<Record<string, Case>> = {
  editEvidenceAction: {
    body: ({ draft, basedOn }) => ({ ...words, intent: "save", evidenceId: draft.id, basedOn }),
    ruling: (actor, target) => evidencePolicy.mayEditEvidence(actor, draftFacts(target)),
  },
  deleteDraftAction: {
    body: ({ draft, basedOn }) => ({ evidenceId: draft.id, basedOn }),
    ruling: (actor, target) => evidencePolicy.mayDeleteDraft(actor, draftFacts(target)),
  },
  settleTextsAction: {
    body: ({ draft, basedOn, otherId }) => ({
      ...{ evidenceId: draft.id, basedOn, otherId, otherSavedAt: String(NOW.getTime()) },
      ...{ "keep-title": "mine", "keep-whatLearned": "mine", "keep-whatHappened": "mine" },
      ...{ "keep-type": "mine", "keep-setting": "mine", "keep-links": "mine" },
      ...{ "keep-occurredOn": "mine", "keep-whatChanged": "mine" },
      ...{ "keep-characteristics": "mine", "keep-webLinks": "mine", "keep-answers": "mine" },
    }),
    ruling: (actor, target) => evidencePolicy.mayEditEvidence(actor, draftFacts(target)),
  },
  takeFileOffAction: {
    body: ({ filed, fileId }) => ({ evidenceId: filed.id, fileId }),
    ruling: (actor, target) => evidencePolicy.mayEditEvidence(actor, draftFacts(target)),
  },
  addKeptFileAction: {
    body: ({ draft, fileId }) => ({ evidenceId: draft.id, fileId }),
    ruling: (actor, target) => evidencePolicy.mayEditEvidence(actor, draftFacts(target)),
  },
  withdrawEvidenceAction: {
    body: ({ submitted }) => ({ evidenceId: submitted.id, reason: "It is there twice." }),
    ruling: (actor, target) => evidencePolicy.mayWithdrawEvidence(actor, itemFacts(target)),
  },
  returnEvidenceAction: {
    body: ({ submitted }) => ({ evidenceId: submitted.id, reasons: "Say what you decided." }),
    ruling: (actor, target) => evidencePolicy.mayReturnEvidence(actor, itemFacts(target)),
  },
  askForConfirmationAction: {
    body: ({ submitted, supervisorId }) => ({
      evidenceId: submitted.id,
      confirmers: [supervisorId],
      message: "",
    }),
    ruling: (actor, target) => evidencePolicy.mayAskForConfirmation(actor, itemFacts(target)),
  },
  matchColumnsAction: {
    body: ({ importId }) => ({
      importId,
      "columns.0": "title",
      "columns.1": "occurredOn",
      take: "good",
    }),
    ruling: (actor, target) => mayImportEvidence(actor, recordOf(target)),
  },
  importRowsAction: {
    body: ({ importId }) => ({ importId, matchedAt: String(NOW.getTime()), take: "good" }),
    ruling: (actor, target) => mayImportEvidence(actor, recordOf(target)),
  },
  answerConfirmationAction: {
    body: ({ submitted }) => ({
      requestId: submitted.requests[0]?.id,
      intent: "confirm",
      sentence: "I was there.",
    }),
    ruling: (actor, target) => mayAnswerConfirmation(actor, confirmationFacts(target)),
  },
  raiseFlagAction: {
    body: ({ submitted }) => ({ evidenceId: submitted.id, reasons: "In what happened." }),
    ruling: (actor, target) => flagPolicy.mayFlagEvidence(actor, itemFacts(target)),
  },
  clearFlagAction: {
    body: ({ flagId }) => ({ flagId, clearedBecause: "It is gone." }),
    ruling: (actor, target) =>
      flagPolicy.mayClearFlag(actor, itemFacts(target), { raisedById: target.confirmerId }),
  },
  saveNoteAction: {
    body: ({ submitted }) => ({ evidenceId: submitted.id, basedOn: "", note: "For me alone." }),
    ruling: (actor, target) => mayKeepNote(actor, itemFacts(target)),
  },
  recordEntrustmentAction: {
    body: ({ owner, capabilityId }) => ({
      practitionerId: owner.id,
      key: crypto.randomUUID(),
      capabilityId,
      level: "4",
      activity: "A session of audit reports",
      entrustedOn: TODAY,
    }),
    ruling: (actor, target) => mayEntrust(actor, recordOf(target), capability),
  },
  reviewPillarAction: {
    body: ({ owner }) => ({
      practitionerId: owner.id,
      pillarCode: "3",
      key: crypto.randomUUID(),
      comment: reasons,
      askedId: "",
      somebodyElse: owner.email.endsWith("southmoor.example") ? "Sal Winter" : "Nia Adler",
      password: PASSWORD,
    }),
    ruling: (actor, target) => reviewPolicy.mayReviewPillar(actor, recordOf(target)),
  },
  askForSecondLookAction: {
    body: ({ declinedReviewId, owner }) => ({
      reviewId: declinedReviewId,
      askedId: "",
      somebodyElse: owner.email.endsWith("southmoor.example") ? "Sal Winter" : "Nia Adler",
    }),
    ruling: (actor, target) => {
      const facts = reviewFacts(target, null);
      const seen = reviewPolicy.mayViewPillarReview(actor, facts);
      return seen.allowed ? reviewPolicy.mayAskForSecondLook(actor, facts) : seen;
    },
  },
  answerSecondLookAction: {
    body: ({ lookRequestId }) => ({
      requestId: lookRequestId,
      comment: reasons,
      intent: "agree",
      password: PASSWORD,
    }),
    ruling: (actor, target) =>
      reviewPolicy.mayGiveSecondLook(actor, reviewFacts(target, target.lookerId)),
  },
  withdrawRequestAction: {
    body: ({ signOffRequestId }) => ({ requestId: signOffRequestId }),
    ruling: (actor, target) => signOffPolicy.mayWithdrawSignOffRequest(actor, recordOf(target)),
  },
  decideAction: {
    body: ({ signOffRequestId, basis }) => ({
      requestId: signOffRequestId,
      basis,
      method: "met",
      decision: "not-yet",
      reasons,
      password: PASSWORD,
    }),
    ruling: (actor, target) => signOffPolicy.mayDecide(actor, requestFacts(target)),
  },
  revokeAction: {
    body: ({ signOffId }) => ({ signOffId, reason: reasons, password: PASSWORD }),
    ruling: (actor, target) => signOffPolicy.mayRevoke(actor, requestFacts(target)),
  },
  closeDisputeAction: {
    body: ({ disputeId }) => ({ disputeId, outcome: reasons }),
    ruling: (actor, target) => {
      const facts = { ...recordOf(target), decidedById: target.supervisorId };
      const seen = disputePolicy.mayViewDispute(actor, facts);
      return seen.allowed ? disputePolicy.mayCloseDispute(actor, facts) : seen;
    },
  },
  leaveAreaAction: inArea(() => ({})),
  showActivityAction: inArea(({ area, unlinked }) => ({
    activityId: areas.activityAt(area, 1).id,
    evidenceId: unlinked.id,
  })),
  removeShowingAction: inArea(({ area, submitted }) => ({
    activityId: areas.activityAt(area, 1).id,
    evidenceId: submitted.id,
  })),
  countActivityAction: inArea(({ area }) => ({
    activityId: areas.activityAt(area, 1).id,
    key: crypto.randomUUID(),
    count: "120",
    upTo: TODAY,
  })),
  entrustActivityAction: {
    body: ({ owner, area }) => ({
      practitionerId: owner.id,
      activityId: areas.activityAt(area, 1).id,
      key: crypto.randomUUID(),
      level: "4",
      entrustedOn: TODAY,
    }),
    ruling: (actor, target) => mayEntrustInArea(actor, recordOf(target)),
  },
  retireAreaSetAction: {
    body: ({ area }) => ({ setId: area.id }),
    ruling: (actor, { owner }) => {
      const seen = mayViewAreaSet(actor, owner);
      return seen.allowed ? mayKeepAreaSets(actor, owner.organisationId) : seen;
    },
  },
  makeLinkAction: onPerson(() => ({})),
  unlockAction: onPerson(() => ({})),
  endPersonSessionsAction: onPerson(() => ({})),
  endAccessAction: onPerson(() => ({})),
  appointStewardAction: onPerson(() => ({ startsOn: TODAY })),
  describeSupervisorAction: onPerson(() => ({ profession: "radiologist", level: "consultant" })),
  removePreparationAction: {
    body: ({ supervisorId }) => ({ personId: supervisorId, preparedOn: "2025-06-02" }),
    ruling: (actor, { owner, supervisorId }) => onKept(actor, { ...owner, id: supervisorId }),
  },
  appointManagerAction: onPerson(({ teamId }) => ({ teamId, startsOn: TODAY })),
  endRoleAction: onPerson(({ owner }) => ({
    role: "practitioner",
    postId: owner.id,
    endsOn: TODAY,
  })),
  makePractitionerAction: onPerson(({ teamId }) => ({
    teamId,
    post: "Radiographer",
    profession: "Diagnostic radiographer",
    field: "other",
    setting: "Clinic",
    frameworkId: "nhse-mpf-2025",
    profile: "four-pillars",
    startsOn: "2025-01-01",
  })),
  appointSupervisorAction: {
    body: ({ owner, supervisorId }) => ({
      personId: supervisorId,
      practitionerId: owner.id,
      role: "coordinating",
      startsOn: TODAY,
    }),
    ruling: (actor, { owner }) => mayKeepPeople(actor, owner.organisationId),
  },
  ...Object.fromEntries(
    Object.entries(RECORD_CASES).map(([name, { body, ruling }]) => [
      name,
      {
        body: ({ beside }: Target) => body(beside),
        ruling: (actor: Member, { beside }: Target) => ruling(actor, beside),
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(DETAILS_CASES).map(([name, { body, ruling }]) => [
      name,
      {
        body: (target: Target) => body(target.details, recordOf(target)),
        ruling: (actor: Member, target: Target) => ruling(actor, recordOf(target)),
      },
    ]),
  ),
};

/** Deeds that are about nobody's record but the actor's own, or about no record: no target to steal. */
const ON_NO_RECORD: Readonly<Record<string, string>> = {
  signInAction: "whoever has the password",
  signOutAction: "the actor's own session",
  forgottenAction: "nobody's: what follows is tried in auth/forgotten.test.ts",
  choosePasswordAction: "whoever bears the link",
  changePasswordAction: "the actor's own password",
  logEvidenceAction: "a new item of the actor's own: tried below",
  readLogbookAction: "the actor's own record: tried in evidence/import.test.ts",
  autosaveNewEvidenceAction: "the same deed as logEvidenceAction",
  autosaveEvidenceAction: "the same deed as editEvidenceAction",
  selfAssessAction: "the actor's own record: tried below",
  setTargetAction: "the actor's own record: tried below",
  saveNarrativeAction: "the actor's own record: tried in details/narrative.test.ts",
  autosaveNarrativeAction: "the same deed as saveNarrativeAction",
  raiseDisputeAction: "the actor's own record: tried in sign-off/disputes.test.ts",
  askForSignOffAction: "the actor's own record: tried below",
  chooseAreaAction: "the actor's own record: tried in area/practitioner.test.ts",
  defineAreaSetAction: "the actor's own organisation: tried in area/sets.test.ts",
  createPersonAction: "the actor's own organisation: tried in people/roles.test.ts",
  createTeamAction: "the actor's own organisation: tried in people/roles.test.ts",
  ...ON_ONES_OWN_RECORD,
  ...ON_ONES_OWN_DETAILS,
  movePortfolioAction:
    "needs a portfolio on an older framework: tried as everybody in readiness/move.test.ts",
  giveAccessBackAction: "the same ruling as endAccessAction; needs somebody who has left",
};

let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

test("every action is tried here, or it is said why not", () => {
  const tried = [...Object.keys(ON_A_RECORD), ...Object.keys(ON_NO_RECORD)].sort();
  expect(tried).toEqual(exportedActions());
  expect(Object.keys(DEEDS).sort()).toEqual(exportedActions());
});

const WARD = [
  "ada",
  "dev",
  "efa",
  "pia",
  "bea",
  "cai",
  "dan",
  "quin",
  "mel",
  "nia",
  "stu",
  "rob",
  "sal",
];

describe.each(Object.entries(ON_A_RECORD))("%s", (name, { body, ruling }) => {
  test("is done where policy allows it, and stores nothing where it does not, whoever asks on whichever record", async () => {
    const able = await tryRefused(name, { body, ruling });
    expect(able, "is somebody's to do").not.toEqual([]);
    for (const who of able) {
      await emptyDatabase();
      const scene = await makeScene();
      const actor = await memberOf(scene, who);
      for (const [whose, target] of Object.entries(scene.targets)) {
        if (!ruling(actor, target).allowed) continue;
        const result = await DEEDS[name]?.tryAs(actor, body(target));
        expect(result, `${name}: ${who} on ${whose}'s`).toMatchObject({ ok: true });
      }
    }
  });
});

/** Everybody on every record on which they may not; gives back who may on some. In one scene: nothing changes it. */
async function tryRefused(name: string, { body, ruling }: Case): Promise<readonly string[]> {
  const scene = await makeScene();
  const before = await countRows();
  const able = new Set<string>();
  for (const who of WARD) {
    const actor = await memberOf(scene, who);
    for (const [whose, target] of Object.entries(scene.targets)) {
      if (ruling(actor, target).allowed) {
        able.add(who);
        continue;
      }
      const result = await DEEDS[name]?.tryAs(actor, body(target));
      const title = `${name}: ${who} on ${whose}'s`;
      expect(result?.ok === false && result.error.code, title).toMatch(/^(not-found|forbidden)$/);
      expect(await countRows(), `${title} stored something`).toEqual(before);
    }
  }
  return [...able];
}

test("a new item, a self-assessment, a target and a request are the actor's own, and only a practitioner's", async () => {
  const { actors, targets } = await makeScene();
  for (const [who, ref] of Object.entries(actors)) {
    const actor = await signedIn(database(), ref);
    const key = crypto.randomUUID();
    const logged = await DEEDS["logEvidenceAction"]?.tryAs(actor, {
      ...words,
      intent: "save",
      key,
    });
    expect(logged?.ok, `${who} logs`).toBe(evidencePolicy.mayLogEvidence(actor).allowed);
    const own = { organisationId: actor.organisationId, practitionerId: actor.personId };
    const assessed = await DEEDS["selfAssessAction"]?.tryAs(actor, {
      capabilityId: targets["ada"]?.capabilityId,
      key: crypto.randomUUID(),
      reflection: "I do this alone.",
    });
    const may = actor.isPractitioner && maySelfAssess(actor, own).allowed;
    expect(assessed?.ok, `${who} assesses themselves`).toBe(may);
    const target = await DEEDS["setTargetAction"]?.tryAs(actor, { targetOn: "2028-06-01" });
    expect(target?.ok, `${who} sets a target`).toBe(maySetTarget(actor, own).allowed);
  }
  const owners = await database().evidence.findMany({ where: { stage: "draft" } });
  const practitioners = new Set(Object.values(targets).map(({ owner }) => owner.id));
  expect(owners.every(({ practitionerId }) => practitioners.has(practitionerId))).toBe(true);
});

test("a practitioner asks only who supervises them today, for what is in their scope", async () => {
  const { actors, targets } = await makeScene();
  const { ada: record } = targets;
  if (!actors["ada"] || !record) throw new Error("Ada is there.");
  const ada = await signedIn(database(), actors["ada"]);
  for (const [who, ref] of Object.entries(actors)) {
    const post = await database().supervisorPost.findFirst({
      where: { supervisorId: ref.id, practitionerId: ada.personId, endsOn: null },
    });
    const role = post?.role === "coordinating" ? "coordinating" : "associate";
    const facts = post && {
      ...post,
      role: role as typeof role,
      startsOn: "2025-01-01",
      endsOn: null,
    };
    const expected = signOffPolicy.mayAskForSignOff(ada, recordOf(record), {
      post: facts,
      capability,
      today: TODAY,
    });
    const body = { capabilityId: record.capabilityId, supervisorId: ref.id, message: "" };
    await database().signOffRequest.updateMany({
      where: { decidedAt: null, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    const asked = await DEEDS["askForSignOffAction"]?.tryAs(ada, body);
    expect(asked?.ok, `Ada asks ${who}`).toBe(expected.allowed);
  }
});

function onPerson(more: (target: Target) => Body): Case {
  return {
    body: (target) => ({ personId: target.owner.id, ...more(target) }),
    ruling: (actor, { owner }) => onKept(actor, owner),
  };
}

function onKept(actor: Member, { id, organisationId }: PersonRef): Ruling {
  const seen = mayViewPerson(actor, { organisationId, personId: id });
  return seen.allowed ? mayKeepPeople(actor, organisationId) : seen;
}

/** Of the set that the target's owner has chosen. Whoever has not chosen it has nothing there to change. */
function inArea(more: (target: Target) => Body): Case {
  return {
    body: (target) => ({ setId: target.area.id, ...more(target) }),
    ruling: (actor, target) => mayKeepArea(actor, recordOf(target)),
  };
}

function recordOf({ owner }: Target) {
  return { organisationId: owner.organisationId, practitionerId: owner.id };
}

function itemFacts(target: Target): EvidenceFacts {
  return {
    ...recordOf(target),
    stage: "submitted",
    hasDraft: false,
    shows: ["4.2", "4"],
    confirmerIds: [target.confirmerId],
  };
}

function draftFacts(target: Target): EvidenceFacts {
  return { ...itemFacts(target), stage: "draft", hasDraft: true, shows: [], confirmerIds: [] };
}

function reviewFacts(target: Target, askedId: string | null) {
  return { ...recordOf(target), reviewerId: target.supervisorId, askedId, lookedById: null };
}

function confirmationFacts(target: Target) {
  return { ...recordOf(target), confirmerId: target.confirmerId };
}

function requestFacts(target: Target) {
  return { ...recordOf(target), supervisorId: target.supervisorId, capability };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** The ward with one of everything in each of four records: own, a teammate's, another team's, another organisation's. */
async function makeScene() {
  const ward = await makeWard(database());
  await database().person.updateMany({ data: { passwordHash } });
  const { ada, dev, efa, pia, bea, cai, dan, quin, mel, nia, stu, rob, sal } = ward;
  const actors: Readonly<Record<string, PersonRef>> = {
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
    rob,
    sal,
  };
  const targets: Readonly<Record<string, Target>> = {
    ada: await makeTarget({ owner: ada, teamId: ward.imaging.id, to: cai, confirmer: dev }),
    dev: await makeTarget({ owner: dev, teamId: ward.imaging.id, to: bea, confirmer: cai }),
    efa: await makeTarget({ owner: efa, teamId: ward.therapies.id, to: dan, confirmer: ada }),
    pia: await makeTarget({
      owner: pia,
      teamId: ward.southmoorImaging.id,
      to: quin,
      confirmer: rob,
    }),
  };
  return { actors, targets };
}

async function makeTarget(about: {
  owner: PractitionerRef;
  teamId: string;
  to: SupervisorRef;
  confirmer: PersonRef;
}): Promise<Target> {
  const db = database();
  const { owner, teamId, to, confirmer } = about;
  const shows = [{ code: "4.2" }];
  const draft = await evidence.draftEvidence(db, { by: owner, shows });
  const other = await db.evidenceOtherText.create({
    data: {
      ...{ organisationId: owner.organisationId, practitionerId: owner.id, evidenceId: draft.id },
      ...{ form: crypto.randomUUID(), step: 1, savedAt: NOW, words: OTHER_TEXT },
    },
  });
  const content = Buffer.from(`Notes of ${owner.name}`);
  const files = [{ ...cardForWards, content }];
  const filed = await evidence.draftEvidence(db, { by: owner, shows, files });
  const file = await db.evidenceFile.findFirstOrThrow({
    where: { version: { evidenceId: filed.id } },
  });
  const submitted = await evidence.submittedEvidence(db, { by: owner, shows, asked: [confirmer] });
  const flagged = await evidence.submittedEvidence(db, { by: owner, shows, asked: [confirmer] });
  const flag = await standing.flag(db, { on: flagged, by: confirmer });
  const made = await decisions.signOff(db, { of: owner, by: to, capability: "4.2", restsOn: [] });
  const dispute = await standing.dispute(db, { of: owner, signOff: made });
  const reviewed = { of: owner, by: to, on: "2026-11-02" };
  const declined = await pillarReview(db, {
    ...reviewed,
    pillar: "1",
    asked: { who: confirmer, declinedBecause: "I am too near." },
  });
  const review = await pillarReview(db, { ...reviewed, pillar: "2", asked: { who: confirmer } });
  const request = await decisions.signOffRequest(db, { of: owner, to, capability: "4.2" });
  const unlinked = await evidence.submittedEvidence(db, { by: owner, shows });
  const area = await areas.areaSet(db, {
    by: owner,
    code: `area-of-${owner.name.toLowerCase().replace(" ", "-")}`,
    activities: [{ title: "Reads", volume: 100, counted: "chests" }],
  });
  await areas.areaChoice(db, { of: owner, set: area });
  await areas.areaShowing(db, { of: owner, activity: areas.activityAt(area, 1), item: submitted });
  const version = await db.evidenceVersion.findUniqueOrThrow({
    where: { id: draft.draftId ?? "" },
  });
  const { capabilityId } = await db.signOffRequest.findUniqueOrThrow({ where: { id: request.id } });
  return {
    owner,
    teamId,
    draft,
    importId: await keptImport(db, { by: owner, now: NOW }),
    filed,
    fileId: file.id,
    submitted,
    confirmerId: confirmer.id,
    supervisorId: to.id,
    signOffRequestId: request.id,
    basis: await basisFor(request.id),
    signOffId: made.id,
    capabilityId,
    flagId: flag.id,
    disputeId: dispute.id,
    declinedReviewId: declined.id,
    lookRequestId: review.requestId ?? "",
    lookerId: confirmer.id,
    beside: await makeRecordTarget(owner, to),
    details: await makeDetails(owner),
    otherId: other.id,
    basedOn: `${version.id}@${String(version.savedAt.getTime())}`,
    unlinked,
    area,
  };
}

async function memberOf(scene: Scene, who: string): Promise<Member> {
  const ref = scene.actors[who];
  if (!ref) throw new Error(`There is no ${who}.`);
  return signedIn(database(), ref);
}

/** How many rows each table that a deed could write to has. */
async function countRows(): Promise<unknown> {
  return database().$queryRaw`
    select (select count(*)::int from audit_event) as events, (select count(*)::int from evidence_file) as files,
      (select count(*)::int from stored_file) as stored, (select count(*)::int from evidence) as items,
      (select count(*)::int from evidence_import where imported_at is null) as imports,
      (select count(*)::int from evidence_version) as versions,
      (select count(*)::int from evidence_other_text) as "otherTexts", (select count(*)::int from sign_off) as decisions,
      (select count(*)::int from confirmation) as answers,
      (select count(*)::int from identifiable_flag) as flags,
      (select count(*)::int from private_note) as notes,
      (select count(*)::int from pillar_review) as reviews, (select count(*)::int from second_look) as looks,
      (select count(*)::int from second_look_request) as asked,
      (select count(*)::int from entrustment) as entrustments,
      (select count(*)::int from dispute where closed_at is null) as disputes, (select count(*)::int from supervisor_post) as posts,
      (select count(*)::int from supervisor_preparation) as preparations,
      (select count(*)::int from steward_post) as stewards, (select count(*)::int from manager_post) as managers,
      (select count(*)::int from supervision_session) as meetings,
      (select count(*)::int from panel_decision) as panels, (select count(*)::int from waiver) as waivers,
      (select count(*)::int from colleague_feedback) as cycles, (select count(*)::int from patient_feedback) as surveys,
      (select count(*)::int from registration) as registrations, (select count(*)::int from award) as awards,
      (select count(*)::int from scope_review) as scopes, (select count(*)::int from job_plan) as plans,
      (select count(*)::int from operator_entitlement) as entitlements,
      (select count(*)::int from area_volume) as counted, (select count(*)::int from area_entrustment) as entrusted,
      (select count(*)::int from area_showing where removed_at is null) as shown,
      (select count(*)::int from area_choice where ended_at is null) as chosen,
      (select count(*)::int from area_set where retired_at is null) as sets,
      (select count(*)::int from sign_in_link) as links, (select count(*)::int from sign_in_failure) as failures`;
}

function exportedActions(): readonly string[] {
  const lib = join(import.meta.dirname, "../../../lib");
  return readdirSync(lib, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("actions.ts"))
    .flatMap((path) =>
      [...readFileSync(join(lib, path), "utf8").matchAll(/export const (\w+Action)\b/g)].map(
        ([, name = ""]) => name,
      ),
    )
    .sort();
}

import { attempt } from "@/lib/action/attempt";
import * as area from "@/lib/area/schema";
import {
  chooseArea,
  countActivity,
  entrustActivity,
  leaveArea,
  removeShowing,
  showActivity,
} from "@/lib/area/service";
import { defineAreaSet, retireAreaSet } from "@/lib/area/sets/service";
import { noteWish } from "@/lib/auth/forgotten/service";
import {
  changePasswordSchema,
  choosePasswordSchema,
  forgottenSchema,
  signInSchema,
} from "@/lib/auth/schema";
import {
  changePassword,
  checkAndHashPassword,
  checkOwnPassword,
  choosePassword,
  hashChosenPassword,
} from "@/lib/auth/service";
import { signInDeed, signOutDeed } from "@/lib/auth/sign-in-again";
import { recordOneEntrustment } from "@/lib/assessment/entrustment/schema";
import { recordEntrustment } from "@/lib/assessment/entrustment/service";
import { selfAssessCapability } from "@/lib/assessment/schema";
import { selfAssess } from "@/lib/assessment/service";
import { targetSchema } from "@/lib/readiness/pace/schema";
import { setTarget } from "@/lib/readiness/pace/service";
import { saveNarrative } from "@/lib/details/narrative/schema";
import { save } from "@/lib/details/narrative/service";
import { answerRequest, askToConfirm } from "@/lib/evidence/confirmation/schema";
import { answerConfirmation, askForConfirmation } from "@/lib/evidence/confirmation/service";
import {
  deleteEvidenceDraft,
  editEvidence,
  logEvidence,
  returnEvidence,
  withdrawEvidence,
} from "@/lib/evidence/schema";
import { returnToPractitioner, withdraw } from "@/lib/evidence/service";
import { ANSWER_PREFIX } from "@/lib/evidence/template/prefix";
import { QUESTIONS } from "@/lib/evidence/template/templates";
import { settleTexts } from "@/lib/evidence/other-text/schema";
import { settle } from "@/lib/evidence/other-text/service";
import { clearEvidenceFlag, raiseEvidenceFlag } from "@/lib/evidence/flag/schema";
import { clearFlag, raiseFlag } from "@/lib/evidence/flag/service";
import { savePrivateNote } from "@/lib/evidence/note/schema";
import { saveNote } from "@/lib/evidence/note/service";
import { importRows, matchColumns, readLogbook } from "@/lib/evidence/import/schema";
import { keep, match, readTable, takeRows } from "@/lib/evidence/import/service";
import { deleteDraft, edit, log } from "@/lib/evidence/writing/service";
import { fileOfItem } from "@/lib/files/schema";
import { addKept, takeOff } from "@/lib/files/service";
import {
  appointManager,
  appointSteward,
  appointSupervisor,
  describeSupervisor,
  endRole,
  removePreparation,
} from "@/lib/people/role/service";
import { makePractitioner } from "@/lib/people/practitioner/service";
import * as appointment from "@/lib/people/appointment/schema";
import { declareOwn, describe } from "@/lib/people/appointment/service";
import * as people from "@/lib/people/schema";
import {
  createPerson,
  createTeam,
  endAccess,
  endPersonSessions,
  giveAccessBack,
  makeLink,
  unlock,
} from "@/lib/people/service";
import {
  answerOneLook,
  askSomebodyElse,
  reviewOnePillar,
} from "@/lib/readiness/pillar-review/schema";
import {
  answerSecondLook,
  askForSecondLook,
  reviewPillar,
} from "@/lib/readiness/pillar-review/service";
import { closeOneDispute, raiseOwnDispute } from "@/lib/sign-off/dispute/schema";
import { closeDispute, raiseDispute } from "@/lib/sign-off/dispute/service";
import {
  askSupervisor,
  decideOnCapability,
  revokeSignOff,
  withdrawOwnRequest,
} from "@/lib/sign-off/schema";
import { revoke } from "@/lib/sign-off/revocation/service";
import { askForSignOff, decide, withdrawRequest } from "@/lib/sign-off/service";
import { RECORD_DEEDS } from "./record-deeds";
import { DETAILS_DEEDS } from "./details-deeds";
import { plain, type TriedDeed } from "./tried-deed";
import { NOW } from "./ward";

const evidenceFields = [
  ...["intent", "title", "type", "occurredOn", "setting", "whatHappened", "whatLearned"],
  ...["whatChanged", "characteristics", "webLinks", "links.0.code", "links.0.rationale"],
  ...["links.1.code", "links.1.rationale", "writtenIn"],
  ...[...QUESTIONS.keys()].map((name) => `${ANSWER_PREFIX}${name}`),
];
const sendings = ["basedOn", "sending", "continues"];
const dates = ["startsOn", "endsOn"];
const narrativeDeed = plain(saveNarrative, save, [
  ...["key", "basedOn", "part-introduction", "part-1", "part-2", "part-3", "part-4"],
  "part-conclusion",
]);
const anonymous = { kind: "anonymous" } as const;

/**
 * Every action, by its name in an actions.ts, with the pieces that file names; tests hold the two lists together.
 * Through `attempt`, the door that the forms go through, without HTTP around it.
 */
export const DEEDS: Readonly<Record<string, TriedDeed>> = {
  signInAction: {
    schema: signInSchema,
    fields: ["email", "password", "next"],
    tryAs: (_, values) => attempt(signInDeed, { actor: anonymous, values, now: NOW }),
  },
  signOutAction: {
    schema: signOutDeed.schema,
    fields: [],
    tryAs: (actor, values) => attempt(signOutDeed, { actor, values, now: NOW }),
  },
  forgottenAction: {
    schema: forgottenSchema,
    fields: ["email"],
    tryAs: (_, values) =>
      attempt({ schema: forgottenSchema, run: noteWish }, { actor: anonymous, values, now: NOW }),
  },
  choosePasswordAction: {
    schema: choosePasswordSchema,
    fields: ["token", "newPassword"],
    tryAs: (_, values) =>
      attempt(
        { schema: choosePasswordSchema, prepare: hashChosenPassword, run: choosePassword },
        { actor: anonymous, values, now: NOW },
      ),
  },
  changePasswordAction: {
    schema: changePasswordSchema,
    fields: ["password", "newPassword"],
    tryAs: (actor, values) =>
      attempt(
        { schema: changePasswordSchema, prepare: checkAndHashPassword, run: changePassword },
        { actor, values, now: NOW },
      ),
  },
  logEvidenceAction: plain(logEvidence, log, ["key", ...evidenceFields]),
  editEvidenceAction: plain(editEvidence, edit, ["evidenceId", "basedOn", ...evidenceFields]),
  autosaveNewEvidenceAction: plain(logEvidence, log, ["key", ...sendings, ...evidenceFields]),
  autosaveEvidenceAction: plain(editEvidence, edit, ["evidenceId", ...sendings, ...evidenceFields]),
  settleTextsAction: plain(settleTexts, settle, [
    ...["evidenceId", "basedOn", "otherId", "otherSavedAt", "keep-title", "keep-whatLearned"],
  ]),
  deleteDraftAction: plain(deleteEvidenceDraft, deleteDraft, ["evidenceId", "basedOn"]),
  withdrawEvidenceAction: plain(withdrawEvidence, withdraw, ["evidenceId", "reason"]),
  returnEvidenceAction: plain(returnEvidence, returnToPractitioner, ["evidenceId", "reasons"]),
  readLogbookAction: {
    schema: readLogbook,
    fields: ["logbookFile", "logbookText"],
    tryAs: (actor, values) =>
      attempt({ schema: readLogbook, prepare: readTable, run: keep }, { actor, values, now: NOW }),
  },
  matchColumnsAction: plain(matchColumns, match, [
    ...["importId", "columns.0", "columns.1", "take", "takeOut"],
  ]),
  importRowsAction: plain(importRows, takeRows, ["importId", "matchedAt", "take"]),
  addKeptFileAction: plain(fileOfItem, addKept, ["evidenceId", "fileId"]),
  takeFileOffAction: plain(fileOfItem, takeOff, ["evidenceId", "fileId"]),
  askForConfirmationAction: plain(askToConfirm, askForConfirmation, [
    ...["evidenceId", "confirmers", "somebodyElse", "message"],
  ]),
  answerConfirmationAction: plain(answerRequest, answerConfirmation, [
    ...["requestId", "intent", "sentence", "strong"],
  ]),
  raiseFlagAction: plain(raiseEvidenceFlag, raiseFlag, ["evidenceId", "reasons"]),
  clearFlagAction: plain(clearEvidenceFlag, clearFlag, ["flagId", "clearedBecause"]),
  saveNoteAction: plain(savePrivateNote, saveNote, ["evidenceId", "basedOn", "note"]),
  selfAssessAction: plain(selfAssessCapability, selfAssess, ["capabilityId", "key", "reflection"]),
  saveNarrativeAction: narrativeDeed,
  autosaveNarrativeAction: narrativeDeed,
  setTargetAction: plain(targetSchema, setTarget, ["targetOn"]),
  recordEntrustmentAction: plain(recordOneEntrustment, recordEntrustment, [
    ...["practitionerId", "key", "capabilityId", "level", "activity", "entrustedOn"],
  ]),
  askForSignOffAction: plain(askSupervisor, askForSignOff, [
    ...["capabilityId", "supervisorId", "message"],
  ]),
  withdrawRequestAction: plain(withdrawOwnRequest, withdrawRequest, ["requestId"]),
  decideAction: {
    schema: decideOnCapability,
    fields: ["requestId", "basis", "method", "reasons", "password", "decision"],
    tryAs: (actor, values) =>
      attempt(
        { schema: decideOnCapability, prepare: checkOwnPassword, run: decide },
        { actor, values, now: NOW },
      ),
  },
  revokeAction: {
    schema: revokeSignOff,
    fields: ["signOffId", "reason", "password"],
    tryAs: (actor, values) =>
      attempt(
        { schema: revokeSignOff, prepare: checkOwnPassword, run: revoke },
        { actor, values, now: NOW },
      ),
  },
  reviewPillarAction: {
    schema: reviewOnePillar,
    fields: [
      ...["practitionerId", "pillarCode", "key", "comment", "askedId", "somebodyElse", "password"],
    ],
    tryAs: (actor, values) =>
      attempt(
        { schema: reviewOnePillar, prepare: checkOwnPassword, run: reviewPillar },
        { actor, values, now: NOW },
      ),
  },
  askForSecondLookAction: plain(askSomebodyElse, askForSecondLook, [
    ...["reviewId", "askedId", "somebodyElse"],
  ]),
  answerSecondLookAction: {
    schema: answerOneLook,
    fields: ["requestId", "comment", "password", "intent"],
    tryAs: (actor, values) =>
      attempt(
        { schema: answerOneLook, prepare: checkOwnPassword, run: answerSecondLook },
        { actor, values, now: NOW },
      ),
  },
  raiseDisputeAction: plain(raiseOwnDispute, raiseDispute, ["key", "signOffId", "reasons"]),
  closeDisputeAction: plain(closeOneDispute, closeDispute, ["disputeId", "outcome"]),
  chooseAreaAction: plain(area.chooseAreaSchema, chooseArea, ["setId"]),
  leaveAreaAction: plain(area.leaveAreaSchema, leaveArea, ["setId"]),
  showActivityAction: plain(area.showActivitySchema, showActivity, ["activityId", "evidenceId"]),
  removeShowingAction: plain(area.removeShowingSchema, removeShowing, ["activityId", "evidenceId"]),
  countActivityAction: plain(area.countActivitySchema, countActivity, [
    ...["activityId", "key", "count", "upTo"],
  ]),
  entrustActivityAction: plain(area.entrustActivitySchema, entrustActivity, [
    ...["practitionerId", "activityId", "key", "level", "entrustedOn", "comment"],
  ]),
  defineAreaSetAction: plain(area.defineAreaSetSchema, defineAreaSet, [
    ...["key", "title", "modality", "site", "speciality", "source"],
    ...["title", "level", "volume", "counted", "source"].map((field) => `activities.0.${field}`),
    ...["title", "level", "volume"].map((field) => `activities.1.${field}`),
  ]),
  retireAreaSetAction: plain(area.retireAreaSetSchema, retireAreaSet, ["setId"]),
  createPersonAction: plain(people.createPersonSchema, createPerson, ["name", "email"]),
  makeLinkAction: plain(people.aboutPersonSchema, makeLink, ["personId"]),
  unlockAction: plain(people.aboutPersonSchema, unlock, ["personId"]),
  endPersonSessionsAction: plain(people.aboutPersonSchema, endPersonSessions, ["personId"]),
  endAccessAction: plain(people.aboutPersonSchema, endAccess, ["personId"]),
  giveAccessBackAction: plain(people.aboutPersonSchema, giveAccessBack, ["personId"]),
  createTeamAction: plain(people.createTeamSchema, createTeam, ["name"]),
  makePractitionerAction: plain(people.makePractitionerSchema, makePractitioner, [
    ...["personId", "teamId", "post", "profession", "field", "setting", "trainee", "patientFacing"],
    ...["ionisingRadiation", "frameworkId", "profile", ...dates],
  ]),
  describeSupervisorAction: plain(people.describeSupervisorSchema, describeSupervisor, [
    ...["personId", "profession", "level", "registered", "preparedOn"],
  ]),
  removePreparationAction: plain(people.removePreparationSchema, removePreparation, [
    ...["personId", "preparedOn"],
  ]),
  appointSupervisorAction: plain(people.appointSupervisorSchema, appointSupervisor, [
    ...["personId", "practitionerId", "role", "scope", "lineManager", "conflict", ...dates],
  ]),
  appointManagerAction: plain(people.appointManagerSchema, appointManager, [
    ...["personId", "teamId", ...dates],
  ]),
  appointStewardAction: plain(people.appointStewardSchema, appointSteward, ["personId", ...dates]),
  endRoleAction: plain(people.endRoleSchema, endRole, ["personId", "role", "postId", "endsOn"]),
  describePostAction: plain(appointment.describePost, describe, [
    ...["postId", "lineManager", "conflict", "wasLineManager", "hadConflict"],
  ]),
  declareConflictAction: plain(appointment.declareConflict, declareOwn, ["practitionerId"]),
  ...RECORD_DEEDS,
  ...DETAILS_DEEDS,
};

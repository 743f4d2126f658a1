import { database } from "@/lib/db/client";
import type { Body } from "../../support/tried-deed";
import { basisFor } from "../sign-off/deeds";
import { changedItem, confirmedItem } from "./item";
import type { Scene } from "./stage";

const REASONS =
  "I watched this twice, read what it rests on, and talked it through with her afterwards.";
export const evidence: Scene = async (stage) => {
  const { does } = stage;
  const evidenceId = await confirmedItem(stage);
  await changedItem(stage, evidenceId);
  await does("coordinating supervisor", "raiseFlagAction", { evidenceId, reasons: "A rare name." });
  const { id: flagId } = await database().identifiableFlag.findFirstOrThrow();
  await does("coordinating supervisor", "clearFlagAction", {
    ...{ flagId, clearedBecause: "It is not one." },
  });
  await does("practitioner", "withdrawEvidenceAction", { evidenceId, reason: "A copy." });
  await changedItem(stage, evidenceId, "No copy after all");
};

export const signOff: Scene = async (stage) => {
  const { does, ward, password } = stage;
  const capabilityId = await stage.capability("4.2");
  const asked = { capabilityId, supervisorId: ward.bea.id, message: "" };
  const decide = async (decision: string) => {
    await does("practitioner", "askForSignOffAction", asked);
    const { id: requestId } = await database().signOffRequest.findFirstOrThrow({
      where: { decidedAt: null },
    });
    const said = { method: "met", reasons: REASONS, password, decision };
    const basis = await basisFor(requestId);
    await does("coordinating supervisor", "decideAction", { requestId, basis, ...said });
  };
  const evidenceId = await confirmedItem(stage);
  await decide("achieved");
  const { id: signOffId } = await database().signOff.findFirstOrThrow();
  await changedItem(stage, evidenceId);
  await does("coordinating supervisor", "revokeAction", { signOffId, reason: REASONS, password });
  await decide("not-yet");
  const key = crypto.randomUUID();
  await does("practitioner", "raiseDisputeAction", { key, signOffId, reasons: REASONS });
  const { id: disputeId } = await database().dispute.findFirstOrThrow();
  await does("steward", "closeDisputeAction", { disputeId, outcome: REASONS });
};

export const assessment: Scene = async ({ does, ward, capability }) => {
  for (const code of ["1.4", "4.2"]) {
    const capabilityId = await capability(code);
    const key = crypto.randomUUID();
    await does("practitioner", "selfAssessAction", { capabilityId, key, reflection: "I do it." });
  }
  const entrusted = { practitionerId: ward.ada.id, activity: "Alone, within the scope" };
  await does("coordinating supervisor", "recordEntrustmentAction", {
    ...{ ...entrusted, key: crypto.randomUUID(), capabilityId: await capability("1.4") },
    ...{ level: "3", entrustedOn: "2026-10-01" },
  });
  await does("associate supervisor", "recordEntrustmentAction", {
    ...{ ...entrusted, key: crypto.randomUUID(), capabilityId: await capability("4.2") },
    ...{ level: "4", entrustedOn: "2026-11-01" },
  });
};

export const review: Scene = async ({ does, ward, password }) => {
  const reviewed = async (pillarCode: string) => {
    await does("coordinating supervisor", "reviewPillarAction", {
      ...{ practitionerId: ward.ada.id, pillarCode, key: crypto.randomUUID(), comment: REASONS },
      ...{ askedId: "", somebodyElse: ward.nia.name, password },
    });
  };
  await reviewed("4");
  const { id: requestId } = await database().secondLookRequest.findFirstOrThrow();
  const said = { comment: REASONS, password, intent: "agree" };
  await does("second reviewer", "answerSecondLookAction", { requestId, ...said });
  await reviewed("3");
};

const practitioner: Body = {
  ...{ post: "Reporter", field: "other", setting: "A clinic", startsOn: "2024-09-02", endsOn: "" },
  ...{ profile: "four-pillars" },
};

export const kept: Scene = async ({ does, ward: { ada, imaging } }) => {
  const who = { personId: ada.id, teamId: imaging.id, ...practitioner };
  await does("steward", "makePractitionerAction", {
    ...{ ...who, profession: "sonographer", frameworkId: "hee-mpf-2017" },
  });
  await does("steward", "makePractitionerAction", {
    ...{ ...who, profession: "radiographer", frameworkId: "nhse-mpf-2025" },
    ...{ trainee: "on", patientFacing: "on", ionisingRadiation: "on" },
  });
};

export const supervisors: Scene = async ({ does, ward: { ada, mel } }) => {
  const personId = mel.id;
  const appointed = { personId, practitionerId: ada.id };
  await does("steward", "describeSupervisorAction", {
    ...{ personId, profession: "nurse", level: "advanced", preparedOn: "" },
  });
  await does("steward", "appointSupervisorAction", {
    ...{ ...appointed, role: "associate", scope: "4", startsOn: "2026-01-05", endsOn: "" },
    ...{ lineManager: "on", conflict: "on" },
  });
  await does("steward", "describeSupervisorAction", {
    ...{ personId, profession: "dietitian", level: "consultant", registered: "on" },
    preparedOn: "2026-02-02",
  });
  await does("steward", "describeSupervisorAction", {
    ...{ personId, profession: "dietitian", level: "consultant", registered: "on" },
    preparedOn: "2026-03-02",
  });
  await does("steward", "removePreparationAction", { personId, preparedOn: "2026-03-02" });
  const { id: postId } = await database().supervisorPost.findFirstOrThrow({
    where: { supervisorId: personId },
  });
  await does("steward", "describePostAction", {
    ...{ postId, wasLineManager: "on", hadConflict: "on" },
  });
  await does("steward", "describePostAction", { postId, lineManager: "on", conflict: "on" });
  await does("steward", "endRoleAction", {
    ...{ personId, role: "supervisor", postId, endsOn: "2026-12-31" },
  });
  await does("steward", "appointSupervisorAction", {
    ...{ ...appointed, role: "associate", scope: "1.6, 3", startsOn: "2027-01-01", endsOn: "" },
  });
  await does("associate supervisor", "declareConflictAction", { practitionerId: ada.id });
};

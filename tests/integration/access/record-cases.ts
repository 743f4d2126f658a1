import type { Member } from "@/lib/core/actor";
import { refused, type Ruling } from "@/lib/core/ruling";
import { database } from "@/lib/db/client";
import type { RecordFacts } from "@/lib/policy/facts";
import { mayDeclareConflict, mayDescribePost } from "@/lib/policy/appointment";
import { mayKeepDetails, mayViewDetails } from "@/lib/policy/details";
import { mayRecordMeeting, mayRemoveMeeting } from "@/lib/policy/meeting";
import {
  mayChooseProfile,
  mayRecordPanelDecision,
  mayViewDecided,
  mayWaive,
} from "@/lib/policy/panel";
import * as build from "@/prisma/seed/build/details";
import * as people from "@/prisma/seed/build/people";
import type { PractitionerRef, SupervisorRef } from "@/prisma/seed/build/people";
import type { Body } from "../../support/tried-deed";
import { TODAY } from "../../support/ward";

/** What a deed on somebody's record beside evidence can be about. */
export interface RecordTarget {
  readonly record: RecordFacts;
  readonly supervisorId: string;
  readonly meetingId: string;
  readonly cycleId: string;
  readonly surveyId: string;
  readonly waiverId: string;
  readonly postId: string;
}

interface RecordCase {
  readonly body: (target: RecordTarget) => Body;
  readonly ruling: (actor: Member, target: RecordTarget) => Ruling;
}

export async function makeRecordTarget(
  of: PractitionerRef,
  by: SupervisorRef,
): Promise<RecordTarget> {
  const db = database();
  await build.supervisionSession(db, { of, on: "2026-11-02", by, recordedBy: by });
  await build.colleagueFeedback(db, { of, on: "2026-06-01" });
  await build.patientFeedback(db, { of, on: "2026-06-01" });
  await build.panelDecision(db, { of, on: "2026-06-01", outcome: "not-yet" });
  await build.waiver(db, { of, gate: "G10", by, on: "2026-06-01", until: "2027-05-01" });
  const where = { practitionerId: of.id };
  return {
    record: { organisationId: of.organisationId, practitionerId: of.id },
    supervisorId: by.id,
    meetingId: (await db.supervisionSession.findFirstOrThrow({ where })).id,
    cycleId: (await db.colleagueFeedback.findFirstOrThrow({ where })).id,
    surveyId: (await db.patientFeedback.findFirstOrThrow({ where })).id,
    waiverId: (await db.waiver.findFirstOrThrow({ where })).id,
    postId: await postOf(of, by),
  };
}

/** The post of that supervisor; where they have none, one that is over. */
async function postOf(of: PractitionerRef, by: SupervisorRef): Promise<string> {
  const where = { practitionerId: of.id, supervisorId: by.id };
  const post = await database().supervisorPost.findFirst({ where });
  if (post !== null) return post.id;
  await people.supervisorPost(database(), { who: by, of, endsOn: "2026-06-30" });
  return (await database().supervisorPost.findFirstOrThrow({ where })).id;
}

const seenThenKept = (actor: Member, { record }: RecordTarget): Ruling => {
  const seen = mayViewDetails(actor, record);
  return seen.allowed ? mayKeepDetails(actor, record) : seen;
};

export const cycle = {
  ...{ completedOn: "2026-10-01", raters: "14", professions: "5", consultants: "2", juniors: "3" },
  ...{ facilitated: "yes", facilitator: "Bea Hartley, consultant radiographer" },
};
export const survey = {
  ...{ completedOn: "2026-10-01", responses: "24", method: "Paper forms in the waiting room" },
};

export const panelDecision = {
  ...{ profile: "four-pillars", outcome: "recommended", decidedOn: "2026-11-02" },
  reasons: "All four pillars hold, and the panel read every review.",
};
export const waiver = {
  ...{ gate: "G3", approvedOn: "2026-11-02", endsOn: "2027-05-02" },
  reasons: "The scope is being agreed with the new trust.",
};

const removal = {
  body: ({ meetingId }: RecordTarget) => ({ meetingId }),
  ruling: (actor: Member, { record, supervisorId }: RecordTarget) =>
    mayRemoveMeeting(actor, { ...record, recordedById: supervisorId }),
};

export const RECORD_CASES: Readonly<Record<string, RecordCase>> = {
  recordMeetingWithAction: {
    body: ({ record }) => ({
      ...{ key: crypto.randomUUID(), heldOn: TODAY, minutes: "60" },
      practitionerId: record.practitionerId,
    }),
    ruling: (actor, { record }) =>
      actor.personId === record.practitionerId
        ? refused("Practitioners say with whom they met.")
        : mayRecordMeeting(actor, record),
  },
  removeOwnMeetingAction: removal,
  removeMeetingWithAction: removal,
  recordPanelDecisionAction: {
    body: ({ record }) => ({
      ...panelDecision,
      key: crypto.randomUUID(),
      personId: record.practitionerId,
    }),
    ruling: (actor, { record }) => mayRecordPanelDecision(actor, record),
  },
  describePostAction: {
    body: ({ postId }) => ({ postId, conflict: "on" }),
    ruling: (actor, { record, supervisorId }) =>
      mayDescribePost(actor, { ...record, supervisorId }),
  },
  declareConflictAction: {
    body: ({ record }) => ({ practitionerId: record.practitionerId }),
    ruling: (actor, { record }) => mayDeclareConflict(actor, record),
  },
  approveWaiverAction: {
    body: ({ record }) => ({
      ...waiver,
      key: crypto.randomUUID(),
      personId: record.practitionerId,
    }),
    ruling: (actor, { record }) => mayWaive(actor, record),
  },
  chooseProfileAction: {
    body: ({ record }) => ({
      personId: record.practitionerId,
      from: "four-pillars",
      profile: "clinical-plus",
    }),
    ruling: (actor, { record }) => mayChooseProfile(actor, record),
  },
  endWaiverAction: {
    body: ({ waiverId }) => ({ waiverId, endsOn: TODAY }),
    ruling: (actor, { record }) => {
      const seen = mayViewDecided(actor, record);
      return seen.allowed ? mayWaive(actor, record) : seen;
    },
  },
  changeColleagueFeedbackAction: {
    body: ({ cycleId }) => ({ ...cycle, cycleId }),
    ruling: seenThenKept,
  },
  removeColleagueFeedbackAction: { body: ({ cycleId }) => ({ cycleId }), ruling: seenThenKept },
  changePatientFeedbackAction: {
    body: ({ surveyId }) => ({ ...survey, surveyId }),
    ruling: seenThenKept,
  },
  removePatientFeedbackAction: { body: ({ surveyId }) => ({ surveyId }), ruling: seenThenKept },
};

/** Deeds on the actor's own record, with where they are tried. */
export const ON_ONES_OWN_RECORD: Readonly<Record<string, string>> = {
  recordOwnMeetingAction: "the actor's own record: tried in supervision/meetings.test.ts",
  recordColleagueFeedbackAction: "the actor's own record: tried in feedback/summaries.test.ts",
  recordPatientFeedbackAction: "the actor's own record: tried in feedback/summaries.test.ts",
};

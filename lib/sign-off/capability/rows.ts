import { z } from "zod";
import {
  CHARACTERISTICS,
  DECISIONS,
  EVIDENCE_TYPES,
  FRAMEWORK_IDS,
  PROFILE_IDS,
  SUPERVISOR_LEVELS,
  SUPERVISOR_ROLES,
} from "@/lib/rules/record";
import { METHODS } from "../limits";

// What hand-written SQL gives back, checked where it enters.

const instant = z.string().transform((text) => new Date(text));
const day = z.iso.date();

export const capabilityRow = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  description: z.string(),
  stage: z.string().nullable(),
  signable: z.boolean(),
  pillarCode: z.string(),
  pillarName: z.string(),
  frameworkId: z.enum(FRAMEWORK_IDS),
  frameworkTitle: z.string(),
  frameworkVersion: z.string(),
  sourceUrl: z.string(),
  ownFrameworkId: z.string(),
  /** Of the very version that the portfolio follows. */
  isOwn: z.boolean(),
  /** Of the portfolio's framework in any edition, or of one that it was moved from. */
  counts: z.boolean(),
  /** The ids of the rows that count as this one, itself among them. */
  countedIds: z.array(z.string()),
  profile: z.enum(PROFILE_IDS),
  practitionerId: z.string(),
  organisationId: z.string(),
  practitioner: z.string(),
  post: z.string(),
  statements: z.array(
    z.object({ code: z.string(), description: z.string(), stage: z.string().nullable() }),
  ),
});
export type CapabilityRow = z.infer<typeof capabilityRow>;

const evidenceRow = z.object({
  evidenceId: z.string(),
  version: z.number(),
  title: z.string(),
  stage: z.enum(["draft", "submitted", "returned"]),
  type: z.enum(EVIDENCE_TYPES).nullable(),
  occurredOn: day.nullable(),
  identifiable: z.boolean(),
  characteristics: z.array(z.enum(CHARACTERISTICS)),
  rationale: z.string(),
  confirmations: z.array(
    z.object({ byId: z.string(), by: z.string(), at: instant, strong: z.boolean() }),
  ),
  askedToConfirm: z.array(z.string()),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

export const decisionRow = z.object({
  id: z.string(),
  decision: z.enum(DECISIONS),
  reasons: z.string(),
  method: z.enum(METHODS),
  decidedAt: instant,
  supervisorId: z.string(),
  by: z.string(),
  role: z.enum(SUPERVISOR_ROLES),
  profession: z.string(),
  level: z.enum(SUPERVISOR_LEVELS),
  revocation: z.object({ by: z.string(), revokedAt: instant, reason: z.string() }).nullable(),
  reworded: z.object({ at: instant, code: z.string(), to: z.string() }).nullable(),
  restsOn: z.array(
    z.object({
      evidenceId: z.string(),
      version: z.number(),
      title: z.string(),
      changedAt: instant.nullable(),
    }),
  ),
});
export type DecisionRow = z.infer<typeof decisionRow>;

export const recordRow = z.object({
  evidence: z.array(evidenceRow),
  selfAssessments: z.array(
    z.object({ id: z.string(), assessedAt: instant, reflection: z.string() }),
  ),
  requests: z.array(
    z.object({
      id: z.string(),
      supervisorId: z.string(),
      supervisor: z.string(),
      askedAt: instant,
      message: z.string(),
    }),
  ),
  decisions: z.array(decisionRow),
});
export type RecordRow = z.infer<typeof recordRow>;

export const supervisorRow = z.object({
  supervisorId: z.string(),
  name: z.string(),
  leftAt: instant.nullable(),
  profession: z.string(),
  level: z.enum(SUPERVISOR_LEVELS),
  registered: z.boolean(),
  preparedOn: z.array(day),
  askedAt: instant.nullable(),
  posts: z.array(
    z.object({
      role: z.enum(SUPERVISOR_ROLES),
      scope: z.array(z.string()),
      startsOn: day,
      endsOn: day.nullable(),
      lineManager: z.boolean(),
      conflict: z.boolean(),
    }),
  ),
});
export type SupervisorRow = z.infer<typeof supervisorRow>;

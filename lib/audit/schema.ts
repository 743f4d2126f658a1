import { z } from "zod";

/** What a reader of the log can ask for, with its words. */
export const AUDIT_SUBJECTS = {
  evidence: "Evidence and flags",
  confirmation: "Confirmations",
  "sign-off": "Sign-offs, entrustments and disputes",
  review: "Reviews of pillars and second looks",
  "self-assessment": "Self-assessments",
  details: "Details of practitioners",
  supervision: "Supervision and feedback",
  area: "Areas of practice",
  decision: "Equivalences, panel decisions and waivers",
  framework: "Frameworks, profiles and targets",
  people: "People and roles",
  "sign-in": "Signing in",
  mail: "Mail",
} as const;
export type AuditSubject = keyof typeof AUDIT_SUBJECTS;

export const auditPage = z.object({
  about: z.custom<AuditSubject>(isSubject).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type AuditPage = z.infer<typeof auditPage>;

function isSubject(asked: unknown): boolean {
  return typeof asked === "string" && Object.hasOwn(AUDIT_SUBJECTS, asked);
}

import type { AuditEventType } from "./event";
import type { AuditSubject } from "./schema";

/** The types of event that a subject has, by how they begin. */
export function beginningsOf(subject: AuditSubject): readonly string[] {
  return Object.entries(subjectOf).flatMap(([beginning, its]) =>
    its === subject ? [`${beginning}.`] : [],
  );
}

type BeginningOf<Type extends string> = Type extends `${infer Beginning}.${string}`
  ? Beginning
  : never;

/** A new kind of event breaks the build here until it has its subject. */
const subjectOf: Readonly<Record<BeginningOf<AuditEventType>, AuditSubject>> = {
  mail: "mail",
  evidence: "evidence",
  note: "evidence",
  file: "evidence",
  flag: "evidence",
  import: "evidence",
  identifiers: "evidence",
  confirmation: "confirmation",
  "sign-off": "sign-off",
  entrustment: "sign-off",
  dispute: "sign-off",
  pillar: "review",
  "second-look": "review",
  "self-assessment": "self-assessment",
  portfolio: "details",
  practitioner: "details",
  registration: "details",
  award: "details",
  scope: "details",
  entitlement: "details",
  "job-plan": "details",
  time: "details",
  narrative: "details",
  supervision: "supervision",
  feedback: "supervision",
  area: "area",
  "area-set": "area",
  equivalence: "decision",
  panel: "decision",
  waiver: "decision",
  framework: "framework",
  profile: "framework",
  target: "framework",
  organisation: "people",
  team: "people",
  person: "people",
  role: "people",
  supervisor: "people",
  session: "sign-in",
  "sign-in": "sign-in",
  "sign-in-link": "sign-in",
  password: "sign-in",
};

import type { CalendarDate } from "@/lib/core/calendar-date";

/**
 * Everything that is written to the audit log, by its type. The rows are kept for good: a member may be added, and a
 * field to a member, but none is ever renamed. No practitioner's words, no password, no token.
 */
export type AuditEvent =
  /** When somebody signs in. */
  | Event<"session.opened", { sessionId: string }>
  /** When somebody signs out, or a steward ends a session. */
  | Event<"session.ended", { sessions: number }>
  /** When an address and a password do not belong together; `addressHash` as in sign_in_failure. */
  | Event<"sign-in.refused", { addressHash: string; failures: number; locked: boolean }>
  /** When a steward lets a locked person try again. */
  | Event<"sign-in.unlocked", object>
  /** When a one-time link is made for a person. */
  | Event<"sign-in-link.made", { expiresAt: string }>
  /** When the mail server has taken a mail, or it is tried no more. */
  | Event<"mail.sent", { kind: string; attempts: number }>
  | Event<"mail.given-up", { kind: string; attempts: number }>
  /** When a person chooses a password, by a link or on their own page. */
  | Event<"password.changed", { by: "link" | "person" }>
  | Event<"organisation.created", { name: string }>
  | Event<"team.created", { name: string }>
  | Event<"person.created", { name: string; email: string }>
  /** When a person's access ends, or begins again. */
  | Event<"person.left", object>
  | Event<"person.returned", object>
  | Event<
      "role.given",
      {
        role: RoleName;
        startsOn: CalendarDate;
        endsOn: CalendarDate | null;
        teamId?: string;
        /** Of a practitioner: what switches rules on and off. */
        profession?: string;
        profile?: string;
        framework?: string;
        switches?: readonly string[];
      }
    >
  | Event<"role.ended", { role: RoleName; endsOn: CalendarDate }>
  | Event<"supervisor.described", { profession: string; level: string; registered: boolean }>
  | Event<
      "identifiers.kept",
      { fields: readonly string[]; kinds: readonly string[]; because: string }
    >
  | Event<"supervisor.prepared", { preparedOn: CalendarDate }>
  | Event<"supervisor.preparation-removed", { preparedOn: CalendarDate }>
  | Event<
      "supervisor.appointed",
      {
        supervisorId: string;
        role: string;
        scope: readonly string[];
        startsOn: CalendarDate;
        endsOn: CalendarDate | null;
      }
    >
  | Event<"framework.loaded", { frameworkId: string; version: string }>
  | Event<"evidence.drafted", { version: number }>
  | Event<"evidence.saved", { version: number }>
  | Event<"evidence.draft-deleted", { version: number }>
  | Event<"evidence.kept-beside", { version: number }>
  | Event<"evidence.settled", { version: number }>
  | Event<"evidence.submitted", { version: number; capabilities: readonly string[] }>
  | Event<"evidence.returned", { version: number }>
  | Event<"evidence.withdrawn", { version: number }>
  /** That a private note was written or emptied; what it says is in no log. */
  | Event<"note.saved", object>
  | Event<"note.emptied", object>
  /** When a logbook is read and waits to be imported; and when its rows have become drafts, each with an event of its own. */
  | Event<"import.begun", { rows: number }>
  /** When somebody says what the columns of the logbook hold, and again when they say it anew. */
  | Event<"import.matched", { columns: number }>
  | Event<"import.done", { imported: number; leftOut: number }>
  /** When a file is added to a version, or taken off its draft. */
  | Event<"file.added", { version: number; fileId: string }>
  | Event<"file.taken-off", { version: number; fileId: string }>
  /** When somebody reads a file, its own practitioner too: before the first byte goes. */
  | Event<"file.read", { version: number; fileId: string }>
  | Event<"confirmation.asked", { requestId: string; confirmerId: string; version: number }>
  | Event<
      "confirmation.answered",
      { requestId: string; answer: "confirmed" | "declined"; strong: boolean; version: number }
    >
  | Event<"self-assessment.made", { capability: string }>
  | Event<"sign-off.asked", { capability: string; supervisorId: string }>
  | Event<"sign-off.request-withdrawn", { capability: string; supervisorId: string }>
  /** When a supervisor decides; `requests` are those that the decision answered: their own, and any open beside it. */
  | Event<
      "sign-off.decided",
      {
        capability: string;
        signOffId: string;
        decision: string;
        requests?: readonly string[];
      }
    >
  | Event<"sign-off.revoked", { capability: string; signOffId: string }>
  /** When a practitioner downloads everything. */
  | Event<"portfolio.taken-along", { items: number }>
  | DetailsEvent
  | AreaEvent
  | StandingEvent;

/** What a person is and has. */
type DetailsEvent =
  | Event<"practitioner.described", { profession: string; field: string; setting: string }>
  | Event<"registration.recorded", RegistrationFacts>
  | Correction<"registration.changed", RegistrationFacts>
  | Event<"registration.removed", { body: string; number: string }>
  | Event<"award.recorded", AwardFacts>
  | Correction<"award.changed", AwardFacts>
  | Event<"award.removed", { level: number; kind: string }>
  | Event<"equivalence.decided", { level: number; awardedOn: CalendarDate }>
  | Event<"scope.reviewed", { reviewedOn: CalendarDate }>
  | Correction<"scope.changed", { reviewedOn: CalendarDate }>
  | Event<"scope.removed", { reviewedOn: CalendarDate }>
  | Event<"entitlement.recorded", { entitledOn: CalendarDate }>
  | Correction<"entitlement.changed", { entitledOn: CalendarDate }>
  | Event<"entitlement.removed", { entitledOn: CalendarDate }>
  | Event<"job-plan.agreed", JobPlanFacts>
  | Correction<"job-plan.changed", JobPlanFacts>
  | Event<"job-plan.removed", { agreedOn: CalendarDate }>
  | Event<"time.logged", { weekOf: CalendarDate; minutes: number }>
  | Event<"narrative.saved", { revision: number; words: number }>
  | Event<"supervision.recorded", { heldOn: CalendarDate; minutes: number; supervisorId: string }>
  | Event<"supervision.removed", { heldOn: CalendarDate; minutes: number }>
  | Event<"feedback.recorded", FeedbackFacts>
  | Correction<"feedback.changed", FeedbackFacts>
  | Event<"feedback.removed", { from: "colleagues" | "patients"; completedOn: CalendarDate }>;

export interface RegistrationFacts {
  readonly body: string;
  readonly number: string;
  readonly status: string;
  readonly expiresOn: CalendarDate;
}

export interface AwardFacts {
  readonly level: number;
  readonly kind: string;
  readonly awardedOn: CalendarDate | null;
}

export interface JobPlanFacts {
  readonly agreedOn: CalendarDate;
  readonly shares: readonly string[];
}

/** The numbers are those that the rules read. */
export interface FeedbackFacts {
  readonly from: "colleagues" | "patients";
  readonly completedOn: CalendarDate;
  readonly raters?: number;
  readonly professions?: number;
  readonly consultants?: number;
  readonly juniors?: number;
  readonly facilitated?: boolean;
  readonly responses?: number;
}

/** Area competence (1.11). */
type AreaEvent =
  | Event<"area-set.defined", { code: string; activities: number }>
  | Event<"area-set.retired", { code: string }>
  | Event<"area.chosen", { code: string }>
  | Event<"area.left", { code: string }>
  | Event<"area.shown", { activity: string; evidenceId: string }>
  | Event<"area.showing-removed", { activity: string; evidenceId: string }>
  | Event<"area.entrusted", { activity: string; level: number }>
  | Event<"area.counted", { activity: string; count: number; upTo: CalendarDate }>;

/** What others say of a record, and what its owner does about it. */
type StandingEvent =
  | Event<"dispute.raised", { disputeId: string }>
  | Event<"dispute.closed", { disputeId: string }>
  | Event<"flag.raised", { evidenceId: string }>
  | Event<"flag.cleared", { evidenceId: string }>
  | Event<"entrustment.recorded", { capability: string; level: number; entrustedOn: CalendarDate }>
  | Event<"pillar.reviewed", { pillar: string; askedId: string }>
  | Event<"pillar.looked-at", { pillar: string; reviewId: string }>
  /** When somebody else is asked, because whoever was asked first declined. */
  | Event<"second-look.asked", { pillar: string; askedId: string }>
  | Event<"second-look.declined", { pillar: string; reviewId: string }>
  | Event<"panel.decided", { profile: string; outcome: string; decidedOn: CalendarDate }>
  | Event<"waiver.approved", { gate: string; endsOn: CalendarDate }>
  | Event<"waiver.ended", { gate: string; endsOn: CalendarDate }>
  | Event<"supervisor.declared", { supervisorId: string; lineManager: boolean; conflict: boolean }>
  | Event<"target.set", { targetOn: CalendarDate | null }>
  | Event<"profile.chosen", { from: string; to: string }>
  | Event<"framework.moved", { from: string; to: string }>;

type RoleName = "practitioner" | "supervisor" | "manager" | "steward";

interface Event<Type extends string, Data extends object> {
  readonly type: Type;
  /** The row it is about. */
  readonly subjectId: string | null;
  /** Whose record it concerns, if anybody's. */
  readonly practitionerId: string | null;
  readonly data: Readonly<Data>;
}

/** Something recorded that was put right: what stands now, and what stood before. */
type Correction<Type extends string, Facts extends object> = Event<
  Type,
  Facts & { readonly was: Readonly<Facts> }
>;

export type AuditEventType = AuditEvent["type"];

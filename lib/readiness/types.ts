import type { CalendarDate } from "@/lib/core/calendar-date";
import type { FrameworkId, GateId, ProfileId } from "@/lib/rules/record";
import type {
  CapabilityResult,
  CapabilityState,
  NextAction,
  PillarResult,
  Readiness,
  Status,
} from "@/lib/rules/result";

export type Field = "diagnostic-imaging" | "radiotherapy-oncology" | "other";

/** Who a page is about: what they are, never what they wrote. */
export interface PractitionerFacts {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly profession: string;
  readonly field: Field;
  readonly setting: string;
  readonly profile: ProfileId;
  readonly framework: { readonly id: FrameworkId; readonly version: string };
  readonly team: { readonly id: string; readonly name: string };
}

/** How ready somebody is, every reason with it. */
export interface ReadinessView {
  readonly practitioner: PractitionerFacts;
  /** Of the supervisors, signers and reviewers that the result names by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the framework's capabilities, by code. */
  readonly titles: Readonly<Record<string, string>>;
  readonly readiness: Readiness;
}

/** A capability that somebody was asked to sign off and has not decided on. */
export interface OpenRequest {
  readonly id: string;
  readonly capability: string;
  readonly supervisorId: string;
  readonly supervisor: string;
  readonly askedOn: CalendarDate;
}

export interface PortfolioView extends ReadinessView {
  /** What would move the person on, best first; the first three are what a page begins with. */
  readonly steps: readonly Step[];
  /** The name of whoever coordinates today; null: nobody does. */
  readonly coordinating: string | null;
  /** Signed off, but it does not count before something else is there: the rule's own sentence, with the signer. */
  readonly notCounted: readonly { readonly code: string; readonly because: string }[];
  readonly refreshDue: readonly string[];
}

/** A next action with what it would change and whom it waits for. */
export interface Step extends NextAction {
  readonly effect: Effect | null;
  /** What becomes of the whole: when the steps before it are done too, or by it alone, as its list says. */
  readonly whole: { readonly from: Whole; readonly to: Whole };
  readonly waitsFor: OpenRequest | null;
}

/** What becomes of the capability, and of its pillar's score, counted like the whole. */
export interface Effect {
  readonly from: CapabilityState;
  readonly to: CapabilityState;
  readonly pillar: string;
  readonly scoreFrom: number;
  readonly scoreTo: number;
}

/** Where a portfolio stands, in three things. */
export interface Whole {
  readonly index: number;
  readonly status: Status;
  /** How many gates stand between it and ready for review, the pillars' own among them. */
  readonly gatesOpen: number;
}

/** Of a person in a list: numbers and states only. */
export interface Standing {
  readonly profile: ProfileId;
  readonly status: Status;
  readonly index: number;
  readonly pillars: readonly StandingPillar[];
  /** Of required capabilities. */
  readonly signedOff: number;
  readonly required: number;
  /** The gates in the way, hard stops first. The pillars' own gate is among them only where it is alone. */
  readonly heldBy: readonly GateId[];
}

export interface StandingPillar extends Pick<PillarResult, "code" | "name" | "score"> {
  /** Nothing moves the index unless this pillar moves; in a tie, unless each of them does. */
  readonly setsTheIndex: boolean;
  readonly capabilities: readonly Pick<
    CapabilityResult,
    "code" | "state" | "value" | "refreshDue"
  >[];
}

export interface PersonRow {
  readonly practitioner: PractitionerFacts;
  readonly standing: Standing;
  /** Of those for sign-off and for confirmation. */
  readonly oldestRequest: {
    readonly kind: "sign-off" | "confirmation";
    readonly askedOn: CalendarDate;
  } | null;
}

export interface TeamLine {
  readonly id: string;
  readonly name: string;
  readonly practitioners: number;
}

export interface TeamReadinessView {
  readonly team: { readonly id: string; readonly name: string };
  /** Everybody in the team, whatever is filtered. */
  readonly people: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** The pillar that sets the index of most of those who have begun and are not ready; null: there is nobody. */
  readonly holding: {
    readonly pillar: string;
    readonly people: number;
    readonly of: number;
    /** Of all these people it is the shortest too; of a profile that leaves pillars out of its index it need not be. */
    readonly isShortest: boolean;
  } | null;
  readonly professions: readonly string[];
  readonly settings: readonly string[];
  readonly fields: readonly Field[];
  /** Who fits the filters, on all pages. */
  readonly matching: number;
  readonly groups: readonly PersonGroup[];
  readonly page: number;
  readonly pages: number;
}

/** One group for each status, or a single one without, where the list is sorted by something else. */
export interface PersonGroup {
  readonly status: Status | null;
  /** On all pages. */
  readonly people: number;
  readonly rows: readonly PersonRow[];
}

/** Somebody's portfolio as their supervisor sees it. */
export interface SupervisedView extends ReadinessView {
  /** Open requests to this supervisor, the oldest first. */
  readonly requests: readonly OpenRequest[];
  readonly evidence: readonly SupervisedItem[];
  /** Codes within reach that lack an entrustment which the rules ask for. */
  readonly toEntrust: readonly string[];
}

export interface SupervisedItem {
  readonly id: string;
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
  readonly stage: "submitted" | "returned" | "withdrawn";
}

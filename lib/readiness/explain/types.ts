import type { CalendarDate } from "@/lib/core/calendar-date";
import type { EvidenceType } from "@/lib/rules/record";
import type { CapabilityResult, Finding, PillarResult, Readiness } from "@/lib/rules/result";
import type { PractitionerFacts, Step } from "../types";

/** What can be asked why: the status with index and mean, a pillar's score, a capability's state, a gate. */
export type Asked =
  | { readonly kind: "status" }
  | { readonly kind: "pillar"; readonly code: string }
  | { readonly kind: "capability"; readonly code: string }
  | { readonly kind: "gate"; readonly rule: string };

/** One thing that a rule looked at. What has a name or an address gets it from the page. */
export type Looked =
  | {
      readonly kind: "item";
      readonly id: string;
      readonly type: EvidenceType;
      readonly occurredOn: CalendarDate;
      /** "does not count: nobody has confirmed it"; empty: nothing to add. */
      readonly note: string;
    }
  | { readonly kind: "person"; readonly id: string; readonly note: string }
  | { readonly kind: "capability"; readonly code: string }
  | { readonly kind: "pillar"; readonly code: string; readonly note: string }
  | { readonly kind: "fact"; readonly text: string };

export interface ExplainedFinding {
  readonly finding: Finding;
  /** Null: not for this reader. */
  readonly looked: readonly Looked[] | null;
}

/** What was asked about, with every rule that it comes from. */
export type Explained =
  | { readonly kind: "status" }
  | {
      readonly kind: "pillar";
      readonly pillar: PillarResult;
      readonly rules: readonly ExplainedFinding[];
    }
  | {
      readonly kind: "capability";
      readonly pillar: PillarResult;
      readonly capability: CapabilityResult;
      readonly rules: readonly ExplainedFinding[];
      /** Signed off and not counted yet: the rule's own sentence, with the signer. */
      readonly notCounted: string | null;
    }
  | { readonly kind: "gate"; readonly rule: ExplainedFinding };

export interface ExplainedView {
  readonly practitioner: PractitionerFacts;
  readonly readiness: Readiness;
  readonly explained: Explained;
  /** Of the framework's capabilities, by code. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of the people named, as far as the reader may know them. */
  readonly names: Readonly<Record<string, string>>;
  /** Of the items that the reader may read. */
  readonly itemTitles: Readonly<Record<string, string>>;
  /** Of the status those of the whole, which run on; else each alone from where the portfolio stands. */
  readonly steps: readonly Step[];
  /** The name of whoever coordinates today; null: nobody does. */
  readonly coordinating: string | null;
}

import type { Ruling } from "@/lib/core/ruling";
import type { FrameworkId, GateId, ProfileId } from "@/lib/rules/record";
import type { CapabilityState, Outcome, Status } from "@/lib/rules/result";

/** By what somebody is measured, and what each other profile would change. Statuses, numbers and rules; nobody's words. */
export interface ProfileChoiceView {
  readonly profile: ProfileId;
  readonly framework: FrameworkId;
  readonly now: Standing;
  /** One for each other profile of the framework. */
  readonly others: readonly Consequence[];
  /** The profiles of other frameworks. */
  readonly notOffered: readonly ProfileId[];
  readonly mayChoose: Ruling;
}

export interface Standing {
  readonly status: Status;
  readonly index: number;
}

/** What a profile would say of the record as it is today. */
export interface Consequence extends Standing {
  readonly profile: ProfileId;
  readonly label: string;
  readonly caveat: string | null;
  /** The gates that would end otherwise. */
  readonly gates: readonly MovedGate[];
  /** The gates that would ask something else, and end the same. */
  readonly askOtherwise: readonly GateId[];
  /** Codes that would be asked and are not now. */
  readonly newlyAsked: readonly string[];
  /** Codes that would not be asked any more, and those of them that are signed off. */
  readonly notAsked: readonly string[];
  readonly signedOffInVain: readonly string[];
  /** Capabilities that both ask for, and that would stand otherwise. */
  readonly moved: readonly MovedCapability[];
}

export interface MovedGate {
  readonly rule: GateId;
  readonly from: Outcome;
  readonly to: Outcome;
}

export interface MovedCapability {
  readonly code: string;
  readonly from: CapabilityState;
  readonly to: CapabilityState;
}

/** By what the actor is measured; who chose it and when, as far as what was kept says so. */
export interface ChosenProfile {
  readonly profile: ProfileId;
  readonly chosen: { readonly by: string; readonly at: Date } | null;
}

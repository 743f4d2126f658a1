import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { FrameworkId, GateId, ProfileId } from "@/lib/rules/record";

/** A part of somebody's details, in a list of which the hub is made (parts.ts). */
export interface DetailsPart {
  readonly id: string;
  /** As its page is called: "Registrations". */
  readonly title: string;
  /** The practitioner's own page of it. */
  readonly href: string;
  /** The last part of `/practitioners/…/` where a supervisor has a page of it, too. */
  readonly supervisorPage?: string;
  /** The gates it decides; what they say stands beside it. */
  readonly gates?: readonly GateId[];
  /** In as many statements for one row as for many, and only of what the actor may see; the practitioner is one whose details they may see. */
  readonly summarise: (of: WhoseDetails) => Promise<PartSummary>;
}

/** Whose details are asked for, by whom, on which day. */
export interface WhoseDetails {
  readonly actor: Member;
  readonly practitioner: PractitionerDetails;
  readonly today: CalendarDate;
  /** Whether the actor writes here, or only reads. */
  readonly mayKeep: Ruling;
}

/** What a part says of itself in a list. */
export interface PartSummary {
  /** What is there, a line each; none: nothing yet. */
  readonly stands: readonly string[];
  /** What a gate does not say: that something is still missing, and what to do. */
  readonly missing?: string;
  /** When what is there runs out: "Expires", "Review due". */
  readonly until?: { readonly says: string; readonly on: CalendarDate } | null;
  /** Whether its page is not for this reader, though they may know what it says in short. */
  readonly isClosed?: boolean;
}

export interface PartView extends PartSummary {
  readonly id: string;
  readonly title: string;
  /** Null where the reader has no page of it. */
  readonly href: string | null;
  readonly gates: readonly GateId[];
}

export interface DetailsView {
  readonly practitioner: PractitionerDetails;
  readonly parts: readonly PartView[];
}

/** What a practitioner is. */
export interface PractitionerDetails {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly post: string;
  readonly profession: string;
  readonly field: "diagnostic-imaging" | "radiotherapy-oncology" | "other";
  readonly setting: string;
  readonly modality: string;
  readonly site: string;
  readonly nonClinicalRole: string;
  readonly trainee: boolean;
  readonly patientFacing: boolean;
  readonly ionisingRadiation: boolean;
  readonly profile: ProfileId;
  readonly frameworkId: FrameworkId;
  readonly frameworkVersion: string;
  readonly team: string;
}

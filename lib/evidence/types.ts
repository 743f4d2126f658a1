import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { FileView } from "@/lib/files/types";
import type { EvidenceFacts, EvidenceStage } from "@/lib/policy/facts";
import type { IdentifierKind, KeptWords } from "@/lib/privacy/found";
import type { Characteristic, EvidenceType } from "@/lib/rules/record";
import type { Suggestion } from "@/lib/suggestion/types";
import type { Answers } from "./template/types";

export type { EvidenceStage };

/** What a version says, as it is typed, stored and compared. */
export interface EvidenceWords {
  readonly title: string;
  readonly type: EvidenceType | null;
  readonly occurredOn: CalendarDate | null;
  readonly setting: string;
  readonly whatHappened: string;
  readonly whatLearned: string;
  readonly whatChanged: string;
  /** What it answers of the questions of its type. */
  readonly answers: Answers;
  readonly characteristics: readonly Characteristic[];
  readonly webLinks: readonly string[];
  /** In the order in which they were made. */
  readonly links: readonly LinkWords[];
}

export interface LinkWords {
  readonly code: string;
  readonly rationale: string;
}

/** An item as a service and a page find it: what policy asks, and its two live versions. */
export interface FoundEvidence extends EvidenceFacts {
  readonly id: string;
  readonly draft: VersionMark | null;
  readonly submitted: VersionMark | null;
}

export interface VersionMark {
  readonly id: string;
  readonly number: number;
  readonly savedAt: Date;
  /** The open form that saved it last, and the how-manieth sending of it that was; null without JavaScript. */
  readonly savedFrom: string | null;
  readonly savedStep: number;
}

/** What became of a form: which item it is, and the page that goes on from there. */
export interface Kept {
  readonly evidenceId: string;
  readonly goTo: string;
  /** What is saved now, for the form to go on from. */
  readonly basedOn: string;
  readonly savedAt: Date;
  /** Said where somebody else, most likely the same person in another tab, had saved: the words are kept beside. */
  readonly beside: string | null;
}

/** What a list can be narrowed to beside the four stages. */
export type StageFilter = EvidenceStage | "confirmed" | "unconfirmed" | "needs-you";

/** What the list is narrowed to, as the address says it. */
export interface ListFilter {
  readonly q: string;
  readonly setting: string;
  readonly type: EvidenceType | null;
  readonly pillar: string | null;
  readonly capability: string | null;
  readonly stage: StageFilter | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface CapabilityChoice {
  readonly code: string;
  readonly title: string;
}

export interface PillarChoice {
  readonly code: string;
  readonly name: string;
  readonly capabilities: readonly CapabilityChoice[];
}

export interface EvidenceListView {
  readonly count: number;
  readonly confirmed: number;
  /** How many need their practitioner; the first few of them by name. */
  readonly needing: number;
  readonly needs: readonly NeedingEvidence[];
  readonly items: readonly EvidenceRow[];
  readonly newer: string | null;
  readonly older: string | null;
  readonly pillars: readonly PillarChoice[];
  readonly mayLog: Ruling;
}

/**
 * `flagged`: somebody says that it identifies a patient; `declined`: a confirmer declined and nobody confirmed; `draft`:
 * words that wait to be submitted.
 */
export interface NeedingEvidence {
  readonly id: string;
  readonly title: string;
  readonly need: "flagged" | "returned" | "declined" | "draft";
  /** Who flagged, returned or declined it. */
  readonly by: string | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly title: string;
  readonly type: EvidenceType | null;
  readonly occurredOn: CalendarDate | null;
  readonly loggedOn: CalendarDate;
  readonly stage: EvidenceStage;
  /** A newer version is being written. */
  readonly hasDraft: boolean;
  /** Somebody says that it identifies a patient. */
  readonly isFlagged: boolean;
  readonly shows: readonly CapabilityChoice[];
  readonly confirmedBy: readonly string[];
  readonly declinedBy: readonly string[];
  readonly waitingFor: readonly string[];
  /** Days since the oldest open request was sent. */
  readonly waitingSince: CalendarDate | null;
  /** Where it has the words that were looked for; null where none were. */
  readonly found: FoundIn | null;
}

export interface FoundIn {
  /** The whole title, where it has one of the words. */
  readonly title: readonly MarkedPiece[] | null;
  /** The first text of the account that has one, and a few words around it. */
  readonly account: {
    readonly field: AccountField;
    readonly pieces: readonly MarkedPiece[];
  } | null;
}

export type AccountField = "setting" | "answers" | "whatHappened" | "whatLearned" | "whatChanged";

/** Part of a text, and whether it is what somebody looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The same with its words, for a file. */
export interface FullEvidenceRow extends EvidenceRow {
  readonly formVersion: number | null;
  readonly answers: Answers;
  readonly setting: string;
  readonly whatHappened: string;
  readonly whatLearned: string;
  readonly whatChanged: string;
}

/** One version of an item, whole. */
export interface EvidenceVersionView extends Omit<EvidenceWords, "links"> {
  readonly number: number;
  /** The version of its type's form that it was written in. */
  readonly formVersion: number | null;
  readonly links: readonly LinkView[];
  readonly files: readonly FileView[];
  /** What in it looked as if it identified a patient, and why its practitioner says that it identifies nobody. */
  readonly keptIdentifiers: readonly IdentifierKind[];
  readonly keptBecause: string;
}

export interface LinkView extends LinkWords {
  readonly title: string;
}

export interface EvidenceView {
  readonly id: string;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly isOwn: boolean;
  readonly stage: EvidenceStage;
  readonly shown: EvidenceVersionView;
  /** What the shown version is among the others. */
  readonly standing: "draft" | "current" | "earlier";
  readonly submittedAt: Date | null;
  readonly returned: Remark | null;
  readonly withdrawn: Remark | null;
  readonly requests: readonly RequestView[];
  /** Newest first; those that the reader may open. */
  readonly versions: readonly VersionLine[];
  /** The number of the version that counts, and of the one being written. */
  readonly submittedNumber: number | null;
  readonly draftNumber: number | null;
  /** Who can read it beside its practitioner; null where the reader is somebody else. */
  readonly readers: readonly Reader[] | null;
  /** Why whoever reads it may; null where it is their own. */
  readonly readsAs: Reader["why"] | null;
  /** Codes of the capabilities whose sign-off rests on the version that counts. */
  readonly signedOff: readonly string[];
  readonly may: {
    readonly edit: Ruling;
    readonly withdraw: Ruling;
    readonly deleteDraft: Ruling;
    readonly ask: Ruling;
    readonly return: Ruling;
  };
}

export interface Remark {
  readonly by: string;
  readonly at: Date;
  readonly words: string;
}

export interface RequestView {
  readonly id: string;
  readonly confirmer: string;
  readonly askedAt: Date;
  /** `closed`: the item moved on before they answered. */
  readonly state: "waiting" | "confirmed" | "declined" | "closed";
  readonly sentence: string;
  readonly strong: boolean;
  readonly answeredAt: Date | null;
}

export interface VersionLine {
  readonly number: number;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly confirmedBy: readonly string[];
}

export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly why: "coordinating" | "associate" | "asked" | "second-look";
}

/** What the form is drawn from. */
export interface EvidenceFormView {
  readonly pillars: readonly PillarChoice[];
  /** Where the practitioner works: what "Where?" begins with. */
  readonly setting: string;
  readonly today: CalendarDate;
}

export interface EditEvidenceView extends EvidenceFormView {
  readonly id: string;
  readonly words: EvidenceWords & { readonly formVersion: number | null };
  readonly kept: KeptWords | null;
  readonly files: readonly FileView[];
  readonly stage: EvidenceStage;
  /** Names the version and the moment it was last saved; the save is refused if either has changed. */
  readonly basedOn: string;
  readonly savedAt: Date | null;
  readonly submittedNumber: number | null;
  readonly returned: Remark | null;
  readonly signedOff: readonly string[];
  /** What the saved words may show beside what is linked already: a reminder to their writer, stored nowhere. */
  readonly suggestions: readonly Suggestion[];
  readonly mayDelete: Ruling;
  /** Another text of it waits, written in another tab or on another device from before it was saved. */
  readonly hasOtherText: boolean;
}

/** A waiting request, for lists of what waits. */
export interface WaitingConfirmation {
  readonly id: string;
  readonly practitioner: string;
  readonly title: string;
  readonly askedAt: Date;
}

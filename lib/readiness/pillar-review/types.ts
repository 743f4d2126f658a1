import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { PillarReviewFacts } from "@/lib/policy/facts";
import type { PartInPillar } from "@/lib/rules/part-in-pillar";
import type { PillarResult, UsabilityRule } from "@/lib/rules/result";

/** A supervisor's word on a whole pillar, and what became of its second look. */
export interface PillarReviewView {
  readonly id: string;
  readonly pillar: { readonly code: string; readonly name: string };
  readonly by: string;
  readonly on: CalendarDate;
  /** The last day on which it counts. */
  readonly countsUntil: CalendarDate;
  readonly comment: string;
  readonly look: {
    readonly by: string;
    readonly at: Date;
    readonly comment: string;
  } | null;
  /** Who was asked, latest first. */
  readonly asked: readonly AskedToLook[];
  readonly mayAsk: Ruling;
}

export interface AskedToLook {
  readonly name: string;
  readonly askedAt: Date;
  readonly state: "waiting" | "agreed" | "declined" | "superseded";
  readonly declinedBecause: string;
}

/** A pillar as the engine sees it, and the items that are linked in it. */
export interface PillarInHand {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly pillar: PillarResult;
  readonly titles: Readonly<Record<string, string>>;
  readonly items: readonly LinkedInPillar[];
}

export interface LinkedInPillar {
  readonly id: string;
  readonly title: string;
  readonly occurredOn: CalendarDate;
  readonly lacks: readonly UsabilityRule[];
}

/** A supervisor's page on a pillar. */
export interface PillarToReview extends PillarInHand {
  /** For how long a review counts. */
  readonly months: number;
  /** Latest first. */
  readonly reviews: readonly PillarReviewView[];
  readonly may: Ruling;
  readonly toAsk: WhomToAsk;
}

/** Who could give the second look today, the first of them by name, and why others could not. */
export interface WhomToAsk {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** There are more than are listed. */
  readonly more: boolean;
  readonly missing: readonly { readonly name: string; readonly part: PartInPillar }[];
}

/** What whoever was asked for a second look has before them. */
export interface SecondLookView extends PillarInHand {
  readonly requestId: string;
  readonly askedAt: Date;
  readonly review: { readonly by: string; readonly on: CalendarDate; readonly comment: string };
  readonly may: Ruling;
}

/** A review as a service finds it: what policy asks of it, and the day of it. */
export interface ReviewInHand extends PillarReviewFacts {
  readonly id: string;
  readonly pillarCode: string;
  readonly reviewedOn: CalendarDate;
}

/** A line of what waits. */
export interface WaitingLook {
  readonly id: string;
  readonly practitioner: string;
  readonly askedAt: Date;
  readonly pillar: string;
}

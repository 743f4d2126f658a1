import { z } from "zod";
import { toCalendarDate } from "@/lib/core/calendar-date";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import type { PillarReviewFacts } from "@/lib/policy/facts";
import { currentProfile } from "@/lib/rules/profiles";
import { PROFILE_IDS } from "@/lib/rules/record";
import type { AskedToLook, PillarReviewView } from "./types";

/** What is read of a review, wherever it is read. */
export const reviewRow = {
  ...{ id: true, organisationId: true, practitionerId: true, pillarCode: true },
  ...{ reviewerId: true, reviewedOn: true, comment: true },
  secondLook: { select: { reviewerId: true, lookedAt: true, comment: true } },
  secondLookRequests: {
    // Ids are made in the order of time.
    orderBy: { id: "desc" },
    select: { id: true, askedId: true, askedAt: true, closedAt: true, declinedBecause: true },
  },
  practitioner: {
    select: {
      profile: true,
      frameworkVersion: { select: { pillars: { select: { code: true, name: true } } } },
    },
  },
} as const;

interface FoundReview {
  readonly id: string;
  readonly organisationId: string;
  readonly practitionerId: string;
  readonly pillarCode: string;
  readonly reviewerId: string;
  readonly reviewedOn: Date;
  readonly comment: string;
  readonly secondLook: {
    readonly reviewerId: string;
    readonly lookedAt: Date;
    readonly comment: string;
  } | null;
  readonly secondLookRequests: readonly {
    readonly id: string;
    readonly askedId: string;
    readonly askedAt: Date;
    readonly closedAt: Date | null;
    readonly declinedBecause: string;
  }[];
  readonly practitioner: {
    readonly profile: string;
    readonly frameworkVersion: {
      readonly pillars: readonly { readonly code: string; readonly name: string }[];
    };
  };
}

export function factsOf(review: FoundReview): PillarReviewFacts {
  const { organisationId, practitionerId, reviewerId, secondLook, secondLookRequests } = review;
  const open = secondLookRequests.find(({ closedAt }) => closedAt === null);
  return {
    organisationId,
    practitionerId,
    reviewerId,
    askedId: open?.askedId ?? null,
    lookedById: secondLook?.reviewerId ?? null,
  };
}

export function reviewView(
  review: FoundReview,
  names: ReadonlyMap<string, string>,
): Omit<PillarReviewView, "mayAsk"> {
  const { id, pillarCode, reviewerId, comment, secondLook, secondLookRequests } = review;
  const { profile, frameworkVersion } = review.practitioner;
  const { pillars } = frameworkVersion;
  const { months } = currentProfile(z.enum(PROFILE_IDS).parse(profile)).rules.G14;
  const on = toCalendarDate(review.reviewedOn);
  return {
    id,
    pillar: { code: pillarCode, name: pillars.find(({ code }) => code === pillarCode)?.name ?? "" },
    by: names.get(reviewerId) ?? "",
    on,
    countsUntil: lastDayWithin(months, on),
    comment,
    look: secondLook && {
      by: names.get(secondLook.reviewerId) ?? "",
      at: secondLook.lookedAt,
      comment: secondLook.comment,
    },
    asked: secondLookRequests.map(({ askedId, askedAt, closedAt, declinedBecause }) => ({
      name: names.get(askedId) ?? "",
      askedAt,
      state: stateOf({ closedAt, declinedBecause, agreed: secondLook?.reviewerId === askedId }),
      declinedBecause,
    })),
  };
}

function stateOf(request: {
  readonly closedAt: Date | null;
  readonly declinedBecause: string;
  readonly agreed: boolean;
}): AskedToLook["state"] {
  if (request.closedAt === null) return "waiting";
  if (request.declinedBecause !== "") return "declined";
  return request.agreed ? "agreed" : "superseded";
}

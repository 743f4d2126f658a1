import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { didBy } from "./audit";
import { insert, newId, type Into } from "./into";
import type { PersonRef, PractitionerRef } from "./people";
import type { Rows } from "./rows";
import { at, daysAfter } from "./time";

const PLAIN_COMMENT =
  "I have read all of it and we met. It holds together, and the next thing to work on is agreed between us.";
const PLAIN_LOOK =
  "I have read the items myself and had no part in any of them. I find what the review finds.";

export interface PillarReviewRef {
  readonly id: string;
  readonly requestId: string | null;
}

interface About {
  readonly of: PractitionerRef;
  readonly pillar: string;
  readonly by: PersonRef;
  readonly on: CalendarDate;
  readonly comment?: string;
  /** Who was asked for the second look, and gave it two days later. */
  readonly secondReviewer?: PersonRef;
  readonly lookComment?: string;
  /** Who was asked and has not answered, or declined. */
  readonly asked?: { readonly who: PersonRef; readonly declinedBecause?: string };
}

/** A supervisor reviews a pillar; somebody is asked for the second look. */
export async function pillarReview(into: Into, about: About): Promise<PillarReviewRef> {
  const { of, pillar, by, on, comment = PLAIN_COMMENT, secondReviewer, asked } = about;
  const id = newId(into);
  const reviewedAt = at(on, "16:40");
  const concerns = { subjectId: id, practitionerId: of.id };
  const requests = [
    ...(asked ? [requestOf(into, about, { id, ...asked })] : []),
    ...(secondReviewer ? [requestOf(into, about, { id, who: secondReviewer, agreed: true })] : []),
  ];
  const first = requests[0]?.askedId;
  await insert(into, {
    pillarReview: [
      {
        id,
        organisationId: of.organisationId,
        practitionerId: of.id,
        pillarCode: pillar,
        reviewerId: by.id,
        reviewedOn: fromCalendarDate(on),
        comment,
        formKey: newId(into),
      },
    ],
    secondLookRequest: requests,
    auditEvent: [
      ...(first
        ? [
            didBy(by, reviewedAt, {
              type: "pillar.reviewed",
              ...concerns,
              data: { pillar, askedId: first },
            }),
          ]
        : []),
    ],
  });
  if (secondReviewer) await insert(into, lookOf(into, about, { id, by: secondReviewer }));
  return { id, requestId: requests[0]?.id ?? null };
}

function requestOf(
  into: Into,
  { of, by, on }: About,
  asked: {
    readonly id: string;
    readonly who: PersonRef;
    readonly agreed?: boolean;
    readonly declinedBecause?: string;
  },
) {
  const { declinedBecause = "", agreed = false } = asked;
  const hasEnded = agreed || declinedBecause !== "";
  return {
    id: newId(into),
    organisationId: of.organisationId,
    practitionerId: of.id,
    reviewId: asked.id,
    askedId: asked.who.id,
    askedById: by.id,
    askedAt: at(on, "16:40"),
    closedAt: hasEnded ? at(daysAfter(on, LOOKS_AFTER_DAYS), "12:25") : null,
    declinedBecause,
  };
}

function lookOf(
  into: Into,
  { of, on, pillar, lookComment = PLAIN_LOOK }: About,
  { id, by }: { readonly id: string; readonly by: PersonRef },
): Rows {
  const lookedAt = at(daysAfter(on, LOOKS_AFTER_DAYS), "12:25");
  const key = { organisationId: of.organisationId, practitionerId: of.id };
  return {
    secondLook: [
      { id: newId(into), ...key, reviewId: id, reviewerId: by.id, lookedAt, comment: lookComment },
    ],
    auditEvent: [
      didBy(by, lookedAt, {
        type: "pillar.looked-at",
        subjectId: id,
        practitionerId: of.id,
        data: { pillar, reviewId: id },
      }),
    ],
  };
}

const LOOKS_AFTER_DAYS = 2;

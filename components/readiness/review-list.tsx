import type { ReactNode } from "react";
import { ageInWords, dayOf, formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import type { AskedToLook, PillarReviewView } from "@/lib/readiness/pillar-review/types";
import { Quote } from "../ui/layout";
import { Tag } from "../ui/tag";

interface ReviewListProps {
  readonly reviews: readonly PillarReviewView[];
  readonly today: CalendarDate;
  /** Where reviews of several pillars stand together. */
  readonly withPillar?: boolean;
  /** What can be done about one. */
  readonly deed?: (review: PillarReviewView) => ReactNode;
}

/** Reviews of pillars, latest first: who said what, until when it counts, and what became of the second look. */
export function ReviewList({ reviews, today, withPillar = false, deed }: ReviewListProps) {
  return (
    <ol className="rows">
      {reviews.map((review) => (
        <li key={review.id}>
          <Review review={review} today={today} withPillar={withPillar} />
          {deed?.(review)}
        </li>
      ))}
    </ol>
  );
}

function Review({
  review,
  today,
  withPillar,
}: {
  readonly review: PillarReviewView;
  readonly today: CalendarDate;
  readonly withPillar: boolean;
}) {
  const { pillar, by, on, countsUntil, comment, look, asked } = review;
  return (
    <>
      <h3 className="text-body">
        {withPillar && `${pillar.code}. ${pillar.name}: `}
        {by}, {formatDay(on)}
      </h3>
      <p className="text-note text-ink-soft">
        {countsUntil < today
          ? `It counted until ${formatDay(countsUntil)}; the pillar is to be reviewed again.`
          : look === null
            ? `It counts once it has had its second look, and no longer than until ${formatDay(countsUntil)}.`
            : `It counts until ${formatDay(countsUntil)}.`}
      </p>
      {comment !== "" && (
        <div className="mt-2">
          <Quote>{comment}</Quote>
        </div>
      )}
      {look !== null && (
        <div className="mt-4">
          <p>
            <b>{look.by} gave it a second look</b>{" "}
            <span className="text-ink-soft">on {formatDay(dayOf(look.at))}</span>
          </p>
          {look.comment !== "" && (
            <div className="mt-2">
              <Quote>{look.comment}</Quote>
            </div>
          )}
        </div>
      )}
      {asked
        .filter(({ state }) => state !== "agreed")
        .map((request) => (
          <Asked key={request.askedAt.toISOString()} request={request} today={today} />
        ))}
      {look === null && asked.length === 0 && (
        <p className="text-ink-soft mt-4">Nobody has been asked for a second look.</p>
      )}
    </>
  );
}

function Asked({
  request,
  today,
}: {
  readonly request: AskedToLook;
  readonly today: CalendarDate;
}) {
  const { name, askedAt, state, declinedBecause } = request;
  const day = formatDay(dayOf(askedAt));
  if (state === "waiting") {
    const age = ageInWords(dayOf(askedAt), today);
    return (
      <p className="mt-4">
        <Tag sign="clock" look="mark">
          Waiting for {name}, {age === "today" ? "asked today" : age}
        </Tag>
      </p>
    );
  }
  return (
    <div className="mt-4">
      <p>
        {name} was asked on {day}
        {state === "declined"
          ? " and declined"
          : ", and need not answer: a later review has taken the place of this one"}
        .
      </p>
      {declinedBecause !== "" && (
        <div className="mt-2">
          <Quote>{declinedBecause}</Quote>
        </div>
      )}
    </div>
  );
}

import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { changeScopeReviewAction, recordScopeReviewAction } from "@/lib/details/scope/actions";
import type { ScopeReview } from "@/lib/details/scope/types";
import { DateField } from "../ui/date-field";
import { Quote, Rows } from "../ui/layout";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { FactForm } from "./fact-form";
import { FactRow } from "./fact-row";

interface ScopeReviewsProps {
  readonly reviews: readonly ScopeReview[];
  readonly today: CalendarDate;
  readonly isOwn: boolean;
}

/** The reviews of a scope of practice, newest first: that one is in force. */
export function ScopeReviews({ reviews, today, isOwn }: ScopeReviewsProps) {
  if (reviews.length === 0) return <p className="text-ink-soft">No review yet.</p>;
  return (
    <Rows>
      {reviews.map((review, index) => (
        <FactRow
          key={review.id}
          title={`Reviewed on ${formatDay(review.reviewedOn)}`}
          about={review.agreedWith === "" ? "" : `agreed with ${review.agreedWith}`}
          href={isOwn ? `/details/scope/${review.id}` : undefined}
          {...(index === 0 && {
            until: { says: "Next review due", on: review.nextReviewBy, today },
          })}
        >
          {review.scope !== "" && <Quote>{review.scope}</Quote>}
          <SignedDocument review={review} />
        </FactRow>
      ))}
    </Rows>
  );
}

function SignedDocument({ review }: { readonly review: ScopeReview }) {
  const { documentTitle, documentUrl } = review;
  if (documentTitle === "" && documentUrl === "") return null;
  const words = documentTitle === "" ? documentUrl : documentTitle;
  return (
    <p className="break-words">
      Signed document:{" "}
      {documentUrl === "" ? (
        words
      ) : (
        <a href={documentUrl} rel="noreferrer">
          {words}
        </a>
      )}
    </p>
  );
}

/** Adds a review, or changes the one given. */
export function ScopeReviewForm({
  review,
  writer,
}: {
  readonly review: ScopeReview | null;
  readonly writer: string;
}) {
  return (
    <FactForm
      action={review === null ? recordScopeReviewAction : changeScopeReviewAction}
      title={review === null ? "Scope of practice" : "Change review"}
      draftKey="scope"
      writer={writer}
      changes={review && ["reviewId", review.id]}
      button={review === null ? "Add review" : "Save review"}
      back="/details/scope"
    >
      <TextArea
        name="scope"
        label="What is your scope of practice?"
        hint="What you do at advanced level, where, and what you do not do. A few sentences."
        defaultValue={review?.scope}
      />
      <DateField name="reviewedOn" label="Reviewed on" defaultValue={review?.reviewedOn} />
      <TextField
        name="agreedWith"
        label="Agreed with"
        hint="Name and role, such as Bea Hartley, consultant radiographer."
        defaultValue={review?.agreedWith}
      />
      <TextField
        name="documentTitle"
        label="Signed document"
        optional
        hint="Its title, and below where it is kept."
        defaultValue={review?.documentTitle}
      />
      <TextField
        name="documentUrl"
        type="url"
        label="Address of the document"
        optional
        hint="Begins with https://."
        defaultValue={review?.documentUrl}
      />
    </FactForm>
  );
}

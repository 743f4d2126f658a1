import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removeScopeReviewAction } from "@/lib/details/scope/actions";
import { listScopeReviews } from "@/lib/details/scope/queries";
import { keptRowIn, ownDetails } from "../../../own-details";

export const metadata = titleIsDrawn;

export default async function RemoveScopePracticePage({
  params,
}: PageProps<"/details/scope/[reviewId]/remove">) {
  const { reviewId } = await params;
  const whose = await ownDetails(`/details/scope/${reviewId}/remove`);
  if (whose === null) return <KeptForm action={removeScopeReviewAction} />;
  const review = keptRowIn(whose, await listScopeReviews(whose), reviewId);
  return (
    <>
      <BackLink href="/details/scope">Scope of practice</BackLink>
      <RemoveForm
        action={removeScopeReviewAction}
        title="Remove review"
        field={["reviewId", review.id]}
        back="/details/scope"
        writer={whose.actor.personId}
      >
        The review of {formatDay(review.reviewedOn)} is taken out of your record, with its words. Do
        this if it was recorded by mistake.
      </RemoveForm>
    </>
  );
}

import { ScopeReviewForm } from "@/components/details/scope-reviews";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeScopeReviewAction } from "@/lib/details/scope/actions";
import { listScopeReviews } from "@/lib/details/scope/queries";
import { keptRowIn, ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

export default async function ChangeScopePracticePage({
  params,
}: PageProps<"/details/scope/[reviewId]">) {
  const { reviewId } = await params;
  const whose = await ownDetails(`/details/scope/${reviewId}`);
  if (whose === null) return <KeptForm action={changeScopeReviewAction} />;
  const review = keptRowIn(whose, await listScopeReviews(whose), reviewId);
  return (
    <>
      <BackLink href="/details/scope">Scope of practice</BackLink>
      <ScopeReviewForm review={review} writer={whose.actor.personId} />
    </>
  );
}

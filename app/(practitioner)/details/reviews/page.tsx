import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewList } from "@/components/readiness/review-list";
import { BackLink } from "@/components/ui/back-link";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { listOwnReviews } from "@/lib/readiness/pillar-review/queries";

export const metadata: Metadata = { title: "Pillar reviews" };

/** What supervisors have said of a practitioner's pillars, and who has looked at them a second time. */
export default async function ReviewsPage() {
  const member = await requireMember("/details/reviews");
  const reviews = member && (await listOwnReviews(member));
  if (reviews === null) notFound();
  return (
    <div className="max-w-article">
      <BackLink href="/details">Your details</BackLink>
      <PageTitle>Pillar reviews</PageTitle>
      <Lead>
        {reviews.length === 0
          ? "Nobody has reviewed a pillar of yours yet. Ask your coordinating supervisor when most of its capabilities are signed off."
          : "Your coordinating supervisor reviews each pillar; somebody who had no part in it looks a second time. Each review says until when both count."}
      </Lead>
      {reviews.length > 0 && (
        <div className="mt-8">
          <h2 className="sr-only">Reviews, latest first</h2>
          <ReviewList reviews={reviews} today={dayOf(new Date())} withPillar />
        </div>
      )}
    </div>
  );
}

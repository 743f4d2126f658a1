import Link from "next/link";
import { notFound } from "next/navigation";
import { DoneNotice } from "@/components/evidence/done-notice";
import { PillarContents } from "@/components/readiness/pillar-in-hand";
import { ReviewForm } from "@/components/readiness/review-forms";
import { ReviewList } from "@/components/readiness/review-list";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { pillarPath } from "@/lib/core/pillar-address";
import { reviewPillarAction } from "@/lib/readiness/pillar-review/actions";
import { getPillarToReview } from "@/lib/readiness/pillar-review/queries";
import { idInAddress } from "@/lib/action/schema";
import { pillarPage } from "@/lib/readiness/pillar-review/schema";

export const metadata = titleIsDrawn;

/** A pillar as its supervisors see it: what it rests on, what was said of it, and the review. */
export default async function PillarPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]/pillars/[pillarCode]">) {
  const { practitionerId, pillarCode } = await params;
  const path = pillarPath({ practitionerId, pillarCode });
  const member = await requireMember(path);
  if (member === null) return <KeptForm action={reviewPillarAction} />;
  const today = dayOf(new Date());
  const id = idInAddress.parse(practitionerId);
  const view =
    id === null ? null : await getPillarToReview(member, { practitionerId: id, pillarCode }, today);
  if (view === null) notFound();
  const { reviewed, asked } = pillarPage.parse(await searchParams);
  const { practitioner, pillar, reviews, may, months } = view;
  const title = `${pillar.name}, ${practitioner.name}`;
  return (
    <div className="max-w-article">
      {reviewed && (
        <DoneNotice>The review is recorded. It counts once it has had its second look.</DoneNotice>
      )}
      {asked && <DoneNotice>They have been asked. It waits for them when they sign in.</DoneNotice>}
      <BackLink href={`/practitioners/${practitioner.id}`}>{practitioner.name}</BackLink>
      <ReviewForm {...{ view, title }} formKey={crypto.randomUUID()} writer={member.personId}>
        <p className="text-ink-soft">{practitioner.name}</p>
        <PageTitle>{pillar.name}</PageTitle>
        <Lead>
          {may.allowed
            ? `Every pillar is reviewed within ${String(months)} months by a coordinating supervisor, with a second look by somebody who had no part in it.`
            : may.because}
        </Lead>
        <PillarContents view={view} />
        <Section heading="Reviews of it">
          {reviews.length === 0 ? (
            <p className="text-ink-soft">Nobody has reviewed this pillar yet.</p>
          ) : (
            <ReviewList
              reviews={reviews}
              today={today}
              deed={({ mayAsk, id: reviewId }) =>
                mayAsk.allowed && (
                  <p className="mt-4">
                    <Link
                      href={`${path}/second-look?review=${reviewId}`}
                      prefetch={false}
                      className="min-h-target inline-flex items-center"
                    >
                      Ask somebody else for the second look
                    </Link>
                  </p>
                )
              }
            />
          )}
        </Section>
      </ReviewForm>
    </div>
  );
}

import { notFound } from "next/navigation";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { AskAgainForm } from "@/components/readiness/review-forms";
import { ReviewList } from "@/components/readiness/review-list";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { pillarPath } from "@/lib/core/pillar-address";
import { askForSecondLookAction } from "@/lib/readiness/pillar-review/actions";
import { getPillarToReview } from "@/lib/readiness/pillar-review/queries";
import { idInAddress } from "@/lib/action/schema";
import { secondLookPage } from "@/lib/readiness/pillar-review/schema";

export const metadata = titleIsDrawn;

const TITLE = "Ask for a second look";

/** Asks somebody else, where whoever was asked first has declined. */
export default async function AskAgainPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]/pillars/[pillarCode]/second-look">) {
  const { practitionerId, pillarCode } = await params;
  const path = pillarPath({ practitionerId, pillarCode });
  const member = await requireMember(`${path}/second-look`);
  if (member === null) return <KeptForm action={askForSecondLookAction} />;
  const today = dayOf(new Date());
  const id = idInAddress.parse(practitionerId);
  const view =
    id === null ? null : await getPillarToReview(member, { practitionerId: id, pillarCode }, today);
  if (view === null) notFound();
  const { review: asked } = secondLookPage.parse(await searchParams);
  const { practitioner, pillar, reviews, toAsk } = view;
  const review = reviews.find((one) => (asked ? one.id === asked : one.mayAsk.allowed));
  const ruling = review?.mayAsk ?? nothingToAsk;
  return (
    <div className="max-w-article">
      <BackLink href={path}>{`${pillar.name}, ${practitioner.name}`}</BackLink>
      {review && ruling.allowed ? (
        <AskAgainForm {...{ review, toAsk }} back={path} writer={member.personId} title={TITLE}>
          <PageTitle>{TITLE}</PageTitle>
          <Section heading="The review" size="small" level={2}>
            <ReviewList reviews={[review]} today={today} />
          </Section>
        </AskAgainForm>
      ) : (
        <RefusedDeed title={TITLE} because={ruling.allowed ? "" : ruling.because} />
      )}
    </div>
  );
}

const nothingToAsk = {
  allowed: false,
  because: "No review of yours of this pillar waits for somebody to be asked.",
} as const;

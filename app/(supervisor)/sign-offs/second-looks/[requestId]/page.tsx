import { notFound } from "next/navigation";
import { PillarContents } from "@/components/readiness/pillar-in-hand";
import { SecondLookForm } from "@/components/readiness/review-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Quote, Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { answerSecondLookAction } from "@/lib/readiness/pillar-review/actions";
import { getSecondLook } from "@/lib/readiness/pillar-review/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

/** A pillar for whoever was asked for its independent second look. */
export default async function SecondLookPage({
  params,
}: PageProps<"/sign-offs/second-looks/[requestId]">) {
  const { requestId } = await params;
  const member = await requireMember(`/sign-offs/second-looks/${requestId}`);
  if (member === null) return <KeptForm action={answerSecondLookAction} />;
  const id = idInAddress.parse(requestId);
  const view = id === null ? null : await getSecondLook(member, id, dayOf(new Date()));
  if (view === null) notFound();
  const { practitioner, pillar, review, askedAt } = view;
  const title = `A second look at ${pillar.name}, ${practitioner.name}`;
  return (
    <div className="max-w-article">
      <BackLink href="/sign-offs">Waiting for you</BackLink>
      <SecondLookForm {...{ view, title }} writer={member.personId}>
        <p className="text-ink-soft">{practitioner.name}</p>
        <PageTitle>A second look at {pillar.name}</PageTitle>
        <Lead>
          {review.by} asked you on {formatDay(dayOf(askedAt))}. Until you answer you may read the
          items in this pillar, and nothing else of {practitioner.name}’s.
        </Lead>
        {review.comment !== "" && (
          <Section heading={`What ${review.by} found on ${formatDay(review.on)}`}>
            <Quote>{review.comment}</Quote>
          </Section>
        )}
        <PillarContents view={view} />
      </SecondLookForm>
    </div>
  );
}

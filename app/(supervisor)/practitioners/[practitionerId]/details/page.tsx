import { notFound } from "next/navigation";
import { Awards } from "@/components/details/awards";
import { Entitlements } from "@/components/details/entitlements";
import { JobPlans } from "@/components/details/job-plans";
import { partLines } from "@/components/details/part-lines";
import { PartsTable } from "@/components/details/parts-table";
import { factsKeptByStewards, ownFacts } from "@/components/details/practitioner-facts";
import { Registrations } from "@/components/details/registrations";
import { ScopeReviews } from "@/components/details/scope-reviews";
import { TimeSection } from "@/components/details/time-section";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { listAwards } from "@/lib/details/award/queries";
import { listEntitlements } from "@/lib/details/entitlement/queries";
import { getJobPlanView } from "@/lib/details/job-plan/queries";
import { getDetails, getWhoseDetails } from "@/lib/details/queries";
import { listRegistrations } from "@/lib/details/registration/queries";
import { listScopeReviews } from "@/lib/details/scope/queries";
import { getReadiness } from "@/lib/readiness/queries";

export const metadata = titleIsDrawn;

/** What a practitioner is and has, for their supervisor to read. */
export default async function PractitionerDetailsPage({
  params,
}: PageProps<"/practitioners/[practitionerId]/details">) {
  const { practitionerId } = await params;
  const member = await requireMember(`/practitioners/${practitionerId}/details`);
  if (member === null) notFound();
  const today = dayOf(new Date());
  const whose = await getWhoseDetails(member, practitionerId, today);
  if (whose === null) notFound();
  const [view, standing, registrations, awards, reviews, entitlements, jobPlan] = await Promise.all(
    [
      getDetails(member, practitionerId, today),
      getReadiness(member, practitionerId, today),
      listRegistrations(whose),
      listAwards(whose),
      listScopeReviews(whose),
      listEntitlements(whose),
      getJobPlanView(whose),
    ],
  );
  if (view === null || standing === null) notFound();
  const { practitioner } = view;
  const { name } = practitioner;
  const lines = partLines(view.parts, standing.readiness.gates, today);
  return (
    <>
      <title>{`Details of ${name} – Fourfold`}</title>
      <BackLink href={`/practitioners/${practitionerId}`}>{name}</BackLink>
      <PageTitle>Details of {name}</PageTitle>
      <Lead>They keep these themselves. You read them, and change nothing.</Lead>
      <Section heading="Every part">
        <PartsTable lines={lines} today={today} />
      </Section>
      <Section heading="About them">
        <SummaryList facts={[...factsKeptByStewards(practitioner), ...ownFacts(practitioner)]} />
      </Section>
      <Section heading="Registrations">
        <Registrations registrations={registrations} today={today} isOwn={false} />
      </Section>
      <Section heading="Awards">
        <Awards awards={awards} />
      </Section>
      <Section heading="Scope of practice">
        <ScopeReviews reviews={reviews} today={today} isOwn={false} />
      </Section>
      <Section heading="Operator entitlement">
        <Entitlements entitlements={entitlements} isOwn={false} />
      </Section>
      <Section heading="Job plan">
        <JobPlans plans={jobPlan.plans} isOwn={false} />
      </Section>
      <TimeSection view={jobPlan} isOwn={false} />
    </>
  );
}

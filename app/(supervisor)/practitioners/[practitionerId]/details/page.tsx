import { notFound } from "next/navigation";
import { partLines } from "@/components/details/part-lines";
import { PartsTable } from "@/components/details/parts-table";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getDetails } from "@/lib/details/queries";
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
  const [view, standing] = await Promise.all([
    getDetails(member, practitionerId, today),
    getReadiness(member, practitionerId, today),
  ]);
  if (view === null || standing === null) notFound();
  const { name } = view.practitioner;
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
    </>
  );
}

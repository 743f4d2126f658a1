import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { detailsSentence, partLines } from "@/components/details/part-lines";
import { PartsTable } from "@/components/details/parts-table";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/layout";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { getDetails } from "@/lib/details/queries";
import { getReadiness } from "@/lib/readiness/queries";

export const metadata: Metadata = { title: "Your details" };

/** What a practitioner is and has, part by part: what is missing, what runs out and when, and where to put it right. */
export default async function DetailsPage() {
  const member = await requireMember("/details");
  if (member === null) notFound();
  const today = dayOf(new Date());
  const [view, standing] = await Promise.all([
    getDetails(member, member.personId, today),
    getReadiness(member, member.personId, today),
  ]);
  if (view === null || standing === null) notFound();
  const lines = partLines(view.parts, standing.readiness.gates, today);
  const { lead, rest } = detailsSentence(lines);
  return (
    <>
      <PageHeader title="Your details" about={view.practitioner.post} beside={formatDay(today)} />
      <Sentence lead={lead}>{rest}</Sentence>
      <Section
        heading="Every part"
        about="Your supervisors read these details. Your manager sees dates and whether a rule is met, never words."
      >
        <PartsTable lines={lines} today={today} />
      </Section>
    </>
  );
}

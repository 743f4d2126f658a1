import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HeatKey } from "@/components/readiness/heat-key";
import { TeamTable } from "@/components/readiness/team-table";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { countInWords } from "@/components/ui/number-words";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { listSupervised } from "@/lib/readiness/queries";

export const metadata: Metadata = { title: "Practitioners" };

/** Whom the reader supervises today. */
export default async function PractitionersPage() {
  const member = await requireMember("/practitioners");
  const today = dayOf(new Date());
  const rows = member && (await listSupervised(member, today));
  if (!rows || rows.length === 0) notFound();
  return (
    <WidePage>
      <PageHeader title="Practitioners" beside={formatDay(today)} />
      <Sentence lead={`You supervise ${countInWords(rows.length).toLowerCase()}.`}>
        Whoever has waited longest for you is under Waiting for you.
      </Sentence>
      <TeamTable
        caption="The practitioners you supervise"
        groups={[{ status: null, people: rows.length, rows }]}
        today={today}
        href={(id) => `/practitioners/${id}`}
      />
      <HeatKey />
    </WidePage>
  );
}

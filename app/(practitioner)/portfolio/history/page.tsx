import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/readiness/kept/history";
import { PageHeader } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getHistory } from "@/lib/readiness/snapshot/queries";
import { historyPage } from "@/lib/readiness/snapshot/schema";

export const metadata: Metadata = { title: "What changed" };

export default async function HistoryPage({ searchParams }: PageProps<"/portfolio/history">) {
  const member = await requireMember("/portfolio/history");
  const today = dayOf(new Date());
  const asked = historyPage.parse(await searchParams);
  const view = member && (await getHistory(member, { as: "practitioner" }, asked, today));
  if (!view) notFound();
  return (
    <>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      <PageHeader title="What changed" about={view.practitioner.post} />
      <History
        view={view}
        base="/portfolio"
        whose="own"
        today={today}
        isLater={asked.after !== undefined}
      />
    </>
  );
}

import { notFound } from "next/navigation";
import { History } from "@/components/readiness/kept/history";
import { PageHeader } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getHistory } from "@/lib/readiness/snapshot/queries";
import { historyPage } from "@/lib/readiness/snapshot/schema";

export const metadata = titleIsDrawn;

/** What moved and when; who did what is not a manager's to read. */
export default async function TeamHistoryPage({
  params,
  searchParams,
}: PageProps<"/teams/[teamId]/practitioners/[practitionerId]/history">) {
  const { teamId, practitionerId } = await params;
  const base = `/teams/${teamId}/practitioners/${practitionerId}`;
  const member = await requireMember(`${base}/history`);
  const today = dayOf(new Date());
  const asked = historyPage.parse(await searchParams);
  const whose = { as: "manager", teamId, practitionerId } as const;
  const view = member && (await getHistory(member, whose, asked, today));
  if (!view) notFound();
  const { name, post } = view.practitioner;
  return (
    <>
      <title>{`What changed for ${name} – Fourfold`}</title>
      <BackLink href={base}>{name}</BackLink>
      <PageHeader title={`What changed for ${name}`} about={post} />
      <History
        view={view}
        base={base}
        whose={{ name }}
        today={today}
        isLater={asked.after !== undefined}
      />
    </>
  );
}

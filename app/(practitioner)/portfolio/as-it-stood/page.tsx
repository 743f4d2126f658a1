import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AsItStood } from "@/components/readiness/kept/as-it-stood";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getStanding } from "@/lib/readiness/snapshot/queries";
import { standingPage } from "@/lib/readiness/snapshot/schema";

export const metadata: Metadata = { title: "As it stood" };

export default async function AsItStoodPage({ searchParams }: PageProps<"/portfolio/as-it-stood">) {
  const member = await requireMember("/portfolio/as-it-stood");
  const today = dayOf(new Date());
  const { on } = standingPage.parse(await searchParams);
  const view = member && (await getStanding(member, { as: "practitioner" }, on, today));
  if (!view) notFound();
  return (
    <WidePage>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      <PageHeader title="As it stood" about={view.practitioner.post} />
      <AsItStood view={view} base="/portfolio" whose="own" today={today} />
    </WidePage>
  );
}

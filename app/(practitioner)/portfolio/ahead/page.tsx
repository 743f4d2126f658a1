import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Ahead } from "@/components/readiness/ahead/ahead";
import { PageHeader } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { getAhead } from "@/lib/readiness/ahead/queries";

export const metadata: Metadata = { title: "What lies ahead" };

/** How long each item still counts, and what falls when. */
export default async function AheadPage() {
  const member = await requireMember("/portfolio/ahead");
  const today = dayOf(new Date());
  const view = member && (await getAhead(member, today));
  if (!view) notFound();
  return (
    <>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      <PageHeader title="What lies ahead" beside={formatDay(today)} />
      <Ahead view={view} />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Compared } from "@/components/readiness/compare/compared";
import { PageHeader } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { getCompared } from "@/lib/readiness/compare/queries";
import { comparePage } from "@/lib/readiness/compare/schema";

export const metadata: Metadata = { title: "Two profiles" };

/** One's own portfolio by two profiles, side by side. */
export default async function ComparePage({ searchParams }: PageProps<"/portfolio/compare">) {
  const member = await requireMember("/portfolio/compare");
  const today = dayOf(new Date());
  const asked = { ...comparePage.parse(await searchParams), today };
  const view = member && (await getCompared(member, asked));
  if (!view) notFound();
  return (
    <>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      <PageHeader title="Two profiles" beside={formatDay(today)} />
      <Compared view={view} />
    </>
  );
}

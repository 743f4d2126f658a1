import { notFound } from "next/navigation";
import { AsItStood } from "@/components/readiness/kept/as-it-stood";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getStanding } from "@/lib/readiness/snapshot/queries";
import { standingPage } from "@/lib/readiness/snapshot/schema";

export const metadata = titleIsDrawn;

export default async function TeamAsItStoodPage({
  params,
  searchParams,
}: PageProps<"/teams/[teamId]/practitioners/[practitionerId]/as-it-stood">) {
  const { teamId, practitionerId } = await params;
  const base = `/teams/${teamId}/practitioners/${practitionerId}`;
  const member = await requireMember(`${base}/as-it-stood`);
  const today = dayOf(new Date());
  const { on } = standingPage.parse(await searchParams);
  const whose = { as: "manager", teamId, practitionerId } as const;
  const view = member && (await getStanding(member, whose, on, today));
  if (!view) notFound();
  const { name, post } = view.practitioner;
  return (
    <WidePage>
      <title>{`${name} as it stood – Fourfold`}</title>
      <BackLink href={base}>{name}</BackLink>
      <PageHeader title={`${name} as it stood`} about={post} />
      <AsItStood view={view} base={base} whose={{ name }} today={today} />
    </WidePage>
  );
}

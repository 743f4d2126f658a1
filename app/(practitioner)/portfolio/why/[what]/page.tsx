import { notFound } from "next/navigation";
import { Explanation, explanationTitle } from "@/components/readiness/why/explanation";
import { BackLink } from "@/components/ui/back-link";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getOwnExplained } from "@/lib/readiness/explain/queries";

export const metadata = titleIsDrawn;

/** Why one's own status, a pillar's score, a capability's state or a gate is what it is, and what to do next. */
export default async function WhyPage({ params }: PageProps<"/portfolio/why/[what]">) {
  const { what } = await params;
  const member = await requireMember(`/portfolio/why/${what}`);
  const view = member && (await getOwnExplained(member, what, dayOf(new Date())));
  if (!view) notFound();
  return (
    <>
      <title>{`${explanationTitle(view.explained)} – Fourfold`}</title>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      <Explanation view={view} base="/portfolio" isOwn />
    </>
  );
}

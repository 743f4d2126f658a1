import { notFound } from "next/navigation";
import { PaceForm, Quarters } from "@/components/readiness/pace/pace";
import { BackLink } from "@/components/ui/back-link";
import { FocusedNotice } from "@/components/ui/focused-notice";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { setTargetAction } from "@/lib/readiness/pace/actions";
import { getPace } from "@/lib/readiness/pace/queries";
import { pacePage } from "@/lib/readiness/pace/schema";

export const metadata = titleIsDrawn;

/** How fast one has been going, where that leads, and by when one means to be there. */
export default async function PacePage({ searchParams }: PageProps<"/portfolio/pace">) {
  const { saved } = pacePage.parse(await searchParams);
  const member = await requireMember("/portfolio/pace");
  if (member === null) return <KeptForm action={setTargetAction} />;
  const view = await getPace(member, dayOf(new Date()));
  if (view === null) notFound();
  return (
    <>
      <BackLink href="/portfolio">Your portfolio</BackLink>
      {saved && (
        <div className="mb-8">
          <FocusedNotice look="done">
            <p>Your target is saved.</p>
          </FocusedNotice>
        </div>
      )}
      <PaceForm view={view} writer={member.personId} />
      <Quarters pace={view.pace} />
    </>
  );
}

import { notFound } from "next/navigation";
import { AskForm } from "@/components/evidence/ask-form";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { askForConfirmationAction } from "@/lib/evidence/confirmation/actions";
import { getAskForm } from "@/lib/evidence/confirmation/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function AskPage({ params }: PageProps<"/evidence/[evidenceId]/ask">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/ask`);
  if (member === null) return <KeptForm action={askForConfirmationAction} />;
  const id = idInAddress.parse(evidenceId);
  const view = id === null ? null : await getAskForm(member, { evidenceId: id, now: new Date() });
  if (view === null) notFound();
  return (
    <>
      <BackLink href={`/evidence/${view.id}`}>{view.title}</BackLink>
      {view.mayAsk.allowed ? (
        <AskForm view={view} writer={member.personId} />
      ) : (
        <RefusedDeed title="Ask for confirmation" because={view.mayAsk.because} />
      )}
    </>
  );
}

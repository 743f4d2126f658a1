import { notFound } from "next/navigation";
import { DeleteForm } from "@/components/evidence/reason-forms";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { deleteDraftAction } from "@/lib/evidence/actions";
import { getEditEvidence } from "@/lib/evidence/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function DeletePage({ params }: PageProps<"/evidence/[evidenceId]/delete">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/delete`);
  if (member === null) return <KeptForm action={deleteDraftAction} />;
  const id = idInAddress.parse(evidenceId);
  const view =
    id === null ? null : await getEditEvidence(member, { evidenceId: id, now: new Date() });
  if (view === null) notFound();
  return (
    <>
      <BackLink href={`/evidence/${view.id}`}>{view.words.title}</BackLink>
      {view.mayDelete.allowed ? (
        <DeleteForm view={view} writer={member.personId} />
      ) : (
        <RefusedDeed title="Delete draft" because={view.mayDelete.because} />
      )}
    </>
  );
}

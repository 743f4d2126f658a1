import { notFound } from "next/navigation";
import { ReturnForm } from "@/components/evidence/reason-forms";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { returnEvidenceAction } from "@/lib/evidence/actions";
import { getEvidence } from "@/lib/evidence/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function ReturnPage({ params }: PageProps<"/evidence/[evidenceId]/return">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/return`);
  if (member === null) return <KeptForm action={returnEvidenceAction} />;
  const id = idInAddress.parse(evidenceId);
  const now = new Date();
  const view =
    id === null ? null : await getEvidence(member, { evidenceId: id, version: null, now });
  if (view === null) notFound();
  const ruling = view.may.return;
  return (
    <>
      <BackLink href={`/evidence/${view.id}`}>{view.shown.title}</BackLink>
      {ruling.allowed ? (
        <ReturnForm view={view} writer={member.personId} />
      ) : (
        <RefusedDeed title="Return evidence" because={ruling.because} />
      )}
    </>
  );
}

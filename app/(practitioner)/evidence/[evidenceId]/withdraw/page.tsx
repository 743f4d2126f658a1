import { notFound } from "next/navigation";
import { WithdrawForm } from "@/components/evidence/reason-forms";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { withdrawEvidenceAction } from "@/lib/evidence/actions";
import { getEvidence } from "@/lib/evidence/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function WithdrawPage({
  params,
}: PageProps<"/evidence/[evidenceId]/withdraw">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/withdraw`);
  if (member === null) return <KeptForm action={withdrawEvidenceAction} />;
  const id = idInAddress.parse(evidenceId);
  const now = new Date();
  const view =
    id === null ? null : await getEvidence(member, { evidenceId: id, version: null, now });
  if (view === null) notFound();
  const ruling = view.may.withdraw;
  return (
    <>
      <BackLink href={`/evidence/${view.id}`}>{view.shown.title}</BackLink>
      {ruling.allowed ? (
        <WithdrawForm view={view} writer={member.personId} />
      ) : (
        <RefusedDeed title="Withdraw evidence" because={ruling.because} />
      )}
    </>
  );
}

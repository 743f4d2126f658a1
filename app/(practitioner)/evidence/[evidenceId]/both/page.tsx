import { notFound } from "next/navigation";
import { BothTexts, OneText } from "@/components/evidence/both-texts";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { idInAddress } from "@/lib/action/schema";
import { settleTextsAction } from "@/lib/evidence/other-text/actions";
import { getBothTexts } from "@/lib/evidence/other-text/queries";

export const metadata = titleIsDrawn;

export default async function BothTextsPage({ params }: PageProps<"/evidence/[evidenceId]/both">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/both`);
  if (member === null) return <KeptForm action={settleTextsAction} />;
  const id = idInAddress.parse(evidenceId);
  const view = id === null ? null : await getBothTexts(member, id);
  if (view === null) notFound();
  return (
    <>
      <BackLink href={`/evidence/${view.evidenceId}/edit`}>What is saved</BackLink>
      {view.other === null ? (
        <OneText evidenceId={view.evidenceId} />
      ) : (
        <BothTexts view={view} other={view.other} writer={member.personId} />
      )}
    </>
  );
}

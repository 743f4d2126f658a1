import { notFound } from "next/navigation";
import { RaiseFlagForm } from "@/components/evidence/flag-forms";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { raiseFlagAction } from "@/lib/evidence/flag/actions";
import { getFlags } from "@/lib/evidence/flag/queries";
import { getEvidence } from "@/lib/evidence/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function FlagPage({ params }: PageProps<"/evidence/[evidenceId]/flag">) {
  const { evidenceId } = await params;
  const member = await requireMember(`/evidence/${evidenceId}/flag`);
  if (member === null) return <KeptForm action={raiseFlagAction} />;
  const id = idInAddress.parse(evidenceId);
  if (id === null) notFound();
  const now = new Date();
  const [view, flags] = await Promise.all([
    getEvidence(member, { evidenceId: id, version: null, now }),
    getFlags(member, { evidenceId: id, now }),
  ]);
  if (view === null || flags === null) notFound();
  const ruling = flags.mayRaise;
  return (
    <>
      <BackLink href={`/evidence/${view.id}`}>{view.shown.title}</BackLink>
      {ruling.allowed ? (
        <RaiseFlagForm view={view} writer={member.personId} />
      ) : (
        <RefusedDeed title="This identifies a patient" because={ruling.because} />
      )}
    </>
  );
}

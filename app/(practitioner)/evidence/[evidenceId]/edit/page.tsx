import Link from "next/link";
import { notFound } from "next/navigation";
import { EditForm } from "@/components/evidence/edit-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { formatTime } from "@/lib/core/calendar-date";
import { editEvidenceAction } from "@/lib/evidence/actions";
import { getEditEvidence } from "@/lib/evidence/queries";
import { idInAddress } from "@/lib/action/schema";
import { evidenceAddress } from "@/lib/evidence/schema";

export const metadata = titleIsDrawn;

export default async function EditEvidencePage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]/edit">) {
  const { evidenceId } = await params;
  const { saved, settled, type } = evidenceAddress.parse(await searchParams);
  const member = await requireMember(`/evidence/${evidenceId}/edit`);
  if (member === null) return <KeptForm action={editEvidenceAction} />;
  const id = idInAddress.parse(evidenceId);
  const view =
    id === null ? null : await getEditEvidence(member, { evidenceId: id, now: new Date() });
  if (view === null) notFound();
  return (
    <>
      {settled && (
        <div className="mb-8">
          <Notice look="done" live>
            <p>The text that you chose is saved. Go on by hand where you want to.</p>
          </Notice>
        </div>
      )}
      {saved && view.savedAt && (
        <div className="mb-8">
          <Notice key={view.basedOn} look="done" live>
            <p>
              Saved at {formatTime(view.savedAt)}, as a draft. It waits here until you submit it.{" "}
              <Link href={`/evidence/${view.id}/files`} prefetch={false}>
                {view.files.length === 0 ? "Add files" : "Add files or take them off"}
              </Link>
            </p>
          </Notice>
        </div>
      )}
      <BackLink href={view.submittedNumber === null ? "/evidence" : `/evidence/${view.id}`}>
        {view.submittedNumber === null
          ? "Your evidence"
          : `Version ${String(view.submittedNumber)}`}
      </BackLink>
      <EditForm view={view} type={type ?? undefined} writer={member.personId} />
    </>
  );
}

import { notFound } from "next/navigation";
import { LogForm } from "@/components/evidence/log-form";
import { needsHeading, NeedsYou } from "@/components/evidence/needs-you";
import { Part } from "@/components/evidence/part";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { logEvidenceAction } from "@/lib/evidence/actions";
import { getNewEvidence } from "@/lib/evidence/queries";
import { getEvidenceSummary } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";

export const metadata = titleIsDrawn;

export default async function LogEvidencePage({ searchParams }: PageProps<"/evidence/new">) {
  const { capability, type } = evidenceFilter.parse(await searchParams);
  const about = capability === null ? "" : `?capability=${capability}`;
  const member = await requireMember(`/evidence/new${about}`);
  if (member === null) return <KeptForm action={logEvidenceAction} />;
  const view = await getNewEvidence(member, new Date());
  if (view === null) notFound();
  const { needs, needing } = await getEvidenceSummary(member);
  return (
    <>
      <LogForm
        view={view}
        formKey={crypto.randomUUID()}
        capability={capability}
        type={type}
        writer={member.personId}
      />
      {needing > 0 && (
        <div className="max-w-form">
          <Part heading={needsHeading(needing)} rank="h2">
            <NeedsYou needs={needs} needing={needing} />
          </Part>
        </div>
      )}
    </>
  );
}

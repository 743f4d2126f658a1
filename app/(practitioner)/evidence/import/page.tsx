import { notFound } from "next/navigation";
import { ReadForm } from "@/components/evidence/import/read-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { readLogbookAction } from "@/lib/evidence/import/actions";
import { getNewImport } from "@/lib/evidence/import/queries";

export const metadata = titleIsDrawn;

export default async function ImportPage() {
  const member = await requireMember("/evidence/import");
  if (member === null) return <KeptForm action={readLogbookAction} />;
  const view = await getNewImport(member, new Date());
  if (view === null) notFound();
  return (
    <>
      <BackLink href="/evidence">Your evidence</BackLink>
      <ReadForm view={view} writer={member.personId} />
    </>
  );
}

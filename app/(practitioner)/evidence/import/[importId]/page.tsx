import { notFound, redirect } from "next/navigation";
import { MatchForm } from "@/components/evidence/import/match-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { idInAddress } from "@/lib/action/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { matchColumnsAction } from "@/lib/evidence/import/actions";
import { getImportColumns } from "@/lib/evidence/import/queries";

export const metadata = titleIsDrawn;

export default async function MatchColumnsPage({
  params,
}: PageProps<"/evidence/import/[importId]">) {
  const { importId } = await params;
  const member = await requireMember(`/evidence/import/${importId}`);
  if (member === null) return <KeptForm action={matchColumnsAction} />;
  const id = idInAddress.parse(importId);
  const asked = id === null ? null : { importId: id, now: new Date() };
  const view = asked && (await getImportColumns(member, asked));
  if (view === null) notFound();
  if (view.isImported) redirect(`/evidence?imported=${view.importId}`);
  return (
    <>
      <BackLink href="/evidence/import">Import a logbook</BackLink>
      <MatchForm view={view} writer={member.personId} />
    </>
  );
}

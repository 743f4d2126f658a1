import { notFound, redirect } from "next/navigation";
import { RowsForm } from "@/components/evidence/import/rows-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { idInAddress } from "@/lib/action/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { importRowsAction } from "@/lib/evidence/import/actions";
import { getImportRows } from "@/lib/evidence/import/queries";

export const metadata = titleIsDrawn;

export default async function ImportRowsPage({
  params,
}: PageProps<"/evidence/import/[importId]/rows">) {
  const { importId } = await params;
  const member = await requireMember(`/evidence/import/${importId}/rows`);
  if (member === null) return <KeptForm action={importRowsAction} />;
  const id = idInAddress.parse(importId);
  const asked = id === null ? null : { importId: id, now: new Date() };
  const view = asked && (await getImportRows(member, asked));
  if (view === null) notFound();
  if (view.isImported) redirect(`/evidence?imported=${view.importId}`);
  if (view.matchedAt === null) redirect(`/evidence/import/${view.importId}`);
  return (
    <>
      <BackLink href={`/evidence/import/${view.importId}`}>Match the columns</BackLink>
      <RowsForm view={view} matchedAt={view.matchedAt} writer={member.personId} />
    </>
  );
}

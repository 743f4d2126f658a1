import { notFound } from "next/navigation";
import { idInAddress } from "@/lib/action/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { attachmentHeaders } from "@/lib/core/attachment";
import { csvOf } from "@/lib/core/csv";
import { listLeftOut } from "@/lib/evidence/import/queries";

/** The rows of an import that are left out, with the reasons: to be put right and read again. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/evidence/import/[importId]/left-out.csv">,
): Promise<Response> {
  const { importId } = await params;
  const member = await requireMember(`/evidence/import/${importId}/rows`);
  const id = idInAddress.parse(importId);
  if (member === null || id === null) notFound();
  const rows = await listLeftOut(member, { importId: id, now: new Date() });
  if (rows === null) notFound();
  return new Response(csvOf(rows), {
    headers: attachmentHeaders({ type: "text/csv; charset=utf-8", name: "rows-left-out.csv" }),
  });
}

import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { evidenceRows } from "@/components/evidence/evidence-rows";
import { requireMember } from "@/lib/auth/current-actor";
import { attachmentHeaders } from "@/lib/core/attachment";
import { dayOf } from "@/lib/core/calendar-date";
import { csvOf } from "@/lib/core/csv";
import { listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";

/** What the list shows, narrowed as it is, all of it and with its words, as a file. It is its practitioner's alone. */
export async function GET(request: NextRequest): Promise<Response> {
  const member = await requireMember("/evidence");
  if (member === null) notFound();
  const filter = evidenceFilter.parse(Object.fromEntries(request.nextUrl.searchParams));
  const rows = await listEvidenceInFull(member, filter);
  return new Response(csvOf(evidenceRows(rows)), {
    headers: attachmentHeaders({
      type: "text/csv; charset=utf-8",
      name: `evidence-${dayOf(new Date())}.csv`,
    }),
  });
}

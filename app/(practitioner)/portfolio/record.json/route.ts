import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import { attachmentHeaders } from "@/lib/core/attachment";
import { dayOf } from "@/lib/core/calendar-date";
import { jsonFileOf } from "@/lib/core/json-file";
import { getRecordFile } from "@/lib/readiness/queries";

/** What the rules saw of the practitioner's own record: `npm run assess` gives the same answer for it. */
export async function GET(): Promise<Response> {
  const member = await requireMember("/portfolio");
  const today = dayOf(new Date());
  const file = member && (await getRecordFile(member, today));
  if (!file) notFound();
  return new Response(jsonFileOf(file), {
    headers: attachmentHeaders({
      type: "application/json; charset=utf-8",
      name: `record-${today}.json`,
    }),
  });
}

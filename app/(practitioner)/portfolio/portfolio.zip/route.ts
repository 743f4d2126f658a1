import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import { attachmentHeaders } from "@/lib/core/attachment";
import { dayOf } from "@/lib/core/calendar-date";
import { zipOf } from "@/lib/export/zip";
import { portfolioEntries } from "./entries";

/** All of the practitioner's own portfolio in one file, made while it is sent. It is theirs alone, at any time. */
export async function GET(): Promise<Response> {
  const member = await requireMember("/portfolio");
  const now = new Date();
  const entries = member && (await portfolioEntries(member, now));
  if (!entries) notFound();
  return new Response(zipOf(entries, now), {
    headers: attachmentHeaders({ type: "application/zip", name: `portfolio-${dayOf(now)}.zip` }),
  });
}

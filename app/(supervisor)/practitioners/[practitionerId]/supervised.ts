import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getWhoseDetails } from "@/lib/details/queries";
import type { WhoseDetails } from "@/lib/details/types";

/** Whose details a supervisor's page is about; null where a form was posted after the session had ended. */
export async function supervised(
  practitionerId: string,
  page: string,
): Promise<WhoseDetails | null> {
  const member = await requireMember(`/practitioners/${practitionerId}${page}`);
  if (member === null) return null;
  // Their own details practitioners read on their own pages.
  if (practitionerId === member.personId) notFound();
  const whose = await getWhoseDetails(member, practitionerId, dayOf(new Date()));
  if (whose === null) notFound();
  return whose;
}

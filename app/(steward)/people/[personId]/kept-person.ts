import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import { getPerson } from "@/lib/people/queries";
import { aboutPersonSchema } from "@/lib/people/schema";
import type { PersonView } from "@/lib/people/types";
import { onlyForStewards } from "../../only-for-stewards";

interface KeptPerson {
  readonly member: Member;
  readonly person: PersonView;
  readonly today: CalendarDate;
}

/** The person a steward's page is about; null where a form was posted after the session had ended. */
export async function keptPerson(
  params: Promise<{ personId: string }>,
  page: string,
): Promise<KeptPerson | null> {
  const { personId } = await params;
  const signedIn = await requireMember(`/people/${personId}${page}`);
  if (signedIn === null) return null;
  const member = onlyForStewards(signedIn);
  if (!aboutPersonSchema.safeParse({ personId }).success) notFound();
  const now = new Date();
  const person = await getPerson(member, personId, now);
  if (person === null) notFound();
  return { member, person, today: dayOf(now) };
}

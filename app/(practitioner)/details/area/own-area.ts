import { notFound } from "next/navigation";
import { getArea } from "@/lib/area/queries";
import type { AreaView } from "@/lib/area/types";
import { requireMember } from "@/lib/auth/current-actor";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";

interface OwnArea {
  readonly member: Member;
  readonly view: AreaView;
  readonly today: CalendarDate;
}

/** The reader's own area; null where a form was posted after the session had ended. Whoever has no record has none. */
export async function ownArea(page: string): Promise<OwnArea | null> {
  const member = await requireMember(`/details/area${page}`);
  if (member === null) return null;
  const today = dayOf(new Date());
  const view = await getArea(member, member.personId, today);
  if (view === null) notFound();
  return { member, view, today };
}

import { notFound } from "next/navigation";
import { getArea } from "@/lib/area/queries";
import { idInAddress } from "@/lib/action/schema";
import type { AreaView } from "@/lib/area/types";
import { requireMember } from "@/lib/auth/current-actor";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";

interface SupervisedArea {
  readonly member: Member;
  readonly view: AreaView;
  readonly today: CalendarDate;
}

/** The area of somebody whom the reader supervises; null where a form was posted after the session had ended. */
export async function supervisedArea(
  practitionerId: string,
  page: string,
): Promise<SupervisedArea | null> {
  const member = await requireMember(`/practitioners/${practitionerId}/area${page}`);
  if (member === null) return null;
  const id = idInAddress.parse(practitionerId);
  const today = dayOf(new Date());
  const view = id === null ? null : await getArea(member, id, today);
  // One's own area has a page of its own.
  if (!view?.may.entrust.allowed) notFound();
  return { member, view, today };
}

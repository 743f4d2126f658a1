import "server-only";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";

/** Whether the actor has declared a conflict of interest in a post of today with this practitioner. */
export async function hasDeclaredConflict(
  { organisationId, personId: supervisorId }: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<boolean> {
  const day = fromCalendarDate(today);
  const posts = await database().supervisorPost.count({
    where: {
      ...{ organisationId, practitionerId, supervisorId, conflict: true },
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
  });
  return posts > 0;
}

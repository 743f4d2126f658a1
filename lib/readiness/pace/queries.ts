import "server-only";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { currentProfile } from "@/lib/rules/profiles";
import { getRecord } from "../queries";
import { paceOf } from "./pace-of";
import type { PaceView } from "./types";

/** The actor's own pace, and the day they mean to be ready by; null if they never were a practitioner. */
export async function getPace(actor: Member, today: CalendarDate): Promise<PaceView | null> {
  const { personId, organisationId } = actor;
  const [asked, practitioner] = await Promise.all([
    getRecord(actor, personId, today),
    database().practitioner.findFirst({
      where: { personId, organisationId },
      select: { targetOn: true },
    }),
  ]);
  if (!asked || !practitioner) return null;
  const targetOn = practitioner.targetOn && toCalendarDate(practitioner.targetOn);
  const profile = currentProfile(asked.profile);
  return { pace: paceOf({ record: asked.record, profile, today, targetOn }), targetOn };
}

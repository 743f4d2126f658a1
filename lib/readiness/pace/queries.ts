import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import type { Profile } from "@/lib/rules/profile";
import { currentProfile } from "@/lib/rules/profiles";
import type { FrameworkId } from "@/lib/rules/record";
import { getRecord } from "../queries";
import { keptText, type KeptResult } from "../snapshot/schema";
import { boundsOfQuarters, paceOf, type States } from "./pace-of";
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
  const { record } = asked;
  const targetOn = practitioner.targetOn && toCalendarDate(practitioner.targetOn);
  const profile = currentProfile(asked.profile);
  const kept = await keptOn(personId, boundsOfQuarters(today), (one) =>
    isOf(one, profile, record.framework),
  );
  return { pace: paceOf({ record, profile, today, targetOn, kept }), targetOn };
}

/** The states that were kept by the end of each day. What another profile or framework said is about something else. */
async function keptOn(
  practitionerId: string,
  days: readonly CalendarDate[],
  isOfTheSame: (kept: KeptResult) => boolean,
): Promise<ReadonlyMap<CalendarDate, States>> {
  const rows = await database().$queryRaw`
    select asked.day::text as day, that.result
    from unnest(${days}::date[]) as asked (day)
    cross join lateral (
      select result from readiness_snapshot
      where practitioner_id = ${practitionerId}::uuid and as_of <= asked.day
      order by taken_at desc limit 1
    ) as that`;
  const found = z.array(z.object({ day: z.iso.date(), result: keptText })).parse(rows);
  return new Map(
    found
      .filter(({ result }) => isOfTheSame(result))
      .map(({ day, result }) => {
        const capabilities = result.pillars.flatMap((pillar) => pillar.capabilities);
        return [day, new Map(capabilities.map(({ code, state }) => [code, state]))];
      }),
  );
}

function isOf(kept: KeptResult, { id, version }: Profile, framework: FrameworkId): boolean {
  return kept.profile === id && kept.profileVersion === version && kept.framework === framework;
}

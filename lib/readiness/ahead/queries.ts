import "server-only";
import { areaCompetenceOf } from "@/lib/area/judge-activity";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleEvidence } from "@/lib/policy/evidence";
import { frameworkOf } from "@/lib/rules/frameworks";
import { daysAfter } from "@/lib/rules/horizon-days";
import { itemsAhead } from "@/lib/rules/horizon-items";
import { horizonOf, type RecordOn } from "@/lib/rules/horizon-of";
import { signOffsAhead } from "@/lib/rules/horizon-sign-offs";
import { currentProfile } from "@/lib/rules/profiles";
import { gatherRecords } from "../gather";
import { findVisible } from "../queries";
import { titlesOf } from "../titles";
import type { AheadView } from "./types";

/** What of the actor's own portfolio stops counting, and when; null if they never were a practitioner. */
export async function getAhead(actor: Member, today: CalendarDate): Promise<AheadView | null> {
  const { personId, organisationId } = actor;
  const found = await findVisible(actor, personId, today);
  if (!found) return null;
  const db = database();
  const [[gathered], evidence] = await Promise.all([
    gatherRecords(db, { organisationId, practitionerIds: [personId], today }),
    db.evidence.findMany({
      where: { AND: [{ practitionerId: personId }, visibleEvidence(actor)] },
      select: { id: true, submitted: { select: { title: true } } },
    }),
  ]);
  if (!gathered) return null;
  const { record, area } = gathered;
  const profile = currentProfile(gathered.profile);
  const until = daysAfter(today, DAYS_AHEAD) ?? today;
  // The record says of an activity that it is complete, not until when: that is judged anew on each day.
  const recordOn = (day: CalendarDate): RecordOn => {
    const { areaCompetence, areaChangesOn } = areaCompetenceOf(area, day);
    return { record: { ...record, areaCompetence }, changesOn: areaChangesOn };
  };
  const { pillars } = frameworkOf(record.framework);
  return {
    until,
    days: horizonOf({ recordOn, profile, asOf: today, until }),
    items: itemsAhead(record, profile, today),
    itemTitles: Object.fromEntries(
      evidence.map(({ id, submitted }) => [id, submitted?.title ?? ""]),
    ),
    signOffs: signOffsAhead(record, profile, today),
    signers: found.names,
    titles: titlesOf(record.framework),
    pillars: Object.fromEntries(pillars.map(({ code, name }) => [code, name])),
  };
}

/** Two years, leap or not. */
const DAYS_AHEAD = 730;

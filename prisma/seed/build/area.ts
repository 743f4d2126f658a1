import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { didBy } from "./audit";
import { insert, newId, type AreaActivityRef, type AreaRef, type Into } from "./into";
import type { EvidenceRef } from "./item";
import type { PersonRef, PractitionerRef } from "./people";
import { at } from "./time";

// Areas of practice (1.11): what one asks, who chose it, and what they have shown in it.

const PLAIN_DAY: CalendarDate = "2026-10-05";

export interface ActivityWords {
  readonly title: string;
  readonly level?: number;
  readonly volume?: number;
  readonly counted?: string;
}

/** A set that a steward defined for their organisation. */
export async function areaSet(
  into: Into,
  about: {
    readonly by: PersonRef;
    readonly code?: string;
    readonly title?: string;
    readonly modality?: string;
    readonly site?: string;
    readonly speciality?: string;
    readonly source?: string;
    readonly activities?: readonly ActivityWords[];
    readonly on?: CalendarDate;
    readonly retiredOn?: CalendarDate;
  },
): Promise<AreaRef> {
  const { by, code = "chest", title = "Chest", modality = "Plain images", on = PLAIN_DAY } = about;
  const { site = "", speciality = "", source = "Agreed in our own service", retiredOn } = about;
  const { activities = [{ title: "Reports chests", level: 4 }] } = about;
  const { organisationId } = by;
  const id = newId(into);
  const createdAt = at(on, "09:10");
  const set = { id, organisationId, code, title, modality, site, speciality, source };
  const rows = activities.map((activity, index) => ({
    id: newId(into),
    organisationId,
    setId: id,
    position: index + 1,
    code: `${code}.${String(index + 1)}`,
    title: activity.title,
    level: activity.level ?? null,
    volume: activity.volume ?? null,
    counted: activity.counted ?? "",
    source,
  }));
  await insert(into, {
    areaSet: [
      {
        ...set,
        createdAt,
        createdById: by.id,
        retiredAt: retiredOn === undefined ? null : at(retiredOn, "09:20"),
        formKey: newId(into),
      },
    ],
    areaActivity: rows,
    auditEvent: [
      didBy(by, createdAt, {
        type: "area-set.defined",
        subjectId: id,
        practitionerId: null,
        data: { code, activities: rows.length },
      }),
    ],
  });
  return { id, code, activities: rows };
}

interface InArea {
  readonly of: PractitionerRef;
  readonly on?: CalendarDate;
}

export async function areaChoice(
  into: Into,
  about: InArea & { readonly set: AreaRef; readonly endedOn?: CalendarDate },
): Promise<void> {
  const { of, set, on = PLAIN_DAY, endedOn } = about;
  const chosenAt = at(on, "12:30");
  const endedAt = endedOn === undefined ? null : at(endedOn, "12:40");
  const id = newId(into);
  await insert(into, {
    areaChoice: [{ ...keyOf(id, of), setId: set.id, chosenAt, endedAt }],
    auditEvent: [
      didBy(of, chosenAt, {
        type: "area.chosen",
        subjectId: id,
        practitionerId: of.id,
        data: { code: set.code },
      }),
    ],
  });
}

export async function areaShowing(
  into: Into,
  about: InArea & { readonly activity: AreaActivityRef; readonly item: EvidenceRef },
): Promise<void> {
  const { of, activity, item, on = PLAIN_DAY } = about;
  const shownAt = at(on, "20:40");
  const id = newId(into);
  const what = { activityId: activity.id, evidenceId: item.id };
  await insert(into, {
    areaShowing: [{ ...keyOf(id, of), ...what, shownAt, removedAt: null }],
    auditEvent: [
      didBy(of, shownAt, {
        type: "area.shown",
        subjectId: id,
        practitionerId: of.id,
        data: { activity: activity.code, evidenceId: item.id },
      }),
    ],
  });
}

export async function areaEntrustment(
  into: Into,
  about: InArea & {
    readonly activity: AreaActivityRef;
    readonly by: PersonRef;
    readonly level?: number;
    readonly comment?: string;
  },
): Promise<void> {
  const { of, activity, by, level = 4, comment = "", on = PLAIN_DAY } = about;
  const recordedAt = at(on, "16:25");
  const id = newId(into);
  await insert(into, {
    areaEntrustment: [
      {
        ...keyOf(id, of),
        ...{ activityId: activity.id, assessorId: by.id, level, comment, recordedAt },
        entrustedOn: fromCalendarDate(on),
        formKey: newId(into),
      },
    ],
    auditEvent: [
      didBy(by, recordedAt, {
        type: "area.entrusted",
        subjectId: id,
        practitionerId: of.id,
        data: { activity: activity.code, level },
      }),
    ],
  });
}

export async function areaCount(
  into: Into,
  about: {
    readonly of: PractitionerRef;
    readonly activity: AreaActivityRef;
    readonly count: number;
    readonly upTo: CalendarDate;
  },
): Promise<void> {
  const { of, activity, count, upTo } = about;
  const recordedAt = at(upTo, "17:05");
  const id = newId(into);
  await insert(into, {
    areaVolume: [
      {
        ...keyOf(id, of),
        ...{ activityId: activity.id, count, recordedAt },
        upTo: fromCalendarDate(upTo),
        formKey: newId(into),
      },
    ],
    auditEvent: [
      didBy(of, recordedAt, {
        type: "area.counted",
        subjectId: id,
        practitionerId: of.id,
        data: { activity: activity.code, count, upTo },
      }),
    ],
  });
}

/** The activity of a set at this place, counted from 1. */
export function activityAt({ code, activities }: AreaRef, place: number): AreaActivityRef {
  const activity = activities[place - 1];
  if (!activity) throw new Error(`The set ${code} has no activity ${String(place)}.`);
  return activity;
}

function keyOf(id: string, of: PractitionerRef) {
  return { id, organisationId: of.organisationId, practitionerId: of.id };
}

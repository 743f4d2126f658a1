import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { countWords } from "@/lib/core/count-words";
import type {
  AWARD_KINDS,
  GateId,
  PANEL_OUTCOMES,
  ProfileId,
  REGISTRATION_STATUSES,
} from "@/lib/rules/record";
import { insert, newId, type Into } from "./into";
import type { PersonRef, PractitionerRef } from "./people";
import { at } from "./time";

// What a record holds beside evidence and decisions. `of` is whose record it is.

interface Of {
  readonly of: PractitionerRef;
}

interface OfOn extends Of {
  readonly on: CalendarDate;
}

export async function registration(
  into: Into,
  about: Of & {
    readonly body?: string;
    readonly number?: string;
    readonly status?: (typeof REGISTRATION_STATUSES)[number];
    readonly expiresOn?: CalendarDate;
    readonly annotations?: readonly string[];
  },
): Promise<void> {
  const { of, body = "HCPC", number = "RA00001", status = "registered", annotations = [] } = about;
  const expiresOn = fromCalendarDate(about.expiresOn ?? "2028-02-29");
  const row = { body, number, status, expiresOn, annotations: [...annotations] };
  await insert(into, { registration: [{ ...keyOf(into, of), ...row }] });
}

export async function award(
  into: Into,
  about: Of & {
    readonly title?: string;
    readonly level?: number;
    readonly kind?: (typeof AWARD_KINDS)[number];
    /** null: in progress. */
    readonly awardedOn?: CalendarDate | null;
    readonly institution?: string;
    readonly credits?: number;
    /** Of an equivalence. */
    readonly by?: PersonRef;
    readonly reasons?: string;
  },
): Promise<void> {
  const { of, title = "MSc Advanced Clinical Practice", level = 7, kind = "masters" } = about;
  const { awardedOn = "2024-07-19", institution = "", credits = null, reasons = "" } = about;
  const words = { title, level, kind, institution, credits, reasons };
  const when = { awardedOn: awardedOn && fromCalendarDate(awardedOn) };
  const by = { decidedById: about.by?.id ?? null };
  await insert(into, { award: [{ ...keyOf(into, of), ...words, ...when, ...by }] });
}

export async function scopeReview(
  into: Into,
  about: OfOn & {
    readonly scope?: string;
    readonly agreedWith?: string;
    readonly documentTitle?: string;
    readonly documentUrl?: string;
  },
): Promise<void> {
  const { of, on, scope = "", agreedWith = "", documentTitle = "", documentUrl = "" } = about;
  const words = { scope, agreedWith, documentTitle, documentUrl };
  const row = { ...keyOf(into, of), ...words, reviewedOn: fromCalendarDate(on) };
  await insert(into, { scopeReview: [row] });
}

export async function entitlement(
  into: Into,
  about: OfOn & { readonly entitledBy?: string; readonly activities?: readonly string[] },
): Promise<void> {
  const { of, on, entitledBy = "", activities = [] } = about;
  const words = { entitledBy, activities: [...activities] };
  const row = { ...keyOf(into, of), ...words, entitledOn: fromCalendarDate(on) };
  await insert(into, { operatorEntitlement: [row] });
}

/** Per cent by pillar code. */
export async function jobPlan(
  into: Into,
  about: OfOn & {
    readonly shares: Readonly<Record<string, number>>;
    readonly weeklyMinutes?: number;
  },
): Promise<void> {
  const { of, on, shares, weeklyMinutes = null } = about;
  const when = { agreedOn: fromCalendarDate(on) };
  await insert(into, {
    jobPlan: [{ ...keyOf(into, of), ...when, shares: { ...shares }, weeklyMinutes }],
  });
}

/** Minutes by pillar code in a week that begins on a Monday. */
export async function loggedWeek(
  into: Into,
  { of, on, minutes }: OfOn & { readonly minutes: Readonly<Record<string, number>> },
): Promise<void> {
  const weekOf = fromCalendarDate(on);
  await insert(into, {
    loggedTime: Object.entries(minutes).map(([pillarCode, given]) => ({
      ...keyOf(into, of),
      ...{ weekOf, pillarCode, minutes: given },
    })),
  });
}

export async function supervisionSession(
  into: Into,
  about: OfOn & {
    readonly by: PersonRef;
    readonly minutes?: number;
    readonly recordedBy?: PersonRef;
  },
): Promise<void> {
  const { of, on, by, minutes = 60, recordedBy } = about;
  const recordedById = recordedBy?.id ?? null;
  const held = { supervisorId: by.id, heldOn: fromCalendarDate(on), minutes, recordedById };
  await insert(into, { supervisionSession: [{ ...keyOf(into, of), ...held }] });
}

export async function colleagueFeedback(
  into: Into,
  about: OfOn & {
    readonly raters?: number;
    readonly professions?: number;
    readonly consultants?: number;
    readonly juniors?: number;
    readonly facilitated?: boolean;
    readonly facilitator?: string;
  },
): Promise<void> {
  const { of, on, raters = 14, professions = 5, consultants = 2, juniors = 3 } = about;
  const counts = { raters, professions, consultants, juniors };
  const { facilitated = true, facilitator = "" } = about;
  const talked = { facilitated, facilitator };
  const row = { ...keyOf(into, of), completedOn: fromCalendarDate(on), ...counts, ...talked };
  await insert(into, { colleagueFeedback: [row] });
}

export async function patientFeedback(
  into: Into,
  about: OfOn & { readonly responses?: number; readonly method?: string },
): Promise<void> {
  const { of, on, responses = 25, method = "" } = about;
  const row = { ...keyOf(into, of), completedOn: fromCalendarDate(on), responses, method };
  await insert(into, { patientFeedback: [row] });
}

/** Words by part: `introduction`, each pillar's code, `conclusion`; or the texts themselves, which are counted. */
export async function narrative(
  into: Into,
  about: OfOn &
    (
      | { readonly words: Readonly<Record<string, number>> }
      | { readonly parts: Readonly<Record<string, string>> }
    ),
): Promise<void> {
  const { of, on } = about;
  const parts = "parts" in about ? about.parts : {};
  const words =
    "words" in about
      ? about.words
      : Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, countWords(text)]));
  const dates = { countedOn: fromCalendarDate(on), savedAt: at(on, "17:40") };
  const row = { ...keyOf(into, of), ...dates, words: { ...words }, parts: { ...parts } };
  await insert(into, { narrative: [row] });
}

export async function panelDecision(
  into: Into,
  about: OfOn & {
    readonly profile?: ProfileId;
    readonly outcome?: (typeof PANEL_OUTCOMES)[number];
    readonly reasons?: string;
    readonly recordedBy?: PersonRef;
  },
): Promise<void> {
  const { of, on, profile = "four-pillars", outcome = "recommended" } = about;
  const { reasons = "", recordedBy } = about;
  const told = { reasons, recordedById: recordedBy?.id ?? null };
  const dates = { decidedOn: fromCalendarDate(on), recordedAt: at(on, "16:00") };
  await insert(into, {
    panelDecision: [{ ...keyOf(into, of), profile, outcome, ...told, ...dates }],
  });
}

export async function waiver(
  into: Into,
  about: OfOn & {
    readonly gate: GateId;
    readonly by: PersonRef;
    readonly until: CalendarDate;
    readonly reasons?: string;
  },
): Promise<void> {
  const { of, on, gate, by, until, reasons = "" } = about;
  const dates = { approvedOn: fromCalendarDate(on), endsOn: fromCalendarDate(until) };
  await insert(into, {
    waiver: [{ ...keyOf(into, of), gate, approverId: by.id, reasons, ...dates }],
  });
}

function keyOf(into: Into, of: PractitionerRef) {
  return { id: newId(into), organisationId: of.organisationId, practitionerId: of.id };
}

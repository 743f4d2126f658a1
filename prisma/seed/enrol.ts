import type { CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { FrameworkId, ProfileId } from "@/lib/rules/record";
import * as details from "./build/details";
import * as build from "./build/people";
import { daysAfter, workingDayBefore } from "./build/time";
import type { Hospital } from "./hospital";
import { Portfolio } from "./portfolio";
import { activitiesOf, scopeOf } from "./words/scopes";

/** A practitioner and what is recorded of them beside evidence and decisions. Days are days ago. */
export interface Enrolment {
  readonly name: string;
  readonly passwordHash?: string;
  /** Somebody who is here already, as a supervisor say. */
  readonly who?: build.PersonRef;
  readonly team: build.TeamRef;
  readonly profession: string;
  readonly field: "diagnostic-imaging" | "radiotherapy-oncology" | "other";
  readonly setting: string;
  readonly post: string;
  readonly trainee?: boolean;
  readonly patientFacing?: boolean;
  readonly framework?: FrameworkId;
  readonly profile?: ProfileId;
  readonly startedDaysAgo: number;
  readonly registration?: readonly [body: string, number: string, expiresInDays: number];
  /** Of the master's award; null: in progress. Left out: nothing is recorded. */
  readonly mastersDaysAgo?: number | null;
  readonly scopeReviewedDaysAgo?: readonly number[];
  /** Left out by those who do not use ionising radiation. */
  readonly entitledDaysAgo?: number;
  readonly jobPlan?: readonly [
    clinical: number,
    leadership: number,
    education: number,
    research: number,
  ];
}

export async function enrol(hospital: Hospital, about: Enrolment): Promise<Portfolio> {
  const { into, today, northmoor } = hospital;
  const startsOn = daysBefore(today, about.startedDaysAgo);
  const { name, team, profession, field, setting, post, passwordHash } = about;
  const who =
    about.who ??
    (await build.person(into, {
      of: northmoor,
      name,
      createdOn: startsOn,
      ...(passwordHash === undefined ? {} : { passwordHash }),
    }));
  const of = await build.practitioner(into, {
    who,
    team,
    profession,
    field,
    setting,
    post,
    startsOn,
    trainee: about.trainee ?? false,
    patientFacing: about.patientFacing ?? true,
    ionisingRadiation: about.entitledDaysAgo !== undefined,
    framework: about.framework ?? "nhse-mpf-2025",
    profile: about.profile ?? "four-pillars",
  });
  await record(into, of, today, about);
  return new Portfolio(into, today, of, setting);
}

async function record(
  into: Hospital["into"],
  of: build.PractitionerRef,
  today: CalendarDate,
  about: Enrolment,
): Promise<void> {
  const ago = (days: number) => workingDayBefore(today, days);
  if (about.registration) {
    const [body, number, expiresInDays] = about.registration;
    const expiresOn = daysAfter(today, expiresInDays);
    await details.registration(into, { of, body, number, expiresOn });
  }
  if (about.mastersDaysAgo !== undefined) {
    const awardedOn = about.mastersDaysAgo === null ? null : ago(about.mastersDaysAgo);
    const institution = "University of Northmoor";
    await details.award(into, { of, awardedOn, institution, credits: 180 });
  }
  for (const days of about.scopeReviewedDaysAgo ?? []) {
    await details.scopeReview(into, {
      of,
      on: ago(days),
      scope: scopeOf(about),
      agreedWith: "the clinical lead and the service manager",
      documentTitle: "Scope of practice, signed",
      documentUrl: "https://documents.northmoor.example/scope-of-practice",
    });
  }
  if (about.entitledDaysAgo !== undefined) {
    await details.entitlement(into, {
      of,
      on: ago(about.entitledDaysAgo),
      entitledBy: "the imaging services manager, for the employer",
      activities: activitiesOf(about.profession),
    });
  }
  if (about.jobPlan) {
    const shares = Object.fromEntries(
      about.jobPlan.map((share, index) => [String(index + 1), share]),
    );
    const on = ago(Math.min(200, about.startedDaysAgo));
    await details.jobPlan(into, { of, on, shares, weeklyMinutes: 37.5 * 60 });
  }
}

/** "Bea supervises Ada." An associate is whoever is given a scope. */
export async function supervises(
  portfolio: Portfolio,
  who: build.SupervisorRef,
  about: {
    readonly sinceDaysAgo: number;
    readonly scope?: readonly string[];
    readonly endedDaysAgo?: number;
  },
): Promise<void> {
  const { into, of, today } = portfolio;
  const { sinceDaysAgo, endedDaysAgo, scope } = about;
  await build.supervisorPost(into, {
    who,
    of,
    startsOn: daysBefore(today, sinceDaysAgo),
    ...(scope ? { scope } : {}),
    ...(endedDaysAgo === undefined ? {} : { endsOn: daysBefore(today, endedDaysAgo) }),
  });
}

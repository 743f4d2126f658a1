import "server-only";
import {
  formatDay,
  fromCalendarDate,
  toCalendarDate,
  type CalendarDate,
} from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { FrameworkId } from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../types";
import { WEEKS_SHOWN } from "./limits";
import { percentByPillar } from "./percent-by-pillar";
import { plannedAgainstLogged } from "./planned-against-logged";
import type { JobPlan, JobPlanView, Week } from "./types";
import { lastMondays } from "./weeks";

export const jobPlan: DetailsPart = {
  id: "job-plan",
  title: "Job plan",
  href: "/details/job-plan",
  gates: ["G11"],
  summarise: async (whose) => {
    const plans = await listJobPlans(whose);
    const current = currentOf(plans, whose.today);
    if (current === null) return { stands: [] };
    const shares = current.shares.map(({ name, percent }) => `${name} ${String(percent)} %`);
    return { stands: [shares.join(", "), `Agreed on ${formatDay(current.agreedOn)}`] };
  },
};

/** The job plans of somebody that the actor may read, newest first. */
export async function listJobPlans({
  actor,
  practitioner,
}: Pick<WhoseDetails, "actor" | "practitioner">): Promise<readonly JobPlan[]> {
  const rows = await database().jobPlan.findMany({
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: { agreedOn: "desc" },
    select: { id: true, agreedOn: true, shares: true, weeklyMinutes: true },
  });
  return rows.map(({ agreedOn, shares, ...row }) => ({
    ...row,
    agreedOn: toCalendarDate(agreedOn),
    ...sharesOf(practitioner.frameworkId, percentByPillar.parse(shares)),
  }));
}

/** Everything that the page of the job plan says: two statements. */
export async function getJobPlanView(whose: WhoseDetails): Promise<JobPlanView> {
  const { practitioner, today } = whose;
  const { pillars } = frameworkOf(practitioner.frameworkId);
  const { rules, clinicalPillar } = currentProfile(practitioner.profile);
  const [plans, weeks] = await Promise.all([listJobPlans(whose), listWeeks(whose)]);
  const current = currentOf(plans, today);
  return {
    plans,
    current,
    pillars: pillars.map(({ code, name }) => ({ code, name })),
    asked: { plan: rules.G11.plan, clinicalPillar },
    time: plannedAgainstLogged(pillars, current, weeks),
  };
}

/** The last twelve weeks, this one first. */
async function listWeeks({ actor, practitioner, today }: WhoseDetails): Promise<readonly Week[]> {
  const { pillars } = frameworkOf(practitioner.frameworkId);
  const mondays = lastMondays(today, WEEKS_SHOWN);
  const rows = await database().loggedTime.findMany({
    where: {
      AND: [
        { practitionerId: practitioner.id, weekOf: { in: mondays.map(fromCalendarDate) } },
        visibleDetails(actor),
      ],
    },
    select: { weekOf: true, pillarCode: true, minutes: true },
  });
  return mondays.map((weekOf) => {
    const own = rows.filter((row) => toCalendarDate(row.weekOf) === weekOf);
    const minutes = pillars.map(
      ({ code }) => own.find(({ pillarCode }) => pillarCode === code)?.minutes ?? 0,
    );
    const total = minutes.reduce((sum, one) => sum + one, 0);
    // A week that was put back to nothing is one of which nothing is logged.
    return { weekOf, minutes, total, isLogged: total > 0 };
  });
}

function currentOf(plans: readonly JobPlan[], today: CalendarDate): JobPlan | null {
  return plans.find((plan) => plan.isOfFramework && plan.agreedOn <= today) ?? null;
}

function sharesOf(frameworkId: FrameworkId, percents: Readonly<Record<string, number>>) {
  const { pillars } = frameworkOf(frameworkId);
  const codes = Object.keys(percents);
  const isOfFramework =
    codes.length === pillars.length && pillars.every(({ code }) => codes.includes(code));
  const named = isOfFramework ? pillars : codes.map((code) => ({ code, name: `Pillar ${code}` }));
  return {
    isOfFramework,
    shares: named.map(({ code, name }) => ({ code, name, percent: percents[code] ?? 0 })),
  };
}

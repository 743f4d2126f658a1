import "server-only";
import { z } from "zod";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { frameworkOf } from "@/lib/rules/frameworks";
import type { FrameworkId } from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../types";
import type { JobPlan } from "./types";

export const jobPlan: DetailsPart = {
  id: "job-plan",
  title: "Job plan",
  href: "/details/job-plan",
  gates: ["G11"],
  summarise: async (whose) => {
    const plans = await listJobPlans(whose);
    const current = plans.find(({ agreedOn }) => agreedOn <= whose.today);
    if (current === undefined) return { stands: [] };
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

const percentByPillar = z.record(z.string(), z.number());

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

import { z } from "zod";
import { day, key } from "@/lib/action/schema";
import { minutesFrom } from "./hours";
import { WEEKLY_HOURS_MAX } from "./limits";
import { mondayOf } from "./weeks";

const SHARE = "Enter a whole number from 0 to 100.";
const HOURS = `Enter hours up to ${String(WEEKLY_HOURS_MAX)}, such as 37.5 or 7:30.`;
const MINUTES_MAX = WEEKLY_HOURS_MAX * 60;

const percent = z
  .string(SHARE)
  .trim()
  .regex(/^\d{1,3}$/, SHARE)
  .transform(Number)
  .refine((number) => number <= 100, SHARE);

const hours = z
  .string(HOURS)
  .trim()
  .transform((typed, context) => {
    const minutes = typed === "" ? 0 : minutesFrom(typed);
    if (minutes !== null && minutes <= MINUTES_MAX) return minutes;
    context.addIssue({ code: "custom", message: HOURS });
    return z.NEVER;
  });

/** Which pillars there are, the framework says: every field of theirs is taken, and the service compares. */
const plan = {
  agreedOn: day("Enter the day on which it was agreed."),
  shares: z.record(z.string(), percent).refine((shares) => sumOf(shares) === 100, {
    error: ({ input }) => `These add up to ${sumInWords(input)} %. A job plan adds up to 100 %.`,
  }),
  weeklyHours: hours.transform((minutes) => (minutes === 0 ? null : minutes)).default(null),
};

export const recordJobPlan = z.preprocess(grouped("shares"), z.object(plan));
export type RecordJobPlan = z.infer<typeof recordJobPlan>;

export const changeJobPlan = z.preprocess(grouped("shares"), z.object({ ...plan, planId: key }));
export type ChangeJobPlan = z.infer<typeof changeJobPlan>;

export const removeJobPlan = z.object({ planId: key });
export type RemoveJobPlan = z.infer<typeof removeJobPlan>;

/** A week, by any of its days, and what was given to each pillar in it. */
export const logTime = z.preprocess(
  grouped("hours"),
  z.object({
    weekOf: day("Choose a week.").transform(mondayOf),
    hours: z
      .record(z.string(), hours)
      .refine(
        (all) => Object.values(all).reduce((sum, minutes) => sum + minutes, 0) <= MINUTES_MAX,
        `A week has ${String(WEEKLY_HOURS_MAX)} hours.`,
      ),
  }),
);
export type LogTime = z.infer<typeof logTime>;

/** Which week an address asks for. */
export const weekAddress = z.object({
  of: day("A day.").transform(mondayOf).nullable().catch(null),
});

/** Fields named `shares.1`, `shares.2` become one record, so that each error is beside its own field. */
function grouped(group: string) {
  return (values: unknown): unknown => {
    if (typeof values !== "object" || values === null) return values;
    const entries = Object.entries(values);
    const inGroup = entries.filter(([name]) => name.startsWith(`${group}.`));
    return {
      ...Object.fromEntries(entries.filter(([name]) => !name.startsWith(`${group}.`))),
      [group]: Object.fromEntries(
        inGroup.map(([name, value]) => [name.slice(group.length + 1), value]),
      ),
    };
  };
}

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

function sumInWords(shares: unknown): string {
  if (typeof shares !== "object" || shares === null) return "nothing";
  return String(Object.values(shares).reduce((sum: number, share) => sum + Number(share), 0));
}

import { daysBefore } from "@/lib/rules/calendar-date";
import * as details from "../build/details";
import type { PersonRef, SupervisorRef } from "../build/people";
import type { Portfolio } from "../portfolio";

/** Feedback from colleagues and patients, and a narrative of the right length. */
export async function hasFeedback(
  { into, of, today }: Portfolio,
  about: {
    readonly colleaguesDaysAgo?: number;
    readonly patientsDaysAgo?: number;
    readonly responses?: number;
    readonly narrativeDaysAgo?: number;
  },
): Promise<void> {
  const { colleaguesDaysAgo, patientsDaysAgo, narrativeDaysAgo, responses = 27 } = about;
  if (colleaguesDaysAgo !== undefined) {
    await details.colleagueFeedback(into, { of, on: daysBefore(today, colleaguesDaysAgo) });
  }
  if (patientsDaysAgo !== undefined) {
    await details.patientFeedback(into, { of, on: daysBefore(today, patientsDaysAgo), responses });
  }
  if (narrativeDaysAgo !== undefined) {
    const words = { introduction: 362, "1": 988, "2": 871, "3": 803, "4": 826, conclusion: 231 };
    await details.narrative(into, { of, on: daysBefore(today, narrativeDaysAgo), words });
  }
}

/** Every pillar looked at by the coordinating supervisor, and by somebody who had no part in it. */
export async function isReviewed(
  { into, of, today }: Portfolio,
  about: {
    readonly by: SupervisorRef;
    readonly second: PersonRef;
    readonly pillars?: readonly string[];
    readonly daysAgo: number;
  },
): Promise<void> {
  const { by, second: secondReviewer, pillars = ["1", "2", "3", "4"], daysAgo } = about;
  for (const [index, pillar] of pillars.entries()) {
    const on = daysBefore(today, daysAgo - index);
    await details.pillarReview(into, { of, pillar, by, secondReviewer, on });
  }
}

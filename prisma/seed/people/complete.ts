import { daysBefore } from "@/lib/rules/calendar-date";
import * as details from "../build/details";
import type { PersonRef, SupervisorRef } from "../build/people";
import { pillarReview } from "../build/reviews";
import type { Portfolio } from "../portfolio";
import { narrativeParts } from "../words/narrative";

/** Feedback from colleagues and patients, and a narrative of the right length. */
export async function hasFeedback(
  { into, of, today }: Portfolio,
  about: {
    readonly colleaguesDaysAgo?: number;
    readonly patientsDaysAgo?: number;
    readonly responses?: number;
    readonly narrativeDaysAgo?: number;
    /** Titles that the narrative cites, a part each. */
    readonly cites?: readonly string[];
  },
): Promise<void> {
  const { colleaguesDaysAgo, patientsDaysAgo, narrativeDaysAgo, responses = 27 } = about;
  const { cites = [] } = about;
  if (colleaguesDaysAgo !== undefined) {
    await details.colleagueFeedback(into, { of, on: daysBefore(today, colleaguesDaysAgo) });
  }
  if (patientsDaysAgo !== undefined) {
    await details.patientFeedback(into, {
      of,
      on: daysBefore(today, patientsDaysAgo),
      responses,
      method: "Paper forms in the waiting room, handed out by the reception.",
    });
  }
  if (narrativeDaysAgo !== undefined) {
    const wished = { introduction: 362, "1": 988, "2": 871, "3": 803, "4": 826, conclusion: 231 };
    const parts = narrativeParts(wished, { who: narrativeDaysAgo, cites });
    await details.narrative(into, { of, on: daysBefore(today, narrativeDaysAgo), parts });
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
    const comment = words[index % words.length] ?? "";
    await pillarReview(into, { of, pillar, by, secondReviewer, on, comment });
  }
}

/** What a supervisor writes of a pillar, by turns. */
const words = [
  "I read every item and we went through the three that I asked about. The work is sound on days when nobody is there to ask. Next: teach somebody else to do it.",
  "What is shown here goes past the person’s own list, and others have taken it up. The figures are small and said to be small. Keep that.",
  "Learners say what changed for them, and so do those who watched. I would like the next agreement to have an end date.",
  "The questions are the right size and the answers are used. One piece of work should now be written up for people outside this trust.",
];

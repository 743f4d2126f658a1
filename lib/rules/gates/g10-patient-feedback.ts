/**
 * G10 patient feedback (readiness.md, section 6; block): of those who face patients, 20 responses in one survey within
 * 24 months. Unknown where feedback is not known.
 *
 * Example: two surveys of 15 responses fail; one of 20 passes.
 */
import { monthsBefore } from "../calendar-date";
import { passOrFail, type Verdict } from "../verdict";
import { count } from "../words";
import { notApplicable, notKnown, type GateFacts } from "./facts";

export function judgePatientFeedback({ record, asOf, profile }: GateFacts): Verdict {
  const { applies, months, responses } = profile.rules.G10;
  if (!applies) return notApplicable("Not asked in this profile.");
  if (!record.practitioner.patientFacing) {
    return notApplicable("Asked of those who face patients only.");
  }
  const threshold = `${responses} responses in one survey within ${months} months`;
  if (record.patientFeedback === null) {
    return notKnown(threshold, "Patient feedback is not recorded yet.");
  }

  const earliest = monthsBefore(asOf, months);
  const recent = record.patientFeedback.filter(({ completedOn }) => completedOn >= earliest);
  const most = recent.reduce((best, survey) => Math.max(best, survey.responses), 0);
  return {
    outcome: passOrFail(most >= responses),
    inputs: [],
    observed: recent.length === 0 ? "no survey" : `${count(most, "response")} in one survey`,
    threshold,
    message:
      recent.length === 0
        ? `No patient survey was completed within the last ${months} months.`
        : most >= responses
          ? `A patient survey within the last ${months} months has ${count(most, "response")}.`
          : `The fullest patient survey within the last ${months} months has ${count(most, "response")}; ${responses} are needed.`,
  };
}

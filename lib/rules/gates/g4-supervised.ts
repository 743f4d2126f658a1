/**
 * G4 supervised (readiness.md, section 6; block): of trainees only. A coordinating supervisor is in post; supervision
 * in the 84 days up to and including `asOf`, with anyone, is at least 576 minutes (80 % of an hour a week); and one
 * session in the 35 days up to and including `asOf` is with a supervisor who was coordinating and in post that day.
 *
 * Example: on 22 November 2026 the 84 days begin on 31 August and the 35 days on 19 October.
 */
import { daysBefore } from "../calendar-date";
import { isCoordinated, wasCoordinating } from "../eligible-signer";
import { passOrFail, type Verdict } from "../verdict";
import { listed, sortedOnce } from "../words";
import { notApplicable, notKnown, type GateFacts } from "./facts";

export function judgeSupervised({ record, asOf, profile }: GateFacts): Verdict {
  if (!record.practitioner.trainee) return notApplicable("Asked of trainees only.");
  const { days, minutes, coordinatingDays } = profile.rules.G4;
  const threshold = `${minutes} minutes in ${days} days, and one session in ${coordinatingDays} days with a coordinating supervisor in post`;
  if (record.supervision === null) {
    return notKnown(threshold, "Supervision is not recorded yet.");
  }

  // The day itself is the last of the days counted.
  const from = daysBefore(asOf, days - 1);
  const coordinatingFrom = daysBefore(asOf, coordinatingDays - 1);
  const sessions = record.supervision.filter(({ on }) => on >= from);
  const supervised = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const metCoordinator = record.supervision.some(
    (session) =>
      session.on >= coordinatingFrom &&
      wasCoordinating(record.supervisors, session.with, session.on),
  );
  const missing = [
    ...(isCoordinated(record.supervisors, asOf) ? [] : ["no coordinating supervisor is in post"]),
    ...(supervised >= minutes
      ? []
      : [`only ${supervised} of ${minutes} minutes were held in the last ${days} days`]),
    ...(metCoordinator
      ? []
      : [`no session in the last ${coordinatingDays} days was with a coordinating supervisor`]),
  ];
  return {
    outcome: passOrFail(missing.length === 0),
    inputs: sortedOnce(sessions.map((session) => session.with)),
    observed: `${supervised} minutes in ${days} days`,
    threshold,
    message:
      missing.length === 0
        ? `${supervised} minutes of supervision in the last ${days} days, the coordinating supervisor among it.`
        : `Supervision falls short: ${listed(missing)}.`,
  };
}

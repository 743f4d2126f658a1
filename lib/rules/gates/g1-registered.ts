/**
 * G1 registered (readiness.md, section 6; hard stop): one registration is `registered` and expires on or after `asOf`,
 * and none that expires on or after `asOf` is `restricted`. Unknown where registrations are not known.
 *
 * Example: registered until today passes; registered until yesterday fails; restricted until yesterday hurts nobody.
 */
import { inWords, latestOf } from "../calendar-date";
import { passOrFail, type Verdict } from "../verdict";
import { sortedOnce } from "../words";
import { notKnown, type GateFacts } from "./facts";

const THRESHOLD = "registered on the day, and not restricted";

export function judgeRegistered({ record, asOf }: GateFacts): Verdict {
  const { registrations } = record.practitioner;
  if (registrations === null) return notKnown(THRESHOLD, "Registrations are not recorded yet.");

  const running = registrations.filter(({ expiresOn }) => expiresOn >= asOf);
  const until = latestOf(
    running.filter(({ status }) => status === "registered").map(({ expiresOn }) => expiresOn),
  );
  const isRestricted = running.some(({ status }) => status === "restricted");
  return {
    outcome: passOrFail(until !== null && !isRestricted),
    inputs: sortedOnce(registrations.map(({ number }) => number)),
    observed: isRestricted
      ? "restricted"
      : until !== null
        ? `registered until ${inWords(until)}`
        : "no registration in force",
    threshold: THRESHOLD,
    message: isRestricted
      ? "A registration in force carries a restriction."
      : until !== null
        ? `Registered until ${inWords(until)}.`
        : registrations.length === 0
          ? "There is no registration on record."
          : "No registration is in force: each has expired or lapsed.",
  };
}

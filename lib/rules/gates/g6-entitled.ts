/**
 * G6 entitled (readiness.md, section 6; hard stop): those who use ionising radiation have a written operator
 * entitlement (IR(ME)R); of others, and in the non-clinical profiles, it is not asked.
 *
 * Example: uses radiation, entitled tomorrow: fails today.
 */
import { inWords, latestOf } from "../calendar-date";
import { passOrFail, type Verdict } from "../verdict";
import { notApplicable, type GateFacts } from "./facts";

export function judgeEntitled({ record, profile }: GateFacts): Verdict {
  if (!profile.rules.G6.applies) return notApplicable("Not asked in this profile.");
  const { ionisingRadiation, operatorEntitledOn } = record.practitioner;
  if (!ionisingRadiation) return notApplicable("Asked of those who use ionising radiation only.");

  const latest = latestOf(operatorEntitledOn);
  return {
    outcome: passOrFail(latest !== null),
    inputs: [],
    observed: latest === null ? "no entitlement" : `entitled on ${inWords(latest)}`,
    threshold: "a written operator entitlement",
    message:
      latest === null
        ? "There is no written operator entitlement (IR(ME)R) on record."
        : `Entitled in writing as an operator (IR(ME)R) on ${inWords(latest)}.`,
  };
}

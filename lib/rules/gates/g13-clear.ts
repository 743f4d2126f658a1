/**
 * G13 clear (readiness.md, section 6; hard stop): no item that is not withdrawn is flagged identifiable, linked or not,
 * and no dispute is open.
 *
 * Example: a flagged item that is withdrawn is clear; a flagged item without any link is not.
 */
import type { Finding } from "../result";
import { passOrFail, type Verdict } from "../verdict";
import { count, listed } from "../words";
import type { GateFacts } from "./facts";

const NO_DISPUTE = count(0, "open dispute");

/** Whether a finding of G13 saw a dispute that is open, beside flagged items or without them. */
export function sawDispute({ observed }: Pick<Finding, "observed">): boolean {
  return !String(observed).endsWith(NO_DISPUTE);
}

export function judgeClear({ record }: GateFacts): Verdict {
  const flagged = record.evidence.filter(
    ({ identifiable, withdrawn }) => identifiable && !withdrawn,
  );
  const disputes = record.openDisputes;
  const open = [
    ...(flagged.length > 0
      ? [
          `${count(flagged.length, "item")} may hold something that identifies a patient or colleague`,
        ]
      : []),
    ...(disputes > 0
      ? [`${count(disputes, "dispute")} ${disputes === 1 ? "is" : "are"} open`]
      : []),
  ];
  return {
    outcome: passOrFail(open.length === 0),
    inputs: flagged.map(({ id }) => id),
    observed: `${count(flagged.length, "flagged item")}, ${count(disputes, "open dispute")}`,
    threshold: "no flagged item, no open dispute",
    message:
      open.length === 0
        ? "No item is flagged as identifying somebody, and no dispute is open."
        : `Not clear: ${listed(open)}.`,
  };
}

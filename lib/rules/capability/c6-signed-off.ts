/**
 * C6 signed off (readiness.md, section 4): it has an active sign-off; with a warning if evidence it rests on has been
 * changed since, or what the capability asks. A sign-off does not wait for the other rules, but it is not counted
 * before they hold, and says so.
 *
 * Example: "Signed off on 22 November 2026; not counted yet: it needs a second kind of evidence."
 */
import { inWords } from "../calendar-date";
import { signOffMonths, type SignOffStanding } from "../active-sign-off";
import { passOrFail, type Verdict } from "../verdict";
import type { CapabilityFacts } from "./facts";

/** `waitsFor`: what the capability still needs before an active sign-off is counted; empty: nothing. */
export function judgeSignedOff(
  { capability, standing, profile }: CapabilityFacts,
  waitsFor: string,
): Verdict {
  const months = signOffMonths(profile.rules, capability.code);
  const isActive = standing.kind === "active";
  const changedSince = isActive ? standing.latest.changedSince : null;
  return {
    outcome: passOrFail(isActive),
    warning: changedSince !== null,
    inputs: standing.kind === "none" ? [] : [standing.latest.by],
    observed: observed(standing),
    threshold: `an active sign-off, within ${months} months`,
    message:
      changedSince !== null
        ? `${message(standing, waitsFor, months)} What it rests on, or what it asks, was changed on ${inWords(changedSince)}: ask for it to be confirmed again.`
        : message(standing, waitsFor, months),
  };
}

function observed(standing: SignOffStanding): string {
  switch (standing.kind) {
    case "none":
      return "no decision";
    case "not-eligible":
      return `decision of ${inWords(standing.latest.on)} does not count`;
    case "not-achieved":
      return `${standing.latest.decision === "not-yet" ? "not yet" : "more evidence"} on ${inWords(standing.latest.on)}`;
    case "revoked":
      return `revoked, decided on ${inWords(standing.latest.on)}`;
    case "lapsed":
      return `signed off on ${inWords(standing.latest.on)}, lapsed`;
    case "rests-on-nothing":
      return `signed off on ${inWords(standing.latest.on)}, without usable evidence by then`;
    case "active":
      return `signed off on ${inWords(standing.latest.on)}`;
  }
}

function message(standing: SignOffStanding, waitsFor: string, months: number): string {
  switch (standing.kind) {
    case "none":
      return "Nobody has decided on it yet.";
    case "not-eligible":
      return `The decision of ${inWords(standing.latest.on)} does not count: whoever made it was not an eligible signer that day.`;
    case "not-achieved":
      return standing.latest.decision === "not-yet"
        ? `The latest decision, of ${inWords(standing.latest.on)}, is “not yet”.`
        : `The latest decision, of ${inWords(standing.latest.on)}, asks for more evidence.`;
    case "revoked":
      return `The sign-off of ${inWords(standing.latest.on)} was revoked.`;
    case "lapsed":
      return `The sign-off of ${inWords(standing.latest.on)} has lapsed after ${months} months.`;
    case "rests-on-nothing":
      return `The sign-off of ${inWords(standing.latest.on)} is not active: no item that is usable today had happened by then.`;
    case "active":
      return waitsFor === ""
        ? `Signed off on ${inWords(standing.latest.on)}.`
        : `Signed off on ${inWords(standing.latest.on)}; not counted yet: it needs ${waitsFor}.`;
  }
}

import { capabilityPath } from "@/lib/core/capability-address";
import type { GateId } from "@/lib/rules/record";
import type { NextAction, Outcome, RuleId, UsabilityRule } from "@/lib/rules/result";

export interface Place {
  readonly href: string;
  /** A verb and a noun: "Record your registration". */
  readonly label: string;
}

interface About {
  readonly rule: RuleId | UsabilityRule | "panel";
  /** Of the capability or the pillar. */
  readonly code?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** An item that the rule found in the way, where one is known. */
  readonly itemId?: string | undefined;
  /** Of C4: the self-assessment is there, a sentence on how an item shows it is not. */
  readonly isSelfAssessed?: boolean | undefined;
}

/** Where a rule is met, for its practitioner: the one map from rules to addresses. */
export function placeOf({ rule, code = "", outcome, itemId, isSelfAssessed }: About): Place {
  const capability = { code, otherFramework: null };
  const item = itemId === undefined ? null : `/evidence/${itemId}`;
  switch (rule) {
    case "U1":
      return item === null
        ? { href: capabilityPath(capability), label: `See the evidence for ${code}` }
        : { href: `${item}/ask`, label: "Ask for confirmation" };
    case "U2":
      return item === null
        ? { href: "/evidence", label: "See your evidence" }
        : { href: `${item}/edit`, label: "Change the item" };
    case "C1":
    case "C2":
    case "C3":
    case "U3":
      return { href: logEvidencePath(code), label: `Log evidence for ${code}` };
    case "C4":
      return isSelfAssessed === true
        ? {
            href: item === null ? capabilityPath(capability) : `${item}/edit`,
            label: "Say how it shows it",
          }
        : {
            href: capabilityPath(capability, { below: "self-assess" }),
            label: `Self-assess ${code}`,
          };
    case "C5":
      return { href: "/supervision", label: "Ask for an assessment" };
    case "C6":
      return {
        href: capabilityPath(capability, { below: "ask" }),
        label: `Ask for sign-off of ${code}`,
      };
    case "P1":
      return { href: `/portfolio#all-${code}`, label: "See its capabilities" };
    case "P2":
    case "P3":
    case "P5":
      return { href: "/evidence/new", label: "Log evidence" };
    case "P4":
      return { href: "/evidence", label: "Ask for confirmation" };
    case "panel":
      return { href: "/portfolio/why/status", label: "See what a panel finds in place" };
    case "G13":
      if (itemId !== undefined)
        return { href: `/evidence/${itemId}`, label: "See the flagged item" };
      return { href: "/details/disputes", label: "See the disputes" };
    case "G16":
      return outcome === "unknown"
        ? { href: "/details/awards", label: "Record your awards" }
        : gatePlaces.G16;
    case "G1":
    case "G2":
    case "G3":
    case "G4":
    case "G5":
    case "G6":
    case "G7":
    case "G8":
    case "G9":
    case "G10":
    case "G11":
    case "G12":
    case "G14":
    case "G15":
      return gatePlaces[rule];
  }
}

/** Where a next action is done; the evidence that stands in the way may be known by its id. */
export function placeOfAction({ rule, scope, code, owner, text }: NextAction): Place {
  // Somebody is to be appointed: there is nobody yet to ask.
  if (rule === "C6" && owner === "steward") return gatePlaces.G15;
  if (scope === "pillar" && rule === "U1" && code !== undefined) return unconfirmedIn(code);
  return placeOf({
    // What nothing shows yet begins with an item, whatever the rule is called.
    rule,
    code,
    ...(scope === "capability" &&
      rule === "C4" && { isSelfAssessed: !text.includes("self-assessment") }),
  });
}

/** The items linked in a pillar that nobody has confirmed yet. */
function unconfirmedIn(pillar: string): Place {
  const asked = new URLSearchParams({ pillar, stage: "unconfirmed" });
  return { href: `/evidence?${asked.toString()}`, label: "Ask for confirmation" };
}

export function logEvidencePath(code: string): string {
  return `/evidence/new?capability=${encodeURIComponent(code)}`;
}

const gatePlaces: Readonly<Record<Exclude<GateId, "G13">, Place>> = {
  G1: { href: "/details/registrations", label: "Record your registration" },
  G2: { href: "/details/awards", label: "Record your award" },
  G3: { href: "/details/scope", label: "Record the review" },
  G4: { href: "/supervision", label: "Record supervision" },
  G5: { href: "/details/area", label: "Complete your area" },
  G6: { href: "/details/entitlement", label: "Record your entitlement" },
  G7: { href: "/portfolio#all", label: "See the capabilities" },
  G8: { href: "/evidence", label: "See your evidence" },
  G9: { href: "/feedback/colleagues", label: "Record colleague feedback" },
  G10: { href: "/feedback/patients", label: "Record patient feedback" },
  G11: { href: "/details/job-plan", label: "Record your job plan" },
  G12: { href: "/details/narrative", label: "Write your narrative" },
  G14: { href: "/details/reviews", label: "See the pillar reviews" },
  G15: { href: "/supervision", label: "See your supervisors" },
  G16: { href: "/details/awards", label: "See your awards" },
};

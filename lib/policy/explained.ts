import type { Actor } from "@/lib/core/actor";
import { allowed, type Ruling } from "@/lib/core/ruling";
import { mayViewArea } from "./area";
import { mayViewDetails } from "./details";
import { mayViewEntrustment } from "./entrustment";
import type { CapabilityFacts, PractitionerFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { mayViewReadiness } from "./readiness";

// What stands behind an answer. The answer itself, each finding with its sentence, is whoever's who may see readiness.

/**
 * Who decided, entrusted, reviewed, confirmed, met or waived, and who is asked to: the practitioner's, and their
 * supervisors' in post. A manager is told that it was done, and when.
 */
export function mayViewWho(actor: Actor, record: RecordFacts): Ruling {
  return mayViewDetails(actor, record);
}

/** What a rule looked at, by the ruling on what it looks at. Which capability: of a capability's rules. */
export function mayViewLookedAt(
  actor: Actor,
  practitioner: PractitionerFacts,
  { rule, capability }: { readonly rule: string; readonly capability: CapabilityFacts | null },
): Ruling {
  if (!mayViewReadiness(actor, practitioner).allowed) return notYours;
  if (rule === "G5") return mayViewArea(actor, practitioner);
  if (rule === "C5" && capability !== null) {
    return mayViewEntrustment(actor, { ...practitioner, assessorId: SOMEBODY_ELSE, capability });
  }
  return LOOK_AT_DETAILS.includes(rule) ? mayViewDetails(actor, practitioner) : allowed;
}

/** Registrations, awards, reviews, a panel's decisions, and decisions on a capability. */
const LOOK_AT_DETAILS = ["G1", "G2", "G14", "G16", "C6"];

/** A rule looks at every entrustment, whoever made it. */
const SOMEBODY_ELSE = "";

import { FAMILY_OF, type EvidenceType } from "@/lib/rules/record";
import type { StrongAs } from "./types";

/**
 * What a confirmer can say that makes an item strong (readiness.md, section 1): that academic work at level 7 was
 * assessed and passed, or that an observation was a summative entrustment. Of other families neither can be true.
 */
export function strongAs(type: EvidenceType | null): StrongAs | null {
  if (type === null) return null;
  const family = FAMILY_OF[type];
  if (family === "academic") return "level-7";
  return family === "observed" ? "entrustment" : null;
}

import type { Actor } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "./facts";
import { keptByOwner } from "./own";

/** A logbook is read, matched and imported by whose record it goes into, and by nobody else. */
export function mayImportEvidence(actor: Actor, record: RecordFacts): Ruling {
  return keptByOwner(actor, record, "Only its practitioner imports evidence into a record.");
}

/**
 * What the gates look at (readiness.md, section 6): the record as it stood, the linked evidence, the pillars already
 * assessed with all their capabilities.
 *
 * Example: G15 counts the active sign-off of each required capability, whether or not that counts as signed-off yet.
 */
import type { CalendarDate } from "../calendar-date";
import type { Framework } from "../frameworks";
import type { LinkedItem } from "../linked-evidence";
import type { AssessedPillar } from "../pillar/assess-pillar";
import type { Profile } from "../profile";
import type { PortfolioRecord } from "../record";
import type { Verdict } from "../verdict";

export type GateFacts = {
  readonly record: PortfolioRecord;
  readonly asOf: CalendarDate;
  readonly profile: Profile;
  readonly framework: Framework;
  readonly evidence: readonly LinkedItem[];
  readonly pillars: readonly AssessedPillar[];
};

export function notApplicable(message: string): Verdict {
  return {
    outcome: "not-applicable",
    inputs: [],
    observed: "not asked",
    threshold: "not asked",
    message,
  };
}

export function notKnown(threshold: string, message: string): Verdict {
  return { outcome: "unknown", inputs: [], observed: "not recorded yet", threshold, message };
}

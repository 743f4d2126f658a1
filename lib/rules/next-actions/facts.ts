/**
 * What the next actions are chosen from (readiness.md, section 9): everything already assessed, and the record as it
 * stood, to see who could do them.
 *
 * Example: pillar 4 sets the index, G3 fails, and nobody coordinates.
 */
import type { CalendarDate } from "../calendar-date";
import type { AssessedPillar } from "../pillar/assess-pillar";
import type { Profile } from "../profile";
import type { GateId, PortfolioRecord } from "../record";
import type { Finding, Status } from "../result";

export type ActionFacts = {
  readonly record: PortfolioRecord;
  readonly asOf: CalendarDate;
  readonly profile: Profile;
  readonly status: Status;
  readonly pillars: readonly AssessedPillar[];
  /** The pillar that sets the index. */
  readonly lowest: AssessedPillar;
  readonly gates: readonly Finding<GateId>[];
};

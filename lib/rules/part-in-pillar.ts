/**
 * Who had a part in a pillar (readiness.md, G14): whoever is the owner, reviewed it, or by the day of the review had
 * confirmed an item linked in it or decided on any capability that the framework has in it. Anybody else is independent.
 *
 * Example: Dee confirmed an audit linked to 4.2 on 1 May; of a review of pillar 4 on 30 April she is independent still.
 */
import { asItStood } from "./as-it-stood";
import type { CalendarDate } from "./calendar-date";
import { frameworkOf, type Framework } from "./frameworks";
import { linkedEvidence, type LinkedItem } from "./linked-evidence";
import type { Profile } from "./profile";
import { OWNER, type PortfolioRecord, type SignOff } from "./record";
import { requirementsOf } from "./requirements";

export type PartInPillar = "owner" | "reviewer" | "confirmed" | "decided";

/** What a pillar rests on: its linked items, and the decisions made on any capability of it. */
export type PillarParts = {
  readonly linked: readonly LinkedItem[];
  readonly decisions: readonly SignOff[];
};

/** Null: none, so that they could give the second look. */
export function partInPillar(
  person: string,
  { by, on }: { readonly by: string; readonly on: CalendarDate },
  { linked, decisions }: PillarParts,
): PartInPillar | null {
  const theirs = (made: { readonly by: string; readonly on: CalendarDate }) =>
    made.by === person && made.on <= on;
  if (person === OWNER) return "owner";
  if (person === by) return "reviewer";
  if (linked.some(({ item }) => item.confirmations.some(theirs))) return "confirmed";
  return decisions.some(theirs) ? "decided" : null;
}

/** Of a record that nobody is assessing: for asking somebody, before there is a review to judge. */
export function partsOfPillar(
  given: {
    readonly record: PortfolioRecord;
    readonly profile: Profile;
    readonly asOf: CalendarDate;
  },
  pillar: string,
): PillarParts {
  const { profile, asOf } = given;
  const record = asItStood(given.record, asOf);
  const required = requirementsOf(profile, record.framework);
  const codes = required.pillars.find(({ code }) => code === pillar)?.codes ?? new Set();
  const { rules } = profile;
  const evidence = linkedEvidence(record.evidence, { asOf, rules, required: required.codes });
  return {
    linked: evidence.filter(({ links }) => links.some(({ capability }) => codes.has(capability))),
    decisions: decisionsIn(pillar, record.signOffs, frameworkOf(record.framework)),
  };
}

/** Required or not: what the framework has in the pillar. */
export function decisionsIn(
  pillar: string,
  signOffs: readonly SignOff[],
  { pillars }: Framework,
): readonly SignOff[] {
  const own = pillars.find(({ code }) => code === pillar)?.capabilities ?? [];
  return signOffs.filter((made) => own.some(({ code }) => code === made.capability));
}

import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import type { CapabilityAddress } from "@/lib/core/capability-address";
import type { ProfileId } from "@/lib/rules/record";
import type { AskedCapability, CapabilityRecord, DecisionView, ShownEvidence } from "../types";
import { lacksOf } from "../usable";
import type { CapabilityRow, DecisionRow, EvidenceRow, RecordRow } from "./rows";

/** What the framework says of a capability, and where its page is for this practitioner. */
export function askedCapability(row: CapabilityRow): AskedCapability {
  return {
    ...addressOf(row),
    id: row.id,
    title: row.title,
    description: row.description,
    stage: row.stage,
    signable: row.signable,
    pillar: { code: row.pillarCode, name: row.pillarName },
    framework: {
      id: row.frameworkId,
      title: row.frameworkTitle,
      version: row.frameworkVersion,
      sourceUrl: row.sourceUrl,
    },
    statements: row.statements,
  };
}

/** What was decided on, in the words of that day; its page is that of the capability which it counts for today. */
export function decidedCapability(row: CapabilityRow): AskedCapability {
  const asked = askedCapability(row);
  return row.counts ? { ...asked, otherFramework: null } : asked;
}

export function addressOf(row: CapabilityRow): CapabilityAddress {
  const isOwn = row.frameworkId === row.ownFrameworkId;
  return { code: row.code, otherFramework: isOwn ? null : row.frameworkId };
}

/** The same with its title, for a mail. */
export function named(row: CapabilityRow): CapabilityAddress & { readonly title: string } {
  return { ...addressOf(row), title: row.title };
}

/** The record on one capability, each item with the rules it does not meet; usable ones first. */
export function capabilityRecord(
  row: RecordRow,
  about: { readonly profile: ProfileId; readonly today: CalendarDate },
): CapabilityRecord {
  return {
    selfAssessments: row.selfAssessments,
    requests: row.requests,
    decisions: row.decisions.map(decisionView),
    evidence: shownEvidence(row.evidence, about),
  };
}

export function decisionView({ restsOn, reworded, ...decision }: DecisionRow): DecisionView {
  const changed = restsOn.flatMap(({ changedAt }) => changedAt ?? []);
  const changes = [...changed, ...(reworded ? [reworded.at] : [])].map(dayOf);
  return {
    ...decision,
    reworded: reworded && { on: dayOf(reworded.at), code: reworded.code, to: reworded.to },
    changedSince: changes.sort()[0] ?? null,
    restsOn: restsOn.map(({ changedAt, ...version }) => ({
      ...version,
      isChanged: changedAt !== null,
    })),
  };
}

function shownEvidence(
  rows: readonly EvidenceRow[],
  { profile, today }: { profile: ProfileId; today: CalendarDate },
): readonly ShownEvidence[] {
  const lacks = lacksOf(rows.flatMap(submittedItem), { profile, asOf: today });
  const shown = rows.map(({ confirmations, identifiable: _, ...row }) => ({
    ...row,
    confirmations: confirmations.map(({ by, at }) => ({ by, on: dayOf(at) })),
    strong: confirmations.some(({ strong }) => strong),
    lacks: lacks.get(row.evidenceId) ?? null,
  }));
  return [...shown.filter(isUsable), ...shown.filter((item) => !isUsable(item))];
}

export function isUsable({ lacks }: Pick<ShownEvidence, "lacks">): boolean {
  return lacks?.length === 0;
}

/** Only what is submitted is in the record; drafts and returned items are not. */
function submittedItem(row: EvidenceRow) {
  const { evidenceId, stage, type, occurredOn, identifiable, confirmations } = row;
  if (stage !== "submitted" || type === null || occurredOn === null) return [];
  return [
    {
      evidenceId,
      type,
      occurredOn,
      identifiable,
      confirmations: confirmations.map(({ byId, at }) => ({ byId, on: dayOf(at) })),
    },
  ];
}

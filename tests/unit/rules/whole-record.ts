import { frameworkOf } from "@/lib/rules/frameworks";
import type { PortfolioRecord, ProfileId, SignOff } from "@/lib/rules/record";
import type { NextAction } from "@/lib/rules/result";
import { assessed, readyRecord } from "./ready-record";

export const even = { "1": 25, "2": 25, "3": 25, "4": 25 };

/** The ready record with a job plan that fits every profile. */
export function ready(about: Partial<PortfolioRecord> = {}): PortfolioRecord {
  const record = readyRecord();
  return { ...record, practitioner: { ...record.practitioner, jobPlan: even }, ...about };
}

/** The ready record without the sign-offs of these capabilities: they are evidenced, 80. */
export function unsigned(...codes: string[]): PortfolioRecord {
  const keep = ({ capability: code }: SignOff): boolean => !codes.includes(code);
  return ready({ signOffs: ready().signOffs.filter(keep) });
}

/** These capabilities without their self-assessment: they are building, 50. */
export function building(record: PortfolioRecord, ...codes: string[]): PortfolioRecord {
  const keep = ({ capability: code }: { capability: string }): boolean => !codes.includes(code);
  return { ...record, selfAssessments: record.selfAssessments.filter(keep) };
}

/** Nothing is linked in these pillars. */
export function withoutEvidence(record: PortfolioRecord, ...pillars: string[]): PortfolioRecord {
  return {
    ...record,
    evidence: record.evidence.filter(({ id }) => !pillars.includes(id.slice(0, 1))),
  };
}

/** The codes of a pillar, as the framework has them. */
export function all(pillar: string): readonly string[] {
  const { pillars } = frameworkOf("nhse-mpf-2025");
  return pillars
    .filter(({ code }) => code === pillar)
    .flatMap(({ capabilities }) => capabilities.map(({ code }) => code));
}

/** What the person is told to do first. */
export function firstOf(record: PortfolioRecord, profile: ProfileId = "four-pillars"): NextAction {
  const [first] = assessed(record, { profile }).nextActions;
  if (!first) throw new Error("There is nothing to do");
  return first;
}

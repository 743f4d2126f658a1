import type { EvidenceItem, PortfolioRecord, Practitioner, ProfileId } from "@/lib/rules/record";
import type { Assessment, Finding, RuleId } from "@/lib/rules/result";
import { assessed, capabilityRule, gate, item, linksTo, pillarRule } from "../ready-record";
import { ready } from "../whole-record";

/** What is in the record, in plain words, the record itself, and what of the answer it is about. */
export type Example = readonly [says: string, record: PortfolioRecord, profile?: ProfileId];

export type Section = {
  readonly title: string;
  /** A sentence for the reader, where the table alone would not do. */
  readonly about?: () => string;
  /** Asked for one by one, so that a test that fails names its table. */
  readonly rows: () => readonly (readonly string[])[];
};

/** The table of one rule of a capability. */
export function ofCapability(
  rule: RuleId,
  name: string,
  code: string,
  examples: readonly Example[],
): Section {
  return section(`${rule} ${name}`, examples, (result) => capabilityRule(result, code, rule));
}

/** The table of one rule of a pillar. */
export function ofPillar(
  rule: RuleId,
  name: string,
  code: string,
  examples: readonly Example[],
): Section {
  return section(`${rule} ${name}`, examples, (result) => pillarRule(result, code, rule));
}

/** The table of one gate. */
export function ofGate(rule: RuleId, name: string, examples: readonly Example[]): Section {
  return section(`${rule} ${name}`, examples, (result) => gate(result, rule));
}

function section(
  title: string,
  examples: readonly Example[],
  findingOf: (result: Assessment) => Finding,
): Section {
  return {
    title,
    rows: () => [
      ["In the record", "Outcome", "Seen", "Asked", "What the engine says"],
      ...examples.map(([says, record, profile = "four-pillars"]) => {
        const finding = findingOf(assessed(record, { profile }));
        const { observed, threshold, source, message } = finding;
        const asked = `${String(threshold)} [${source}]`;
        return [says, outcomeOf(finding), String(observed), asked, message];
      }),
    ],
  };
}

export function outcomeOf({ outcome, severity }: Finding): string {
  if (severity === "warning") return `${outcome}, with a warning`;
  const isOpen = outcome === "fail" || outcome === "unknown";
  return isOpen && severity !== "requirement" ? `${outcome} (${severity})` : outcome;
}

export function written({ title, about, rows }: Section): string {
  const [head = [], ...body] = rows();
  const table = [head, head.map(() => "---"), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
  return [`### ${title}`, ...(about ? [about()] : []), table].join("\n\n");
}

/** The ready record with something else about the person. */
export function person(about: Partial<Practitioner>): PortfolioRecord {
  const record = ready();
  return { ...record, practitioner: { ...record.practitioner, ...about } };
}

/** Nothing but these items is linked to the capability, each with a rationale. */
export function shownBy(
  code: string,
  items: readonly Partial<EvidenceItem>[],
  record: PortfolioRecord = ready(),
): PortfolioRecord {
  const others = record.evidence.map((one) => ({
    ...one,
    links: one.links.filter(({ capability }) => capability !== code),
  }));
  return { ...record, evidence: [...others, ...onlyTo(code, items)] };
}

/** Nothing but these items is linked in the pillar, all to one capability of it. */
export function pillarShownBy(
  code: string,
  items: readonly Partial<EvidenceItem>[],
): PortfolioRecord {
  const record = ready();
  const others = record.evidence.filter(({ id }) => !id.startsWith(`${code}-`));
  return { ...record, evidence: [...others, ...onlyTo(`${code}.1`, items)] };
}

function onlyTo(code: string, items: readonly Partial<EvidenceItem>[]): readonly EvidenceItem[] {
  return items.map((about, at) => item({ id: `x${String(at)}`, links: linksTo([code]), ...about }));
}

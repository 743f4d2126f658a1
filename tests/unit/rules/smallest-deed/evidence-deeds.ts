import { monthsBefore } from "@/lib/rules/calendar-date";
import {
  CHARACTERISTICS,
  FAMILY_OF,
  OWNER,
  type EvidenceFamily,
  type EvidenceItem,
  type EvidenceType,
  type PortfolioRecord,
} from "@/lib/rules/record";
import type { CapabilityResult, Finding, PillarResult, RuleId } from "@/lib/rules/result";
import { codeOf, practitioner, type Situation } from "./deed";

/** C1, C2, C3, U3: one more item shows the capability: one in hand, or a new one. */
export const showCapability = practitioner((situation) => {
  const code = codeOf(situation);
  const { rules } = capabilityOf(situation, code);
  const known = familiesOf(situation, inputsOf(rules, "C1"));
  const isWanted = (item: EvidenceItem): boolean =>
    !known.includes(item.family) && !item.links.some(({ capability }) => capability === code);
  return linkOrLog(situation, { code, isWanted, known });
});

/** C4: what is not said yet: where one stands, or how an item shows it. */
export const reflect = practitioner((situation) => {
  const { record, action, asOf } = situation;
  const code = codeOf(situation);
  if (action.text.includes("self-assessment")) {
    const selfAssessments = [...record.selfAssessments, { capability: code, on: asOf }];
    return { ...record, selfAssessments };
  }
  const [usable] = inputsOf(capabilityOf(situation, code).rules, "C1");
  return change(record, usable, (item) => ({
    links: item.links.map((link) =>
      link.capability === code ? { ...link, rationale: true } : link,
    ),
  }));
});

/** U1: a colleague confirms an item that is linked, whoever has confirmed least so far. */
export const confirmItem = practitioner((situation) => {
  const { record, asOf } = situation;
  const waiting = linkedTo(situation).find(
    (item) => !isConfirmed(item, situation) && !item.identifiable,
  );
  const by = record.evidence.reduce(
    (balance, { confirmations }) =>
      balance +
      confirmations.filter((made) => made.by === "gus").length -
      confirmations.filter((made) => made.by === "hal").length,
    0,
  );
  return confirmed(record, waiting?.id, { by: by > 0 ? "hal" : "gus", on: asOf });
});

/** U2: what could identify somebody is taken out. */
export const clearItem = practitioner((situation) =>
  change(situation.record, linkedTo(situation).find((item) => item.identifiable)?.id, () => ({
    identifiable: false,
  })),
);

/** P2: one more item is linked in the pillar. */
export const widenPillar = practitioner((situation) => addToPillar(situation, []));

/** P3: an item of another kind. */
export const varyPillar = practitioner((situation) => {
  const { rules } = pillarOf(situation);
  return addToPillar(situation, familiesOf(situation, inputsOf(rules, "P3")));
});

/** P4: somebody else confirms one of the items. */
export const showOthers = practitioner((situation) => {
  const { rules } = pillarOf(situation);
  const by = inputsOf(rules, "P4").includes("ivy") ? "jon" : "ivy";
  const [usable] = inputsOf(rules, "P2");
  return confirmed(situation.record, usable, { by, on: situation.asOf });
});

/** P5: an item that shows all four characteristics. */
export const deepenPillar = practitioner((situation) =>
  addToPillar(situation, [], (item) => new Set(item.characteristics).size === 4),
);

/** G8: one attachment too many goes, then one item too many, or one more item is logged. */
export const chooseEvidence = practitioner((situation) => {
  const { record, result, profile } = situation;
  const [heavy] = inputsOf(result.gates, "G8");
  const { atMost, attachmentsAtMost } = profile.rules.G8;
  if (heavy !== undefined) {
    return change(record, heavy, () => ({ attachments: attachmentsAtMost }));
  }
  const counting = linkedAnywhere(situation);
  if (counting.length <= atMost) return log(situation, requiredCodes(situation)[0] ?? "", []);
  const worth = (item: EvidenceItem): number =>
    isUsable(item, situation) ? 1 + item.links.length : 0;
  const [least] = counting.toSorted((one, other) => worth(one) - worth(other));
  return change(record, least?.id, () => ({ withdrawn: true }));
});

/** G13: one flagged item. */
export function clearFlag({ record, result }: Situation): PortfolioRecord {
  return change(record, inputsOf(result.gates, "G13")[0], () => ({ identifiable: false }));
}

export function inputsOf(findings: readonly Finding[], rule: RuleId): readonly string[] {
  return findings.find((finding) => finding.rule === rule)?.inputs ?? [];
}

function addToPillar(
  situation: Situation,
  known: readonly EvidenceFamily[],
  isWanted: (item: EvidenceItem) => boolean = () => true,
): PortfolioRecord {
  const codes = pillarOf(situation).capabilities.map(({ code }) => code);
  const isNew = (item: EvidenceItem): boolean =>
    !known.includes(item.family) &&
    !item.links.some(({ capability }) => codes.includes(capability));
  return linkOrLog(situation, {
    code: codes[0] ?? "",
    isWanted: (item) => isNew(item) && isWanted(item),
    known,
  });
}

/** An item in hand is usable, recent, shows enough, and has room for a link that counts. */
function linkOrLog(
  situation: Situation,
  about: {
    readonly code: string;
    readonly isWanted: (item: EvidenceItem) => boolean;
    readonly known: readonly EvidenceFamily[];
  },
): PortfolioRecord {
  const { record, asOf } = situation;
  const inHand = record.evidence.find(
    (item) =>
      about.isWanted(item) &&
      isUsable(item, situation) &&
      item.occurredOn >= monthsBefore(asOf, 24) &&
      new Set(item.characteristics).size >= 2 &&
      item.links.length < 6,
  );
  if (!inHand) return log(situation, about.code, about.known);
  return change(record, inHand.id, ({ links }) => ({
    links: [...links, { capability: about.code, rationale: true }],
  }));
}

const TYPES: readonly EvidenceType[] = ["mini-ipx", "audit", "cbd", "presentation", "course"];

/**
 * A new item, not confirmed by anybody. It is logged for one capability; the form has room for five more, and what else
 * it shows in the pillar is linked there and then.
 */
function log(
  situation: Situation,
  code: string,
  known: readonly EvidenceFamily[],
): PortfolioRecord {
  const { record, asOf } = situation;
  const type = TYPES.find((one) => !known.includes(FAMILY_OF[one])) ?? "mini-ipx";
  const family = FAMILY_OF[type];
  const codes = [code, ...lackingFamily(situation, code, family)].slice(0, 6);
  const item: EvidenceItem = {
    id: `logged-${String(record.evidence.length).padStart(3, "0")}`,
    version: 1,
    type,
    family,
    strong: false,
    occurredOn: asOf,
    attachments: 0,
    withdrawn: false,
    identifiable: false,
    characteristics: CHARACTERISTICS,
    confirmations: [],
    links: codes.map((capability) => ({ capability, rationale: true })),
  };
  return { ...record, evidence: [...record.evidence, item] };
}

/** The other capabilities of the pillar that need evidence (C1), and have none of this kind. */
function lackingFamily(
  situation: Situation,
  code: string,
  family: EvidenceFamily,
): readonly string[] {
  const { record, result } = situation;
  const has = (capability: string): boolean =>
    record.evidence.some(
      (item) => item.family === family && item.links.some((link) => link.capability === capability),
    );
  return result.pillars
    .filter(({ capabilities }) => capabilities.some((one) => one.code === code))
    .flatMap(({ capabilities }) => capabilities)
    .filter((one) => one.code !== code && !has(one.code))
    .filter(({ rules }) => rules.some(({ rule, outcome }) => rule === "C1" && outcome === "fail"))
    .map((one) => one.code);
}

function confirmed(
  record: PortfolioRecord,
  id: string | undefined,
  confirmation: EvidenceItem["confirmations"][number],
): PortfolioRecord {
  return change(record, id, ({ confirmations }) => ({
    confirmations: [...confirmations, confirmation],
  }));
}

function change(
  record: PortfolioRecord,
  id: string | undefined,
  to: (item: EvidenceItem) => Partial<EvidenceItem>,
): PortfolioRecord {
  if (id === undefined) throw new Error("There is no such item");
  const evidence = record.evidence.map((item) =>
    item.id === id ? { ...item, ...to(item) } : item,
  );
  return { ...record, evidence };
}

/** The items whose links to the capability or pillar of the action count, not too old to be used. */
function linkedTo(situation: Situation): readonly EvidenceItem[] {
  const codes =
    situation.action.scope === "pillar"
      ? pillarOf(situation).capabilities.map(({ code }) => code)
      : [codeOf(situation)];
  return linkedAnywhere(situation)
    .filter(({ links }) => links.slice(0, 6).some(({ capability }) => codes.includes(capability)))
    .filter((item) => isYoung(item, situation));
}

function linkedAnywhere(situation: Situation): readonly EvidenceItem[] {
  const codes = requiredCodes(situation);
  return situation.record.evidence.filter(
    ({ occurredOn, withdrawn, links }) =>
      !withdrawn &&
      occurredOn <= situation.asOf &&
      links.slice(0, 6).some(({ capability }) => codes.includes(capability)),
  );
}

function isUsable(item: EvidenceItem, situation: Situation): boolean {
  return (
    !item.withdrawn &&
    !item.identifiable &&
    isConfirmed(item, situation) &&
    isYoung(item, situation)
  );
}

function isConfirmed({ confirmations }: EvidenceItem, { asOf }: Situation): boolean {
  return confirmations.some(({ by, on }) => by !== OWNER && on <= asOf);
}

function isYoung({ occurredOn, family }: EvidenceItem, { asOf }: Situation): boolean {
  return occurredOn <= asOf && (family === "academic" || occurredOn >= monthsBefore(asOf, 60));
}

function familiesOf({ record }: Situation, ids: readonly string[]): readonly EvidenceFamily[] {
  return record.evidence.filter(({ id }) => ids.includes(id)).map(({ family }) => family);
}

function requiredCodes({ result }: Situation): readonly string[] {
  return result.pillars.flatMap(({ capabilities }) => capabilities.map(({ code }) => code));
}

function capabilityOf({ result }: Situation, code: string): CapabilityResult {
  const found = result.pillars
    .flatMap(({ capabilities }) => capabilities)
    .find((one) => one.code === code);
  if (!found) throw new Error(`The result holds no ${code}`);
  return found;
}

function pillarOf(situation: Situation): PillarResult {
  const code = codeOf(situation);
  const found = situation.result.pillars.find((one) => one.code === code);
  if (!found) throw new Error(`The result holds no pillar ${code}`);
  return found;
}

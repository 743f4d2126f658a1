import { inWords } from "@/lib/rules/calendar-date";
import { latestByAssessor } from "@/lib/rules/capability/c5-entrusted";
import { signerLacks } from "@/lib/rules/eligible-signer";
import { isUsable, type LinkedItem } from "@/lib/rules/linked-evidence";
import type { SignOff } from "@/lib/rules/record";
import type { CapabilityRule, SignerRule } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import { fact, lookedItem, newestFirst, person, whyNotUsable, type LookedFacts } from "./looked-at";
import type { Looked } from "./types";

/**
 * What a rule of a capability looked at.
 *
 * Example: C1 of 4.2 looked at the module, which counts, and at the re-audit, which nobody has confirmed.
 */
export function lookedAtCapability(
  rule: CapabilityRule,
  about: { readonly code: string; readonly pillar: string },
  facts: LookedFacts,
): readonly Looked[] {
  const { record, linked, profile } = facts;
  const own = newestFirst(linked.filter(shows(about.code)), ({ item }) => item.occurredOn);
  const usable = own.filter(isUsable);
  switch (rule) {
    case "C1":
      return own.map((one) =>
        lookedItem(one, whyNotUsable(one, profile) || `counts as ${one.item.family}`),
      );
    case "C2":
      return usable.map((one) => lookedItem(one, characteristicsOf(one)));
    case "C3":
      return usable.map((one, order) => lookedItem(one, order === 0 ? "the newest" : ""));
    case "C4":
      return [
        ...selfAssessments(about.code, facts),
        ...usable.map((one) => reasoned(one, about.code)),
      ];
    case "C5": {
      const { applies, capabilities } = profile.rules.C5;
      return applies && capabilities.includes(about.code)
        ? latestByAssessor(
            record.entrustments.filter(({ capability }) => capability === about.code),
          ).map(({ assessor, level, on }) =>
            person(assessor, `level ${String(level)} on ${inWords(on)}`),
          )
        : [];
    }
    case "C6":
      return newestFirst(
        record.signOffs.filter(({ capability }) => capability === about.code),
        ({ on }) => on,
      ).map((made) => person(made.by, decisionNote(made, about, facts)));
  }
}

/** "shows autonomy and complexity". */
export function characteristicsOf({ item }: LinkedItem): string {
  return item.characteristics.length === 0
    ? "shows none of the four characteristics"
    : `shows ${listed(item.characteristics)}`;
}

function shows(code: string): (linked: LinkedItem) => boolean {
  return ({ links }) => links.some(({ capability }) => capability === code);
}

function reasoned(one: LinkedItem, code: string): Looked {
  const says = one.links.some(({ capability, rationale }) => capability === code && rationale);
  return lookedItem(one, says ? "says how it shows it" : "does not say how it shows it");
}

function selfAssessments(code: string, { record }: LookedFacts): readonly Looked[] {
  const made = record.selfAssessments.filter(({ capability }) => capability === code);
  const [latest] = newestFirst(made, ({ on }) => on);
  return [fact(latest ? `Self-assessed on ${inWords(latest.on)}` : "Not self-assessed yet")];
}

function decisionNote(
  made: SignOff,
  { code, pillar }: { readonly code: string; readonly pillar: string },
  { record, profile }: LookedFacts,
): string {
  const question = { signer: made.by, on: made.on, capability: code, pillar };
  const lacks = signerLacks(question, record.supervisors, profile.rules);
  const reasons = lacks.map((rule) => LACKED[rule]);
  return [
    `${DECIDED[made.decision]} on ${inWords(made.on)}`,
    ...(made.revokedOn === null ? [] : [`revoked on ${inWords(made.revokedOn)}`]),
    ...(made.changedSince === null
      ? []
      : [`what it rests on, or what it asks, was changed on ${inWords(made.changedSince)}`]),
    ...(reasons.length === 0 ? [] : [`does not count, because that day ${listed(reasons)}`]),
  ].join("; ");
}

const DECIDED: Readonly<Record<SignOff["decision"], string>> = {
  achieved: "signed it off",
  "more-evidence": "asked for more evidence",
  "not-yet": "said not yet",
};

const LACKED: Readonly<Record<SignerRule, string>> = {
  A1: "they were the line manager",
  A2: "they were not recorded as registered",
  A3: "it was outside their post or its scope",
  A4: "they were not recorded at the level that is asked for",
  A5: "their preparation as a supervisor was too long ago",
  A6: "a conflict of interest was declared",
};

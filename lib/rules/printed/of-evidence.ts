/**
 * What the rules of an item, a capability and its signer ask (readiness.md, sections 3 and 4), in a sentence with the
 * profile's own numbers.
 *
 * Example, C3 in `four-pillars`: "One usable item within 24 months in pillar 1, within 36 months in the others; …".
 */
import type { Profile } from "../profile";
import { CHARACTERISTICS } from "../record";
import type { CapabilityRule, SignerRule, UsabilityRule } from "../result";
import { count, listed } from "../words";

/** Null: this profile does not ask it. */
export type Asks = (profile: Profile) => string | null;

export const OF_ITEMS: Readonly<Record<"links" | UsabilityRule, Asks>> = {
  links: ({ rules: { links } }) =>
    `Of an item the first ${count(links.counted, "link")} count, in the order in which they were made, and of these the ones to capabilities that the profile requires.`,
  U1: ({ rules: { U1 } }) =>
    `At least ${count(U1.confirmers, "person", "people")} other than its owner confirmed the item.`,
  U2: () => "The item carries no open flag that it identifies somebody.",
  U3: ({ rules: { U3 } }) =>
    `The item happened within ${U3.months} months. Exempt from this: ${listed(U3.exempt)} evidence.`,
};

export const OF_CAPABILITIES: Readonly<Record<CapabilityRule, Asks>> = {
  C1: ({ rules: { C1 } }) =>
    `${count(C1.items, "usable item")} of ${count(C1.families, "kind")}, or ${count(C1.itemsWithStrong, "usable item")} of which one is strong.`,
  C2: ({ rules: { C2 } }) =>
    `One usable item shows at least ${C2.characteristics} of the ${CHARACTERISTICS.length} characteristics: ${listed(CHARACTERISTICS)}.`,
  C3: ({ clinicalPillar, rules: { C3 } }) => {
    const within =
      C3.clinicalMonths === C3.otherMonths
        ? `within ${C3.clinicalMonths} months`
        : `within ${C3.clinicalMonths} months in pillar ${clinicalPillar}, within ${C3.otherMonths} months in the others`;
    return `One usable item ${within}. While a sign-off is active ${C3.toleranceMonths} months more are tolerated, and it is then due a refresh.`;
  },
  C4: () =>
    "It is self-assessed, and one usable item says how it shows it: its link carries a rationale.",
  C5: ({ rules: { C5 } }) =>
    C5.applies
      ? `Of ${listed(C5.capabilities)} only: the latest level of at least ${count(C5.assessors, "assessor")} other than the owner is ${C5.level} or more, and one of these is within ${C5.months} months.`
      : null,
  C6: (profile) =>
    `It has an active sign-off: the latest decision of an eligible signer is “achieved”, it is not revoked, it is within ${lastsFor(profile)}, and a usable item linked to it had happened by then. It passes with a warning if evidence it rests on was changed since.`,
};

export const OF_SIGNERS: Readonly<Record<SignerRule, Asks>> = {
  A1: () => "The signer is neither the owner nor their line manager.",
  A2: () => "The signer is registered.",
  A3: () =>
    "The signer is in post on the day: as coordinating supervisor, or as associate with a scope that names the capability or its pillar.",
  A4: ({ rules: { A4 } }) =>
    `The signer’s level is ${listed(
      A4.levels.map((level) => level.replace("-", " ")),
      "or",
    )}.`,
  A5: ({ rules: { A5 } }) =>
    `The signer was prepared on the day of the decision, or within the ${A5.months} months before it.`,
  A6: () => "The signer has declared no conflict of interest.",
};

/** "36 months (1.11: 12 months)": how long a sign-off lasts before it lapses. */
export function lastsFor({ rules: { C6 } }: Profile): string {
  const apart = Object.entries(C6.monthsOf).map(([code, months]) => `${code}: ${months} months`);
  return `${C6.months} months${apart.length > 0 ? ` (${listed(apart)})` : ""}`;
}

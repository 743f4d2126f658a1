/**
 * What the rules of a pillar and the gates ask (readiness.md, sections 5, 6 and 8), in a sentence with the profile's own
 * numbers.
 *
 * Example, G8 in `four-pillars`: "24 to 35 linked items, …"; in `manager` it is null, because it is not asked.
 */
import { reviewsInWords } from "../gates/g14-second-look";
import type { JobPlanAsked, PillarsAsked } from "../profile";
import { CHARACTERISTICS, type GateId } from "../record";
import type { PillarRule } from "../result";
import { count, listed } from "../words";
import type { Asks } from "./of-evidence";

export const OF_PILLARS: Readonly<Record<PillarRule, Asks>> = {
  P1: () => "Every required capability of the pillar is signed off.",
  P2: ({ rules: { P2 } }) =>
    `At least ${count(P2.items, "different usable item")} are linked in the pillar. ${P2.target} is the target.`,
  P3: ({ rules: { P3 } }) =>
    `These items are of at least ${count(P3.families, "kind")}, ${listed(P3.oneOf, "or")} among them.`,
  P4: ({ rules: { P4 } }) =>
    `At least ${count(P4.confirmers, "different person", "different people")} other than the owner confirmed them.`,
  P5: ({ rules: { P5 } }) =>
    P5.characteristics === CHARACTERISTICS.length
      ? `All ${P5.characteristics} characteristics appear among them: ${listed(CHARACTERISTICS)}.`
      : `${P5.characteristics} of the ${CHARACTERISTICS.length} characteristics appear among them.`,
};

export const OF_GATES: Readonly<Record<GateId, Asks>> = {
  G1: () =>
    "One registration is in force and expires on the day asked about or later, and none that is in force is restricted.",
  G2: ({ rules: { G2 } }) =>
    `An award of level ${G2.level} or more has been awarded, of kind ${listed(G2.kinds, "or")}.`,
  G3: ({ rules: { G3 } }) => `The scope of practice was reviewed within ${G3.months} months.`,
  G4: ({ rules: { G4 } }) =>
    `Of trainees only: a coordinating supervisor is in post; supervision in the last ${G4.days} days is at least ${G4.minutes} minutes (${ofAnHourAWeek(G4)} % of an hour a week); and one meeting in the last ${G4.coordinatingDays} days is with a supervisor who was coordinating and in post that day.`,
  G5: () => "The set of the person’s area of practice is chosen, not empty, and complete.",
  G6: ({ rules: { G6 } }) =>
    G6.applies
      ? "Of those who use ionising radiation only: there is a written operator entitlement."
      : null,
  G7: ({ rules: { G7 } }) => pillarsAsked(G7.pillars),
  G8: ({ rules: { G8 } }) =>
    G8.applies
      ? `${G8.warnBelow} to ${G8.atMost} linked items, with at most ${count(G8.attachmentsAtMost, "attachment")} each. From ${G8.failBelow} to ${G8.warnBelow - 1} items pass with a warning; fewer do not pass.`
      : null,
  G9: ({ rules: { G9 } }) =>
    `One facilitated cycle within ${G9.months} months has at least ${count(G9.raters, "rater")} of ${count(G9.professions, "profession")}, ${count(G9.consultants, "consultant")} and ${count(G9.juniors, "junior")} among them.`,
  G10: ({ rules: { G10 } }) =>
    G10.applies
      ? `Of those who meet patients only: ${count(G10.responses, "response")} in one survey within ${G10.months} months.`
      : null,
  G11: ({ rules: { G11 } }) => (G11.applies ? jobPlanAsked(G11.plan, G11.sum) : null),
  G12: ({ rules: { G12 } }) => {
    const { applies, introduction, pillar, conclusion, total } = G12;
    return applies
      ? `Introduction ${range(introduction)} words, each pillar ${range(pillar)}, conclusion ${range(conclusion)}, ${range(total)} in all.`
      : null;
  },
  G13: () =>
    "No item that is not withdrawn is flagged as identifying somebody, and no dispute is open.",
  G14: ({ rules: { G14 } }) =>
    `${capitalised(reviewsInWords(G14.reviews))} within ${G14.months} months, by a supervisor who was coordinating and in post that day, and by a second reviewer who had no part in it.`,
  G15: ({ rules: { G15 } }) =>
    `The active sign-offs on required capabilities come from at least ${count(G15.people, "person", "people")} of ${count(G15.professions, "profession")}, and nobody made more than ${G15.percentAtMost} % of them.`,
  G16: ({ rules: { G16 } }) =>
    G16.applies
      ? `The latest panel decision on ${G16.profile.replace("-", " ")} is “recommended”, or an equivalence of level ${G16.level} or more has been awarded.`
      : null,
};

function pillarsAsked(asked: PillarsAsked): string {
  switch (asked.kind) {
    case "every":
      return "Every pillar passes P1–P5.";
    case "with-one-other":
      return `Pillar ${asked.pillar} and at least one other pass P1–P5, and each remaining pillar has at least ${count(asked.capabilities, "capability", "capabilities")} at ${asked.value} or more.`;
    case "lead":
      return `Pillar ${asked.pillar} passes P1–P5, pillar ${asked.complete} passes P1, and in each other pillar at least ${asked.signedOffPercent} % of the capabilities are signed off and none is below ${asked.value}.`;
  }
}

function jobPlanAsked(plan: JobPlanAsked, sum: number): string {
  switch (plan.kind) {
    case "every-pillar":
      return `Every pillar is above zero, and all add up to ${sum} %. It passes with a warning if clinical practice is below ${plan.clinicalAtLeast} %, or the others are below ${plan.othersAtLeast} % together.`;
    case "lead":
      return `Pillar ${plan.pillar} is above zero and not below any other, and all add up to ${sum} %.`;
  }
}

function ofAnHourAWeek({ minutes, days }: { minutes: number; days: number }): number {
  return Math.round((minutes * 7 * 100) / (days * 60));
}

function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${grouped(from)}–${grouped(to)}`;
}

/** 3500 is written 3,500. */
function grouped(number: number): string {
  return String(number).replace(/(\d)(\d{3})$/, "$1,$2");
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

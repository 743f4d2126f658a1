import type { PortfolioRecord, Practitioner } from "@/lib/rules/record";
import { clearFlag } from "./evidence-deeds";
import { practitioner, type Deed, type Situation } from "./deed";

/** G1. */
export const register = about(({ practitioner: { registrations } }, asOf) => ({
  registrations: [
    ...(registrations ?? []),
    { body: "HCPC", number: "RA99999", status: "registered", expiresOn: asOf },
  ],
}));

/** G2. */
export const graduate = about(({ practitioner: { awards } }, asOf) => ({
  awards: [
    ...(awards ?? []),
    { title: "MSc Advanced Practice", level: 7, kind: "masters", awardedOn: asOf },
  ],
}));

/** G3. */
export const agreeScope = about(({ practitioner: { scopeReviewedOn } }, asOf) => ({
  scopeReviewedOn: [...scopeReviewedOn, asOf],
}));

/** G4, where it is not known. */
export const recordSupervision = practitioner(({ record }) => ({ ...record, supervision: [] }));

/** G5: a set is chosen, or one competence of it completed. */
export const completeArea = practitioner(({ record }) => {
  const set = record.areaCompetence ?? [];
  if (set.length === 0) {
    return { ...record, areaCompetence: [{ id: "chest-reporting", complete: false }] };
  }
  const next = set.findIndex(({ complete }) => !complete);
  const areaCompetence = set.map((one, at) => (at === next ? { ...one, complete: true } : one));
  return { ...record, areaCompetence };
});

/** G6. */
export const entitle = about(({ practitioner: { operatorEntitledOn } }, asOf) => ({
  operatorEntitledOn: [...operatorEntitledOn, asOf],
}));

/** G9: what there is is recorded, then a cycle is run. */
export const hearColleagues = practitioner(({ record, asOf }) => {
  const known = record.colleagueFeedback;
  if (!known) return { ...record, colleagueFeedback: [] };
  const cycle = {
    completedOn: asOf,
    raters: 12,
    professions: 4,
    consultants: 1,
    juniors: 1,
    facilitated: true,
  };
  return { ...record, colleagueFeedback: [...known, cycle] };
});

/** G10: what there is is recorded, then a survey is run. */
export const hearPatients = practitioner(({ record, asOf }) => {
  const known = record.patientFeedback;
  if (!known) return { ...record, patientFeedback: [] };
  return { ...record, patientFeedback: [...known, { completedOn: asOf, responses: 20 }] };
});

/** G11: a plan that fits every profile. */
export const planJob = about(() => ({ jobPlan: { "1": 25, "2": 25, "3": 25, "4": 25 } }));

/** G12. */
export const writeNarrative = practitioner(({ record }) => ({
  ...record,
  narrativeWords: { introduction: 300, "1": 800, "2": 750, "3": 750, "4": 750, conclusion: 200 },
}));

/** G13: one flagged item is cleared. */
export const clear = practitioner(clearFlag);

/** G13, where only disputes are open: one is settled. */
export const settle: Deed = {
  by: "steward",
  does: ({ record }) => ({ ...record, openDisputes: record.openDisputes - 1 }),
};

/** G16: a panel recommends advanced level. */
export const seePanel = practitioner(({ record, asOf }) => ({
  ...record,
  decisions: [...record.decisions, { profile: "four-pillars", outcome: "recommended", on: asOf }],
}));

function about(
  part: (record: PortfolioRecord, asOf: Situation["asOf"]) => Partial<Practitioner>,
): Deed {
  return practitioner(({ record, asOf }) => ({
    ...record,
    practitioner: { ...record.practitioner, ...part(record, asOf) },
  }));
}

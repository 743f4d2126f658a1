/**
 * What G11 finds in a job plan (readiness.md, sections 6 and 8), as facts: the gate puts them into its sentence, and the
 * form of a job plan into its advice.
 *
 * Example: 49/17/17/17 has one fault, that its clinical pillar has less than 50 %; it only warns.
 */
import type { JobPlanAsked } from "../profile";

export type PlanShare = { readonly code: string; readonly percent: number };

export type PlanFault =
  /** These fail. */
  | { readonly kind: "no-time"; readonly code: string }
  | { readonly kind: "lead-has-none"; readonly code: string }
  | { readonly kind: "lead-has-less"; readonly code: string }
  /** These warn. */
  | { readonly kind: "clinical-low"; readonly percent: number; readonly atLeast: number }
  | { readonly kind: "others-low"; readonly percent: number; readonly atLeast: number };

export function planFaults(
  shares: readonly PlanShare[],
  clinicalPillar: string,
  asked: JobPlanAsked,
): readonly PlanFault[] {
  switch (asked.kind) {
    case "every-pillar": {
      const clinical = percentOf(shares, clinicalPillar);
      const others = shares.reduce((total, { percent }) => total + percent, 0) - clinical;
      const { clinicalAtLeast, othersAtLeast } = asked;
      return [
        ...shares.flatMap(({ code, percent }) =>
          percent === 0 ? [{ kind: "no-time", code } as const] : [],
        ),
        ...(clinical < clinicalAtLeast
          ? [{ kind: "clinical-low", percent: clinical, atLeast: clinicalAtLeast } as const]
          : []),
        ...(others < othersAtLeast
          ? [{ kind: "others-low", percent: others, atLeast: othersAtLeast } as const]
          : []),
      ];
    }
    case "lead": {
      const lead = percentOf(shares, asked.pillar);
      if (lead === 0) return [{ kind: "lead-has-none", code: asked.pillar }];
      return shares.some(({ percent }) => percent > lead)
        ? [{ kind: "lead-has-less", code: asked.pillar }]
        : [];
    }
  }
}

/** Whether it only warns. */
export function isOdd({ kind }: PlanFault): boolean {
  return kind === "clinical-low" || kind === "others-low";
}

function percentOf(shares: readonly PlanShare[], pillar: string): number {
  return shares.find(({ code }) => code === pillar)?.percent ?? 0;
}

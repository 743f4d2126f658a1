import type { PlanAsked, Share } from "@/lib/details/job-plan/types";

/** "90 % in all, 10 % still to give". */
export function sumInWords(shares: readonly Pick<Share, "percent">[]): string {
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  if (sum === 100) return "100 % in all.";
  return sum < 100
    ? `${String(sum)} % in all, ${String(100 - sum)} % still to give.`
    : `${String(sum)} % in all, ${String(sum - 100)} % too much.`;
}

/** What G11 would say of it, as advice while somebody writes. */
export function planAdvice(
  shares: readonly Share[],
  { plan, clinicalPillar }: PlanAsked,
): readonly string[] {
  const of = (code: string) => shares.find((share) => share.code === code);
  switch (plan.kind) {
    case "every-pillar": {
      const clinical = of(clinicalPillar)?.percent ?? 0;
      const others = shares.reduce((sum, { percent }) => sum + percent, 0) - clinical;
      return [
        ...shares
          .filter(({ percent }) => percent === 0)
          .map(({ name }) => `${name} has no time: the job plan does not count so.`),
        ...(clinical < plan.clinicalAtLeast
          ? [`Clinical practice usually has at least ${String(plan.clinicalAtLeast)} %.`]
          : []),
        ...(others < plan.othersAtLeast
          ? [`The other pillars usually have at least ${String(plan.othersAtLeast)} % together.`]
          : []),
      ];
    }
    case "lead": {
      const lead = of(plan.pillar);
      if (lead === undefined) return [];
      if (lead.percent === 0) return [`${lead.name} leads, and has no time.`];
      return shares.some(({ percent }) => percent > lead.percent)
        ? [`${lead.name} leads, and has less time than another pillar.`]
        : [];
    }
  }
}

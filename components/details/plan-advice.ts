import type { PlanAsked, Share } from "@/lib/details/job-plan/types";
import { planFaults } from "@/lib/rules/gates/plan-faults";

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
  const name = (code: string) => shares.find((share) => share.code === code)?.name ?? code;
  return planFaults(shares, clinicalPillar, plan).map((fault) => {
    switch (fault.kind) {
      case "no-time":
        return `${name(fault.code)} has no time: the job plan does not count so.`;
      case "lead-has-none":
        return `${name(fault.code)} leads, and has no time.`;
      case "lead-has-less":
        return `${name(fault.code)} leads, and has less time than another pillar.`;
      case "clinical-low":
        return `Clinical practice usually has at least ${String(fault.atLeast)} %.`;
      case "others-low":
        return `The other pillars usually have at least ${String(fault.atLeast)} % together.`;
    }
  });
}

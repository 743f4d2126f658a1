import { scoreInWords } from "../labels";

/** "(100 + 80 + 50 + 0) / 4 = 57.5": a score as one can follow it. */
export function meanInWords(values: readonly number[], score: number): string {
  return `${sumOver(values)} = ${scoreInWords(score)}`;
}

/** "(150 / 2 + 180 / 3) / 2 = 67.5": the sum of each pillar over its capabilities, so from the unrounded scores. */
export function meanOfMeansInWords(pillars: readonly (readonly number[])[], mean: number): string {
  const parts = pillars.map((values) => `${String(total(values))} / ${String(values.length)}`);
  return `(${parts.join(" + ")}) / ${String(parts.length)} = ${scoreInWords(mean)}`;
}

function sumOver(values: readonly number[]): string {
  return `(${values.join(" + ")}) / ${String(values.length)}`;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

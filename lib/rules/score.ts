/**
 * Scores (readiness.md, section 5): a pillar's mean value, the index and the mean of the pillars, rounded half up to
 * one decimal. Counted in whole numbers, as a fraction, so that 33.75 is 33.8.
 *
 * Example: 100, 80, 50 and 20 of four capabilities are 250/4 = 62.5.
 */
export type Fraction = { readonly sum: number; readonly of: number };

export function meanOf(values: readonly number[]): Fraction {
  return { sum: values.reduce((sum, value) => sum + value, 0), of: values.length };
}

/** The mean of means, from the unrounded ones. */
export function meanOfMeans(means: readonly Fraction[]): Fraction {
  const common = means.reduce((product, { of }) => product * of, 1);
  const sum = means.reduce((total, mean) => total + mean.sum * (common / mean.of), 0);
  return { sum, of: common * means.length };
}

/** Half up: tenths are the whole part of (20 × sum + of) / (2 × of). */
export function rounded({ sum, of }: Fraction): number {
  const twentieths = 20 * sum + of;
  const whole = (twentieths - (twentieths % (2 * of))) / (2 * of);
  return whole / 10;
}

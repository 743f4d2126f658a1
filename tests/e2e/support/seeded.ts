/** Whole numbers below a bound, always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A word of small letters for a number, none of which is within another: it looks like nothing that identifies anybody. */
export function lettersOf(count: number): string {
  const letters = [...String(count)].map((digit) => "bdfgklmnpr".charAt(Number(digit)));
  return `o${letters.join("a")}os`;
}

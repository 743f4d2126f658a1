/**
 * Where the bricks of the four pillars lie. A brick grows with its state, so a pillar's height is its score; the
 * roof lies on the shortest. All heights in pixels, from the top of the picture down.
 *
 * Example: at full size a pillar of 8 that scores 47.5 is 264 + 220 × 0.475 = 368.5 high.
 */
export interface Size {
  /** Height of a pillar whose capabilities are all not started. */
  readonly base: number;
  /** What a score of 100 adds to it. */
  readonly growth: number;
  /** Lies under each brick. */
  readonly mortar: number;
}

export const FULL: Size = { base: 264, growth: 220, mortar: 3 };
export const ROW: Size = { base: 16.5, growth: 38.5, mortar: 0.9 };

export interface Brick {
  readonly top: number;
  readonly height: number;
}

/** The bricks of one pillar, the first of them on the ground. */
export function layBricks(values: readonly number[], ground: number, size: Size): readonly Brick[] {
  let top = ground;
  return values.map((value) => {
    const pitch = (size.base + (size.growth * value) / 100) / values.length;
    top -= pitch;
    return { top, height: pitch - size.mortar };
  });
}

export function pillarHeight(score: number, size: Size): number {
  return size.base + (size.growth * score) / 100;
}

/** Room above the pillars: for "All signed off", and for the index once the roof is up there. */
export function headroom(index: number): number {
  return Math.max(24, 62 - 2.2 * (100 - index));
}

/** The roof of the full picture is centred 4.5 above the pillar it rests on; of a row, 1. */
export const ROOF_ABOVE = 4.5;
export const ROW_ROOF_ABOVE = 1;

export interface WordsOnBrick {
  readonly baseline: number;
  /** No part of the brick that the roof leaves free is large enough: the words need a halo. */
  readonly underRoof: boolean;
}

/** Words stand in the middle of their brick or, where the roof crosses it, of its larger part. */
export function placeWords({ top, height }: Brick, roof: number | null): WordsOnBrick {
  const bottom = top + height;
  if (roof === null || roof + ROOF_HALF <= top || roof - ROOF_HALF >= bottom) {
    return { baseline: middle(top, bottom), underRoof: false };
  }
  const above = roof - ROOF_HALF - top;
  const below = bottom - (roof + ROOF_HALF);
  if (Math.max(above, below) < ROOM_FOR_WORDS) {
    return { baseline: middle(top, bottom), underRoof: true };
  }
  return below >= above
    ? { baseline: middle(roof + ROOF_HALF, bottom), underRoof: false }
    : { baseline: middle(top, roof - ROOF_HALF), underRoof: false };
}

/** Half of the roof with the paper around it. */
const ROOF_HALF = 4.5;
const ROOM_FOR_WORDS = 14;

/** From the middle of a line of 13 pixels to its baseline. */
function middle(top: number, bottom: number): number {
  return (top + bottom) / 2 + 4.6;
}

/** Two decimals are finer than a screen, and keep the page small. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

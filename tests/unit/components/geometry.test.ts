import { describe, expect, test } from "vitest";
import {
  FULL,
  headroom,
  layBricks,
  pillarHeight,
  placeWords,
  ROW,
} from "@/components/readiness/geometry";

// The numbers are those of the study that was chosen: Ada's Research pillar, which scores 47.5.
const research = [80, 100, 80, 50, 0, 50, 20, 0];

describe("the picture of the four pillars", () => {
  test("a pillar is as high as its score, whatever the number of its bricks", () => {
    expect(pillarHeight(47.5, FULL)).toBe(368.5);
    for (const values of [research, [47.5], Array.from({ length: 11 }, () => 47.5)]) {
      const bricks = layBricks(values, 508, FULL);
      expect(bricks.at(-1)?.top).toBeCloseTo(139.5);
    }
  });

  test("the first brick lies on the ground, and each grows with its state", () => {
    expect(layBricks(research, 508, FULL).map(({ top, height }) => [top, height])).toEqual([
      [453, 52],
      [392.5, 57.5],
      [337.5, 52],
      [290.75, 43.75],
      [257.75, 30],
      [211, 43.75],
      [172.5, 35.5],
      [139.5, 30],
    ]);
  });

  test("the same pillar in a row of a team is the same picture, small", () => {
    const [first] = layBricks(research, 55, ROW);
    expect(first?.top).toBeCloseTo(49.0875);
    expect(first?.height).toBeCloseTo(5.0125);
  });

  test.each([
    { index: 0, room: 24 },
    { index: 82.7, room: 24 },
    { index: 90, room: 40 },
    { index: 100, room: 62 },
  ])("above an index of $index there are $room pixels for it to stand in", ({ index, room }) => {
    expect(headroom(index)).toBeCloseTo(room);
  });

  test.each([
    {
      brick: { top: 464, height: 41 },
      baseline: 489.1,
      underRoof: false,
      why: "far from the roof",
    },
    { brick: { top: 134, height: 37 }, baseline: 159.85, underRoof: false, why: "cut at its top" },
    { brick: { top: 90, height: 41 }, baseline: 114.85, underRoof: false, why: "cut at its foot" },
    {
      brick: { top: 116, height: 41 },
      baseline: 152.85,
      underRoof: false,
      why: "cut in the middle",
    },
    {
      brick: { top: 124, height: 21 },
      baseline: 139.1,
      underRoof: true,
      why: "covered by the roof",
    },
  ])("words on a brick that is $why stand at $baseline", ({ brick, baseline, underRoof }) => {
    const words = placeWords(brick, 135);
    expect(words.baseline).toBeCloseTo(baseline);
    expect(words.underRoof).toBe(underRoof);
  });
});

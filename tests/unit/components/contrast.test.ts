import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// WCAG 2.2, 1.4.3 and 1.4.11: words 4.5 to 1, signs and edges that carry meaning 3 to 1, in the light and the dark.
const words: Readonly<Record<string, readonly string[]>> = {
  paper: ["ink", "ink-soft", "action", "action-deep", "mark-ink", "stop"],
  well: ["ink", "ink-soft", "action", "action-deep", "mark-ink"],
  raised: ["ink", "ink-soft", "action", "stop"],
  tint: ["ink", "ink-soft", "action", "action-deep", "mark-ink"],
  "mark-well": ["ink", "mark-ink"],
  "stop-well": ["ink", "stop"],
  action: ["on-action"],
  "action-deep": ["on-action"],
  stop: ["on-stop"],
  ink: ["paper"],
  "state-building": ["ink"],
  "state-evidenced": ["on-evidenced"],
  "state-signed": ["on-signed"],
  "heat-0": ["on-heat-low"],
  "heat-1": ["on-heat-low"],
  "heat-2": ["on-heat-low"],
  "heat-3": ["on-heat-low"],
  "heat-4": ["on-heat-4"],
  "heat-5": ["on-heat-5"],
};

const signs: Readonly<Record<string, readonly string[]>> = {
  paper: [
    "rule-strong",
    "state-line",
    "state-evidenced",
    "state-signed",
    "mark",
    "action",
    "focus",
  ],
  well: ["rule-strong", "mark", "focus"],
  raised: ["rule-strong", "focus"],
  tint: ["focus"],
  "stop-well": ["stop"],
};

describe.each(["light", "dark"] as const)("in the %s", (scheme) => {
  test.each(pairs(words))("%s can be read on %s", (ink, surface) => {
    expect(contrast(ink, surface, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(signs))("%s can be told from %s", (sign, surface) => {
    expect(contrast(sign, surface, scheme)).toBeGreaterThanOrEqual(3);
  });
});

const tokens = readFileSync("app/globals.css", "utf8");

function pairs(table: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(table).flatMap(([surface, inks]) =>
    inks.map((ink): [string, string] => [ink, surface]),
  );
}

function contrast(one: string, other: string, scheme: "light" | "dark"): number {
  const [darker = 0, lighter = 0] = [luminance(one, scheme), luminance(other, scheme)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(name: string, scheme: "light" | "dark"): number {
  const value = new RegExp(`--color-${name}:\\s*light-dark\\(\\s*(#\\w{6}),\\s*(#\\w{6})`).exec(
    tokens,
  );
  const hex = value?.[scheme === "light" ? 1 : 2];
  if (hex === undefined) throw new Error(`${name} is not a token`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

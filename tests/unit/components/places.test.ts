import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { placeOf, placeOfAction, type Place } from "@/components/readiness/places";
import { GATE_IDS } from "@/lib/rules/record";

const EVERYWHERE: readonly Place[] = [
  ...GATE_IDS.flatMap((rule) => [
    placeOf({ rule, outcome: "fail" }),
    placeOf({ rule, outcome: "unknown" }),
    placeOf({ rule, outcome: "fail", itemId: "an-item" }),
  ]),
  ...(["C1", "C2", "C3", "C4", "C5", "C6", "U1", "U2", "U3"] as const).flatMap((rule) => [
    placeOf({ rule, code: "4.2" }),
    placeOf({ rule, code: "4.2", itemId: "an-item" }),
    placeOf({ rule, code: "4.2", isSelfAssessed: true }),
    placeOf({ rule, code: "4.2", isSelfAssessed: true, itemId: "an-item" }),
  ]),
  ...(["P1", "P2", "P3", "P4", "P5"] as const).map((rule) => placeOf({ rule, code: "4" })),
  placeOf({ rule: "panel" }),
];

test("every rule leads to a page that is built", () => {
  const patterns = builtPages();
  const dead = paths().filter((path) => !patterns.some((pattern) => pattern.test(path)));
  expect(dead).toEqual([]);
});

test("a pillar that waits for confirmation leads to its items, not to a capability called like the pillar", () => {
  const waits = { scope: "pillar", owner: "practitioner", text: "Ask colleagues." } as const;
  const { href } = placeOfAction({ ...waits, rule: "U1", code: "4" });
  expect(href).toBe("/evidence?pillar=4&stage=unconfirmed");
});

test("every label has a verb and a noun, and no rule leads nowhere", () => {
  for (const { href, label } of EVERYWHERE) {
    expect(href).toMatch(/^\/\w/);
    expect(label).toMatch(/^[A-Z][a-z-]+ .+/);
  }
});

function paths(): readonly string[] {
  return [...new Set(EVERYWHERE.map(({ href }) => href.replace(/[?#].*$/, "")))];
}

/** Of the folders: what stands in brackets stands for any one part. */
function builtPages(): readonly RegExp[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  return pages.map((file) => {
    const route = `/${file}`.replace(/\/page\.tsx$/, "").replaceAll(/\/\([^)]+\)/g, "");
    const pattern = route.replaceAll(".", "\\.").replaceAll(/\[[^\]]+\]/g, "[^/]+");
    return new RegExp(`^${pattern === "" ? "/" : pattern}$`);
  });
}

import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { expect, test } from "vitest";
import { matrixSentence } from "@/components/evidence/matrix-marks";
import { MatrixTable } from "@/components/evidence/matrix-table";
import type { MatrixItem, MatrixView } from "@/lib/evidence/matrix/types";

const item = (about: Partial<MatrixItem>): MatrixItem => ({
  id: "1",
  title: "An audit",
  loggedOn: "2026-11-03",
  stands: "confirmed",
  shows: ["1.2"],
  ...about,
});

const view: MatrixView = {
  pillars: [
    {
      code: "1",
      name: "Clinical practice",
      capabilities: [
        { code: "1.1", title: "First" },
        { code: "1.2", title: "Second" },
      ],
    },
    { code: "2", name: "Leadership", capabilities: [{ code: "2.1", title: "Third" }] },
  ],
  total: 2,
  items: [
    item({}),
    item({
      id: "2",
      title: "<b>A talk</b>",
      loggedOn: "2025-12-08",
      stands: "waiting",
      shows: ["2.1"],
    }),
  ],
  counts: new Map([
    ["1.2", { items: 1, confirmed: 1 }],
    ["2.1", { items: 1, confirmed: 0 }],
  ]),
  mayLog: { allowed: true },
  newer: null,
  older: null,
};

function drawn(about: Partial<MatrixView> = {}): string {
  const standing = {
    states: new Map(),
    scores: new Map([["1", 52.3]]),
    bearing: { code: "1", words: "Shortest pillar" as const },
  };
  const props = { view: { ...view, ...about }, standing, caption: "Evidence" };
  return renderToStaticMarkup(createElement(MatrixTable, props));
}

test("a cell says in words what its mark means, and an empty one says nothing", () => {
  const rows = /<tbody>(.*)<\/tbody>/s.exec(drawn())?.[1] ?? "";
  const cells = rows
    .split("</tr>")
    .map((row) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell));
  expect(cells.slice(0, 2)).toEqual([
    ["", "<i class='confirmed'><span class='sr-only'>confirmed</span></i>", ""],
    ["", "", "<i class='waiting'><span class='sr-only'>waiting for confirmation</span></i>"],
  ]);
});

test("what somebody wrote is never markup", () => {
  expect(drawn()).toContain("&#60;b&#62;A talk&#60;/b&#62;");
});

test("the year is said where it begins, the shortest pillar by a word, and a head by its whole name", () => {
  expect(drawn()).toContain("3 Nov <b>2026</b>");
  expect(drawn()).toContain("8 Dec <b>2025</b>");
  expect(drawn()).toContain("52.3</span><span class='sr-only'>. Shortest pillar");
  expect(drawn()).toContain("aria-label='1.2 Second: not started'");
});

test("the foot counts what is confirmed, and names where nothing is yet", () => {
  const foot = /<tfoot>(.*)<\/tfoot>/s.exec(drawn())?.[1] ?? "";
  expect([...foot.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, count]) => count)).toEqual([
    "0",
    "1",
    "0",
  ]);
  expect(matrixSentence(view)).toEqual({
    lead: "2 items against 3 capabilities.",
    rest: "Nothing shows 1.1 yet: new evidence counts most there.",
  });
  expect(matrixSentence({ ...view, counts: new Map() }).rest).toBe("Nothing is linked to one yet.");
});

test("thirty-five items against thirty-eight capabilities stay below 40 KiB of HTML", () => {
  const pillars = [11, 11, 8, 8].map((size, at) => ({
    code: String(at + 1),
    name: "Leadership and management",
    capabilities: Array.from({ length: size }, (_, order) => ({
      code: `${String(at + 1)}.${String(order + 1)}`,
      title: "Accountable, code-compliant practice in partnership",
    })),
  }));
  const items = Array.from({ length: 35 }, (_, at) =>
    item({
      id: crypto.randomUUID(),
      title: "A title of the usual length, a little more",
      shows: ["1.1", `2.${String((at % 11) + 1)}`],
    }),
  );
  expect(Buffer.byteLength(drawn({ pillars, items }))).toBeLessThan(40 * 1024);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DEEDS } from "../../support/deeds";
import { emptyDatabase } from "../../support/fresh-database";
import * as ofDetails from "./details-scenes";
import { keysOfRecord } from "./keys";
import { hasForm, isPage } from "./pages";
import { ROWS, type Row, type Way } from "./rows";
import * as ofWork from "./scenes";
import { play, type Done } from "./stage";

/*
 * Every key of the record can be set, changed and read by the right person on a page (readiness.md, section 1). The
 * keys are those of the record's own schema; the table of rows.ts says by whom, on which page, by which form; and the
 * scenes do it all through the doors of those forms and look at what it changes in the gathered record.
 */

let done: readonly Done[] = [];

beforeAll(async () => {
  for (const scene of [...Object.values(ofWork), ...Object.values(ofDetails)]) {
    await emptyDatabase();
    done = [...done, ...(await play(scene))];
  }
  // On a busy machine all of it takes its time.
}, 600_000);

test("every key that the record's schema asks for has a row, and no row is of another", () => {
  expect(Object.keys(ROWS).sort()).toEqual([...keysOfRecord()].sort());
});

describe.each(Object.entries(ROWS))("%s", (key, row) => {
  test("is set through a form of a page", () => {
    expect(row.set.length).toBeGreaterThan(0);
    for (const way of row.set) expect(changes(way, key), wayInWords(way)).not.toEqual([]);
  });

  test("is changed through a form of a page, unless it is for good", () => {
    if (row.change.length === 0) expect(row.note).toMatch(/never changed|for good/);
    for (const way of row.change) {
      const again = changes(way, key).filter(({ before }) => before.includes(key));
      expect(again, wayInWords(way)).not.toEqual([]);
    }
  });

  test("has forms and pages that are there", () => {
    for (const { page, action, field } of [...row.set, ...row.change]) {
      expect(hasForm(page, action), `${action} on ${page}`).toBe(true);
      if (field !== null) expect(DEEDS[action]?.fields).toContain(field);
    }
    expect(row.read.length).toBeGreaterThan(0);
    expect(row.read.filter((page) => !isPage(page))).toEqual([]);
  });
});

test("the table in lib/readiness/RECORD.md says so", () => {
  const path = join(import.meta.dirname, "../../../lib/readiness/RECORD.md");
  const file = readFileSync(path, "utf8");
  if (process.env["RECORD_TABLE"] === "write") {
    const [before = "", , after = ""] = file.split("<!-- keys -->");
    writeFileSync(path, [before, `\n\n${table()}\n\n`, after].join("<!-- keys -->"));
    return;
  }
  const between = file.split("<!-- keys -->")[1] ?? "";
  expect(withoutPadding(between)).toBe(withoutPadding(table()));
});

/** The deeds done in that way, with that field filled in, which changed the key. */
function changes({ who, action, field }: Way, key: string): readonly Done[] {
  return done.filter(
    (deed) =>
      deed.action === action &&
      deed.role === who &&
      (field === null || field in deed.body) &&
      deed.changed.includes(key),
  );
}

function table(): string {
  const rows = Object.entries(ROWS).map(([key, row]) => [`\`${key}\``, ...cellsOf(row)]);
  return [["key", "set by", "changed by", "read on", "note"], rules, ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const rules = ["---", "---", "---", "---", "---"];

function cellsOf({ set, change, read, note = "" }: Row): readonly string[] {
  return [
    set.map(wayInWords).join("; "),
    change.map(wayInWords).join("; ") || "–",
    read.map((page) => `\`${page}\``).join(", "),
    note,
  ];
}

function wayInWords({ who, page, action, field }: Way): string {
  const by = field === null ? "" : ` (\`${field}\`)`;
  return `${who}, \`${page}\`, \`${action}\`${by}`;
}

/** The formatter pads the cells of a table; what they say is what counts. */
function withoutPadding(text: string): string {
  return text.trim().replaceAll(/-+/g, "-").replaceAll(/ +/g, " ");
}

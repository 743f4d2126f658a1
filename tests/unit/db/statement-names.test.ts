import { describe, expect, test } from "vitest";
import { statementNames } from "@/lib/db/statement-names";

describe("a statement that comes again is planned once a connection", () => {
  test("the first time it has no name, from the second on always the same one", () => {
    const nameOf = statementNames();
    const asked = [1, 2, 3, 4].map(() => nameOf({ sql: "select 1" }));
    expect(asked).toEqual(["", asked[1], asked[1], asked[1]]);
    expect(asked[1]).not.toBe("");
  });

  test("no two statements share a name", () => {
    const nameOf = statementNames();
    const texts = Array.from({ length: 100 }, (_, index) => `select ${String(index)}`);
    for (const sql of texts) nameOf({ sql });
    const names = texts.map((sql) => nameOf({ sql }));
    expect(new Set(names).size).toBe(100);
  });

  test("only so many are named, and those that were keep their names", () => {
    const nameOf = statementNames();
    const texts = Array.from({ length: 400 }, (_, index) => `select ${String(index)}`);
    for (const sql of texts) nameOf({ sql });
    const names = texts.map((sql) => nameOf({ sql }));
    expect(names.filter((name) => name !== "")).toHaveLength(250);
    expect(texts.map((sql) => nameOf({ sql }))).toEqual(names);
  });

  test("texts that never come again take no place from those that do", () => {
    const nameOf = statementNames();
    for (let index = 0; index < 5000; index += 1) nameOf({ sql: `select ${String(index)}` });
    nameOf({ sql: "select often" });
    expect(nameOf({ sql: "select often" })).not.toBe("");
  });
});

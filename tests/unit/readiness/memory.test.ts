import { expect, test } from "vitest";
import { createMemory } from "@/lib/readiness/memory";

const ada = { practitionerId: "ada", stamp: "7", today: "2026-11-22" };

test("an answer is remembered while the record's stamp and the day are the same", () => {
  const memory = createMemory<string>(3);
  memory.keep(ada, "developing");
  expect(memory.recall(ada)).toBe("developing");
  expect(memory.recall({ ...ada, stamp: "8" })).toBeUndefined();
  expect(memory.recall({ ...ada, today: "2026-11-23" })).toBeUndefined();
  expect(memory.recall({ ...ada, practitionerId: "bea" })).toBeUndefined();
});

test("where nobody keeps a stamp, nothing is remembered", () => {
  const memory = createMemory<string>(3);
  memory.keep({ ...ada, stamp: null }, "developing");
  expect(memory.recall({ ...ada, stamp: null })).toBeUndefined();
});

test("a new answer takes the place of the old one", () => {
  const memory = createMemory<string>(3);
  memory.keep(ada, "developing");
  memory.keep({ ...ada, stamp: "8" }, "approaching");
  expect(memory.recall({ ...ada, stamp: "8" })).toBe("approaching");
  expect(memory.recall(ada)).toBeUndefined();
});

test("the least lately asked for is forgotten first", () => {
  const memory = createMemory<string>(2);
  const of = (practitionerId: string) => ({ ...ada, practitionerId });
  memory.keep(of("ada"), "a");
  memory.keep(of("bea"), "b");
  memory.recall(of("ada"));
  memory.keep(of("cai"), "c");
  expect(["ada", "bea", "cai"].map((id) => memory.recall(of(id)))).toEqual(["a", undefined, "c"]);
});

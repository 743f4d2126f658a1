import { afterEach, beforeEach, expect } from "vitest";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  console.error = (...words: unknown[]) => void said.push(words.map(String).join(" "));
});

afterEach(() => {
  expect(said, "nothing may be said to console.error").toEqual([]);
});

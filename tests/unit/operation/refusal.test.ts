import { expect, test } from "vitest";
import { whyNot } from "@/lib/operation/postgres-process";
import { Refusal, sentenceFor } from "@/lib/operation/refusal";
import { portFrom } from "@/lib/operation/server";

test.each([
  [
    { code: "ENOSPC", path: "/srv/pages" },
    /^The disk is full: free some space for \/srv\/pages, then/,
  ],
  [{ code: "ENOSPC", path: "/from", dest: "/to" }, /free some space for \/to, then/],
  [{ code: "53100" }, /free some space for the database, then/],
  [{ code: "EDQUOT", path: "/srv/pages" }, /^The disk is full/],
  [
    { code: "EACCES", path: "/srv/pages" },
    /^This user may not use \/srv\/pages: give it permission/,
  ],
  [{ code: "EROFS", path: "/srv/pages" }, /read-only disk: set FOURFOLD_DATA/],
])(
  "what the machine refuses is said in one sentence that says what to do (%o)",
  (trouble, sentence) => {
    const said = sentenceFor(Object.assign(new Error("write"), trouble));
    expect(said).toMatch(sentence);
    expect(said).not.toContain("\n");
  },
);

test("our own sentence is said as it is, and a bug without its stack", () => {
  expect(sentenceFor(new Refusal("Do this."))).toBe("Do this.");
  const said = sentenceFor(new TypeError("x is not a function\n    at somewhere"));
  expect(said).toContain("x is not a function");
  expect(said).not.toContain("somewhere");
});

test.each([
  ["could not write to file: No space left on device", /^The disk is full: free some space/],
  ["could not open directory: Permission denied", /give it permission, or set FOURFOLD_DATA/],
  ["LOG: begin\nFATAL:  data directory has wrong version", /could not be started: data directory/],
  ["", /it gave no reason/],
])("what the database's server says of itself becomes a sentence (%j)", (said, sentence) => {
  expect(whyNot(said, "/srv/database")).toMatch(sentence);
});

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
])("PORT %j is port %d", (text, port) => {
  expect(portFrom(text)).toBe(port);
});

test.each(["0", "65536", "80.5", "http", "-1"])("PORT %j is refused in a sentence", (text) => {
  expect(() => portFrom(text)).toThrow(
    new Refusal(`PORT should be a number from 1 to 65535, and is "${text}".`),
  );
});

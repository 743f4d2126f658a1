import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessCommand } from "@/lib/operation/assess-command";
import { readyRecord } from "../rules/ready-record";

const ready = JSON.stringify(readyRecord());
const refused = JSON.stringify({ ...readyRecord(), openDisputes: -1 });
const onTheDay = ["--as-of", "2026-11-22"];

type Ended = { readonly code: number; readonly out: string; readonly said: string };

const TODAY = "2026-11-23";

async function run(options: readonly string[], input = ""): Promise<Ended> {
  let out = "";
  let said = "";
  const code = await assessCommand({
    options,
    today: TODAY,
    folder,
    standardInput: Readable.from([Buffer.from(input)]),
    write: (text) => Promise.resolve(void (out += text)),
    say: (sentence) => Promise.resolve(void (said += `${sentence}\n`)),
  });
  return { code, out, said };
}

function statusOf(line: string | undefined): unknown {
  const value: unknown = JSON.parse(line ?? "");
  return typeof value === "object" && value !== null ? Reflect.get(value, "status") : value;
}

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "fourfold-assess-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("a record in a file, pretty-printed, is answered with one JSON document", () => {
  test("with the default profile, on the day asked for", async () => {
    const path = file("one.json", JSON.stringify(readyRecord(), null, 2));
    const { code, out, said } = await run([path, ...onTheDay]);
    expect({ code, said }).toEqual({ code: 0, said: "" });
    expect(JSON.parse(out)).toMatchObject({
      status: "ready-for-review",
      profile: "four-pillars",
      asOf: "2026-11-22",
    });
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  test("with another profile, and today if no day is asked for", async () => {
    const { code, out } = await run(["-", "--profile", "clinical-plus"], ready);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ profile: "clinical-plus", asOf: TODAY });
  });

  test("whose path is read from the folder that the command was called in", async () => {
    file("here.json", ready);
    expect((await run(["here.json"])).code).toBe(0);
    expect((await run(["there.json"])).said).toBe(
      "There is no such file: say which one to assess.\n",
    );
  });

  test("refused, the answer is null, and the reasons go to standard error", async () => {
    const { code, out, said } = await run(["-"], refused);
    expect({ code, out }).toEqual({ code: 2, out: "null\n" });
    expect(said).toBe("openDisputes: should be a whole number, 0 or more, not -1\n");
  });
});

test("an array is answered with an array, a refused element with null in its place", async () => {
  const input = `[${ready}, ${refused}, {"record": ${ready}, "profile": "manager", "asOf": "2026-01-01"}, 7]`;
  const { code, out, said } = await run(["-", ...onTheDay], input);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject([
    { profile: "four-pillars", asOf: "2026-11-22" },
    null,
    { profile: "manager", asOf: "2026-01-01" },
    null,
  ]);
  expect(said.trim().split("\n")).toEqual([
    "[1]: openDisputes: should be a whole number, 0 or more, not -1",
    "[3]: record: should be a record: an object, not 7",
  ]);
});

test("an empty array is answered with an empty array", async () => {
  expect(await run(["-"], "[]")).toEqual({ code: 0, out: "[]\n", said: "" });
});

test("lines are answered line for line, and the flags are what a line does not say itself", async () => {
  const input = [
    ready,
    "",
    `{"record":${ready},"profile":"academic"}`,
    `{"record":${ready},"asOf":"2020-01-01"}`,
    `{"record":${ready},"on":"2020-01-01"}`,
    '{"broken',
    refused,
    ready,
  ].join("\n");
  const { code, out, said } = await run(["-", "--profile=manager", "--as-of=2026-11-22"], input);
  const lines = out.trim().split("\n");
  expect(code).toBe(2);
  expect(lines).toHaveLength(7);
  expect(lines.map((line) => statusOf(line) ?? null)).toEqual([
    "approaching",
    "approaching",
    "not-started",
    null,
    null,
    null,
    "approaching",
  ]);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ profile: "academic", asOf: "2026-11-22" });
  expect(JSON.parse(lines[2] ?? "")).toMatchObject({ profile: "manager", asOf: "2020-01-01" });
  const [unknownKey, unreadable, wrong, ...more] = said.trim().split("\n");
  expect(unknownKey).toBe("line 5: on: should not be there: no such key is known");
  expect(unreadable).toMatch(/^line 6: should be JSON: /);
  expect(wrong).toBe("line 7: openDisputes: should be a whole number, 0 or more, not -1");
  expect(more).toEqual([]);
});

describe("what cannot be asked ends with code 2 and a sentence", () => {
  test.each<[string, string[], RegExp]>([
    ["no file", [], /^Say which file to assess: /],
    ["two files", ["a", "b"], /^One file at a time: /],
    ["a file that is not there", ["/nowhere/to/be.found"], /^There is no such file/],
    ["a folder", ["/"], /^That is a folder/],
    ["an unknown flag", ["-", "--fast"], /^Unknown option '--fast'/],
    [
      "an unknown profile",
      ["-", "--profile", "six-pillars"],
      /^--profile should be one of four-pillars, /,
    ],
    [
      "a day that is none",
      ["-", "--as-of", "2026-02-30"],
      /^--as-of should be a day of the calendar/,
    ],
    ["a flag without its value", ["-", "--as-of"], /--as-of/],
  ])("%s", async (_sentence, options, sentence) => {
    const { code, out, said } = await run(options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test("unreadable JSON", async () => {
    const { code, out, said } = await run(["-"], '{\n "framework": \n');
    expect({ code, out }).toEqual({ code: 2, out: "null\n" });
    expect(said).toMatch(/^should be JSON: /);
  });
});

test("nothing to read is nothing to answer", async () => {
  const { code, out, said } = await run(["-"], "\n");
  expect({ code, out, said }).toEqual({
    code: 0,
    out: "",
    said: "Nothing to assess: the input is empty.\n",
  });
});

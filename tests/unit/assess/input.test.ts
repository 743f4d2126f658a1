import { describe, expect, test } from "vitest";
import { inputsOf, linesOf, type Input } from "@/lib/operation/assess-input";
import { shapeReader } from "@/lib/operation/json-shape";

const encoder = new TextEncoder();

/** What is read from these pieces of text, or bytes: `document: …` or `2: …`, the line and its number. */
async function read(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const input of inputsOf(linesOf(chunks(pieces)))) found.push(written(input));
  return found;
}

async function* chunks(pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield typeof piece === "string" ? encoder.encode(piece) : piece;
  }
}

function written(input: Input): string {
  return input.kind === "document"
    ? `document: ${input.text}`
    : `${input.number}: ${input.text ?? "?"}`;
}

describe("one JSON value is a document, anything else is lines", () => {
  test.each<[string, string, string[]]>([
    ["one record on one line", '{"a":1}\n', ['document: {"a":1}']],
    ["without a line end", '{"a":1}', ['document: {"a":1}']],
    ["over several lines", '{\n "a": 1\n}\n', ['document: {\n "a": 1\n}']],
    ["with a byte order mark", '\uFEFF{"a":1}', ['document: {"a":1}']],
    ["with the line ends of Windows", '{\r\n"a":1\r\n}\r\n', ['document: {\r\n"a":1\r\n}\r']],
    ["after blank lines", '\n\n{"a":1}\n\n', ['document: {"a":1}']],
    ["an array on one line", '[{"a":1},{"b":2}]', ['document: [{"a":1},{"b":2}]']],
    ["an array, a record a line", '[\n{"a":1},\n{"b":2}\n]', ['document: [\n{"a":1},\n{"b":2}\n]']],
    ["an array of one record on a line of its own", '[\n{"a":1}\n]', ['document: [\n{"a":1}\n]']],
    ["brackets and quotes in text", '{"a":"}\\"{["}', ['document: {"a":"}\\"{["}']],
    ["two records", '{"a":1}\n{"b":2}\n', ['1: {"a":1}', '2: {"b":2}']],
    ["blank lines between, counted", '{"a":1}\n\n \n{"b":2}', ['1: {"a":1}', '4: {"b":2}']],
    [
      "the first line is broken",
      '{"a":\n{"b":2}\n{"c":3}',
      ['1: {"a":', '2: {"b":2}', '3: {"c":3}'],
    ],
    [
      "the first line is broken, the second is the last",
      '{"a":\n{"b":2}',
      ['1: {"a":', '2: {"b":2}'],
    ],
    ["the first line is no JSON at all", 'oops\n{"b":2}', ["1: oops", '2: {"b":2}']],
    [
      "the first line breaks off in the middle of a word",
      '{"a":"wo\n{"b":2}',
      ['1: {"a":"wo', '2: {"b":2}'],
    ],
    ["the last line is broken", '{"a":1}\n{"b":', ['1: {"a":1}', '2: {"b":']],
    ["an array among the lines", '{"a":1}\n[1]\n', ['1: {"a":1}', "2: [1]"]],
    [
      "a document that breaks off is one document",
      '{\n "a": [\n  1,\n',
      ['document: {\n "a": [\n  1,'],
    ],
    [
      "a document with a comma too many is one document",
      '{\n "a": 1,\n}\n',
      ['document: {\n "a": 1,\n}'],
    ],
    ["no JSON at all is one document", "oops", ["document: oops"]],
    ["nothing", "", []],
    ["nothing but white space", " \n\t\n", []],
  ])("%s", async (_sentence, text, expected) => {
    expect(await read(text)).toEqual(expected);
    // The same, whatever pieces it comes in.
    expect(await read(...[...encoder.encode(text)].map((byte) => Uint8Array.of(byte)))).toEqual(
      expected,
    );
  });

  test("a line that is not UTF-8 is a line that cannot be read, and hurts no other", async () => {
    expect(await read('{"a":1}\n', Uint8Array.of(0x7b, 0xff, 0x7d), '\n{"b":2}\n')).toEqual([
      '1: {"a":1}',
      "2: ?",
      '3: {"b":2}',
    ]);
  });

  test("of many lines after a broken first one nothing is held back", async () => {
    let taken = 0;
    async function* many(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1;
        await Promise.resolve();
        yield encoder.encode(taken === 1 ? '{"a":\n' : '{"b":2}\n');
      }
    }
    const inputs = inputsOf(linesOf(many()));
    for (let given = 0; given < 50; given += 1) await inputs.next();
    expect(taken).toBeLessThan(55);
  });
});

describe("the shape of JSON is known line by line", () => {
  const shapeOf = (...lines: string[]): string => {
    const after = shapeReader();
    return lines.map((line) => after(line)).at(-1) ?? "";
  };

  test.each([
    ["open", ["{"]],
    ["open", ["[1,"]],
    ["open", ['{"a":', "1"]],
    ["whole", ["{}"]],
    ["whole", ["[]"]],
    ["whole", ['{"a":[{"b":null},-1.5e3,"x"]}']],
    ["whole", ["{", '"a"', ":", "1", "}"]],
    ["whole", ['"text"']],
    ["whole", ["{}", "  "]],
    ["broken", ["{}", "{}"]],
    ["broken", ["}"]],
    ["broken", ["[}"]],
    ["broken", ["{]"]],
    ["broken", ["[1 2]"]],
    ["broken", ["[1,]"]],
    ["broken", ["[,1]"]],
    ["broken", ['{"a":1,}']],
    ["broken", ['{"a" 1}']],
    ["broken", ['{"a"}']],
    ["broken", ["{1:2}"]],
    ["broken", ['{"a":{"b":1}'].concat(["", "{"])],
    ["broken", ['"text']],
    ["broken", ['"text\\"']],
    ["broken", ["#"]],
  ])("%s: %j", (expected, lines) => {
    expect(shapeOf(...lines)).toBe(expected);
  });
});

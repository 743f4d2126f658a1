import { shapeReader, type JsonShape } from "./json-shape";

/** A line of the input; `text` is null where its bytes are not UTF-8. */
export type InputLine = { readonly number: number; readonly text: string | null };

export type Input =
  { readonly kind: "document"; readonly text: string } | ({ readonly kind: "line" } & InputLine);

/** Cuts bytes into lines and leaves blank ones out. Only the line at hand is kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let number = 0;
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      held.push(chunk.subarray(from, end));
      number += 1;
      const line = { number, text: decoded(held) };
      if (!isBlank(line)) yield line;
      held = [];
      from = end + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  const last = { number: number + 1, text: decoded(held) };
  if (!isBlank(last)) yield last;
}

/**
 * Text that is one JSON value from its first line to its last is a document; otherwise each line is on its own. Which of
 * the two is settled as early as it can be, so that of a long stream only its beginning is held back.
 */
export async function* inputsOf(lines: AsyncIterable<InputLine>): AsyncGenerator<Input> {
  const shapeAfter = shapeReader();
  const held: InputLine[] = [];
  let shape: JsonShape = "open";
  let areLines = false;
  for await (const line of lines) {
    if (areLines) {
      yield { kind: "line", ...line };
      continue;
    }
    held.push(line);
    const wasBroken = shape === "broken";
    if (!wasBroken) shape = line.text === null ? "broken" : shapeAfter(line.text);
    // Where it is broken, a record that stands on a line of its own shows that lines were meant.
    areLines = shape === "broken" && (wasBroken ? [line] : held).some(standsAlone);
    if (areLines) yield* asLines(held.splice(0));
  }
  if (held.length === 0) return;
  if (shape === "open" && held.some(standsAlone)) yield* asLines(held);
  else yield { kind: "document", text: held.map(({ text }) => text ?? "\uFFFD").join("\n") };
}

function* asLines(lines: readonly InputLine[]): Generator<Input> {
  for (const line of lines) yield { kind: "line", ...line };
}

function standsAlone({ text }: InputLine): boolean {
  return text !== null && text.startsWith("{") && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const LINE_FEED = 10;
// It also takes a byte order mark away.
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

function decoded(pieces: readonly Uint8Array[]): string | null {
  const [first, ...more] = pieces;
  const bytes = first && more.length === 0 ? first : Buffer.concat(pieces);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

function isBlank({ text }: InputLine): boolean {
  return text !== null && text.trim() === "";
}

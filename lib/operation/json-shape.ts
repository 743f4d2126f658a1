/**
 * Whether text that comes line by line can be one JSON document: still `open`, `whole`, or `broken`. It looks at
 * brackets, commas, colons and strings, and at each character once; what stands in their places `JSON.parse` judges.
 *
 * Example: `{` is open, then `"a": 1` is open, then `}` is whole; anything after that is broken.
 */
export type JsonShape = "open" | "whole" | "broken";

/** What may come next. */
type Expected =
  "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /[-+.\w]+/y;

export function shapeReader(): (line: string) => JsonShape {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let isBroken = false;

  return (line) => {
    let at = after(SPACE, line, 0);
    while (at < line.length && !isBroken) {
      const taken = take(line, at);
      if (taken === at) isBroken = true;
      at = after(SPACE, line, taken);
    }
    if (isBroken) return "broken";
    return expected === "nothing" ? "whole" : "open";
  };

  /** Takes one token and says where it ends; nothing taken: it cannot stand there. */
  function take(line: string, at: number): number {
    const character = line.charAt(at);
    switch (character) {
      case "{":
      case "[":
        if (!mayBeginValue()) return at;
        open.push(character);
        expected = character === "{" ? "key-or-end" : "value-or-end";
        return at + 1;
      case "}":
      case "]":
        if (!mayEnd(character)) return at;
        open.pop();
        endValue();
        return at + 1;
      case ",":
        if (expected !== "comma-or-end") return at;
        expected = open.at(-1) === "{" ? "key" : "value";
        return at + 1;
      case ":":
        if (expected !== "colon") return at;
        expected = "value";
        return at + 1;
      default:
        return takeText(line, at);
    }
  }

  function takeText(line: string, at: number): number {
    const isString = line.charAt(at) === '"';
    if (isString && (expected === "key" || expected === "key-or-end")) {
      expected = "colon";
      return afterString(line, at);
    }
    if (!mayBeginValue()) return at;
    endValue();
    return isString ? afterString(line, at) : after(SCALAR, line, at);
  }

  function mayBeginValue(): boolean {
    return expected === "value" || expected === "value-or-end";
  }

  function mayEnd(bracket: string): boolean {
    const opened = open.at(-1);
    if (bracket === "}") {
      return opened === "{" && (expected === "key-or-end" || expected === "comma-or-end");
    }
    return opened === "[" && (expected === "value-or-end" || expected === "comma-or-end");
  }

  function endValue(): void {
    expected = open.length === 0 ? "nothing" : "comma-or-end";
  }
}

/** Where the pattern, tried at this place, ends; at the place itself when it does not fit. */
function after(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}

/** No string runs over the end of a line: one that is not closed is broken. */
function afterString(line: string, at: number): number {
  for (let next = at + 1; next < line.length; next += 1) {
    const code = line.charCodeAt(next);
    if (code === QUOTE) return next + 1;
    if (code === BACKSLASH) next += 1;
  }
  return at;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);

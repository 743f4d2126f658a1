import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { assessUnknown } from "../readiness/assess-record";
import { refusalInWords } from "../readiness/refusals";
import { isCalendarDate, type CalendarDate } from "../rules/calendar-date";
import { PROFILE_IDS, type ProfileId } from "../rules/record";
import { inputsOf, linesOf, type Input } from "./assess-input";
import { errorCode, Refusal, sentenceFor } from "./refusal";

/** What the command is run with; a test runs it with its own. */
export type AssessRun = {
  readonly options: readonly string[];
  readonly today: CalendarDate;
  /** From here a file's path is read. */
  readonly folder: string;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Answers, to standard output. Done when the reader can take more. */
  readonly write: (text: string) => Promise<void>;
  /** Reasons, to standard error. */
  readonly say: (sentence: string) => Promise<void>;
};

const USAGE =
  "npm run --silent assess -- FILE [--profile ID] [--as-of YYYY-MM-DD]   (FILE - is standard input)";

/**
 * `npm run --silent assess -- FILE [--profile ID] [--as-of YYYY-MM-DD]`: reads one record, an array, or a record a line,
 * and answers each with its readiness as JSON. A refused one is `null`, and its reasons go to standard error.
 * Gives back the exit code: 0, or 2 if anything was refused.
 */
export async function assessCommand(run: AssessRun): Promise<0 | 2> {
  try {
    const asked = readOptions(run);
    const inputs = inputsOf(linesOf(readFrom(asked.file, run)));
    let answered = 0;
    let refused = 0;
    for await (const input of inputs) {
      refused += await answer(input, asked, run);
      answered += 1;
    }
    if (answered === 0) await run.say("Nothing to assess: the input is empty.");
    return refused === 0 ? 0 : 2;
  } catch (error) {
    await run.say(troubleWith(error));
    return 2;
  }
}

type Asked = {
  readonly file: string;
  readonly profile: ProfileId;
  readonly asOf: CalendarDate;
};

/** Writes the answer and gives back how many records it refused. */
async function answer(input: Input, asked: Asked, { write, say }: AssessRun): Promise<number> {
  const found = input.text === null ? NOT_UTF_8 : parsed(input.text);
  const isArray = input.kind === "document" && found.ok && Array.isArray(found.value);
  if (!isArray) {
    const where = input.kind === "line" ? `line ${input.number}: ` : "";
    const { text, reasons } = answerOne(found, where, asked);
    for (const reason of reasons) await say(reason);
    await write(`${text}\n`);
    return reasons.length > 0 ? 1 : 0;
  }

  const elements: readonly unknown[] = found.value;
  let refused = 0;
  await write("[");
  for (const [index, value] of elements.entries()) {
    const { text, reasons } = answerOne({ ok: true, value }, `[${index}]: `, asked);
    for (const reason of reasons) await say(reason);
    await write(`${index === 0 ? "" : ",\n"}${text}`);
    refused += reasons.length > 0 ? 1 : 0;
  }
  await write("]\n");
  return refused;
}

type Found =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

const NOT_UTF_8: Found = { ok: false, reason: "should be text in UTF-8" };

/** The answer as JSON; `null`, with the reasons, if it is refused. */
function answerOne(
  found: Found,
  where: string,
  asked: Asked,
): { readonly text: string; readonly reasons: readonly string[] } {
  if (!found.ok) return { text: "null", reasons: [`${where}${found.reason}`] };
  const answered = assessUnknown(requestIn(found.value, asked));
  if (answered.ok) return { text: JSON.stringify(answered.value), reasons: [] };
  const reasons = answered.error.map((refusal) => `${where}${refusalInWords(refusal)}`);
  return { text: "null", reasons };
}

/** A record, or `{ record, profile, asOf }` around one; no record has a key `record`. */
function requestIn(value: unknown, { profile, asOf }: Asked): unknown {
  const isWrapped = typeof value === "object" && value !== null && Object.hasOwn(value, "record");
  return isWrapped ? { profile, asOf, ...value } : { profile, asOf, record: value };
}

function parsed(text: string): Found {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `should be JSON: ${why}` };
  }
}

function readOptions({ options: given, today }: AssessRun): Asked {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { profile: { type: "string" }, "as-of": { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal(`Say which file to assess: ${USAGE}`);
  if (more.length > 0) throw new Refusal(`One file at a time: ${USAGE}`);

  const wanted = values.profile ?? "four-pillars";
  const profile = PROFILE_IDS.find((id) => id === wanted);
  if (!profile)
    throw new Refusal(`--profile should be one of ${PROFILE_IDS.join(", ")}, not ${wanted}`);
  const asOf = values["as-of"] ?? today;
  if (!isCalendarDate(asOf)) {
    throw new Refusal(`--as-of should be a day of the calendar, YYYY-MM-DD, not ${asOf}`);
  }
  return { file, profile, asOf };
}

function readFrom(file: string, { folder, standardInput }: AssessRun): AsyncIterable<Uint8Array> {
  return file === "-" ? standardInput : createReadStream(resolve(folder, file));
}

function troubleWith(error: unknown): string {
  switch (errorCode(error)) {
    case "ENOENT":
      return "There is no such file: say which one to assess.";
    case "EISDIR":
      return "That is a folder: say which file in it to assess.";
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
    case undefined:
    default:
      return sentenceFor(error);
  }
}

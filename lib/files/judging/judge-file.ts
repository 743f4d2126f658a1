/**
 * Judges what somebody chose by what is in it. Each file is read by a process of its own, one at a time: it has a ceiling
 * for its memory and an end to its time, and takes nothing with it when it is ended.
 */
import "server-only";
import { spawn } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "@/lib/core/result";
import { claimedExtension } from "./display-name";
import { Finder } from "./finder";
import { fileKinds } from "./kinds";
import { READER_HEAP_MB, READER_MS_MAX, WAITING_MAX } from "./limits";
import { readName } from "./name-words";
import type { Asked, Passage, ReadFile } from "./reading/types";
import { readFile } from "./schema";
import type { ChosenFile, FileRefusal, JudgedFile } from "./types";

const BUSY = "Many files are being read at this moment: choose this one again in a minute.";
const UNREADABLE = "This file could not be read: save it again, and choose the new one.";
const TOO_MUCH =
  "This file takes more to read than one file may: save it again, or as a PDF or a smaller picture, and choose that.";

/** Never throws for what is in the file. */
export async function judgeFile(file: ChosenFile): Promise<Result<JudgedFile, FileRefusal>> {
  const turns = (globalThis.fourfoldJudging ??= { waiting: 0, last: Promise.resolve() });
  if (turns.waiting >= WAITING_MAX) return err({ because: BUSY });
  turns.waiting += 1;
  const turn = turns.last.then(() => judgeNow(file));
  turns.last = turn.then(noMatter, noMatter);
  try {
    return await turn;
  } finally {
    turns.waiting -= 1;
  }
}

/** Next loads this module more than once; the turns are taken by all of this server. */
declare global {
  var fourfoldJudging: { waiting: number; last: Promise<void> } | undefined;
}

async function judgeNow(file: ChosenFile): Promise<Result<JudgedFile, FileRefusal>> {
  const made = `${file.path}.made`;
  await rm(made, { force: true });
  const read = await askReader({ path: file.path, claims: claimedExtension(file.name), made });
  if (!read.fit) {
    // Whatever the reader had written when it was ended, or before it saw what is wrong.
    await rm(made, { force: true });
    return err({ because: read.because });
  }
  const path = read.made ? made : file.path;
  const { size } = await stat(path);
  const { kind, passages } = read;
  return ok({ kind, ...fileKinds[kind], path, bytes: size, ...(await find(file.name, passages)) });
}

async function find(
  name: string,
  passages: readonly Passage[],
): Promise<Pick<JudgedFile, "found" | "takenOut">> {
  const [kept, gone] = [new Finder(), new Finder()];
  readName(name, kept);
  for (const { text, where, isGone } of passages) await (isGone ? gone : kept).read(text, where);
  return { found: kept.found, takenOut: gone.found };
}

/** What the process that reads the file says, or, if it ended without a word, what that means. */
function askReader(asked: Asked): Promise<ReadFile> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...READER], {
      cwd: process.cwd(),
      // None of the server's own, which has its secrets.
      env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let said: ReadFile | null = null;
    const timer = setTimeout(() => child.kill("SIGKILL"), READER_MS_MAX);
    child.once("message", (message) => {
      said = readFile.safeParse(message).data ?? null;
    });
    child.once("error", noMatter);
    // When this comes its memory is free again, and the next may start.
    child.once("close", (_, signal) => {
      clearTimeout(timer);
      resolve(said ?? { fit: false, because: signal === null ? UNREADABLE : TOO_MUCH });
    });
    child.send(asked, noMatter);
  });
}

const READER: readonly string[] = [
  `--max-old-space-size=${String(READER_HEAP_MB)}`,
  // A path, not an import: the server's bundle must leave it where it is.
  join(process.cwd(), "lib/files/judging/reading/child.mjs"),
];

function noMatter(): void {
  // What is left to say of it is said by `close`.
}

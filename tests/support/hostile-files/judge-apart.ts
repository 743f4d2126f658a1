/** Judges files in a process apart, and watches what it and its children take of memory. */
import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Result } from "@/lib/core/result";
import type { FileRefusal, JudgedFile } from "@/lib/files/judging/types";

export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

export interface Judgement {
  readonly ms: number;
  readonly result: Result<JudgedFile, FileRefusal>;
}

export interface Judgements {
  readonly all: readonly Judgement[];
  /** The most that the process and its children had at once, in bytes. */
  readonly memoryMax: number;
}

export async function judgeApart(
  folder: string,
  files: readonly ListedFile[],
): Promise<Judgements> {
  const list = join(folder, "list.json");
  await writeFile(list, JSON.stringify(files));
  const script = join(import.meta.dirname, "judging-process.ts");
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", script, list],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let memoryMax = 0;
  const watch = setInterval(() => {
    void memoryOf(child.pid ?? 0).then((bytes) => {
      memoryMax = Math.max(memoryMax, bytes);
    });
  }, 40);
  const all: Judgement[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) all.push(JSON.parse(line));
    await ended;
  } finally {
    clearInterval(watch);
    child.kill("SIGKILL");
  }
  return { all, memoryMax };
}

/** Of a process and all that it has started. */
async function memoryOf(root: number): Promise<number> {
  const numbers = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const statuses = await Promise.all(
    numbers.map((number) => readFile(`/proc/${number}/status`, "utf8").catch(() => "")),
  );
  const processes = statuses.map((status) => ({
    id: field(status, "Pid"),
    parent: field(status, "PPid"),
    bytes: field(status, "VmRSS") * 1024,
  }));
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  }
  return processes.reduce((sum, { id, bytes }) => (tree.has(id) ? sum + bytes : sum), 0);
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
}

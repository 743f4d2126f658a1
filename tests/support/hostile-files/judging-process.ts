/**
 * A process that does nothing but judge: each file that is named in the list it is given, one after the other. What it
 * and its children take of memory is what judging takes.
 */
import { readFile } from "node:fs/promises";
import { judgeFile } from "@/lib/files/judging/judge-file";
import type { ListedFile } from "./judge-apart";

const [, , list = ""] = process.argv;
// What the test itself wrote a moment ago.
const files: readonly ListedFile[] = JSON.parse(await readFile(list, "utf8"));
for (const { path, name } of files) {
  const from = performance.now();
  const result = await judgeFile({ path, name });
  process.stdout.write(`${JSON.stringify({ ms: performance.now() - from, result })}\n`);
}

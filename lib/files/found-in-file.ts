/**
 * What was found in a file, as it is said to whoever chose it, and a mark that stands for all of it. The mark goes to
 * the browser and back: a reason to keep what was found holds for what was shown, and for nothing else.
 *
 * Example: “999 000 0018” on page 2 looks like an NHS number.
 */
import { createHash } from "node:crypto";
import { identifierWords } from "@/lib/privacy/words";
import type { FoundInFile } from "./judging/types";

const SAID_MAX = 5;

export function sentencesOf(found: readonly FoundInFile[]): readonly string[] {
  const said = [...new Set(found.map(sentenceOf))];
  const rest = said.length - SAID_MAX;
  if (rest <= 0) return said;
  const more = rest === 1 ? "There is one more." : `There are ${String(rest)} more.`;
  return [...said.slice(0, SAID_MAX), more];
}

function sentenceOf({ kind, where, shown }: FoundInFile): string {
  return `“${shown}” in ${where} looks like ${identifierWords[kind]}.`;
}

export function markOf(found: readonly FoundInFile[]): string {
  const all = found.map(({ kind, where, shown }) => JSON.stringify([kind, where, shown]));
  return createHash("sha256").update(all.sort().join("\n")).digest("hex");
}

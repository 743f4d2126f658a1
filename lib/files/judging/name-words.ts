/**
 * What identifies somebody in the name of a file. Names are written without spaces, so each is also read with its
 * separators as spaces and with a space before each capital.
 *
 * Example: "MrsPatel_943-476-5919.pdf" has a name and an NHS number.
 */
import { findIdentifiers } from "@/lib/privacy/find-identifiers";
import { claimedExtension, cleanName } from "./display-name";
import type { FoundInFile } from "./types";
import type { Finder } from "./finder";

export const IN_ITS_NAME = "the file’s name";

export function readName(name: string, finder: Finder): void {
  const stem = withoutClaim(cleanName(name).normalize("NFKC"));
  const apart = stem.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const readings = [
    stem,
    stem.replace(/_/g, " "),
    stem.replace(/[_.+~-]/g, " "),
    apart.replace(/[_.+~-]/g, " "),
    // A date before a number, or a count after it, must not hide the number.
    apart.replace(/[_ ]/g, "    ").replace(/[.+~-]/g, " "),
  ];
  const found: FoundInFile[] = readings.flatMap((text) =>
    findIdentifiers(text).map(({ kind, from, to }) => ({
      kind,
      where: IN_ITS_NAME,
      shown: text.slice(from, to).replace(/ {2,}/g, " "),
    })),
  );
  for (const one of found.filter((it) => !isPartOfAnother(it, found))) finder.add(one);
}

/** "Mrs Patel" beside "Mrs Patel Knee": the longer says both. */
function isPartOfAnother(one: FoundInFile, all: readonly FoundInFile[]): boolean {
  return all.some(
    (other) =>
      other.kind === one.kind &&
      other.shown.length > one.shown.length &&
      bare(other.shown).includes(bare(one.shown)) &&
      bare(other.shown) !== bare(one.shown),
  );
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function withoutClaim(name: string): string {
  const claim = claimedExtension(name);
  return claim === "" || /^\d+$/.test(claim) ? name : name.slice(0, -claim.length - 1);
}

/** What a path inside a ZIP may take at most; file systems end a name at 255 bytes. */
const NAME_MAX = 100;

/** Names that mean something else than a file where the ZIP is unpacked on Windows. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A path that is safe wherever the ZIP is unpacked: below the folder it is unpacked into, with no sign that a file system
 * refuses or reads otherwise, and never twice.
 */
export function zipPath(wanted: string, taken: Set<string>): string {
  const path = wanted
    .split(/[/\\]/)
    .map(plainName)
    .filter((name) => name !== "")
    .join("/");
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path || "file" : numbered(path || "file", number);
    const key = free.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return free;
  }
}

function plainName(name: string): string {
  const plain = name
    .normalize("NFC")
    // Signs that are not seen, also those that turn the direction of writing, and those that no Windows takes.
    .replaceAll(/[\p{C}<>:"|?*]/gu, "-")
    .replaceAll(/^[.\s]+|[.\s]+$/gu, "");
  const { stem = "", ending = "" } =
    /^(?<stem>.*?)(?<ending>\.[^.]{1,10})?$/su.exec(plain)?.groups ?? {};
  const short = [...stem].slice(0, NAME_MAX).join("");
  return DEVICES.test(stem.split(".")[0] ?? "") ? `-${short}${ending}` : `${short}${ending}`;
}

function numbered(path: string, number: number): string {
  return path.replace(/(\.[^./]{1,10})?$/u, (ending) => ` (${String(number)})${ending}`);
}

/**
 * The name under which a file is shown and saved again: no folders, nothing that cannot be seen or that turns the
 * reading round, nothing that a system keeps for itself, and the extension of what the file is.
 *
 * Example: "C:\\scans\\report\u202Efdp.exe" is, as a PDF, "reportfdp.pdf".
 */
import { NAME_MAX } from "./limits";

export function displayName(name: string, extension: string): string {
  const stem = withoutExtensions(cleanName(name));
  const safe = RESERVED.test(stem) ? `${stem} file` : stem;
  const most = NAME_MAX - extension.length - 1;
  const short = [...safe].slice(0, most).join("").replace(EDGES, "");
  return `${short === "" ? "file" : short}.${extension}`;
}

/** The last part of a path, in characters that are seen and stay where they stand. */
export function cleanName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return last
    .slice(0, 4 * NAME_MAX)
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .replace(UNSEEN, "")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1")
    .replace(/[<>:"|?*]/g, "-")
    .replace(/ {2,}/g, " ")
    .replace(EDGES, "");
}

/** The extension that a name claims, in small letters; "" if it claims none. */
export function claimedExtension(name: string): string {
  return /\.([\p{L}\p{N}]{1,8})$/u.exec(cleanName(name))?.[1]?.toLowerCase() ?? "";
}

/** "scan.pdf.exe" is "scan"; "audit 2.1" stays what it is. */
function withoutExtensions(name: string): string {
  let stem = name;
  while (EXTENSIONS.has(claimedExtension(stem))) {
    stem = stem.slice(0, stem.lastIndexOf(".")).replace(EDGES, "");
    if (EXTENSIONS.has(stem.toLowerCase())) return "";
  }
  return EXTENSIONS.has(stem.toLowerCase()) ? "" : stem;
}

/** Controls, marks of direction, what has no width, halves of a character, and what no font is obliged to know. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F]/gu;
const EDGES = /^[\s.~-]+|[\s.]+$/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
const EXTENSIONS: ReadonlySet<string> = new Set([
  ...[
    "pdf",
    "jpg",
    "jpeg",
    "jpe",
    "jfif",
    "png",
    "webp",
    "gif",
    "bmp",
    "tif",
    "tiff",
    "heic",
    "heif",
    "avif",
  ],
  ...[
    "txt",
    "text",
    "csv",
    "tsv",
    "md",
    "log",
    "rtf",
    "json",
    "xml",
    "html",
    "htm",
    "svg",
    "eml",
    "msg",
  ],
  ...[
    "doc",
    "docx",
    "docm",
    "dotx",
    "xls",
    "xlsx",
    "xlsm",
    "ppt",
    "pptx",
    "pptm",
    "odt",
    "ods",
    "odp",
    "pages",
  ],
  ...[
    "zip",
    "rar",
    "7z",
    "gz",
    "tar",
    "tgz",
    "iso",
    "dcm",
    "dicom",
    "mp3",
    "mp4",
    "mov",
    "avi",
    "wav",
    "m4a",
  ],
  ...[
    "exe",
    "com",
    "bat",
    "cmd",
    "scr",
    "msi",
    "dll",
    "js",
    "mjs",
    "vbs",
    "ps1",
    "sh",
    "py",
    "php",
    "jar",
    "lnk",
  ],
]);

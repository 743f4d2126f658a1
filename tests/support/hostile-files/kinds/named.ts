/** Names that mean something to whoever draws them, stores them or opens them. */
import type { HostileFile } from "../types";

const NAMES: readonly string[] = [
  ...[
    "a".repeat(300),
    `${"long ".repeat(200)}.txt`,
    "é".repeat(260),
    "🩻".repeat(200),
    "a\u0301".repeat(150),
  ],
  ...[
    "report\u202etxt.exe",
    "\u202e\u2066fdp.exe",
    "a\u200f\u200eb.txt",
    "\u061cab.txt",
    "zero\u200bwidth.txt",
  ],
  ...[
    "../../../etc/passwd",
    "..\\..\\windows\\system32\\a.dll",
    "/etc/shadow",
    "C:\\autoexec.bat\\a.txt",
  ],
  ...["a/b/c.txt", "./.ssh/authorized_keys", ".htaccess", ".", "..", "...", "/", "\\"],
  ...["CON", "con.txt", "NUL.pdf", "COM1.txt", "lpt9.tar.gz", "aux", "PRN.jpg", "CONIN$"],
  ...[
    "a\0b.txt",
    "a\r\nSet-Cookie: x=1.txt",
    'a".txt',
    "a\tb.txt",
    "\x7f\x80.txt",
    "%2e%2e%2fa.txt",
  ],
  ...[
    "a.txt -> /etc/passwd",
    "link → ../a",
    "a.txt.lnk.txt",
    "<script>alert(1)</script>.txt",
    "a.txt ",
    " .txt",
  ],
  ...[
    "scan.pdf.exe.txt",
    "\ud800.txt",
    "Z̸̡̢̛̗͕̳̲͇̯͎͑̆̎͆a̵l̴g̷o.txt",
    "'; drop table file; --.txt",
    "$(reboot).txt",
    "a|b>c.txt",
  ],
  "",
];

export function named(): readonly HostileFile[] {
  return NAMES.map((name) => ({
    kind: "name",
    what: JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name),
    name,
    bytes: Buffer.from("What I learned: ask first.\n"),
    // A name admits nothing, but one that says it is a program is believed.
    ends: name.endsWith(".exe") ? "refused" : "kept",
  }));
}

import { expect, test } from "vitest";
import { zipPath } from "@/lib/export/zip-path";

test.each([
  ["../../etc/passwd", "etc/passwd"],
  ["/absolute.txt", "absolute.txt"],
  ["..\\..\\windows\\win.ini", "windows/win.ini"],
  ["C:\\boot.ini", "C-/boot.ini"],
  ["files/a\u0000b\u202Etxt.exe", "files/a-b-txt.exe"],
  ["files/con.txt", "files/-con.txt"],
  ['files/what? <now>: "a|b".pdf', "files/what- -now-- -a-b-.pdf"],
  ["files/ends with a dot. . ", "files/ends with a dot"],
  ["...", "file"],
  ["", "file"],
])("%j is unpacked as %j", (wanted, path) => {
  expect(zipPath(wanted, new Set())).toBe(path);
});

test("no two have one name, whatever the case, and none is longer than a file system takes", () => {
  const taken = new Set<string>();
  const all = ["files/Scan.pdf", "files/scan.pdf", "files/scan.PDF"].map((name) =>
    zipPath(name, taken),
  );
  expect(all).toEqual(["files/Scan.pdf", "files/scan (2).pdf", "files/scan (3).PDF"]);
  const long = zipPath(`files/${"é".repeat(500)}.pdf`, taken);
  expect(Buffer.byteLength(long)).toBeLessThan(255);
  expect(long).toMatch(/\.pdf$/);
});

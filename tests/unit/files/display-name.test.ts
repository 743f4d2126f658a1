import { expect, test } from "vitest";
import fc from "fast-check";
import { claimedExtension, displayName } from "@/lib/files/judging/display-name";

test.each([
  [
    "an ordinary name stays",
    "Reflection on my first list.docx",
    "Reflection on my first list.docx",
  ],
  ["the extension is what the file is", "certificate.jpeg", "certificate.docx"],
  ["two extensions are none", "scan.pdf.exe", "scan.docx"],
  ["a number behind a dot is no extension", "audit 2.1", "audit 2.1.docx"],
  ["no folder of the device comes along", "C:\\Users\\Ama\\scan.pdf", "scan.docx"],
  ["nor one of a server", "../../etc/passwd", "passwd.docx"],
  ["nothing turns the reading round", "report\u202Efdp.exe", "reportfdp.docx"],
  ["nothing is there that is not seen", "a\u200Bb\0c\nd.txt", "abc d.docx"],
  ["what a system keeps for itself is told apart", "con.txt", "con file.docx"],
  ["what a shell or a page would read is a dash", '<a>:"b"|?*.txt', "a---b----.docx"],
  ["a name that begins with a dot is seen", ".htaccess", "htaccess.docx"],
  ["a name of dots is none", "...", "file.docx"],
  ["nor is one of an extension alone", ".pdf", "file.docx"],
  ["letters with many marks keep three", `e${"\u0301".repeat(50)}.txt`, "é\u0301\u0301\u0301.docx"],
  ["letters of every script stay", "نتائج التدقيق.pdf", "نتائج التدقيق.docx"],
])("%s", (_, name, shown) => {
  expect(displayName(name, "docx")).toBe(shown);
});

test("whatever a file is called, its name is short, seen, of one part, and stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 150 }), (name) => {
      const shown = displayName(name, "pdf");
      expect(shown).toMatch(/^[^\p{C}/\\<>:"|?*.\s][^\p{C}/\\<>:"|?*]*[.]pdf$/u);
      expect([...shown].length).toBeLessThanOrEqual(120);
      expect(displayName(shown, "pdf")).toBe(shown);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("a name claims what stands behind its last dot", () => {
  expect(["a.CSV", "a", "a.b/c", "a.pdf ", "a.tar.gz"].map(claimedExtension)).toEqual([
    "csv",
    "",
    "",
    "pdf",
    "gz",
  ]);
});

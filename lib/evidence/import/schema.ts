import { z } from "zod";
import { box, idInAddress, NOT_WHOLE } from "@/lib/action/schema";
import { COLUMN_FIELDS, COLUMNS_MAX, LOGBOOK_MAX } from "./limits";
import type { ColumnUse } from "./types";

const text = z.string("That is no text.").default("");

/** A file or pasted text. What is no CSV at all is told apart here; what is wrong in it, by whoever reads it. */
export const readLogbook = z
  .object({ logbookFile: text, logbookText: text })
  .superRefine(({ logbookFile, logbookText }, context) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: [field], message });
    };
    if (logbookFile === "" && logbookText.trim() === "") {
      refuse("logbookFile", "Choose a CSV file, or paste its text below.");
    } else if (logbookFile !== "" && logbookText.trim() !== "") {
      refuse("logbookText", "Choose a file or paste a text, not both.");
    } else {
      const field = logbookFile === "" ? "logbookText" : "logbookFile";
      const because = whyNoCsv(logbookFile === "" ? logbookText : logbookFile);
      if (because !== null) refuse(field, because);
    }
  });
export type ReadLogbook = z.infer<typeof readLogbook>;

const A_USE = "Choose from the list what the column holds.";

const use = z
  .enum(["", ...COLUMN_FIELDS], A_USE)
  .transform((chosen): ColumnUse => (chosen === "" ? null : chosen));

/** What each column holds: `columns.0`, `columns.1`, … in the order of the file. */
export const matchColumns = z.preprocess(
  withColumns,
  z.object({
    importId: z.uuid(NOT_WHOLE),
    columns: z.array(use).max(COLUMNS_MAX, NOT_WHOLE).superRefine(checkUses),
    take: z.enum(["good", "every"], "Say what is to be imported if a row is refused."),
    takeOut: box,
  }),
);
export type MatchColumns = z.infer<typeof matchColumns>;

export const importRows = z.object({
  importId: z.uuid(NOT_WHOLE),
  /** Which choice of columns the rows were shown by, in milliseconds. */
  matchedAt: z
    .string(NOT_WHOLE)
    .regex(/^\d{1,14}$/, NOT_WHOLE)
    .transform((milliseconds) => new Date(Number(milliseconds))),
  take: z.enum(["good", "every"], NOT_WHOLE),
});
export type ImportRows = z.infer<typeof importRows>;

/** What the list of evidence is told has just been imported. */
export const importAddress = z.object({ imported: idInAddress.default(null) });

function whyNoCsv(typed: string): string | null {
  if (typed.length > LOGBOOK_MAX) {
    return `It has more than ${(LOGBOOK_MAX / 1_000_000).toString()} MB. Divide it into smaller files.`;
  }
  if (typed.startsWith("PK\u0003\u0004")) {
    return "This is a workbook. Save it as CSV in your spreadsheet, and choose that file.";
  }
  return /[\0\p{Surrogate}]/u.test(typed)
    ? "This is no CSV file: there is something in it that is no text."
    : null;
}

function withColumns(values: unknown): unknown {
  if (typeof values !== "object" || values === null) return values;
  const typed = new Map<string, unknown>(Object.entries(values));
  const numbers = [...typed.keys()].flatMap(
    (name) => /^columns[.](\d{1,3})$/.exec(name)?.[1] ?? [],
  );
  const count = Math.max(-1, ...numbers.map(Number)) + 1;
  const columns = Array.from(
    { length: count },
    (_, at) => typed.get(`columns.${String(at)}`) ?? "",
  );
  return { ...values, columns };
}

function checkUses(uses: readonly ColumnUse[], context: z.RefinementCtx): void {
  const refuse = (column: number, message: string) => {
    context.addIssue({ code: "custom", path: [column], message });
  };
  if (!uses.includes("title")) refuse(0, "Choose the column that holds the title.");
  if (!uses.includes("occurredOn")) refuse(0, "Choose the column that says when it happened.");
  uses.forEach((one, column) => {
    if (one !== null && uses.indexOf(one) < column) {
      refuse(column, "Another column holds this already. Choose something else, or leave it out.");
    }
  });
}

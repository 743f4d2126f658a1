import { z } from "zod";
import { IDENTIFIER_KINDS } from "@/lib/privacy/found";
import { COLUMN_FIELDS } from "./limits";
import type { ColumnUse } from "./types";

// What stands in the columns of evidence_import, checked at the boundary.

const keptRow = z.object({
  row: z.number(),
  cells: z.array(z.string()),
  surplus: z.boolean(),
  found: z.array(z.object({ column: z.number(), kind: z.enum(IDENTIFIER_KINDS) })),
  tooLong: z.array(z.number()),
});

const use = z
  .enum(["", ...COLUMN_FIELDS])
  .transform((stored): ColumnUse => (stored === "" ? null : stored));

export const storedImport = z.object({
  id: z.string(),
  organisationId: z.string(),
  practitionerId: z.string(),
  headings: z.array(z.string()),
  rows: z.array(keptRow),
  uses: z.array(use),
  take: z.enum(["good", "every"]),
  takeOut: z.boolean(),
  matchedAt: z.date().nullable(),
  importedAt: z.date().nullable(),
  imported: z.number(),
  leftOut: z.number(),
});
export type StoredImport = z.infer<typeof storedImport>;

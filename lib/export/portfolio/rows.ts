import { z } from "zod";
import { wordsRow } from "@/lib/evidence/rows";

// What the statements of queries.ts give back, checked at the boundary. Days are words already: "22 November 2026".

const remark = z.object({ by: z.string(), on: z.string(), words: z.string() });

export const ownerRow = z.object({
  name: z.string(),
  post: z.string(),
  organisation: z.string(),
  framework: z.string(),
  items: z.number(),
});

export const partRows = z.array(
  z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
  ),
);

const version = wordsRow.omit({ keptIdentifiers: true }).extend({
  number: z.number(),
  isDraft: z.boolean(),
  savedOn: z.string(),
  submittedOn: z.string().nullable(),
  files: z.array(z.string()),
  returned: remark.nullable(),
  withdrawn: remark.nullable(),
  requests: z.array(
    z.object({
      name: z.string(),
      askedOn: z.string(),
      message: z.string(),
      answer: z.enum(["confirmed", "declined"]).nullable(),
      answeredOn: z.string().nullable(),
      sentence: z.string().nullable(),
      strong: z.boolean().nullable(),
    }),
  ),
});

export const itemRow = z.object({
  id: z.string(),
  stage: z.enum(["draft", "submitted", "returned", "withdrawn"]),
  loggedAt: z.date(),
  loggedOn: z.string(),
  flags: z.array(remark.extend({ cleared: remark.nullable() })),
  versions: z.array(version),
});

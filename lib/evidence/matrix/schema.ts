import { z } from "zod";
import { evidenceFilter } from "../list/schema";

/** What the address of the matrix asks for: which page of the evidence, and whether as a table or in words. */
export const matrixAddress = evidenceFilter.pick({ before: true, after: true }).extend({
  as: z.enum(["table", "list"]).catch("table"),
});

import { z } from "zod";
import { EVIDENCE_TYPES } from "@/lib/rules/record";
import { OLDEST_DAY } from "@/lib/action/limits";
import { SEARCH_MAX } from "../limits";
import type { StageFilter } from "../types";

const STAGES = [
  "draft",
  "submitted",
  "confirmed",
  "unconfirmed",
  "returned",
  "withdrawn",
  "needs-you",
] as const satisfies readonly StageFilter[];

const code = z
  .string()
  .regex(/^[A-Za-z0-9.]{1,10}$/)
  .nullable()
  .catch(null);
const day = z.iso
  .date()
  .refine((text) => text >= OLDEST_DAY)
  .nullable()
  .catch(null);

/**
 * A place in the list: the milliseconds at which an item was logged, and its id. Among what was looked for, `first.`
 * says that it is one of those that go before the others.
 */
const place = z
  .string()
  .regex(/^(first[.])?\d{1,14}[.][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((mark) => {
    const isFirst = mark.startsWith("first.");
    const [loggedAt = "", id = ""] = mark.replace("first.", "").split(".");
    return { loggedAt: new Date(Number(loggedAt)), id, isFirst };
  })
  .nullable()
  .catch(null);

const words = z
  .string()
  .trim()
  .max(SEARCH_MAX)
  .regex(/^[^\0\p{Surrogate}]*$/u)
  .catch("");

/** What the address of the list asks for; what makes no sense asks for nothing. */
export const evidenceFilter = z.object({
  q: words,
  setting: words,
  type: z.enum(EVIDENCE_TYPES).nullable().catch(null),
  pillar: code,
  capability: code,
  stage: z.enum(STAGES).nullable().catch(null),
  from: day,
  to: day,
  before: place,
  after: place,
});
export type EvidenceFilter = z.infer<typeof evidenceFilter>;

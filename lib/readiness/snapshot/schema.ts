import { z } from "zod";
import { FRAMEWORK_IDS, GATE_IDS, PROFILE_IDS } from "@/lib/rules/record";
import { CAPABILITY_STATES, OUTCOMES, STATUSES } from "@/lib/rules/result";

/*
 * A result as it was kept, by whichever engine. What an engine once wrote is read for good: to a list may be added, and
 * a key that a later engine brings is given what earlier ones left open; nothing here is ever taken away. What no page
 * draws is let by.
 */

const day = z.iso.date();
const score = z.number().min(0).max(100);

function findingOf<const Rules extends readonly string[]>(rules: Rules) {
  return z.object({
    rule: z.enum(rules),
    scope: z.enum(["capability", "pillar", "gate"]),
    outcome: z.enum(OUTCOMES),
    severity: z.enum(["hard-stop", "block", "export-only", "requirement", "warning"]),
    inputs: z.array(z.string()),
    observed: z.union([z.string(), z.number()]),
    threshold: z.union([z.string(), z.number()]),
    source: z.enum(["S", "S/P", "P", "S, 80 % P", "S, 20 % P"]),
    message: z.string(),
  });
}

const capability = z.object({
  code: z.string(),
  state: z.enum(CAPABILITY_STATES),
  value: score,
  refreshDue: z.boolean(),
  rules: z.array(findingOf(["C1", "C2", "C3", "C4", "C5", "C6"])),
});

const pillar = z.object({
  code: z.string(),
  name: z.string(),
  score,
  rules: z.array(findingOf(["P1", "P2", "P3", "P4", "P5"])),
  capabilities: z.array(capability),
});

export const keptResult = z.object({
  engine: z.string(),
  profile: z.enum(PROFILE_IDS),
  framework: z.enum(FRAMEWORK_IDS),
  asOf: day,
  profileVersion: z.string(),
  frameworkVersion: z.string(),
  status: z.enum(STATUSES),
  label: z.string().nullable(),
  caveat: z.string().nullable(),
  index: score,
  mean: score,
  pillars: z.array(pillar),
  gates: z.array(findingOf(GATE_IDS)),
  nextActions: z.array(z.object({ text: z.string() })),
  inputsHash: z.string(),
});
export type KeptResult = z.infer<typeof keptResult>;

/** The text of a row, read again. */
export const keptText = z
  .string()
  .transform((text, context) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    } catch {
      context.addIssue({ code: "custom", message: "What was kept is no JSON." });
      return z.NEVER;
    }
  })
  .pipe(keptResult);

/** What a look asks of the newest row (due.ts). */
export const lastKept = z.object({
  changesOn: day.nullable(),
  engine: z.string(),
  profileVersion: z.string(),
  frameworkVersion: z.string(),
});

export type LastKept = z.infer<typeof lastKept>;

/** `?since=2026-10-28`; whatever is no day is as if it were not there. */
export const historyPage = z.object({
  since: day.optional().catch(undefined),
  /** The last one shown; where the next page begins. */
  after: z.uuid().optional().catch(undefined),
});
export type HistoryPage = z.infer<typeof historyPage>;

/** `?on=2026-10-28`. */
export const standingPage = z.object({ on: day.optional().catch(undefined) });

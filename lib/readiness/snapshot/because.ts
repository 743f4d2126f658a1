import { z } from "zod";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Because, DoneDeed } from "./types";

interface Kept {
  readonly deed: string;
  readonly asOf: CalendarDate;
  readonly changesOn: CalendarDate | null;
}

interface KeptNow extends Kept {
  readonly isByOtherRules: boolean;
}

/** Why a snapshot was kept; `before` is the one before it, `done` its deed in words, if the reader may know it. */
export function becauseOf(kept: KeptNow, before: Kept | null, done: DoneDeed | null): Because {
  if (kept.deed !== "")
    return { kind: "deed", deed: done, orTimeFrom: openFrom(before, kept.asOf) };
  if (before === null) return { kind: "beginning" };
  const isOpen = openFrom(before, kept.asOf) !== null;
  return { kind: kept.isByOtherRules && !isOpen ? "rules" : "time" };
}

/** The day from which what was kept could have changed by time alone, if that is not after the day asked for. */
export function openFrom(
  kept: Pick<Kept, "changesOn"> | null,
  on: CalendarDate,
): CalendarDate | null {
  const changesOn = kept?.changesOn ?? null;
  return changesOn !== null && changesOn <= on ? changesOn : null;
}

/** What an event of the log was about, as far as a code or a word of ours says it: "4.2", "achieved". */
export function aboutOf(data: unknown): readonly string[] {
  const parsed = about.safeParse(data);
  if (!parsed.success) return [];
  const { capability, capabilities, pillar, gate, decision, outcome } = parsed.data;
  return [capability, ...capabilities, pillar, gate, decision, outcome].flatMap((one) => one ?? []);
}

const word = z.string().optional().catch(undefined);
const about = z.object({
  capability: word,
  capabilities: z.array(z.string()).catch([]),
  pillar: word,
  gate: word,
  decision: word,
  outcome: word,
});

import type { CalendarDate } from "@/lib/core/calendar-date";
import { assess } from "@/lib/rules/assess";
import { currentProfile } from "@/lib/rules/profiles";
import type { Readiness } from "@/lib/rules/result";
import { assessRecord } from "./assess-record";
import type { FoundPerson } from "./find-person";
import { gatherRecords, type Asks } from "./gather";
import { createMemory, type Memory } from "./memory";
import { standingOf } from "./standing";
import type { Standing } from "./types";

// What the rules say of people who were found, from memory where nothing has changed (memory.ts), else from the rows.

interface Asked {
  readonly organisationId: string;
  readonly today: CalendarDate;
}

export async function readinessOf(db: Asks, found: FoundPerson, asked: Asked): Promise<Readiness> {
  const recalled = results.recall({ ...found, today: asked.today });
  if (recalled) return recalled;
  const { today } = asked;
  const [gathered] = await gatherRecords(db, { ...asked, practitionerIds: [found.practitionerId] });
  if (!gathered) throw new Error("Somebody who was there a moment ago has no record.");
  const result = assessRecord({ record: gathered.record, profile: gathered.profile, asOf: today });
  results.keep({ ...gathered, today }, result);
  return result;
}

/** By practitioner. However many are not remembered, their records are gathered in one statement. */
export async function standingsOf(
  db: Asks,
  people: readonly FoundPerson[],
  asked: Asked,
): Promise<ReadonlyMap<string, Standing>> {
  const { today } = asked;
  const found = new Map<string, Standing>();
  const unknown: string[] = [];
  for (const person of people) {
    const recalled = standings.recall({ ...person, today });
    if (recalled) found.set(person.practitionerId, recalled);
    else unknown.push(person.practitionerId);
  }
  for (const gathered of await gatherRecords(db, { ...asked, practitionerIds: unknown })) {
    const profile = currentProfile(gathered.profile);
    const standing = standingOf(assess({ record: gathered.record, profile, asOf: today }));
    standings.keep({ ...gathered, today }, standing);
    found.set(gathered.practitionerId, standing);
  }
  return found;
}

/** A result with its reasons is a hundred kilobytes, a standing two. */
const results: Memory<Readiness> = createMemory(100);
const standings: Memory<Standing> = createMemory(5_000);

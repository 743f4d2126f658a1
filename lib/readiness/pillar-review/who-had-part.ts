import type { CalendarDate } from "@/lib/core/calendar-date";
import { partInPillar, partsOfPillar, type PartInPillar } from "@/lib/rules/part-in-pillar";
import { currentProfile } from "@/lib/rules/profiles";
import type { Gathered } from "../gather";
import type { WhomToAsk } from "./types";

interface About {
  readonly gathered: Gathered;
  readonly pillarCode: string;
  /** Who reviews it, and the day of the review. */
  readonly by: string;
  readonly on: CalendarDate;
  readonly today: CalendarDate;
}

/** Everybody who had a part in a pillar by a day, by the rule that will judge the second look (G14). */
export function partsIn({
  gathered,
  pillarCode,
  by,
  on,
  today,
}: About): ReadonlyMap<string, PartInPillar> {
  const { record, profile } = gathered;
  const parts = partsOfPillar(
    { record, profile: currentProfile(profile), asOf: today },
    pillarCode,
  );
  const people = new Set([
    ...parts.linked.flatMap(({ confirmers }) => confirmers),
    ...parts.decisions.map((decision) => decision.by),
  ]);
  const found = [...people].flatMap((person) => {
    const part = partInPillar(person, { by, on }, parts);
    return part === null ? [] : [[person, part] as const];
  });
  return new Map([[by, "reviewer"], ...found]);
}

export function missingOf(
  parts: ReadonlyMap<string, PartInPillar>,
  names: ReadonlyMap<string, string>,
): WhomToAsk["missing"] {
  return [...parts]
    .map(([id, part]) => ({ name: names.get(id) ?? "", part }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Why somebody cannot be asked, or cannot agree any more. */
export function becauseOf(part: PartInPillar): string {
  switch (part) {
    case "owner":
      return "it is their own pillar";
    case "reviewer":
      return "the review is theirs";
    case "confirmed":
      return "they have confirmed an item that is linked in it";
    case "decided":
      return "they have decided on a capability of it";
  }
}

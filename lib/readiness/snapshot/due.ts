import { ENGINE } from "@/lib/rules/assess";
import type { CalendarDate } from "@/lib/rules/calendar-date";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { FrameworkId, ProfileId } from "@/lib/rules/record";
import type { LastKept } from "./schema";

/** Somebody who was found, with what was last kept of them; null: nothing was. */
export interface Watched {
  readonly practitionerId: string;
  readonly lastKept: LastKept | null;
  readonly facts: { readonly profile: ProfileId; readonly framework: { readonly id: FrameworkId } };
}

/** Whether the answer can be another one than was kept last, though nobody has done anything. */
export function isDue({ lastKept, facts }: Watched, today: CalendarDate): boolean {
  if (lastKept === null) return false;
  const { changesOn, engine, profileVersion, frameworkVersion } = lastKept;
  return (
    (changesOn !== null && changesOn <= today) ||
    engine !== ENGINE ||
    profileVersion !== currentProfile(facts.profile).version ||
    frameworkVersion !== frameworkOf(facts.framework.id).version
  );
}

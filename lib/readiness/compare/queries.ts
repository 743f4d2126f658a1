import "server-only";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { currentProfile, isForFramework } from "@/lib/rules/profiles";
import { PROFILE_IDS, type ProfileId } from "@/lib/rules/record";
import { assessRecord } from "../assess-record";
import { getRecord } from "../queries";
import { titlesOf } from "../titles";
import type { ComparedView } from "./types";

/** The actor's own portfolio by their profile and by another; null if they never were a practitioner. */
export async function getCompared(
  actor: Member,
  asked: { readonly with: ProfileId | null; readonly today: CalendarDate },
): Promise<ComparedView | null> {
  const { today: asOf } = asked;
  const found = await getRecord(actor, actor.personId, asOf);
  if (!found) return null;
  const { record, profile } = found;
  const others = PROFILE_IDS.filter((id) => id !== profile && isForFramework(id, record.framework));
  const other = others.find((id) => id === asked.with) ?? others[0] ?? profile;
  return {
    own: assessRecord({ record, profile, asOf }),
    other: assessRecord({ record, profile: other, asOf }),
    others,
    labels: { own: currentProfile(profile).label, other: currentProfile(other).label },
    titles: titlesOf(record.framework),
  };
}

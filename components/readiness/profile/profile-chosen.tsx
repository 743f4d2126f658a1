import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { ChosenProfile } from "@/lib/readiness/profile/types";
import { profileNames } from "../profile-names";

/** Against what somebody is measured, who chose that and when, and where its rules stand. */
export function ProfileChosen({ chosen: { profile, chosen } }: { readonly chosen: ChosenProfile }) {
  return (
    <p className="max-w-measure mt-4">
      Your readiness is measured against {profileNames[profile]}.{" "}
      {chosen && `${chosen.by} chose this profile on ${formatDay(dayOf(chosen.at))}. `}
      <a href={`/rules?profile=${profile}`}>Read its rules</a>
    </p>
  );
}

import { signOffMonths } from "@/lib/rules/active-sign-off";
import { daysBefore } from "@/lib/rules/calendar-date";
import { monthsLapseOn } from "@/lib/rules/horizon-days";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import type { Assessment } from "@/lib/rules/result";
import type { SignOffAhead } from "./types";

/** The sign-offs in force, those that lapse soonest first. `names`: of the signers. */
export function signOffsAhead(
  record: PortfolioRecord,
  result: Assessment,
  about: { readonly profile: Profile; readonly names: Readonly<Record<string, string>> },
): readonly SignOffAhead[] {
  const { profile, names } = about;
  const found = result.pillars.flatMap(({ capabilities }) =>
    capabilities.flatMap(({ code, rules }) => {
      const active = rules.find(({ rule, outcome }) => rule === "C6" && outcome === "pass");
      const by = active?.inputs[0];
      if (by === undefined) return [];
      const on = record.signOffs
        .filter((made) => made.capability === code && made.by === by && made.on <= result.asOf)
        .map((made) => made.on)
        .sort()
        .at(-1);
      if (on === undefined) return [];
      const lapsesOn = monthsLapseOn(on, signOffMonths(profile.rules, code));
      const until = lapsesOn === null ? null : daysBefore(lapsesOn, 1);
      return [{ code, by: names[by] ?? "", on, until }];
    }),
  );
  return found.toSorted((one, other) => {
    if (one.until === other.until) return 0;
    return (one.until ?? NEVER) < (other.until ?? NEVER) ? -1 : 1;
  });
}

const NEVER = "9999-12-31";

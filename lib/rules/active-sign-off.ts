/**
 * Active sign-offs (readiness.md, section 4): the latest decision of an eligible signer on a capability, if it is
 * `achieved`, not revoked, recent enough, and rests on a usable item that had happened by then.
 *
 * Example: `achieved` on 1 May by an eligible signer and `not-yet` on 1 June by another: not active. The same
 * `not-yet` by a signer whose preparation had run out does not count, and the first stays active.
 */
import { monthsBefore, type CalendarDate } from "./calendar-date";
import { isEligibleSigner } from "./eligible-signer";
import type { FrameworkCapability } from "./frameworks";
import type { LinkedItem } from "./linked-evidence";
import type { ProfileRules } from "./profile";
import type { SignOff, Supervisor } from "./record";

/** What there is to say about the decisions on one capability. */
export type SignOffStanding =
  | { readonly kind: "none" }
  /** There are decisions, but nobody who made one was eligible on the day. */
  | { readonly kind: "not-eligible"; readonly latest: SignOff }
  | { readonly kind: "not-achieved"; readonly latest: SignOff }
  | { readonly kind: "revoked"; readonly latest: SignOff }
  | { readonly kind: "lapsed"; readonly latest: SignOff }
  | { readonly kind: "rests-on-nothing"; readonly latest: SignOff }
  | { readonly kind: "active"; readonly latest: SignOff };

export function signOffStanding(about: {
  readonly capability: FrameworkCapability;
  /** Decisions on this capability as they stood, in the order of the list. */
  readonly decisions: readonly SignOff[];
  readonly usable: readonly LinkedItem[];
  readonly supervisors: readonly Supervisor[];
  readonly rules: ProfileRules;
  readonly asOf: CalendarDate;
}): SignOffStanding {
  const { capability, decisions, usable, supervisors, rules, asOf } = about;
  const anyLatest = latestOf(decisions);
  if (!anyLatest) return { kind: "none" };

  const { code, pillar } = capability;
  const latest = latestOf(
    decisions.filter(({ by, on }) =>
      isEligibleSigner({ signer: by, on, capability: code, pillar }, supervisors, rules),
    ),
  );
  if (!latest) return { kind: "not-eligible", latest: anyLatest };
  if (latest.decision !== "achieved") return { kind: "not-achieved", latest };
  if (latest.revokedOn !== null) return { kind: "revoked", latest };

  const earliest = monthsBefore(asOf, signOffMonths(rules, code));
  if (latest.on < earliest) return { kind: "lapsed", latest };
  const rests = usable.some(({ item }) => item.occurredOn <= latest.on);
  return rests ? { kind: "active", latest } : { kind: "rests-on-nothing", latest };
}

/** How long a sign-off of this capability lasts. */
export function signOffMonths({ C6 }: ProfileRules, code: string): number {
  return C6.monthsOf[code] ?? C6.months;
}

/** Of two on one date the later in the list. */
function latestOf(decisions: readonly SignOff[]): SignOff | null {
  let latest: SignOff | null = null;
  for (const decision of decisions) if (!latest || decision.on >= latest.on) latest = decision;
  return latest;
}

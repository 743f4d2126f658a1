/**
 * The rules of readiness.md, printed: each with what a profile asks by it, whose number that is, and what the other
 * profiles ask instead. Every number comes from the profile itself, so the printed rules cannot say another one.
 *
 * Example: of G8, `manager` asks nothing and `four-pillars` 24 to 35 items: it is printed as different there.
 */
import { canBeWaived, kindOf } from "../gates/judge-gates";
import type { Profile } from "../profile";
import { currentProfile } from "../profiles";
import { PUBLICATIONS, type Publication, type RuleKey } from "../publications";
import { GATE_IDS, PROFILE_IDS, type ProfileId } from "../record";
import type { GateKind, Source } from "../result";
import { lastsFor, OF_CAPABILITIES, OF_ITEMS, OF_SIGNERS, type Asks } from "./of-evidence";
import { OF_GATES, OF_PILLARS } from "./of-pillars-and-gates";
import { OF_THE_WHOLE, type WholeKey } from "./of-the-whole";

export type PartKey = "items" | "capabilities" | "signers" | "pillars" | "gates";

/** What other profiles ask by the same rule; null: nothing. */
export type Elsewhere = {
  readonly profiles: readonly ProfileId[];
  readonly asks: string | null;
};

export type Printed<Key> = {
  readonly key: Key;
  /** Null: this profile does not ask it. */
  readonly asks: string | null;
  /** Whether the default profile asks something else. */
  readonly differs: boolean;
  /** The other profiles that ask the same. */
  readonly alsoIn: readonly ProfileId[];
  /** Those that do not, the default profile first. */
  readonly elsewhere: readonly Elsewhere[];
};

export type PrintedRule = Printed<RuleKey> & {
  readonly source: Source;
  readonly publication: Publication | null;
  /** Of a gate: what it costs where it fails, and whether a waiver helps. */
  readonly gate: { readonly kind: GateKind; readonly canBeWaived: boolean } | null;
};

export type PrintedRules = {
  readonly profile: ProfileId;
  readonly version: string;
  readonly whole: readonly Printed<WholeKey>[];
  readonly parts: readonly { readonly key: PartKey; readonly rules: readonly PrintedRule[] }[];
  /** How long a sign-off lasts before it lapses. */
  readonly signOffLasts: string;
};

/** What the other profiles are compared with. */
export const DEFAULT_PROFILE = "four-pillars";

export function printRules(profile: ProfileId): PrintedRules {
  const current = currentProfile(profile);
  return {
    profile,
    version: current.version,
    whole: WHOLE.map((key) => ({ key, ...compared(profile, OF_THE_WHOLE[key]) })),
    parts: PARTS.map(({ key, rules }) => ({
      key,
      rules: rules.map((rule) => ({
        key: rule,
        ...compared(profile, ASKS[rule]),
        source: current.rules[rule].source,
        publication: PUBLICATIONS[rule],
        gate: gateOf(rule),
      })),
    })),
    signOffLasts: lastsFor(current),
  };
}

/** What a profile asks by a rule; null: nothing. */
export function asksOf(rule: RuleKey, profile: Profile): string | null {
  return ASKS[rule](profile);
}

/** A rule that is not printed breaks the build here. */
const ASKS: Readonly<Record<RuleKey, Asks>> = {
  ...OF_ITEMS,
  ...OF_CAPABILITIES,
  ...OF_SIGNERS,
  ...OF_PILLARS,
  ...OF_GATES,
};

const WHOLE: readonly WholeKey[] = [
  "frameworks",
  "required",
  "values",
  "index",
  "status",
  "waivers",
  "result",
];

/** In the order of the published page. */
const PARTS: readonly { readonly key: PartKey; readonly rules: readonly RuleKey[] }[] = [
  { key: "items", rules: ["links", "U1", "U2", "U3"] },
  { key: "capabilities", rules: ["C1", "C2", "C3", "C4", "C5", "C6"] },
  { key: "signers", rules: ["A1", "A2", "A3", "A4", "A5", "A6"] },
  { key: "pillars", rules: ["P1", "P2", "P3", "P4", "P5"] },
  { key: "gates", rules: GATE_IDS },
];

function compared(profile: ProfileId, asks: Asks): Omit<Printed<never>, "key"> {
  const by = (id: ProfileId): string | null => asks(currentProfile(id));
  const own = by(profile);
  const others = PROFILE_IDS.filter((id) => id !== profile);
  const different = [...new Set(others.map(by))].filter((words) => words !== own);
  return {
    asks: own,
    differs: by(DEFAULT_PROFILE) !== own,
    alsoIn: others.filter((id) => by(id) === own),
    elsewhere: different.map((words) => ({
      profiles: others.filter((id) => by(id) === words),
      asks: words,
    })),
  };
}

function gateOf(rule: RuleKey): PrintedRule["gate"] {
  const gate = GATE_IDS.find((id) => id === rule);
  return gate === undefined ? null : { kind: kindOf(gate), canBeWaived: canBeWaived(gate) };
}

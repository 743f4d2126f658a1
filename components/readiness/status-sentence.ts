import { isInTheWay, kindOf } from "@/lib/rules/gates/judge-gates";
import { currentProfile } from "@/lib/rules/profiles";
import type { Readiness } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import { bearers } from "./bearing";
import { gateNames, scoreInWords, statusLabels } from "./labels";

export interface StatusSentence {
  /** The answer: "You are developing." */
  readonly lead: string;
  readonly rest: string;
}

/** Whose status it is: the reader's own, or somebody's by name. */
export type Whose = { readonly name: string } | "own";

/** Where somebody stands, in a sentence: "You are developing. Your portfolio stands as high as its shortest pillar." */
export function statusSentence(readiness: Readiness, whose: Whose): StatusSentence {
  const is = whose === "own" ? "You are" : `${whose.name} is`;
  switch (readiness.status) {
    case "not-started":
      return {
        lead: whose === "own" ? "You have not started yet." : `${whose.name} has not started yet.`,
        rest:
          whose === "own"
            ? "Log your first evidence: a title, a day and what happened are enough."
            : "Nothing is linked to a capability.",
      };
    case "ready-for-review":
      return {
        lead: `${is} ready for review.`,
        rest: "Everything that the rules look at is in place; people decide.",
      };
    case "developing":
    case "approaching":
      return {
        lead: `${is} ${statusLabels[readiness.status].toLowerCase()}.`,
        rest: whatHolds(readiness, whose === "own" ? "Your" : "The"),
      };
  }
}

/** What the next status asks for: "Once every pillar reaches 60 you are approaching." */
export function wayOn(readiness: Readiness, whose: Whose): string {
  const who = whose === "own" ? "you" : whose.name;
  const profile = currentProfile(readiness.profile);
  const { status, gates, label } = readiness;
  const stopped = gates.filter(
    ({ rule, outcome }) => kindOf(rule) === "hard-stop" && outcome === "fail",
  );
  switch (status) {
    case "ready-for-review":
      return `${label ?? statusLabels[status]}.`;
    case "approaching": {
      const open = gates.filter(isInTheWay).length;
      return `${open === 1 ? "One gate stands" : `${String(open)} gates stand`} between ${who} and ready for review.`;
    }
    case "not-started":
    case "developing": {
      if (stopped.length > 0) {
        const names = listed(stopped.map(({ rule }) => gateNames[rule]));
        return `A hard stop, a gate that nothing makes up for, holds ${who}: ${names}.`;
      }
      const index = whose === "own" ? "your index" : "the index";
      const what = profile.index.kind === "lowest" ? "every pillar" : index;
      const is = whose === "own" ? "you are" : `${who} is`;
      return readiness.index < profile.approachingFrom
        ? `Once ${what} reaches ${String(profile.approachingFrom)} ${is} approaching.`
        : "";
    }
  }
}

function whatHolds(readiness: Readiness, whose: "Your" | "The"): string {
  const { pillars, index, profile } = readiness;
  const score = scoreInWords(index);
  const holding = bearers(readiness).map(({ name }) => name);
  const high = `${whose} portfolio stands as high as`;
  if (holding.length === pillars.length) return `${whose} pillars all stand at ${score}.`;
  if (holding.length === 0 || currentProfile(profile).index.kind !== "lowest") {
    return `${high} its profile lets it: ${score}.`;
  }
  if (holding.length === 1) return `${high} its shortest pillar, ${holding.join("")}: ${score}.`;
  return holding.length === 2
    ? `${high} its shortest pillars, ${listed(holding)}: ${score}.`
    : `${high} its ${String(holding.length)} shortest pillars: ${score}.`;
}

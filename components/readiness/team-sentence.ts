import type { TeamReadinessView } from "@/lib/readiness/types";
import { countInWords } from "../ui/number-words";
import type { StatusSentence } from "./status-sentence";

type Team = Pick<TeamReadinessView, "people" | "counts" | "holding">;

/**
 * The one thing a manager comes for: "Two of nine are ready for review; two more are approaching. Research holds the
 * others: it is the shortest pillar for five of six."
 */
export function teamSentence({ people, counts, holding }: Team): StatusSentence {
  const ready = counts["ready-for-review"];
  const { approaching } = counts;
  if (people === 0) return { lead: "Nobody is in this team yet.", rest: "" };
  if (people === 1) return { lead: `The only person here ${standing(counts)}.`, rest: "" };
  const first =
    ready === 0
      ? `None of ${inWords(people)} is ready for review`
      : `${countInWords(ready)} of ${inWords(people)} ${are(ready)} ready for review`;
  const second =
    approaching === 0
      ? ""
      : `; ${inWords(approaching)} ${ready > 0 ? "more " : ""}${are(approaching)} approaching`;
  return { lead: `${first}${second}.`, rest: restOf(holding, ready) };
}

function standing(counts: Team["counts"]): string {
  if (counts["ready-for-review"] > 0) return "is ready for review";
  if (counts.approaching > 0) return "is approaching";
  return counts.developing > 0 ? "is developing" : "has not started yet";
}

function restOf(holding: Team["holding"], ready: number): string {
  if (!holding) return "";
  const whom = ready > 0 ? "the others" : "the team";
  const { pillar, people, of, isShortest } = holding;
  if (of === 1) {
    return isShortest
      ? `${pillar} is the shortest pillar of the one who has begun.`
      : `${pillar} sets the index of the one who has begun.`;
  }
  const how = isShortest ? "is the shortest pillar for" : "sets the index of";
  return `${pillar} holds ${whom}: it ${how} ${inWords(people)} of ${inWords(of)}.`;
}

function inWords(count: number): string {
  return countInWords(count).toLowerCase();
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}

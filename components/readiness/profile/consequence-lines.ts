import type { Consequence, MovedGate, Standing } from "@/lib/readiness/profile/types";
import type { Outcome } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import type { Fact } from "../../ui/summary-list";
import { gateNames, outcomeLabels, scoreInWords, stateLabels, statusLabels } from "../labels";

/** "Developing, as now. Index 40.0; now 47.5." */
export function standingSentence(now: Standing, then: Standing): string {
  const status =
    then.status === now.status
      ? `${statusLabels[then.status]}, as now.`
      : `${statusLabels[then.status]}; now ${statusLabels[now.status].toLowerCase()}.`;
  const index =
    then.index === now.index
      ? `Index ${scoreInWords(then.index)}, as now.`
      : `Index ${scoreInWords(then.index)}; now ${scoreInWords(now.index)}.`;
  return `${status} ${index}`;
}

/** What would be asked more, less and otherwise: a line a kind of change, and none for a kind that has no change. */
export function consequenceLines(of: Consequence): readonly Fact[] {
  const lines = [
    ["Newly not met", gatesIn(of.gates, (gate) => isOpen(gate.to) && !isOpen(gate.from))],
    ["Newly met", gatesIn(of.gates, (gate) => isMet(gate.to) && !isMet(gate.from))],
    [
      "Not asked any more",
      gatesIn(
        of.gates,
        (gate) => gate.to === "not-applicable",
        (gate) => `now ${words(gate.from)}`,
      ),
    ],
    [
      "Otherwise",
      gatesIn(of.gates, isNeither, (gate) => `${words(gate.to)}, now ${words(gate.from)}`),
    ],
    ["Asks something else, and ends as now", listed(of.askOtherwise.map((rule) => nameOf(rule)))],
    ["Capabilities newly asked", listed(of.newlyAsked)],
    ["Capabilities not counted any more", notCounted(of)],
    [
      "Capabilities that would stand otherwise",
      listed(
        of.moved.map(
          ({ code, from, to }) =>
            `${code} ${stateLabels[to].toLowerCase()} (now ${stateLabels[from].toLowerCase()})`,
        ),
      ),
    ],
    ["The result would say", `“${of.label}”`],
    ["And always beside it", of.caveat === null ? "" : `“${of.caveat}”`],
  ] as const;
  return lines.flatMap(([term, value]) => (value === "" ? [] : [{ term, value }]));
}

function gatesIn(
  gates: readonly MovedGate[],
  belongs: (gate: MovedGate) => boolean,
  more: (gate: MovedGate) => string = () => "",
): string {
  return listed(
    gates.filter(belongs).map((gate) => {
      const said = more(gate);
      return said === "" ? nameOf(gate.rule) : `${nameOf(gate.rule)} (${said})`;
    }),
  );
}

function nameOf(rule: MovedGate["rule"]): string {
  return `${rule} ${gateNames[rule]}`;
}

function words(outcome: Outcome): string {
  return outcomeLabels[outcome].toLowerCase();
}

function isOpen(outcome: Outcome): boolean {
  return outcome === "fail" || outcome === "unknown";
}

function isMet(outcome: Outcome): boolean {
  return outcome === "pass" || outcome === "waived";
}

/** From not met to not known and back, or from met to waived: neither better nor worse, and said all the same. */
function isNeither({ from, to }: MovedGate): boolean {
  return (isOpen(from) && isOpen(to)) || (isMet(from) && isMet(to));
}

function notCounted({ notAsked, signedOffInVain }: Consequence): string {
  if (notAsked.length === 0 || signedOffInVain.length === 0) return listed(notAsked);
  const which = signedOffInVain.length === notAsked.length ? "all" : listed(signedOffInVain);
  return `${listed(notAsked)}; signed off among them: ${which}`;
}

import type { Moved, MovedCapability, RulesUsed } from "@/lib/readiness/snapshot/types";
import { GATE_IDS, type GateId } from "@/lib/rules/record";
import { listed } from "@/lib/rules/words";
import { frameworkChoices, profileChoices } from "../../people/labels";
import { gateNames, outcomeLabels, scoreInWords, stateInWords, statusLabels } from "../labels";

/** What moved, a plain sentence each: what is read first stands first. */
export function movedInWords(moved: Moved): readonly string[] {
  const { status, index, mean, pillars, capabilities, gates, rules, seen } = moved;
  const said = [
    ...(status
      ? [`${statusLabels[status.from]} became ${statusLabels[status.to].toLowerCase()}.`]
      : []),
    ...(index ? [scoreMoved("The index", index)] : []),
    ...pillars.map((pillar) => scoreMoved(pillar.name, pillar)),
    ...(mean ? [scoreMoved("The mean of the pillars", mean)] : []),
    ...capabilities.map(capabilityMoved),
    ...gates.map(({ rule, from, to, message }) =>
      from === null
        ? `${gateNames[rule]} is asked from here on: ${outcomeLabels[to].toLowerCase()}. ${message}`
        : `${gateNames[rule]} went from ${outcomeLabels[from].toLowerCase()} to ${outcomeLabels[to].toLowerCase()}. ${message}`,
    ),
    ...(rules ? [rulesMoved(rules)] : []),
  ];
  return [...said, ...seenInWords(seen, said.length > 0)];
}

/** "The index rose from 42.5 to 47.5." */
export function scoreMoved(
  what: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return `${what} ${to > from ? "rose" : "fell"} from ${scoreInWords(from)} to ${scoreInWords(to)}.`;
}

function capabilityMoved({ code, title, from, to, refreshDue }: MovedCapability): string {
  const was = stateInWords(from, refreshDue.from).toLowerCase();
  const is = stateInWords(to, refreshDue.to).toLowerCase();
  return `${code} ${title} went from ${was} to ${is}.`;
}

function rulesMoved({ from, to }: { from: RulesUsed; to: RulesUsed }): string {
  return `It was worked out by other rules than before: ${rulesInWords(to)}, where it had been ${rulesInWords(from)}.`;
}

/** "Four pillars (national), version 1, against Advanced practice, 2025 (2025), by engine 1.0.0". */
export function rulesInWords(rules: RulesUsed): string {
  const profile = profileChoices.find(({ value }) => value === rules.profile)?.label;
  const framework = frameworkChoices.find(({ value }) => value === rules.framework)?.label;
  return `profile ${profile ?? rules.profile}, version ${rules.profileVersion}, framework ${framework ?? rules.framework}, version ${rules.frameworkVersion}, engine ${rules.engine}`;
}

/** What was looked at is another thing than before, though no state or number of it moved. */
function seenInWords(seen: readonly string[], isBeside: boolean): readonly string[] {
  if (seen.length === 0) return isBeside ? [] : ["Nothing moved."];
  const named = seen.slice(0, NAMED).map((one) => (isGate(one) ? gateNames[one] : one));
  const more = seen.length - named.length;
  const all = listed(more > 0 ? [...named, `${String(more)} more`] : named);
  return [
    isBeside
      ? `The rules saw something else of ${all} too.`
      : `Nothing moved, but the rules saw something else of ${all}.`,
  ];
}

const NAMED = 8;

function isGate(text: string): text is GateId {
  return GATE_IDS.some((gate) => gate === text);
}

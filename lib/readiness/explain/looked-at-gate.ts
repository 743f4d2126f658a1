import { inWords } from "@/lib/rules/calendar-date";
import { frameworkOf } from "@/lib/rules/frameworks";
import type { Award, GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { count, listed } from "@/lib/rules/words";
import { fact, lookedWaiver, newestFirst, type LookedFacts } from "./looked-at";
import { feedback, patientFeedback } from "./looked-at-feedback";
import { reviews, sessions, signers } from "./looked-at-people";
import type { Looked } from "./types";

/**
 * What a gate looked at, and who waived it.
 *
 * Example: G1 looked at "HCPC RA12345: registered until 29 February 2028".
 */
export function lookedAtGate(gate: Finding<GateId>, facts: LookedFacts): readonly Looked[] {
  if (gate.outcome === "not-applicable") return [];
  return [...seenBy(gate, facts), ...lookedWaiver(gate, facts)];
}

function seenBy(gate: Finding<GateId>, facts: LookedFacts): readonly Looked[] {
  const { practitioner, areaCompetence } = facts.record;
  switch (gate.rule) {
    case "G1":
      return (practitioner.registrations ?? []).map(({ body, number, status, expiresOn }) =>
        fact(`${body} ${number}: ${status}, expires on ${inWords(expiresOn)}`),
      );
    case "G2":
      return awards(facts, facts.profile.rules.G2);
    case "G3":
      return newestFirst(practitioner.scopeReviewedOn, (on) => on).map((on) =>
        fact(`Reviewed on ${inWords(on)}`),
      );
    case "G4":
      return sessions(facts);
    case "G5":
      return (areaCompetence ?? [])
        .toSorted((one, other) => Number(one.complete) - Number(other.complete))
        .map(({ id, complete }) => fact(`${id}: ${complete ? "complete" : "still open"}`));
    case "G6":
      return practitioner.operatorEntitledOn.map((on) =>
        fact(`Entitled in writing on ${inWords(on)}`),
      );
    case "G7":
      return facts.result.pillars.map(({ code, rules }) => ({
        kind: "pillar",
        code,
        note: passesNote(rules),
      }));
    case "G8":
      return volume(gate, facts);
    case "G9":
      return feedback(facts);
    case "G10":
      return patientFeedback(facts);
    case "G11":
      return jobPlan(facts);
    case "G12":
      return narrative(facts);
    case "G13":
      return clear(gate, facts);
    case "G14":
      return reviews(facts);
    case "G15":
      return signers(facts);
    case "G16":
      return [
        ...newestFirst(facts.record.decisions, ({ on }) => on).map(({ profile, outcome, on }) =>
          fact(`Panel on ${profile}: ${outcome.replace("-", " ")}, ${inWords(on)}`),
        ),
        ...awards(facts, { level: facts.profile.rules.G16.level, kinds: ["equivalence"] }),
      ];
  }
}

/** Each with why it does not count, where it does not. */
function awards({ record }: LookedFacts, asked: AwardAsked): readonly Looked[] {
  return (record.practitioner.awards ?? []).map((award) => {
    const { title, level, awardedOn } = award;
    const when = awardedOn === null ? "in progress" : `awarded on ${inWords(awardedOn)}`;
    return fact(`${title}, level ${String(level)}: ${when}${lacking(award, asked)}`);
  });
}

interface AwardAsked {
  readonly level: number;
  readonly kinds: readonly string[];
}

function lacking({ level, kind }: Award, asked: AwardAsked): string {
  if (!asked.kinds.includes(kind)) return "; counts only through a decision on equivalence";
  return level < asked.level ? `; below level ${String(asked.level)}` : "";
}

function passesNote(rules: LookedFacts["result"]["pillars"][number]["rules"]): string {
  const failed = rules.filter(({ outcome }) => outcome !== "pass").map(({ rule }) => rule);
  return failed.length === 0 ? "passes P1–P5" : `does not pass ${listed(failed)}`;
}

function volume(gate: Finding, { linked }: LookedFacts): readonly Looked[] {
  return [
    fact(`${count(linked.length, "item")} linked to what the profile asks for`),
    ...linked
      .filter(({ item }) => gate.inputs.includes(item.id))
      .map(
        ({ item }) =>
          ({
            kind: "item",
            id: item.id,
            type: item.type,
            occurredOn: item.occurredOn,
            note: `has ${String(item.attachments)} attachments`,
          }) as const,
      ),
  ];
}

function jobPlan({ record }: LookedFacts): readonly Looked[] {
  const { jobPlan: shares } = record.practitioner;
  if (shares === null) return [];
  return frameworkOf(record.framework).pillars.map(({ code, name }) =>
    fact(`${name}: ${String(shares[code] ?? 0)}%`),
  );
}

function narrative({ record, profile }: LookedFacts): readonly Looked[] {
  const words = record.narrativeWords;
  if (words === null) return [];
  const { introduction, pillar, conclusion } = profile.rules.G12;
  const part = (name: string, key: string, { from, to }: { from: number; to: number }): Looked =>
    fact(`${name}: ${String(words[key] ?? 0)} words (${String(from)} to ${String(to)})`);
  return [
    part("Introduction", "introduction", introduction),
    ...frameworkOf(record.framework).pillars.map(({ code, name }) => part(name, code, pillar)),
    part("Conclusion", "conclusion", conclusion),
  ];
}

/** Linked or not: an item that identifies somebody is in the way wherever it is. */
function clear(gate: Finding, { record }: LookedFacts): readonly Looked[] {
  return [
    ...record.evidence
      .filter(({ id }) => gate.inputs.includes(id))
      .map(
        ({ id, type, occurredOn }) =>
          ({ kind: "item", id, type, occurredOn, note: "is flagged" }) as const,
      ),
    fact(
      record.openDisputes === 0 ? "No open dispute" : count(record.openDisputes, "open dispute"),
    ),
  ];
}

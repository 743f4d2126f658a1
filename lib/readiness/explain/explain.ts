import { asItStood } from "@/lib/rules/as-it-stood";
import { linkedEvidence } from "@/lib/rules/linked-evidence";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import { requirementsOf } from "@/lib/rules/requirements";
import type { Readiness } from "@/lib/rules/result";
import { notCountedYet } from "../steps";
import type { LookedFacts } from "./looked-at";
import { lookedAtCapability } from "./looked-at-capability";
import { lookedAtGate } from "./looked-at-gate";
import { lookedAtPillar } from "./looked-at-pillar";
import type { Asked, Explained, ExplainedFinding } from "./types";

interface About {
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly readiness: Readiness;
  readonly names: Readonly<Record<string, string>>;
}

/** Every rule that an answer comes from, with what it looked at; null: the answer holds no such thing. */
export function explain(asked: Asked, about: About): Explained | null {
  const { readiness } = about;
  const facts = factsOf(about);
  switch (asked.kind) {
    case "status":
      return { kind: "status" };
    case "gate": {
      const finding = readiness.gates.find(({ rule }) => rule === asked.rule);
      return finding
        ? { kind: "gate", rule: { finding, looked: lookedAtGate(finding, facts) } }
        : null;
    }
    case "pillar": {
      const pillar = readiness.pillars.find(({ code }) => code === asked.code);
      if (!pillar) return null;
      const rules = pillar.rules.map((finding) => ({
        finding,
        looked: lookedAtPillar(finding, pillar, facts),
      }));
      return { kind: "pillar", pillar, rules };
    }
    case "capability": {
      const pillar = readiness.pillars.find(({ capabilities }) =>
        capabilities.some(({ code }) => code === asked.code),
      );
      const capability = pillar?.capabilities.find(({ code }) => code === asked.code);
      if (!pillar || !capability) return null;
      const of = { code: capability.code, pillar: pillar.code };
      const rules = capability.rules.map((finding) => ({
        finding,
        looked: lookedAtCapability(finding.rule, of, facts),
      }));
      const waits = notCountedYet(readiness, about.names);
      const notCounted = waits.find(({ code }) => code === asked.code)?.because ?? null;
      return { kind: "capability", pillar, capability, rules, notCounted };
    }
  }
}

/** Everybody and everything that it names by an id. */
export function idsIn(explained: Explained): {
  readonly people: readonly string[];
  readonly items: readonly string[];
} {
  const looked = findingsOf(explained).flatMap((one) => one.looked ?? []);
  const of = (kind: "item" | "person"): readonly string[] => [
    ...new Set(looked.flatMap((one) => (one.kind === kind ? [one.id] : []))),
  ];
  return { people: of("person"), items: of("item") };
}

/** The rules that a page explains, with what each looked at; none: the status is explained as a whole. */
export function findingsOf(explained: Explained): readonly ExplainedFinding[] {
  switch (explained.kind) {
    case "status":
      return [];
    case "gate":
      return [explained.rule];
    case "pillar":
    case "capability":
      return explained.rules;
  }
}

function factsOf({ record, profile, readiness }: About): LookedFacts {
  const { asOf } = readiness;
  const standing = asItStood(record, asOf);
  const required = requirementsOf(profile, record.framework).codes;
  const linked = linkedEvidence(standing.evidence, { asOf, rules: profile.rules, required });
  return { record: standing, linked, profile, asOf, result: readiness };
}

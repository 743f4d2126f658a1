import { kindOf } from "@/lib/rules/gates/judge-gates";
import type { GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import { Section } from "../ui/layout";
import { GateList } from "./gate-list";
import { gateNames } from "./labels";
import { placeOf, type Place } from "./places";
import { whyPath } from "./why/path";

interface GatesSectionProps {
  readonly gates: readonly Finding<GateId>[];
  /** Links to where a gate is put in order; only its practitioner can. */
  readonly isOwn: boolean;
  /** The page of the portfolio, below which every gate is explained; of a day that is over there is none. */
  readonly base?: string;
}

/** How many gates are met, which hard stops are in the way, and each gate with its sentence. */
export function GatesSection({ gates, isOwn, base }: GatesSectionProps) {
  const { met, asked } = gatesMet(gates);
  return (
    <Section
      id="gates"
      heading={`Gates: ${String(met)} of ${String(asked)} are met`}
      about={`Capabilities raise the pillars; a gate is something else that review asks for, such as a registration. ${hardStops(gates)}`}
    >
      <GateList
        gates={gates.filter(isForReview)}
        {...(base !== undefined && { why: (rule) => whyPath(base, rule) })}
        {...(isOwn && { placeOf: placeOfGate })}
      />
      <BeforeTheExport gates={gates} {...(base !== undefined && { base })} />
    </Section>
  );
}

function placeOfGate({ rule, outcome, inputs }: Finding): Place {
  // G13 looks at flagged items and at disputes: its inputs are the items.
  return placeOf({ rule, outcome, itemId: rule === "G13" ? inputs[0] : undefined });
}

/** Of the gates to review. Waived counts as met; what does not apply is not asked. */
export function gatesMet(gates: readonly Finding<GateId>[]): { met: number; asked: number } {
  const asked = gates.filter((gate) => isForReview(gate) && gate.outcome !== "not-applicable");
  const met = asked.filter(({ outcome }) => outcome === "pass" || outcome === "waived");
  return { met: met.length, asked: asked.length };
}

/** What only an export asks for keeps nobody from review. */
function isForReview({ rule }: Finding<GateId>): boolean {
  return kindOf(rule) !== "export-only";
}

function BeforeTheExport({ gates, base }: Pick<GatesSectionProps, "gates" | "base">) {
  return gates
    .filter((gate) => !isForReview(gate) && gate.outcome !== "not-applicable")
    .map(({ rule, message }) => (
      <p key={rule} className="text-small mt-6">
        <b>
          {base === undefined ? (
            gateNames[rule]
          ) : (
            <a href={whyPath(base, rule)}>{gateNames[rule]}</a>
          )}
        </b>{" "}
        <span className="text-ink-soft">(asked for only by the export): {message}</span>
      </p>
    ));
}

function hardStops(gates: readonly Finding<GateId>[]): string {
  const inTheWay = gates.filter(
    ({ severity, outcome }) =>
      severity === "hard-stop" && (outcome === "fail" || outcome === "unknown"),
  );
  if (inTheWay.length === 0)
    return "No hard stop, a gate that nothing makes up for, is in the way.";
  return `Hard stops in the way, gates that nothing makes up for: ${listed(inTheWay.map(({ rule }) => gateNames[rule]))}.`;
}

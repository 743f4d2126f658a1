import type { ReactNode } from "react";
import type { Finding, Outcome, RuleId } from "@/lib/rules/result";
import { countInWords } from "../ui/number-words";
import { Sign } from "../ui/sign";
import { outcomeSigns } from "./outcome";
import { ruleNames } from "./labels";

export interface Place {
  readonly href: string;
  readonly label: string;
}

interface GateListProps {
  readonly gates: readonly Finding[];
  /** Where to do something about a gate. */
  readonly places?: Readonly<Partial<Record<RuleId, Place>>>;
}

/** Gates by outcome: what stands in the way first, with the way to it; what is met, shortly. */
export function GateList({ gates, places = {} }: GateListProps) {
  return (
    <div>
      <Group gates={gates} outcome="fail" words="not met" places={places} />
      <Group gates={gates} outcome="unknown" words="not known" places={places} />
      <Group gates={gates} outcome="pass" words="met" places={places} short />
      <Group gates={gates} outcome="waived" words="waived" places={places} short />
      <Group gates={gates} outcome="not-applicable" words="not for you" places={places} short />
    </div>
  );
}

interface GroupProps {
  readonly gates: readonly Finding[];
  readonly outcome: Outcome;
  readonly words: string;
  readonly places: NonNullable<GateListProps["places"]>;
  readonly short?: boolean;
}

function Group({ gates, outcome, words, places, short = false }: GroupProps) {
  const inGroup = gates.filter((gate) => gate.outcome === outcome);
  if (inGroup.length === 0) return null;
  return (
    <section className="not-first:mt-6">
      <h3 className="border-ink text-body flex items-center gap-2 border-b-2 pb-2">
        <Sign name={outcomeSigns[outcome]} />
        {countInWords(inGroup.length)} {words}
      </h3>
      {short ? (
        <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
          {inGroup.map((gate) => (
            <ShortGate key={gate.rule} gate={gate} />
          ))}
        </ul>
      ) : (
        <ul>
          {inGroup.map((gate) => (
            <OpenGate key={gate.rule} gate={gate} place={places[gate.rule]} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OpenGate({ gate, place }: { readonly gate: Finding; readonly place: Place | undefined }) {
  return (
    <li className="gate-row">
      <h4 className="leading-note">
        {ruleNames[gate.rule]} <Kind gate={gate} />
      </h4>
      <p className="leading-note text-ink-soft">{gate.message}</p>
      {place && (
        <div className="gate-place print:hidden">
          <a href={place.href} className="min-h-target inline-flex items-center">
            {place.label}
            <span className="sr-only">: {ruleNames[gate.rule]}</span>
          </a>
        </div>
      )}
    </li>
  );
}

function ShortGate({ gate }: { readonly gate: Finding }) {
  return (
    <li className="text-small py-2">
      <b>{ruleNames[gate.rule]}</b> <Kind gate={gate} />
      <Line>{gate.message}</Line>
    </li>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <span className="text-ink-soft block">{children}</span>;
}

/** What a gate would cost, where that is not the usual. */
function Kind({ gate }: { readonly gate: Finding }) {
  const words = kinds[gate.severity];
  if (words === undefined) return null;
  return <span className="text-ink-soft font-normal">({words})</span>;
}

const kinds: Partial<Record<Finding["severity"], string>> = {
  "hard-stop": "hard stop",
  "export-only": "only for the export",
  warning: "a warning, not a stop",
};

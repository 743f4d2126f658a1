import type { ReactNode } from "react";
import type { Finding, Outcome } from "@/lib/rules/result";
import { countInWords } from "../ui/number-words";
import { Sign } from "../ui/sign";
import { outcomeSigns } from "./outcome";
import { ruleNames } from "./labels";
import type { Place } from "./places";

interface GateListProps {
  readonly gates: readonly Finding[];
  /** Where a gate is explained; left out of a day that is over, which is only read. */
  readonly why?: (rule: Finding["rule"]) => string;
  /** Where to do something about it. */
  readonly placeOf?: (gate: Finding) => Place;
}

/** Gates by outcome: what stands in the way first, with the way to it; what is met, shortly. */
export function GateList(list: GateListProps) {
  return (
    <div>
      <Group {...list} outcome="fail" words="not met" />
      <Group {...list} outcome="unknown" words="not known" />
      <Group {...list} outcome="pass" words="met" short />
      <Group {...list} outcome="waived" words="waived" short />
      <Group {...list} outcome="not-applicable" words="not asked for" short />
    </div>
  );
}

interface GroupProps extends GateListProps {
  readonly outcome: Outcome;
  readonly words: string;
  readonly short?: boolean;
}

function Group({ gates, outcome, words, why, placeOf, short = false }: GroupProps) {
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
            <ShortGate key={gate.rule} gate={gate} href={why?.(gate.rule)} />
          ))}
        </ul>
      ) : (
        <ul>
          {inGroup.map((gate) => (
            <OpenGate key={gate.rule} gate={gate} href={why?.(gate.rule)} place={placeOf?.(gate)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface GateProps {
  readonly gate: Finding;
  readonly href: string | undefined;
}

function OpenGate({ gate, href, place }: GateProps & { readonly place: Place | undefined }) {
  return (
    <li className="gate-row">
      <h4 className="leading-note">
        <GateName gate={gate} href={href} /> <Kind gate={gate} />
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

function ShortGate({ gate, href }: GateProps) {
  return (
    <li className="text-small py-2">
      <b>
        <GateName gate={gate} href={href} />
      </b>{" "}
      <Kind gate={gate} />
      <Line>{gate.message}</Line>
    </li>
  );
}

function GateName({ gate: { rule }, href }: GateProps) {
  return href === undefined ? ruleNames[rule] : <a href={href}>{ruleNames[rule]}</a>;
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

import type { ReactNode } from "react";
import type { CapabilityState } from "@/lib/rules/result";
import { StateChange } from "./state-swatch";

export interface NextStep {
  /** Unique in the list. */
  readonly key: string;
  /** As the rules say it: "Ask your supervisor to sign off 4.2: everything else is in place". */
  readonly text: string;
  readonly href?: string | undefined;
  /** More than the rules know: who has had a request, and for how long. */
  readonly about?: ReactNode;
  readonly effect?: StepEffect | undefined;
  /** What it would change of the whole: "Index 47.5 to 50.0". */
  readonly brings?: string;
}

export interface StepEffect {
  readonly from: CapabilityState;
  readonly to: CapabilityState;
  /** "Research 47.5 to 50.0". */
  readonly words: ReactNode;
}

interface NextActionListProps {
  readonly steps: readonly NextStep[];
}

/** What would move you on, best first; each leads to where it is done. */
export function NextActionList({ steps }: NextActionListProps) {
  return (
    <ol className="border-ink mt-3 border-t-2">
      {steps.map((step, order) => (
        <li key={step.key} className="next-step">
          <span className="text-lead text-mark-ink font-bold" aria-hidden="true">
            {order + 1}
          </span>
          <div>
            <Step step={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Step({ step: { text, href, about, effect, brings } }: { readonly step: NextStep }) {
  const { deed, reason } = deedAndReason(text);
  const explanation = about ?? reason;
  return (
    <>
      {href === undefined ? (
        <b>{deed}</b>
      ) : (
        <a href={href} className="stretches font-bold">
          {deed}
        </a>
      )}
      {explanation && <p className="text-small text-ink-soft mt-0.5">{explanation}</p>}
      {!effect && brings !== undefined && <p className="text-note mt-1">{brings}</p>}
      {effect && (
        <p className="text-note mt-2 flex flex-wrap items-center gap-2">
          <StateChange from={effect.from} to={effect.to} />
          <span>
            {effect.words}
            {brings !== undefined && <span className="text-ink-soft"> · {brings}</span>}
          </span>
        </p>
      )}
    </>
  );
}

/** The deed is the link; why it is the next one stands under it. */
function deedAndReason(text: string): { readonly deed: string; readonly reason: string | null } {
  const cut = (isAboutFirst.test(text) ? endOfSentence : endOfDeed).exec(text);
  if (!cut?.[1] || !cut[2]) return { deed: text.replace(/\.$/, ""), reason: null };
  const reason = cut[2].charAt(0).toUpperCase() + cut[2].slice(1);
  return { deed: cut[1], reason: /[.?!]$/.test(reason) ? reason : `${reason}.` };
}

/** "For 4.5 (…): ask …" and "Pillar 4, Research: link …" name the thing first; their deed comes after the colon. */
const isAboutFirst = /^(?:For|Pillar) /u;
const endOfSentence = /^(.+?)\. (.+)$/su;
const endOfDeed = /^(.+?)[:.] (.+)$/su;

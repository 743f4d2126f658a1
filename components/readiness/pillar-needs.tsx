import type { PillarResult } from "@/lib/rules/result";
import { Section } from "../ui/layout";
import { scoreInWords } from "./labels";
import { whyPillarPath } from "./why/path";

interface PillarNeedsProps {
  readonly pillars: readonly PillarResult[];
  /** The page of the portfolio, below which every score is explained; of a day that is over there is none. */
  readonly base?: string;
}

/** What each pillar asks beyond its capabilities, where something of it is still open. */
export function PillarNeeds({ pillars, base }: PillarNeedsProps) {
  return (
    <Section heading="What the pillars still ask">
      <ul className="rows">
        {pillars.map(({ code, name, score, rules }) => {
          const open = rules.filter(({ outcome }) => outcome === "fail");
          return (
            <li key={code}>
              <h3 className="text-body flex items-baseline justify-between gap-3">
                {name}{" "}
                {base === undefined ? (
                  scoreInWords(score)
                ) : (
                  <a href={whyPillarPath(base, code)}>
                    {scoreInWords(score)}
                    <span className="sr-only">: how the score of {name} comes about</span>
                  </a>
                )}
              </h3>
              {open.length === 0 ? (
                <p className="text-ink-soft">Passes all five of its rules.</p>
              ) : (
                <ul className="text-small text-ink-soft mt-1 space-y-1">
                  {open.map(({ rule, message }) => (
                    <li key={rule}>{message}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

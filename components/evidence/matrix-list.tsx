import Link from "next/link";
import { capabilityPath } from "@/lib/core/capability-address";
import type { MatrixView } from "@/lib/evidence/matrix/types";
import { StateTag } from "../readiness/state-swatch";
import { Section } from "../ui/layout";
import { markWords } from "./matrix-marks";
import type { MatrixStanding } from "./matrix-table";

/** The same as the table, capability by capability: for a small screen, and for whoever reads by ear. */
export function MatrixList({
  view: { pillars, items },
  standing: { states, scores },
}: {
  readonly view: MatrixView;
  readonly standing: MatrixStanding;
}) {
  return pillars.map(({ code: pillar, name, capabilities }) => (
    <Section
      key={pillar}
      heading={`${pillar} ${name}`}
      beside={scores.get(pillar)?.toFixed(1) ?? undefined}
    >
      <ul className="rows max-w-form">
        {capabilities.map(({ code, title }) => {
          const result = states.get(code);
          const shown = items.filter(({ shows }) => shows.includes(code));
          return (
            <li key={code}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-6">
                <Link
                  href={capabilityPath({ code, otherFramework: null })}
                  prefetch={false}
                  className="text-ink font-bold"
                >
                  {code} {title}
                </Link>
                {result && <StateTag state={result.state} refreshDue={result.refreshDue} />}
              </p>
              {shown.length === 0 ? (
                <p className="text-ink-soft">Nothing shows it yet.</p>
              ) : (
                <ul>
                  {shown.map((item) => (
                    <li key={item.id}>
                      <Link href={`/evidence/${item.id}`} prefetch={false}>
                        {item.title}
                      </Link>
                      <span className="text-ink-soft">, {markWords[item.stands]}</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  ));
}

import Link from "next/link";
import { formatDay } from "@/lib/core/calendar-date";
import type { LinkedInPillar, PillarInHand } from "@/lib/readiness/pillar-review/types";
import { Section } from "../ui/layout";
import { CapabilityStates } from "./capability-states";
import { FindingsTable } from "./findings-table";
import { ruleNames } from "./labels";

/** A pillar as the engine sees it: what its rules saw, each capability's state, and the items that are linked in it. */
export function PillarContents({ view }: { readonly view: PillarInHand }) {
  const { pillar, titles, items } = view;
  return (
    <>
      <Section heading="How the pillar was worked out">
        <FindingsTable caption={`How ${pillar.name} was worked out`} findings={pillar.rules} />
      </Section>
      <Section heading="Its capabilities">
        <CapabilityStates id="pillar" pillars={[pillar]} titles={titles} />
      </Section>
      <Section
        heading={
          items.length === 1 ? "The one item in it" : `The ${String(items.length)} items in it`
        }
      >
        {items.length === 0 ? (
          <p className="text-ink-soft">Nothing that counts is linked in this pillar.</p>
        ) : (
          <ul className="rows">
            {items.map((item) => (
              <li key={item.id}>
                <Link href={`/evidence/${item.id}`} prefetch={false} className="font-bold">
                  {item.title}
                </Link>
                <p className="text-small text-ink-soft">{about(item)}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function about({ occurredOn, lacks }: LinkedInPillar): string {
  const day = formatDay(occurredOn);
  if (lacks.length === 0) return `${day}. It counts.`;
  const names = lacks.map((rule) => ruleNames[rule].toLowerCase());
  return `${day}. It does not count: not ${names.join(", not ")}.`;
}

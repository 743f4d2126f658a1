import type { Fixture } from "../ui/fixture";
import { CapabilityList } from "./capability-list";
import { FindingsTable } from "./findings-table";
import {
  ada,
  consultant,
  consultantTitles,
  findings,
  firstDay,
  gates,
  lastDay,
  tied,
  titles,
  underTheRoof,
} from "./fixture-readiness";
import { FourPillars } from "./four-pillars";
import { GateList } from "./gate-list";
import { NextActionList } from "./next-action-list";
import { OutcomeMark } from "./outcome";
import { PillarColumn } from "./pillar-column";
import { placeOf } from "./places";
import { PillarsOrnament } from "./pillars-ornament";
import { PillarsRow } from "./pillars-row";
import { StateRamp } from "./state-swatch";
import type { DrawnReadiness, Titles } from "./types";

const href = (code: string) => `#capability-${code}`;

export const readinessFixtures: readonly Fixture[] = [
  {
    name: "The four pillars",
    about: "A roof can rest only as high as the shortest pillar.",
    states: [
      { name: "Developing", drawn: pillars("Ada’s four pillars", ada) },
      { name: "The first day", drawn: pillars("Lou’s four pillars", firstDay) },
      { name: "The last day", drawn: pillars("Efa’s four pillars", lastDay) },
      { name: "A tie", drawn: pillars("Ivo’s four pillars", tied) },
      { name: "Words under the roof", drawn: pillars("Jas’s four pillars", underTheRoof) },
      {
        name: "Five groups, long names",
        drawn: pillars("Hana’s five pillars", consultant, consultantTitles),
      },
      { name: "An ornament", drawn: <PillarsOrnament /> },
    ],
  },
  {
    name: "The four pillars, small",
    about: "A row in a team: the outline is the score.",
    states: [
      {
        name: "Five people",
        drawn: (
          <p className="flex flex-wrap gap-8">
            {[lastDay, ada, tied, underTheRoof, firstDay, consultant].map((readiness) => (
              <PillarsRow
                key={readiness.pillars.map(({ score }) => score).join(" ")}
                readiness={readiness}
                label="Pillars"
              />
            ))}
          </p>
        ),
      },
    ],
  },
  {
    name: "One pillar",
    about: "Beside a capability: the way to its neighbours.",
    states: ada.pillars.slice(0, 1).map((pillar) => ({
      name: "1.6 is the page",
      drawn: <PillarColumn {...{ pillar, titles, href }} currentCode="1.6" />,
    })),
  },
  {
    name: "States and outcomes",
    about: "A word and a shape before a colour.",
    states: [
      { name: "States", drawn: <StateRamp /> },
      {
        name: "Outcomes",
        drawn: (
          <p className="flex flex-wrap gap-6">
            <OutcomeMark outcome="pass" />
            <OutcomeMark outcome="pass" warning />
            <OutcomeMark outcome="fail" />
            <OutcomeMark outcome="unknown" />
            <OutcomeMark outcome="not-applicable" />
            <OutcomeMark outcome="waived" />
          </p>
        ),
      },
    ],
  },
  {
    name: "What would move you on",
    about: "Best first; each leads to where it is done.",
    states: [
      {
        name: "Three moves",
        drawn: (
          <NextActionList
            steps={[
              {
                key: "4.1",
                text: "Ask your supervisor to sign off 4.1 (Research-informed improvement): everything else is in place.",
                href: "#capability-4.1",
                effect: { from: "evidenced", to: "signed-off", words: "Research 47.5 to 50.0" },
              },
              {
                key: "4.5",
                text: "For 4.5 (Prompting new research): ask a colleague to confirm an item. What is linked does not count before.",
                href: "#capability-4.5",
              },
              { key: "G16", text: "Bring your advanced portfolio to a panel first." },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: "Gates",
    about: "Grouped by outcome instead of a tag on every row.",
    states: [
      {
        name: "Every outcome",
        drawn: (
          <GateList
            gates={gates}
            why={(rule) => `#${rule}`}
            placeOf={({ rule, outcome }) => placeOf({ rule, outcome })}
          />
        ),
      },
    ],
  },
  {
    name: "Findings",
    about: "What was asked and whose number that is, what was seen, what follows.",
    states: [
      {
        name: "Met, not met, a warning",
        drawn: <FindingsTable caption="How 1.6 was worked out" findings={findings} />,
      },
    ],
  },
  {
    name: "All capabilities",
    about: "The picture in words.",
    states: [
      {
        name: "38",
        drawn: <CapabilityList id="all" readiness={ada} {...{ titles, href }} />,
      },
    ],
  },
];

function pillars(label: string, readiness: DrawnReadiness, named: Titles = titles) {
  return <FourPillars {...{ readiness, label, href }} titles={named} />;
}

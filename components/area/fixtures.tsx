import type { ActivityView, AreaSetView, ChosenArea } from "@/lib/area/types";
import type { Fixture } from "../ui/fixture";
import { ActivityList } from "./activity-list";
import { ActivityStanding, Counts, Entrustments, ShowingItems } from "./activity-standing";
import { AreaSentence } from "./area-sentence";
import { AskedList, SetFacts } from "./asked-list";
import { SetList } from "./set-list";

const LONG =
  "Reads enough as the first reader, before anybody else has said anything, in screening and in assessment, on every weekday of the year";

const asked = {
  ...{ id: "a1", code: "breast.1", title: LONG, level: 4, volume: 1_500 },
  ...{ counted: "screening cases read as first reader", source: "Ours (P)" },
};

const complete: ActivityView = {
  ...asked,
  judged: {
    ...{ complete: true, evidence: true, entrustment: "reached", volume: "reached" },
    countsUntil: "2027-09-30",
  },
  items: [
    {
      id: "e1",
      title: "Quarterly reader statistics",
      occurredOn: "2026-10-01",
      stage: "submitted",
      isFlagged: false,
    },
    { id: "e2", title: LONG, occurredOn: null, stage: "returned", isFlagged: false },
    { id: "e3", title: "Audit", occurredOn: null, stage: "submitted", isFlagged: true },
  ],
  unread: 1,
  entrustments: [
    { assessor: "p1", name: "Ruth Calder", level: 4, on: "2026-10-01", comment: "You rang me." },
    { assessor: "p1", name: "Ruth Calder", level: 3, on: "2026-03-01", comment: "" },
  ],
  counts: [{ count: 1_605, upTo: "2026-09-30" }],
};

const open: ActivityView = {
  ...asked,
  id: "a2",
  title: "Rings at once with what cannot wait",
  judged: {
    ...{ complete: false, evidence: false, entrustment: "none", volume: "old" },
    countsUntil: null,
  },
  items: [],
  unread: 0,
  entrustments: [],
  counts: [],
};

const set: AreaSetView = {
  ...{ id: "s1", code: "breast", title: "Breast screening reading", modality: "Mammography" },
  ...{ site: "Breast", speciality: "Screening", isShipped: true, isRetired: false, chosenBy: 3 },
  source: "Guidance for image reading (S): https://example.org/guidance",
  activities: [asked, { ...open, level: null, volume: null, counted: "" }],
};

const chosen: ChosenArea = {
  set,
  chosenOn: "2026-01-01",
  activities: [complete, open],
  complete: 1,
  countsUntil: "2027-09-30",
};

const line = { ...set, activities: 2 };

export const areaFixtures: readonly Fixture[] = [
  {
    name: "Areas of practice",
    about: "Sets to choose from, and what one asks.",
    states: [
      {
        name: "A practitioner's, a steward's with one that is retired",
        drawn: (
          <>
            <SetList sets={[line]} hrefOf={(id) => `/${id}`} />
            <SetList
              sets={[line, { ...line, id: "s2", title: LONG, isShipped: false, isRetired: true }]}
              hrefOf={(id) => `/${id}`}
              forSteward
            />
          </>
        ),
      },
      {
        name: "What a set asks",
        drawn: (
          <>
            <SetFacts set={set} />
            <AskedList activities={set.activities} />
          </>
        ),
      },
    ],
  },
  {
    name: "An area, and how far somebody is in it",
    about: "Complete, open, and what is missing of each activity.",
    states: [
      {
        name: "Half of it, in a set that is retired",
        drawn: (
          <>
            <AreaSentence chosen={{ ...chosen, set: { ...set, isRetired: true } }} />
            <ActivityList activities={chosen.activities} hrefOf={(id) => `/${id}`} />
          </>
        ),
      },
      {
        name: "An activity that is complete",
        drawn: (
          <>
            <ActivityStanding activity={complete} />
            <ShowingItems activity={complete} />
            <Counts activity={complete} />
            <Entrustments activity={complete} />
          </>
        ),
      },
      {
        name: "An activity with nothing",
        drawn: (
          <>
            <ActivityStanding activity={open} />
            <ShowingItems activity={open} />
            <Counts activity={open} />
            <Entrustments activity={open} />
          </>
        ),
      },
    ],
  },
];

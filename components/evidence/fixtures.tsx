import type { ReaderLine, ReadVersion } from "@/lib/evidence/reading/types";
import type { EvidenceRow, EvidenceVersionView, RequestView } from "@/lib/evidence/types";
import type { Suggestion } from "@/lib/suggestion/types";
import type { Fixture } from "../ui/fixture";
import { file } from "../files/fixtures";
import { EvidenceTable } from "./evidence-table";
import { EvidenceWordsView } from "./evidence-words";
import { HowManyLinks } from "./how-many-links";
import { NeedsYou } from "./needs-you";
import { Requests } from "./requests";
import { SuggestedCapabilities } from "./suggested-capabilities";
import { WhoHasLooked } from "./who-has-looked";

const TODAY = "2026-11-22";
const LONG =
  "An account of a shift on which nothing went as it was planned and everybody had to find out by themselves what the others had already agreed ";

const row: EvidenceRow = {
  id: "audit",
  title: "Random double-read of 120 of my limb reports",
  type: "audit",
  occurredOn: "2026-06-18",
  loggedOn: "2026-06-18",
  stage: "submitted",
  hasDraft: false,
  isFlagged: false,
  shows: [
    { code: "1.11", title: "Area-specific competence" },
    { code: "4.2", title: "Audit and evaluation" },
  ],
  confirmedBy: [],
  declinedBy: [],
  waitingFor: [],
  waitingSince: null,
  found: null,
};

const rows: readonly EvidenceRow[] = [
  { ...row, id: "1", confirmedBy: ["Bea Hartley", "Cai Morgan"], hasDraft: true },
  { ...row, id: "2", waitingFor: ["Priya Nair"], waitingSince: "2026-10-09" },
  { ...row, id: "3", declinedBy: ["Tom Ashby"] },
  { ...row, id: "4", isFlagged: true },
  { ...row, id: "5", stage: "returned" },
  { ...row, id: "6", stage: "withdrawn" },
  { ...row, id: "7", stage: "draft", type: null, occurredOn: null, shows: [] },
  {
    ...row,
    id: "9",
    found: {
      title: [
        { text: "Random double-read of 120 of my ", isFound: false },
        { text: "limb", isFound: true },
        { text: " reports", isFound: false },
      ],
      account: {
        field: "whatLearned",
        pieces: [
          { text: "A fracture of the lower ", isFound: false },
          { text: "limb", isFound: true },
        ],
      },
    },
  },
  { ...row, id: "8", title: LONG.repeat(2), shows: Array.from({ length: 6 }, sixth) },
];

const version: EvidenceVersionView = {
  number: 1,
  title: "Random double-read of 120 of my limb reports",
  type: "audit",
  occurredOn: "2026-06-18",
  setting: "District general hospital, emergency imaging",
  whatHappened: "A colleague and I read the same 120 reports.\n\nThree differences were minor.",
  whatLearned: "One foot fracture would have changed management.",
  whatChanged: "I look at the midfoot twice.",
  formVersion: null,
  answers: {},
  characteristics: ["analysis", "autonomy"],
  webLinks: ["https://northmoor.example/audit"],
  links: [
    { code: "4.2", title: "Audit and evaluation", rationale: "It closes the loop of an audit." },
  ],
  files: [file],
  keptIdentifiers: [],
  keptBecause: "",
};

const emptyVersion: EvidenceVersionView = {
  number: 1,
  title: "Night shift",
  type: null,
  occurredOn: null,
  setting: "",
  whatHappened: "",
  whatLearned: "",
  whatChanged: "",
  formVersion: null,
  answers: {},
  characteristics: [],
  webLinks: [],
  links: [],
  files: [],
  keptIdentifiers: [],
  keptBecause: "",
};

const longVersion: EvidenceVersionView = {
  ...version,
  setting: LONG,
  whatHappened: LONG.repeat(6),
  whatLearned: "Donaudampfschifffahrtsgesellschaft".repeat(6),
  webLinks: [`https://northmoor.example/${"audit/".repeat(30)}`],
  links: Array.from({ length: 6 }, sixth).map((link) => ({ ...link, rationale: LONG })),
  files: version.files.map((file) => ({
    ...file,
    name: `${LONG.replaceAll(" ", "-")}.xlsx`,
    keptIdentifiers: ["phone"],
    keptBecause: LONG,
  })),
  keptIdentifiers: ["nhs-number", "name", "date-of-birth"],
  keptBecause: LONG,
};

const request: RequestView = {
  id: "request",
  confirmer: "Cai Morgan",
  askedAt: new Date("2026-11-01T10:00:00Z"),
  state: "waiting",
  sentence: "",
  strong: false,
  answeredAt: null,
};

const answeredAt = new Date("2026-11-03T10:00:00Z");
const requests: readonly RequestView[] = [
  request,
  { ...request, id: "2", state: "confirmed", sentence: "I was there.", strong: true, answeredAt },
  { ...request, id: "3", state: "declined", sentence: LONG, answeredAt },
  { ...request, id: "4", state: "closed" },
];

const looked: ReadVersion = {
  number: 1,
  places: ["item"],
  firstAt: new Date("2026-11-03T09:53:00Z"),
  lastAt: answeredAt,
  times: 1,
};
const readers: readonly ReaderLine[] = [
  {
    readerId: "1",
    name: "Bea Hartley",
    why: "coordinating",
    versions: [
      { ...looked, number: 2, places: ["item", "sign-off"], firstAt: request.askedAt, times: 12 },
      { ...looked, places: ["differences", "item"], times: 2 },
    ],
  },
  { readerId: "2", name: "Cai Morgan", why: "associate", versions: [looked] },
  {
    readerId: "3",
    name: "Maximiliana Featherstonehaugh-Cholmondeley",
    why: "second-look",
    versions: [{ ...looked, places: ["confirmation"] }],
  },
];

const suggestions: readonly Suggestion[] = [
  {
    code: "4.2",
    title: "Audit and evaluation",
    because: [
      { field: "title", from: 0, to: 8, words: "re-audit" },
      { field: "whatHappened", from: 12, to: 28, words: "closing the loop" },
    ],
  },
  {
    code: "1.6",
    title: "Clinical reasoning and diagnosis",
    because: [{ field: "title", from: 9, to: 43, words: "Donaudampfschifffahrt".repeat(6) }],
  },
];

export const evidenceFixtures: readonly Fixture[] = [
  {
    name: "Evidence, by date",
    about: "A row an item; on a phone a paragraph. Where it stands is a word and a sign.",
    states: [
      {
        name: "Every standing, and a long one",
        drawn: <EvidenceTable items={rows} today={TODAY} />,
      },
    ],
  },
  {
    name: "What needs its practitioner",
    about: "Returned, declined, begun. The rest of a long list is one link away.",
    states: [
      {
        name: "Three of nine",
        drawn: (
          <NeedsYou
            needing={9}
            needs={[
              { id: "1", title: version.title, need: "returned", by: "Bea Hartley" },
              { id: "2", title: LONG, need: "declined", by: "Tom Ashby" },
              { id: "3", title: "Night shift", need: "draft", by: null },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: "What the words may show",
    about: "A reminder to their writer. Nothing is drawn where the words say little.",
    states: [
      {
        name: "Two, and words without a space",
        drawn: <SuggestedCapabilities suggestions={suggestions} onAdd={null} />,
      },
      { name: "Nothing linked", drawn: <HowManyLinks chosen={0} /> },
      { name: "Five linked", drawn: <HowManyLinks chosen={5} /> },
      { name: "Six linked", drawn: <HowManyLinks chosen={6} /> },
    ],
  },
  {
    name: "An item",
    about: "Whole, in its practitioner’s words.",
    states: [
      { name: "Everything said", drawn: <EvidenceWordsView version={version} within /> },
      { name: "A draft of one line", drawn: <EvidenceWordsView version={emptyVersion} within /> },
      { name: "Long words", drawn: <EvidenceWordsView version={longVersion} within /> },
    ],
  },
  {
    name: "Confirmation",
    about: "Who was asked, and what they said.",
    states: [
      { name: "Nobody asked", drawn: <Requests requests={[]} /> },
      { name: "Every answer", drawn: <Requests requests={requests} /> },
    ],
  },
  {
    name: "Who has looked",
    about: "The other half of who can see it, for its practitioner alone.",
    states: [
      { name: "Nobody yet", drawn: <WhoHasLooked readers={[]} /> },
      { name: "Once, often, on several pages", drawn: <WhoHasLooked readers={readers} /> },
    ],
  },
];

function sixth(_: unknown, index: number) {
  return { code: `3.${String(index + 1)}`, title: `Capability ${String(index + 1)}` };
}

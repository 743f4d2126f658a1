import type { CapabilityResult } from "@/lib/rules/result";
import type { Fixture } from "../ui/fixture";
import { FixtureForm } from "../ui/fixture-form";
import { AskFields, CannotBeAsked } from "./ask-fields";
import { DecisionFields } from "./decision-fields";
import { DecisionList } from "./decision-list";
import {
  bea,
  capability,
  changed,
  decision,
  items,
  LONG,
  longItem,
  request,
  revoked,
  reworded,
  supervisors,
  TODAY,
} from "./fixture-record";
import { OpenRequests } from "./open-requests";
import { OwnWordsList } from "./own-words";
import { RevokeFields } from "./revoke-fields";
import { RuleChips } from "./rule-chips";
import { ShownEvidenceList } from "./shown-evidence";
import { SignerLine } from "./signer-line";
import { WaitingList } from "./waiting-list";

const waiting = [
  ["/a", "Ada Nwosu", "2026-11-03", "4.3 Appraising and combining evidence"],
  ["/b", "Jas Gill", "2026-11-07", "1.1 Accountable, code-compliant practice"],
  ["/c", "Dev Raman", "2026-11-08", `To confirm: ${LONG.slice(0, 160)}`],
  ["/d", "Hana Sato", "2026-11-22", "3.1 Own learning plan"],
].map(([href = "", practitioner = "", day = "", what = ""]) => ({
  href,
  practitioner,
  what,
  askedAt: new Date(`${day}T12:00:00Z`),
}));

const building: CapabilityResult = {
  code: "1.6",
  state: "building",
  value: 50,
  refreshDue: false,
  rules: (["C1", "C2", "C3", "C4", "C5", "C6"] as const).map((rule) => ({
    rule,
    scope: "capability",
    outcome: rule === "C1" || rule === "C6" ? "fail" : rule === "C5" ? "not-applicable" : "pass",
    severity: "requirement",
    inputs: [],
    observed: "",
    threshold: "",
    source: "S/P",
    message: "",
  })),
};

const answered = { today: TODAY, writer: "41", title: "Components" } as const;
const about = (
  <SignerLine
    signer={{ role: "coordinating", since: "2025-09-01", preparedOn: "2025-06-01", lacks: [] }}
  />
);

export const signOffFixtures: readonly Fixture[] = [
  {
    name: "What waits",
    about: "Oldest first. Late is a word and the mark.",
    states: [
      { name: "Default", drawn: <WaitingList items={waiting} today={TODAY} /> },
      {
        name: "One is open",
        drawn: <WaitingList items={waiting} today={TODAY} currentHref="/b" />,
      },
    ],
  },
  {
    name: "Evidence for a capability",
    about: "In its owner’s words; what counts first, and why the rest does not.",
    states: [
      { name: "Default", drawn: <ShownEvidenceList items={items} code="1.6" /> },
      { name: "Long", drawn: <ShownEvidenceList items={[longItem]} code="1.6" /> },
    ],
  },
  {
    name: "Decisions",
    about: "Who, when, why, what it rested on, and what became of it.",
    states: [
      { name: "More evidence", drawn: <DecisionList decisions={[decision]} /> },
      { name: "Changed since", drawn: <DecisionList decisions={[changed]} /> },
      { name: "Reworded since", drawn: <DecisionList decisions={[reworded]} /> },
      {
        name: "Revoked, long",
        drawn: <DecisionList decisions={[{ ...revoked, reasons: LONG }]} />,
      },
    ],
  },
  {
    name: "Self-assessments",
    about: "The latest is read; the earlier ones can be.",
    states: [
      {
        name: "Two",
        drawn: (
          <OwnWordsList
            words={[
              { id: "1", assessedAt: new Date("2026-08-01T12:00:00Z"), reflection: LONG },
              { id: "2", assessedAt: new Date("2026-02-01T12:00:00Z"), reflection: "Less sure." },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: "Open requests",
    about: "How long somebody has waited, and the way back.",
    states: [
      {
        name: "Late",
        drawn: <OpenRequests requests={[request]} supervisors={[bea]} {...answered} />,
      },
      {
        name: "They cannot decide any more",
        drawn: (
          <OpenRequests requests={[{ ...request, id: "32" }]} supervisors={[]} {...answered} />
        ),
      },
    ],
  },
  {
    name: "Asking for sign-off",
    about: "Who can decide, and why the others cannot.",
    states: [
      {
        name: "Default",
        drawn: (
          <>
            <FixtureForm id="ask">
              <AskFields view={{ capability, supervisors, requests: [] }} />
            </FixtureForm>
            <CannotBeAsked supervisors={supervisors} today={TODAY} />
          </>
        ),
      },
      {
        name: "Nobody",
        drawn: <AskFields view={{ capability, supervisors: [], requests: [] }} />,
      },
      {
        name: "Everybody is asked",
        drawn: <AskFields view={{ capability, supervisors: [], requests: [request] }} />,
      },
    ],
  },
  {
    name: "A decision to make",
    about: "Whether it counts is said before the reasons are written, not after.",
    states: [
      { name: "The rules so far", drawn: <RuleChips result={building} /> },
      {
        name: "Default",
        drawn: (
          <FixtureForm id="decide">
            <DecisionFields
              basis=""
              requestId="31"
              isOpen
              mayAchieve={{ allowed: true }}
              about={about}
            />
          </FixtureForm>
        ),
      },
      {
        name: "Nothing is confirmed yet",
        drawn: (
          <FixtureForm id="decide-held">
            <DecisionFields
              basis=""
              requestId="31"
              isOpen
              mayAchieve={{ allowed: false, because: "Nothing confirmed shows 1.6 yet." }}
              about={about}
            />
          </FixtureForm>
        ),
      },
      {
        name: "It would not count",
        drawn: (
          <SignerLine
            signer={{
              role: "associate",
              since: "2025-09-01",
              preparedOn: "2022-06-01",
              lacks: ["A5", "A6"],
            }}
          />
        ),
      },
      {
        name: "Refused",
        drawn: (
          <FixtureForm
            id="decide-refused"
            answer={{
              status: "failed",
              attempt: "1",
              values: { reasons: "Good appraisal. See my notes, please." },
              failure: {
                code: "invalid",
                formErrors: [],
                fieldErrors: {
                  method: ["Say how you reached your decision."],
                  reasons: ["Write at least 10 words. You have written 6."],
                  password: ["Enter your password again to sign."],
                },
              },
            }}
          >
            <DecisionFields
              basis=""
              requestId="31"
              isOpen
              mayAchieve={{ allowed: true }}
              about={about}
            />
          </FixtureForm>
        ),
      },
      {
        name: "Somebody else was faster",
        drawn: (
          <FixtureForm id="decide-late" values={{ reasons: LONG }}>
            <DecisionFields
              basis=""
              requestId="31"
              isOpen={false}
              mayAchieve={{ allowed: true }}
              about=""
            />
          </FixtureForm>
        ),
      },
    ],
  },
  {
    name: "Revoking",
    about: "A row beside the decision, never instead of it.",
    states: [
      {
        name: "Default",
        drawn: (
          <FixtureForm id="take-back">
            <RevokeFields signOffId="11" isOpen />
          </FixtureForm>
        ),
      },
    ],
  },
];

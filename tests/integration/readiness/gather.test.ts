import { expect, test } from "vitest";
import { fromCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import { portfolioRecord } from "@/lib/readiness/schema";
import type { PortfolioRecord } from "@/lib/rules/record";
import * as areas from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";

import { item } from "@/prisma/seed/build/item";
import type * as people from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { at } from "@/prisma/seed/build/time";
import { makeWard, TODAY, type Ward } from "../../support/ward";

const ada = ({ ada: { id, organisationId } }: Ward) => ({
  organisationId,
  practitionerIds: [id],
  today: TODAY,
});

test("a portfolio is gathered as the rules know it: the latest submitted words, every decision, every detail", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { bea, cai, dan, stu, dev } = ward;
  const of = ward.ada;
  await startingOn(cai, "2024-09-03");
  await startingOn(dan, "2024-09-04");

  const answeredAt = (day: string, time: string) => ({
    at: at(day, time),
    sentence: "I was there.",
    strong: time === "23:30",
  });
  const askedAt = at("2026-07-03", "18:30");
  const confirmed = await item(db, {
    by: of,
    versions: [
      {
        words: {
          type: "audit",
          occurredOn: "2026-07-01",
          characteristics: ["innovation", "analysis"],
          webLinks: ["https://example.org/audit", "https://example.org/re-audit"],
          shows: [{ code: "4.2" }, { code: "1.11", rationale: " " }, { code: "2.3" }],
        },
        savedAt: at("2026-07-03", "18:10"),
        submittedAt: at("2026-07-03", "18:20"),
        asked: [
          // 23:30 by the clock of Greenwich is the next day by that of London in summer.
          { who: bea, at: askedAt, answer: answeredAt("2026-07-07", "23:30") },
          { who: cai, at: askedAt, answer: answeredAt("2026-07-09", "10:00") },
        ],
      },
    ],
  });
  const twice = await item(db, {
    by: of,
    versions: [
      {
        words: { title: "First", type: "cbd", occurredOn: "2026-08-01", shows: [{ code: "1.1" }] },
        savedAt: at("2026-08-02", "09:00"),
        submittedAt: at("2026-08-02", "09:10"),
        asked: [
          {
            who: bea,
            at: at("2026-08-02", "10:00"),
            answer: { at: at("2026-08-03", "10:00"), sentence: "I was there." },
          },
        ],
      },
      {
        words: { title: "Again", type: "cbd", occurredOn: "2026-08-01", shows: [{ code: "1.2" }] },
        savedAt: at("2026-09-02", "09:00"),
        submittedAt: at("2026-09-02", "23:30"),
        asked: [
          {
            who: cai,
            at: at("2026-09-03", "10:00"),
            answer: {
              at: at("2026-09-04", "10:00"),
              sentence: "It is not so.",
              answer: "declined",
            },
          },
          { who: bea, at: at("2026-09-03", "10:00") },
        ],
      },
      { words: { title: "A draft of it" }, savedAt: at("2026-10-02", "09:00") },
    ],
  });
  const withdrawn = await evidence.withdrawnEvidence(db, {
    by: of,
    type: "teaching-observed",
    occurredOn: "2026-05-05",
    characteristics: [],
    shows: [{ code: "3.1" }],
  });
  await evidence.returnedEvidence(db, { by: of, returnedBy: bea });
  await evidence.draftEvidence(db, { by: of });
  await evidence.confirmedEvidence(db, { by: dev, confirmedBy: [bea] });

  await decisions.selfAssessment(db, { of, capability: "4.2", on: "2026-06-01" });
  await decisions.entrustment(db, { of, capability: "1.6", by: bea, level: 4, on: "2026-06-02" });
  const revoked = await decisions.signOff(db, {
    of,
    capability: "1.1",
    by: dan,
    role: "associate",
    on: "2026-06-10",
  });
  await decisions.revocation(db, { of: revoked, by: bea, on: "2026-06-20" });
  await decisions.signOff(db, {
    of,
    capability: "1.1",
    by: bea,
    on: "2026-08-10",
    restsOn: [twice, confirmed],
  });
  await decisions.signOff(db, {
    of,
    capability: "4.2",
    by: cai,
    role: "associate",
    decision: "more-evidence",
    on: "2026-08-11",
    restsOn: [confirmed],
  });
  await decisions.signOffRequest(db, { of, capability: "2.3", to: bea });

  await details.registration(db, { of, number: "RA12345", expiresOn: "2028-02-29" });
  await details.award(db, { of, title: "MSc Advanced Clinical Practice", awardedOn: null });
  await details.scopeReview(db, { of, on: "2026-03-01" });
  await details.scopeReview(db, { of, on: "2025-03-01" });
  await details.entitlement(db, { of, on: "2025-05-01" });
  const shares = { "1": 70, "2": 10, "3": 10, "4": 10 };
  await details.jobPlan(db, { of, on: "2026-01-01", shares: { ...shares, "1": 100 } });
  await details.jobPlan(db, { of, on: "2026-04-01", shares });
  await details.jobPlan(db, { of, on: "2027-04-01", shares: { ...shares, "1": 0 } });
  await details.supervisionSession(db, { of, on: "2026-10-02", by: bea });
  await details.colleagueFeedback(db, { of, on: "2026-05-01" });
  await details.patientFeedback(db, { of, on: "2026-04-01" });
  const set = await areas.areaSet(db, {
    by: stu,
    code: "chest",
    activities: [
      { title: "Reads", volume: 100, counted: "chests" },
      { title: "Rings", level: 4 },
    ],
  });
  const [reads, rings] = [areas.activityAt(set, 1), areas.activityAt(set, 2)];
  await areas.areaChoice(db, { of, set });
  await areas.areaShowing(db, { of, activity: reads, item: confirmed });
  await areas.areaCount(db, { of, activity: reads, count: 100, upTo: "2026-09-30" });
  await areas.areaShowing(db, { of, activity: rings, item: withdrawn });
  await areas.areaEntrustment(db, { of, activity: rings, by: bea });
  const words = { introduction: 350, "1": 900, "2": 900, "3": 800, "4": 800, conclusion: 220 };
  await details.narrative(db, { of, on: "2026-10-01", words: { ...words, conclusion: 1 } });
  await details.narrative(db, { of, on: "2026-11-01", words });
  await pillarReview(db, {
    of,
    on: "2026-10-20",
    pillar: "1",
    by: bea,
    secondReviewer: dev,
  });
  await details.panelDecision(db, {
    of,
    on: "2024-05-01",
    profile: "four-pillars",
    outcome: "not-yet",
  });
  await details.waiver(db, { of, gate: "G10", by: stu, on: "2026-06-01", until: "2027-05-01" });

  const [gathered] = await gatherRecords(db, ada(ward));
  const expected: PortfolioRecord = {
    framework: "nhse-mpf-2025",
    practitioner: {
      profession: "diagnostic radiographer",
      trainee: true,
      patientFacing: true,
      registrations: [
        { body: "HCPC", number: "RA12345", status: "registered", expiresOn: "2028-02-29" },
      ],
      awards: [
        { title: "MSc Advanced Clinical Practice", level: 7, kind: "masters", awardedOn: null },
      ],
      scopeReviewedOn: ["2025-03-01", "2026-03-01"],
      ionisingRadiation: true,
      operatorEntitledOn: ["2025-05-01"],
      jobPlan: { "1": 70, "2": 10, "3": 10, "4": 10 },
    },
    evidence: [
      {
        id: confirmed.id,
        version: 1,
        type: "audit" as const,
        family: "results" as const,
        strong: true,
        occurredOn: "2026-07-01",
        attachments: 2,
        withdrawn: false,
        identifiable: false,
        characteristics: ["innovation" as const, "analysis" as const],
        // Said in one moment, so their order is that of the ids.
        confirmations: [
          { by: bea.id, on: "2026-07-08" },
          { by: cai.id, on: "2026-07-09" },
        ],
        links: [
          { capability: "4.2", rationale: true },
          { capability: "1.11", rationale: false },
          { capability: "2.3", rationale: true },
        ],
      },
      {
        id: twice.id,
        version: 2,
        type: "cbd" as const,
        family: "reasoning" as const,
        strong: false,
        occurredOn: "2026-08-01",
        attachments: 0,
        withdrawn: false,
        identifiable: false,
        characteristics: ["autonomy" as const, "complexity" as const],
        confirmations: [],
        links: [{ capability: "1.2", rationale: true }],
      },
      {
        id: withdrawn.id,
        version: 1,
        type: "teaching-observed" as const,
        family: "observed" as const,
        strong: false,
        occurredOn: "2026-05-05",
        attachments: 0,
        withdrawn: true,
        identifiable: false,
        characteristics: [],
        confirmations: [],
        links: [{ capability: "3.1", rationale: true }],
      },
    ].sort((one, other) => (one.id < other.id ? -1 : 1)),
    selfAssessments: [{ capability: "4.2", on: "2026-06-01" }],
    entrustments: [{ capability: "1.6", level: 4, assessor: bea.id, on: "2026-06-02" }],
    supervisors: [
      { ...supervisor(bea), role: "coordinating", scope: [], to: null },
      { ...supervisor(cai), role: "associate", scope: ["4"], from: "2024-09-03", to: null },
      { ...supervisor(dan), role: "associate", scope: ["1"], from: "2024-09-04", to: "2026-06-30" },
    ],
    signOffs: [
      {
        capability: "1.1",
        by: dan.id,
        on: "2026-06-10",
        decision: "achieved",
        revokedOn: "2026-06-20",
        changedSince: null,
      },
      {
        capability: "1.1",
        by: bea.id,
        on: "2026-08-10",
        decision: "achieved",
        revokedOn: null,
        // Submitted anew at 23:30 by the clock of Greenwich: the third by that of London.
        changedSince: "2026-09-03",
      },
      {
        capability: "4.2",
        by: cai.id,
        on: "2026-08-11",
        decision: "more-evidence",
        revokedOn: null,
        changedSince: null,
      },
    ],
    pillarReviews: [{ pillar: "1", by: bea.id, secondReviewer: dev.id, on: "2026-10-20" }],
    supervision: [{ on: "2026-10-02", minutes: 60, with: bea.id }],
    colleagueFeedback: [
      {
        completedOn: "2026-05-01",
        raters: 14,
        professions: 5,
        consultants: 2,
        juniors: 3,
        facilitated: true,
      },
    ],
    patientFeedback: [{ completedOn: "2026-04-01", responses: 25 }],
    // The second is entrusted, and what shows it was withdrawn.
    areaCompetence: [
      { id: "chest.1", complete: true },
      { id: "chest.2", complete: false },
    ],
    narrativeWords: words,
    decisions: [{ profile: "four-pillars", outcome: "not-yet", on: "2024-05-01" }],
    openDisputes: 0,
    waivers: [{ rule: "G10", approver: stu.id, on: "2026-06-01", until: "2027-05-01" }],
  };
  expect(gathered?.profile).toBe("four-pillars");
  expect(gathered?.areaChangesOn).toBe("2027-10-01");
  expect(JSON.stringify(gathered?.record)).toBe(JSON.stringify(portfolioRecord.parse(expected)));
});

async function startingOn(who: people.SupervisorRef, day: string): Promise<void> {
  await database().supervisorPost.updateMany({
    where: { supervisorId: who.id },
    data: { startsOn: fromCalendarDate(day) },
  });
}

function supervisor(who: people.SupervisorRef) {
  return {
    id: who.id,
    profession: who.profession,
    from: "2024-09-02",
    level: who.level,
    registered: true,
    preparedOn: ["2025-06-02"],
    lineManager: false,
    conflict: false,
  };
}

import type { Database } from "@/lib/db/client";
import * as areas from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import { findArea } from "@/prisma/seed/build/into";
import { item, type Words } from "@/prisma/seed/build/item";
import * as people from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import * as standing from "@/prisma/seed/build/standing";
import { at } from "@/prisma/seed/build/time";

export type WholeRecord = Awaited<ReturnType<typeof openWholeRecord>>;

/** Somebody of the demonstration with something in every key of the record, and where it is read. */
export async function openWholeRecord(db: Database) {
  const named = (name: string) =>
    db.person.findFirstOrThrow({
      where: { name },
      select: { id: true, organisationId: true, name: true, email: true },
    });
  const [bea, stu, moira] = [
    await named("Bea Hartley"),
    await named("Stu Fenwick"),
    await named("Moira Stead"),
  ];
  const beaSupervises = {
    ...bea,
    profession: "diagnostic radiographer",
    level: "consultant",
  } as const;
  const { id: organisationId } = await db.organisation.findFirstOrThrow({
    where: { name: "Northmoor Hospitals" },
  });
  const northmoor = { id: organisationId, name: "Northmoor Hospitals" };
  const team = await db.team.findFirstOrThrow({ where: { name: "Imaging", organisationId } });

  const wren = await people.practitioner(db, {
    who: await people.person(db, { of: northmoor, name: "Wren Ashdown" }),
    team,
    profession: "nuclear medicine technologist",
  });
  await people.supervisorPost(db, { who: beaSupervises, of: wren });
  const sol = await people.supervisor(db, {
    who: await people.person(db, { of: northmoor, name: "Sol Verity" }),
    profession: "medical physicist",
    level: "advanced",
    preparedOn: ["2026-02-03"],
  });
  await people.supervisorPost(db, {
    ...{ who: sol, of: wren, scope: ["4"], lineManager: true, conflict: true },
    ...{ startsOn: "2026-03-04", endsOn: "2031-05-06" },
  });

  const of = wren;
  await details.registration(db, {
    ...{ of, number: "RA654321", status: "restricted", expiresOn: "2029-03-31" },
  });
  await details.award(db, { of, title: "MSc Molecular Imaging", awardedOn: "2024-07-20" });
  await details.scopeReview(db, { of, on: "2026-03-02" });
  await details.entitlement(db, { of, on: "2025-05-04" });
  const shares = { "1": 61, "2": 13, "3": 14, "4": 12 };
  await details.jobPlan(db, { of, on: "2026-01-05", shares });
  await details.supervisionSession(db, { of, on: "2026-10-02", by: bea, minutes: 47 });
  await details.colleagueFeedback(db, {
    ...{ of, on: "2026-05-01", raters: 17, professions: 6, consultants: 4, juniors: 5 },
    facilitated: true,
  });
  await details.patientFeedback(db, { of, on: "2026-04-01", responses: 33 });
  const parts = { introduction: "I measure.", "1": "So do we.", "2": "", "3": "", "4": "" };
  await details.narrative(db, { of, on: "2026-06-01", parts: { ...parts, conclusion: "More." } });
  await details.panelDecision(db, { of, on: "2026-05-11", outcome: "not-yet", recordedBy: stu });
  await details.waiver(db, { of, on: "2026-06-12", gate: "G9", by: stu, until: "2027-05-13" });
  await standing.dispute(db, { of, day: "2026-07-14" });
  await pillarReview(db, { of, by: bea, pillar: "4", on: "2026-08-15", secondReviewer: moira });

  const words: Words = {
    title: "Re-audit of sixty bone scans",
    type: "audit",
    occurredOn: "2026-08-03",
    characteristics: ["innovation"],
    webLinks: ["https://northmoor.example/audit"],
    shows: [{ code: "4.2", rationale: "It closes the loop of an audit." }],
  };
  const answer = { at: at("2026-08-05", "10:00"), sentence: "I was there.", strong: true };
  const shown = await item(db, {
    by: of,
    versions: [
      {
        ...{ words, savedAt: at("2026-08-03", "18:10"), submittedAt: at("2026-08-03", "18:20") },
        asked: [{ who: bea, at: at("2026-08-04", "10:00"), answer }],
      },
    ],
  });
  await standing.flag(db, { on: shown, by: bea, day: "2026-08-06" });
  const withdrawn = await evidence.withdrawnEvidence(db, {
    ...{ by: of, withdrawnOn: "2026-08-09", shows: [{ code: "4.2" }] },
  });

  const capability = "4.2";
  await decisions.selfAssessment(db, { of, capability, on: "2026-09-01", reflection: "Alone." });
  await decisions.entrustment(db, { of, capability, by: bea, level: 5, on: "2026-09-14" });
  const signOff = await decisions.signOff(db, {
    ...{ of, by: beaSupervises, capability, on: "2026-10-02", restsOn: [shown] },
  });
  await decisions.revocation(db, { of: signOff, by: bea, on: "2026-10-09" });
  const request = await decisions.signOffRequest(db, { of, to: beaSupervises, capability });

  const version = (day: string) => ({
    words: { title: "A poster", occurredOn: "2026-08-03", shows: [{ code: "4.7" }] },
    ...{ savedAt: at(day, "18:10"), submittedAt: at(day, "18:20") },
  });
  const moved = await item(db, {
    by: of,
    versions: [version("2026-08-03"), version("2026-10-20")],
  });
  const restsOnMoved = await decisions.signOff(db, {
    ...{ of, by: beaSupervises, capability: "4.7", on: "2026-10-02", restsOn: [moved] },
  });

  const set = await findArea(db, "chest-reporting");
  await areas.areaChoice(db, { of, set });
  const activity = set.activities.find(({ level, volume }) => level === null && volume === null);
  if (activity !== undefined) await areas.areaShowing(db, { of, activity, item: moved });
  return { wren, sol, shown, withdrawn, signOff, restsOnMoved, request };
}

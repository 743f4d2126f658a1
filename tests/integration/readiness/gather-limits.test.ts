import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import { capabilityIdOf, findFramework, newId } from "@/prisma/seed/build/into";
import * as people from "@/prisma/seed/build/people";
import { at } from "@/prisma/seed/build/time";
import { makeWard, TODAY, type Ward } from "../../support/ward";

const ada = ({ ada: { id, organisationId } }: Ward) => ({
  organisationId,
  practitionerIds: [id],
  today: TODAY,
});

test("what nobody has recorded yet is not known, and what is a list of its own is empty", async () => {
  const db = database();
  const ward = await makeWard(db);
  const [gathered] = await gatherRecords(db, { ...ada(ward), practitionerIds: [ward.efa.id] });
  expect(gathered?.record).toMatchObject({
    practitioner: {
      registrations: null,
      awards: null,
      scopeReviewedOn: [],
      operatorEntitledOn: [],
      jobPlan: null,
    },
    evidence: [],
    selfAssessments: [],
    entrustments: [],
    supervisors: [],
    signOffs: [],
    pillarReviews: [],
    supervision: null,
    colleagueFeedback: null,
    patientFeedback: null,
    areaCompetence: null,
    narrativeWords: null,
    decisions: [],
    waivers: [],
  });
});

test("a code counts only in the framework it is of: what was shown against another is not in the record", async () => {
  const db = database();
  const ward = await makeWard(db);
  const who = await people.person(db, { of: ward.northmoor, name: "Gwen Pascoe" });
  const before = await people.practitioner(db, { who, team: ward.imaging });
  const shown = await evidence.submittedEvidence(db, { by: before, shows: [{ code: "1.1" }] });
  await decisions.selfAssessment(db, { of: before, capability: "1.1" });
  await people.supervisorPost(db, { who: ward.bea, of: before, scope: ["1.1", "4"] });
  await details.jobPlan(db, { of: before, on: "2026-01-01", shares: { "1": 100 } });

  const consultant = await findFramework(db, "consultant-2020");
  await db.practitioner.update({
    where: { personId: who.id },
    data: { frameworkVersionId: consultant.versionId, profile: "consultant-transition" },
  });
  await db.selfAssessment.create({
    data: {
      organisationId: who.organisationId,
      practitionerId: who.id,
      // Not the 1.1 of the advanced framework, though it is spelled the same.
      capabilityId: capabilityIdOf(consultant, "1.1"),
      assessedAt: at("2026-10-01", "12:00"),
      formKey: newId(db),
      reflection: "At consultant level.",
    },
  });

  const [gathered] = await gatherRecords(db, { ...ada(ward), practitionerIds: [who.id] });
  expect(gathered?.record).toMatchObject({
    framework: "consultant-2020",
    practitioner: { jobPlan: null },
    evidence: [{ id: shown.id, links: [] }],
    selfAssessments: [{ capability: "1.1", on: "2026-10-01" }],
  });
  expect(gathered?.record.supervisors[0]?.scope).toEqual(["1.1"]);
});

test("somebody of another organisation is not gathered, whoever hands over their id", async () => {
  const db = database();
  const ward = await makeWard(db);
  const asked = { ...ada(ward), practitionerIds: [ward.pia.id, ward.ada.id] };
  const gathered = await gatherRecords(db, asked);
  expect(gathered.map(({ practitionerId }) => practitionerId)).toEqual([ward.ada.id]);
});

test("a decision says the day on which what it rests on was first changed after it", async () => {
  const db = database();
  const ward = await makeWard(db);
  const of = ward.ada;
  const returned = await evidence.returnedEvidence(db, {
    by: of,
    submittedOn: "2026-09-15",
    returnedBy: ward.bea,
    returnedOn: "2026-10-09",
  });
  const withdrawn = await evidence.withdrawnEvidence(db, {
    by: of,
    submittedOn: "2026-09-15",
    withdrawnOn: "2026-10-08",
  });
  const restsOn = [returned, withdrawn];
  await decisions.signOff(db, { of, capability: "1.6", by: ward.bea, on: "2026-10-01", restsOn });
  await decisions.signOff(db, { of, capability: "1.7", by: ward.bea, on: "2026-10-08", restsOn });
  const kept = await evidence.submittedEvidence(db, { by: of, submittedOn: "2026-09-15" });
  await decisions.signOff(db, {
    ...{ of, capability: "1.8", by: ward.bea, on: "2026-10-10" },
    restsOn: [kept],
  });

  const [gathered] = await gatherRecords(db, ada(ward));
  expect(gathered?.record.signOffs.map((one) => [one.capability, one.changedSince])).toEqual([
    ["1.6", "2026-10-08"],
    // Withdrawn in the evening of the day on which it was decided.
    ["1.7", "2026-10-08"],
    ["1.8", null],
  ]);
});

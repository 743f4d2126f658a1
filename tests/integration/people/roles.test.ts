import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getPerson, listPeople } from "@/lib/people/queries";
import {
  appointManager,
  appointSteward,
  appointSupervisor,
  describeSupervisor,
  endRole,
} from "@/lib/people/role/service";
import { makePractitioner } from "@/lib/people/practitioner/service";
import {
  appointManagerSchema,
  appointStewardSchema,
  appointSupervisorSchema,
  createPersonSchema,
  createTeamSchema,
  describeSupervisorSchema,
  endRoleSchema,
  makePractitionerSchema,
} from "@/lib/people/schema";
import { createPerson, createTeam } from "@/lib/people/service";
import { makeWard, NOW, signedIn, TODAY, type Ward } from "../../support/ward";

const plainPractitioner = {
  post: "Reporting radiographer",
  profession: "Diagnostic radiographer",
  field: "diagnostic-imaging",
  setting: "District general hospital, imaging",
  patientFacing: "on",
  ionisingRadiation: "on",
  frameworkId: "nhse-mpf-2025",
  profile: "four-pillars",
  startsOn: TODAY,
  endsOn: "",
};

test("what a steward makes of a person is so at their next sign-in", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const personId = await addUna(steward);
  const una = { personId };
  await doneBy(steward, practitionerDeed, {
    ...una,
    ...plainPractitioner,
    teamId: ward.imaging.id,
  });
  await doneBy(steward, managerDeed, { ...una, teamId: ward.imaging.id, startsOn: TODAY });
  await doneBy(steward, stewardDeed, { ...una, startsOn: TODAY });
  await doneBy(steward, describeDeed, {
    ...una,
    profession: "radiologist",
    level: "consultant",
    registered: "on",
    preparedOn: "2026-05-01",
  });
  await doneBy(steward, appointDeed, {
    ...una,
    practitionerId: ward.ada.id,
    role: "associate",
    scope: "4, 1.6",
    startsOn: TODAY,
  });

  const member = await signedIn(database(), { ...ward.ada, id: personId });
  expect(member).toMatchObject({
    isPractitioner: true,
    isSteward: true,
    managedTeamIds: [ward.imaging.id],
    posts: [{ practitionerId: ward.ada.id, role: "associate", scope: ["4", "1.6"] }],
  });
});

test("a change of a practitioner keeps their edition, and the log says what switches rules", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const edition = async (personId: string) => {
    const row = await database().practitioner.findUniqueOrThrow({ where: { personId } });
    return row.frameworkVersionId;
  };
  const before = await edition(ward.ada.id);
  const newer = await newerEdition("nhse-mpf-2025");
  const ada = { personId: ward.ada.id, ...plainPractitioner, teamId: ward.therapies.id };
  await doneBy(steward, practitionerDeed, { ...ada, trainee: "on" });
  expect(await edition(ward.ada.id)).toBe(before);
  const said = await database().auditEvent.findFirst({
    where: { type: "role.given", practitionerId: ward.ada.id },
    orderBy: { id: "desc" },
  });
  expect(said?.data).toEqual({
    ...{ role: "practitioner", startsOn: TODAY, endsOn: null, teamId: ward.therapies.id },
    ...{ profession: "Diagnostic radiographer", profile: "four-pillars" },
    framework: "nhse-mpf-2025",
    switches: ["trainee", "patient-facing", "ionising radiation"],
  });

  const una = { ...plainPractitioner, personId: await addUna(steward), teamId: ward.imaging.id };
  await doneBy(steward, practitionerDeed, una);
  expect(await edition(una.personId)).toBe(newer);
});

test("a role ends with its last day", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const mel = await getPerson(steward, ward.mel.id, NOW);
  const post = mel?.roles[0];
  if (!post) throw new Error("Mel manages a team");
  await doneBy(steward, endDeed, {
    personId: ward.mel.id,
    role: "manager",
    postId: post.postId,
    endsOn: TODAY,
  });
  expect((await signedIn(database(), ward.mel)).managedTeamIds).toHaveLength(1);
  const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);
  expect((await signedIn(database(), ward.mel, tomorrow)).managedTeamIds).toEqual([]);
});

test("nobody but a steward of the organisation keeps its people", async () => {
  const ward = await makeWard(database());
  const una = { name: "Una Frost", email: "una@northmoor.example" };
  for (const who of [ward.ada, ward.bea, ward.mel]) {
    const actor = await signedIn(database(), who);
    const made = await attempt(createDeed, { actor, values: una, now: NOW });
    expect(made).toMatchObject({ ok: false, error: { code: "forbidden" } });
  }
  const stranger = await signedIn(database(), ward.sal);
  const changed = await attempt(stewardDeed, {
    actor: stranger,
    values: { personId: ward.ada.id, startsOn: TODAY },
    now: NOW,
  });
  expect(changed).toEqual({ ok: false, error: { code: "not-found" } });
});

test("a person of another organisation and one who never was get the same answer", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const invented = "01900000-0000-7000-8000-000000000000";
  for (const personId of [ward.pia.id, invented]) {
    expect(await getPerson(steward, personId, NOW)).toBeNull();
    const answer = await attempt(stewardDeed, {
      actor: steward,
      values: { personId, startsOn: TODAY },
      now: NOW,
    });
    expect(answer).toEqual({ ok: false, error: { code: "not-found" } });
  }
  const { people } = await listPeople(steward, { q: "Pia", after: undefined, done: undefined });
  expect(people).toEqual([]);
});

test("a team, a practitioner or a code of elsewhere is refused at its field", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const refusals = await Promise.all([
    refusedField(steward, practitionerDeed, {
      ...plainPractitioner,
      personId: ward.mel.id,
      teamId: ward.southmoorImaging.id,
    }),
    refusedField(steward, appointDeed, appointment(ward, { practitionerId: ward.pia.id })),
    refusedField(steward, appointDeed, appointment(ward, { scope: "9.9" })),
    refusedField(steward, appointDeed, appointment(ward, { role: "coordinating", scope: "4" })),
    refusedField(steward, appointDeed, appointment(ward, { endsOn: "2020-01-01" })),
  ]);
  expect(refusals).toEqual([["teamId"], ["practitionerId"], ["scope"], ["scope"], ["endsOn"]]);
});

test("a steward cannot end their own stewardship", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const post = await database().stewardPost.findFirstOrThrow({ where: { personId: ward.stu.id } });
  const values = { personId: ward.stu.id, role: "steward", postId: post.id, endsOn: TODAY };
  expect(await attempt(endDeed, { actor: steward, values, now: NOW })).toMatchObject({
    ok: false,
    error: { code: "forbidden" },
  });
});

test("two teams of one name, or two people of one address, are refused in a sentence", async () => {
  const ward = await makeWard(database());
  const steward = await signedIn(database(), ward.stu);
  const team = await attempt(teamDeed, { actor: steward, values: { name: "Imaging" }, now: NOW });
  expect(team).toEqual({
    ok: false,
    error: { code: "conflict", because: "There is already a team of this name." },
  });
  expect(
    await refusedField(steward, createDeed, { name: "Ada Again", email: ward.ada.email }),
  ).toEqual(["email"]);
});

const createDeed = { schema: createPersonSchema, run: createPerson };
const teamDeed = { schema: createTeamSchema, run: createTeam };
const practitionerDeed = { schema: makePractitionerSchema, run: makePractitioner };
const managerDeed = { schema: appointManagerSchema, run: appointManager };
const stewardDeed = { schema: appointStewardSchema, run: appointSteward };
const describeDeed = { schema: describeSupervisorSchema, run: describeSupervisor };
const appointDeed = { schema: appointSupervisorSchema, run: appointSupervisor };
const endDeed = { schema: endRoleSchema, run: endRole };

type AnyDeed =
  | typeof createDeed
  | typeof practitionerDeed
  | typeof managerDeed
  | typeof stewardDeed
  | typeof describeDeed
  | typeof appointDeed
  | typeof endDeed;

async function tried(actor: Member, deed: AnyDeed, values: object) {
  // Each deed is tried through the same door; their inputs differ, so the door is asked for one at a time.
  const { schema, run } = deed as typeof endDeed;
  return attempt({ schema, run }, { actor, values, now: NOW });
}

async function doneBy(actor: Member, deed: AnyDeed, values: object): Promise<void> {
  const result = await tried(actor, deed, values);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function refusedField(actor: Member, deed: AnyDeed, values: object) {
  const result = await tried(actor, deed, values);
  if (result.ok || result.error.code !== "invalid") throw new Error("was not refused at a field");
  return Object.keys(result.error.fieldErrors);
}

/** Loaded after what every installation has from its start. */
async function newerEdition(frameworkId: string): Promise<string> {
  const { id } = await database().frameworkVersion.create({
    data: {
      ...{ frameworkId, version: "a newer one", contentHash: "none" },
      ...{ sourceUrl: "https://northmoor.example", verificationNote: "", licenceNote: "" },
      loadedAt: new Date("2100-01-01"),
    },
  });
  return id;
}

async function addUna(steward: Member): Promise<string> {
  const values = { name: "Una Frost", email: "una@northmoor.example" };
  const made = await attempt(createDeed, { actor: steward, values, now: NOW });
  if (!made.ok) throw new Error("refused");
  return made.value.personId;
}

function appointment(ward: Ward, but: object) {
  return {
    personId: ward.cai.id,
    practitionerId: ward.ada.id,
    role: "associate",
    scope: "4",
    startsOn: TODAY,
    ...but,
  };
}

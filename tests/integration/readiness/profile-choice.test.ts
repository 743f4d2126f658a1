import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getPractitionerKept } from "@/lib/people/role/queries";
import { getChosenProfile, getProfileChoice } from "@/lib/readiness/profile/queries";
import { getReadiness } from "@/lib/readiness/queries";
import { getHistory } from "@/lib/readiness/snapshot/queries";
import type { ProfileId } from "@/lib/rules/record";
import { DEEDS } from "../../support/deeds";
import { makeWard, NOW, signedIn, TODAY, type Ward } from "../../support/ward";
import { RE_AUDIT, logAs, valueOf } from "../evidence/deeds";

const CHANGED = {
  ...{ post: "Reporting radiographer", profession: "Diagnostic radiographer", field: "other" },
  ...{ setting: "Clinic", frameworkId: "nhse-mpf-2025", startsOn: "2025-01-01", endsOn: "" },
};

test("what the page says would come is what comes, is kept with the deed, and the practitioner reads who chose", async () => {
  const { ada, stu, ward } = await scene();
  const view = await getProfileChoice(stu, ada.personId, TODAY);
  expect(view?.profile).toBe("four-pillars");
  const said = view?.others.find(({ profile }) => profile === "clinical-plus");
  expect(said?.gates).toContainEqual({ rule: "G12", from: "fail", to: "not-applicable" });

  valueOf(await choose(stu, ward, "four-pillars", "clinical-plus"));
  const now = await getReadiness(ada, ada.personId, TODAY);
  expect(now?.readiness).toMatchObject({
    profile: "clinical-plus",
    ...{ status: said?.status, index: said?.index, caveat: said?.caveat },
  });
  const [event] = await database().auditEvent.findMany({
    where: { practitionerId: ada.personId },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(event).toMatchObject({
    type: "profile.chosen",
    actorId: stu.personId,
    data: { from: "four-pillars", to: "clinical-plus" },
  });
  const [snapshot] = await keptOf(ada.personId);
  expect(snapshot).toMatchObject({
    deed: "profile.chosen",
    auditEventId: event?.id,
    profile: "clinical-plus",
    status: said?.status,
  });
  expect(await getChosenProfile(ada)).toEqual({
    profile: "clinical-plus",
    chosen: { by: "Stu Fenwick", at: NOW },
  });
  const history = await getHistory(ada, { as: "practitioner" }, { since: TODAY }, TODAY);
  expect(history?.changes[0]?.because).toMatchObject({ deed: { words: "Chose a profile" } });
});

test("who chose stays with the choice, whatever is done after it, and nobody is made up", async () => {
  const { ada, stu, ward } = await scene();
  expect(await getChosenProfile(ada)).toEqual({ profile: "four-pillars", chosen: null });
  valueOf(await choose(stu, ward, "four-pillars", "researcher"));
  valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }, later(1)));
  expect((await getChosenProfile(ada))?.chosen).toEqual({ by: "Stu Fenwick", at: NOW });
});

test("a form that is out of date chooses nothing, and says so", async () => {
  const { ada, stu, ward } = await scene();
  valueOf(await choose(stu, ward, "four-pillars", "clinical-plus"));
  const kept = await keptOf(ada.personId);
  expect(await choose(stu, ward, "four-pillars", "manager")).toMatchObject({
    error: {
      code: "conflict",
      because: expect.stringMatching(/^The profile or the framework was changed after/) as unknown,
    },
  });
  expect(await profileOf(ada)).toBe("clinical-plus");
  expect(await keptOf(ada.personId)).toEqual(kept);
});

test("of two stewards who choose at the same moment, from the same page, one is refused", async () => {
  const { ada, stu, ward } = await scene();
  const results = await Promise.all([
    choose(stu, ward, "four-pillars", "clinical-plus"),
    choose(stu, ward, "four-pillars", "manager"),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "conflict" } });
  const events = await database().auditEvent.count({
    where: { practitionerId: ada.personId, type: "profile.chosen" },
  });
  expect(events).toBe(1);
});

test("a profile of another framework, or the one that it is, is refused at its field", async () => {
  const { ada, stu, ward } = await scene();
  for (const [to, because] of [
    ["consultant-1-3", "This profile is for another framework than the portfolio’s."],
    ["four-pillars", "This is the profile already. Choose another, or leave it as it is."],
    ["no-such", "Choose a profile."],
  ] as const) {
    expect(await choose(stu, ward, "four-pillars", to)).toMatchObject({
      error: { fieldErrors: { profile: [because] } },
    });
  }
  expect(await profileOf(ada)).toBe("four-pillars");
  const view = await getProfileChoice(stu, ada.personId, TODAY);
  expect(view?.notOffered).toEqual(["consultant-transition", "consultant-1-3", "consultant-3-5"]);
  expect(view?.others.map(({ profile }) => profile)).toEqual([
    ...["clinical-plus", "manager", "researcher", "academic"],
  ]);
});

test("nobody chooses but a steward of the organisation, and nobody for themselves", async () => {
  const { ada, stu, ward } = await scene();
  for (const who of [ward.ada, ward.bea, ward.mel, ward.sal]) {
    const actor = await signedIn(database(), who);
    expect(await choose(actor, ward, "four-pillars", "manager")).toMatchObject({
      error: { code: "not-found" },
    });
    expect(await getProfileChoice(actor, ada.personId, TODAY)).toBeNull();
  }
  await database().stewardPost.create({
    data: {
      organisationId: ward.northmoor.id,
      personId: ada.personId,
      startsOn: new Date("2026-01-01"),
    },
  });
  const herself = await signedIn(database(), ward.ada);
  expect(await choose(herself, ward, "four-pillars", "manager")).toMatchObject({
    error: {
      code: "forbidden",
      because: "Nobody can choose their own profile. Ask another steward.",
    },
  });
  expect(await getProfileChoice(herself, ada.personId, TODAY)).toMatchObject({
    mayChoose: { allowed: false },
    others: [],
  });
  expect(await getProfileChoice(stu, ward.bea.id, TODAY)).toBeNull();
  expect(await profileOf(ada)).toBe("four-pillars");
});

test("a steward who chooses is shown nobody's words and no item", async () => {
  const { ada, stu } = await scene();
  await database().award.create({
    data: {
      organisationId: ada.organisationId,
      practitionerId: ada.personId,
      ...{ title: "MSc in secrets", level: 7, kind: "masters", awardedOn: new Date("2024-01-01") },
      formKey: crypto.randomUUID(),
    },
  });
  const item = await database().evidence.findFirstOrThrow({
    where: { practitionerId: ada.personId },
  });
  const shown = JSON.stringify(await getProfileChoice(stu, ada.personId, TODAY));
  for (const word of ["MSc in secrets", item.id, "Re-audit of 60"]) {
    expect(shown).not.toContain(word);
  }
});

test("the form of the practitioner changes a profile only with a framework that it is not for", async () => {
  const { ada, stu, ward } = await scene();
  const change = (about: object) =>
    tried(stu, "makePractitionerAction", {
      ...{ personId: ada.personId, teamId: ward.imaging.id, ...CHANGED, ...about },
    });
  expect(await change({ profile: "clinical-plus" })).toMatchObject({
    error: {
      fieldErrors: { profile: [expect.stringMatching(/page of the profile/) as unknown] },
    },
  });
  valueOf(await change({ profile: "" }));
  expect(await change({ frameworkId: "hee-mpf-2017" })).toMatchObject({
    error: {
      fieldErrors: { frameworkId: [expect.stringMatching(/page of its own/) as unknown] },
    },
  });
  expect(await profileOf(ada)).toBe("four-pillars");

  expect(await change({ frameworkId: "consultant-2020" })).toMatchObject({
    error: {
      fieldErrors: { profile: [expect.stringMatching(/^Choose a profile of the new/) as unknown] },
    },
  });
  valueOf(await change({ frameworkId: "consultant-2020", profile: "consultant-transition" }));
  expect(await profileOf(ada)).toBe("consultant-transition");
  expect(await getPractitionerKept(stu, ada.personId)).toMatchObject({
    ...{ frameworkId: "consultant-2020", profile: "consultant-transition" },
  });
  expect((await getChosenProfile(ada))?.chosen).toEqual({ by: "Stu Fenwick", at: NOW });

  const opening = { personId: ward.mel.id, teamId: ward.imaging.id, ...CHANGED };
  expect(await tried(stu, "makePractitionerAction", opening)).toMatchObject({
    error: { fieldErrors: { profile: ["Choose a profile."] } },
  });
});

async function scene() {
  const ward = await makeWard(database());
  const ada = await signedIn(database(), ward.ada);
  valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }, new Date(NOW.getTime() - 9)));
  return { ward, ada, stu: await signedIn(database(), ward.stu) };
}

function choose(actor: Member, ward: Ward, from: ProfileId, profile: string) {
  return tried(actor, "chooseProfileAction", { personId: ward.ada.id, from, profile });
}

async function tried(actor: Member, name: string, body: Readonly<Record<string, unknown>>) {
  const deed = DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

async function profileOf({ personId }: Member) {
  const { profile } = await database().practitioner.findUniqueOrThrow({ where: { personId } });
  return profile;
}

function keptOf(practitionerId: string) {
  return database().readinessSnapshot.findMany({
    where: { practitionerId },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
  });
}

function later(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

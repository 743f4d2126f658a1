import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { selfAssessCapability } from "@/lib/assessment/schema";
import { selfAssess } from "@/lib/assessment/service";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getCapability } from "@/lib/sign-off/queries";
import { capabilityIdOf, findFramework } from "@/prisma/seed/build/into";
import { practitioner, person } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";

const WORDS = "I can weigh an audit by myself; I have not yet changed practice with one.";

function selfAssessAs(
  actor: Member,
  values: { capabilityId: string; key?: string; reflection?: string },
  now = NOW,
) {
  return attempt(
    { schema: selfAssessCapability, run: selfAssess },
    { actor, values: { key: crypto.randomUUID(), reflection: WORDS, ...values }, now },
  );
}

test("a self-assessment is a row each time, latest first, and none is ever written over", async () => {
  const db = database();
  const { ada: who } = await makeWard(db);
  const ada = await signedIn(db, who);
  const capabilityId = capabilityIdOf(who.framework, "4.2");
  const later = new Date(NOW.getTime() + 60_000);

  expect(await selfAssessAs(ada, { capabilityId })).toEqual({
    ok: true,
    value: { code: "4.2", otherFramework: null },
  });
  await selfAssessAs(ada, { capabilityId, reflection: "  I have now.\n\nTwice.  " }, later);

  const seen = await getCapability(ada, { code: "4.2", framework: null }, TODAY);
  expect(seen?.selfAssessments).toMatchObject([
    { reflection: "I have now.\n\nTwice.", assessedAt: later },
    { reflection: WORDS, assessedAt: NOW },
  ]);
  await expect(db.selfAssessment.updateMany({ data: { reflection: "" } })).rejects.toThrow();
  await expect(db.selfAssessment.deleteMany()).rejects.toThrow();
  expect(await db.auditEvent.findMany({ where: { type: "self-assessment.made" } })).toMatchObject([
    { actorId: ada.personId, practitionerId: ada.personId, data: { capability: "4.2" } },
    { actorId: ada.personId, practitionerId: ada.personId, data: { capability: "4.2" } },
  ]);
});

test("the same form sent twice, one after the other or at once, makes one self-assessment", async () => {
  const db = database();
  const { ada: who } = await makeWard(db);
  const ada = await signedIn(db, who);
  const values = { capabilityId: capabilityIdOf(who.framework, "4.2"), key: crypto.randomUUID() };

  const answers = await Promise.all([1, 2, 3].map(() => selfAssessAs(ada, values)));
  answers.push(await selfAssessAs(ada, values));

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual(
    [1, 2, 3].map(() => ({
      ok: false,
      error: { code: "conflict", because: "This self-assessment has already been saved." },
    })),
  );
  expect(await db.selfAssessment.count()).toBe(1);
});

test("nobody self-assesses who has no portfolio, and nobody what is not there", async () => {
  const db = database();
  const ward = await makeWard(db);
  const capabilityId = capabilityIdOf(ward.ada.framework, "4.2");
  const notThere = { ok: false, error: { code: "not-found" } };
  for (const who of [ward.bea, ward.mel, ward.stu]) {
    expect(await selfAssessAs(await signedIn(db, who), { capabilityId })).toEqual(notThere);
  }
  const gone = await practitioner(db, {
    who: await person(db, { of: ward.northmoor, name: "Gwen Pryce" }),
    team: ward.imaging,
    endsOn: "2026-11-21",
  });
  expect(await selfAssessAs(await signedIn(db, gone), { capabilityId })).toEqual({
    ok: false,
    error: {
      code: "forbidden",
      because:
        "Your portfolio is closed: you are no practitioner here today. You can read it, and take it along.",
    },
  });
  const ada = await signedIn(db, ward.ada);
  expect(await selfAssessAs(ada, { capabilityId: crypto.randomUUID() })).toEqual(notThere);
  const consultant = await findFramework(db, "consultant-2020");
  const other = { capabilityId: capabilityIdOf(consultant, "7.2") };
  expect(await selfAssessAs(ada, other)).toEqual({
    ok: false,
    error: {
      code: "forbidden",
      because: "Your portfolio does not ask for this. It is here to be read.",
    },
  });
  expect(await db.selfAssessment.count()).toBe(0);
});

test("an empty self-assessment is refused, and says what to write", async () => {
  const db = database();
  const { ada: who } = await makeWard(db);
  const ada = await signedIn(db, who);
  const capabilityId = capabilityIdOf(who.framework, "4.2");
  expect(await selfAssessAs(ada, { capabilityId, reflection: " \n " })).toEqual({
    ok: false,
    error: {
      code: "invalid",
      formErrors: [],
      fieldErrors: {
        reflection: [
          "Say in your own words how you show this capability, and what is still missing.",
        ],
      },
    },
  });
});

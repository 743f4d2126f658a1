import { expect, test } from "vitest";
import { missingSteps } from "@/components/sign-off/missing-steps";
import { resultOf } from "@/components/sign-off/worked-out";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getReadiness } from "@/lib/readiness/queries";
import { getCapability } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { makeWard, signedIn, TODAY } from "../../support/ward";

/** What the page of 4.2 tells its practitioner to do. */
async function missing(ada: Member) {
  const view = await getCapability(ada, { code: "4.2", framework: null }, TODAY);
  const readiness = (await getReadiness(ada, ada.personId, TODAY))?.readiness;
  const result = view && readiness && resultOf(readiness, view.capability);
  if (!view || !readiness || !result) throw new Error("There is no page of 4.2.");
  return missingSteps(result, { readiness, view, today: TODAY }).map(({ text, href, effect }) => [
    text,
    href ?? null,
    effect?.words ?? null,
  ]);
}

test("what is missing is said step by step, each with where it is done, until nothing is", async () => {
  const db = database();
  const { ada: who, bea, cai } = await makeWard(db);
  const ada = await signedIn(db, who);
  const shows = [{ code: "4.2" }];
  const effect = "Research 0.0 to 12.5; your index stays 0.0";
  const ask = ["Ask for sign-off", "/capabilities/4.2/ask", `With all of these, ${effect}`];

  expect(await missing(ada)).toEqual([
    ["Log evidence for 4.2", "/evidence/new?capability=4.2", null],
    ["Self-assess", "/capabilities/4.2/self-assess", null],
    ask,
  ]);

  const audit = { by: who, type: "audit", title: "Audit of 60 limb reports", shows } as const;
  const item = await evidence.submittedEvidence(db, { ...audit, asked: [cai] });
  await decisions.selfAssessment(db, { of: who, capability: "4.2" });
  expect((await missing(ada))[0]).toEqual([
    "Have “Audit of 60 limb reports” confirmed",
    `/evidence/${item.id}`,
    null,
  ]);

  // Confirmed, of two kinds: only the decision is missing.
  await evidence.confirmedEvidence(db, { ...audit, confirmedBy: [cai] });
  await evidence.confirmedEvidence(db, { ...audit, type: "level-7-module", confirmedBy: [cai] });
  const from = "Research 10.0 to 12.5; your index stays 0.0";
  expect(await missing(ada)).toEqual([["Ask for sign-off", "/capabilities/4.2/ask", from]]);

  const asked = await decisions.signOffRequest(db, { of: who, to: bea, capability: "4.2" });
  expect(await missing(ada)).toEqual([["Wait for Bea Hartley to decide", null, from]]);
  await db.signOffRequest.update({ where: { id: asked.id }, data: { withdrawnAt: new Date() } });

  await decisions.signOff(db, { of: who, by: bea, capability: "4.2", on: "2026-11-01" });
  expect(await missing(ada)).toEqual([]);
});

test("where what was signed has changed, the step is to have it confirmed again", async () => {
  const db = database();
  const { ada: who, bea, cai } = await makeWard(db);
  const shows = [{ code: "4.2" }];
  const audit = { by: who, type: "audit", shows, confirmedBy: [cai] } as const;
  const kept = await evidence.confirmedEvidence(db, audit);
  await evidence.confirmedEvidence(db, { ...audit, type: "level-7-module" });
  const gone = await evidence.withdrawnEvidence(db, { by: who, shows, withdrawnOn: "2026-11-10" });
  await decisions.selfAssessment(db, { of: who, capability: "4.2" });
  await decisions.signOff(db, { of: who, by: bea, capability: "4.2", restsOn: [kept, gone] });
  expect(await missing(await signedIn(db, who))).toEqual([
    ["Ask for it to be confirmed again", "/capabilities/4.2/ask", null],
  ]);
});

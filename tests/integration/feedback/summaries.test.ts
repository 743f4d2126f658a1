import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getDetails, getWhoseDetails } from "@/lib/details/queries";
import { listCycles, listSurveys } from "@/lib/feedback/queries";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import { RECORD_DEEDS } from "../../support/record-deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn, TODAY } from "../../support/ward";
import { cycle, survey } from "../access/record-cases";
import { auditOf } from "../evidence/deeds";

test("a cycle of colleague feedback is recorded, changed and removed, and the record says so each time", async () => {
  const { ada } = await scene();
  const inRecord = async () => (await recordOf(ada)).colleagueFeedback;
  expect(await inRecord()).toBeNull();
  expect(await outcomeOf(ada, "G9")).toBe("unknown");

  const first = { ...cycle, key: crypto.randomUUID() };
  await done(ada, "recordColleagueFeedbackAction", first);
  const counts = { raters: 14, professions: 5, consultants: 2, juniors: 3 };
  expect(await inRecord()).toEqual([{ completedOn: "2026-10-01", ...counts, facilitated: true }]);
  expect(await outcomeOf(ada, "G9")).toBe("pass");
  expect(await tried(ada, "recordColleagueFeedbackAction", first)).toMatchObject({
    error: { because: "This cycle has already been recorded." },
  });

  const [row] = await listCycles(await whoseOf(ada));
  expect(row).toMatchObject({
    facilitator: cycle.facilitator,
    countsUntil: "2028-10-01",
  });
  await done(ada, "changeColleagueFeedbackAction", {
    ...cycle,
    cycleId: row?.id,
    raters: "9",
    facilitated: "no",
  });
  expect(await inRecord()).toMatchObject([{ raters: 9, facilitated: false }]);
  expect(await outcomeOf(ada, "G9")).toBe("fail");
  expect(await listCycles(await whoseOf(ada))).toMatchObject([{ facilitator: "" }]);

  await done(ada, "removeColleagueFeedbackAction", { cycleId: row?.id });
  expect(await inRecord()).toBeNull();
  expect(await auditOf(row?.id ?? "")).toEqual([
    "feedback.changed",
    "feedback.recorded",
    "feedback.removed",
  ]);
});

test("a patient survey is recorded, changed and removed, and the record says so each time", async () => {
  const { ada } = await scene();
  const inRecord = async () => (await recordOf(ada)).patientFeedback;
  expect(await inRecord()).toBeNull();
  await done(ada, "recordPatientFeedbackAction", { ...survey, key: crypto.randomUUID() });
  expect(await inRecord()).toEqual([{ completedOn: "2026-10-01", responses: 24 }]);
  expect(await outcomeOf(ada, "G10")).toBe("pass");

  const [row] = await listSurveys(await whoseOf(ada));
  expect(row).toMatchObject({ method: survey.method, countsUntil: "2028-10-01" });
  const changed = { ...survey, surveyId: row?.id, responses: "12" };
  await done(ada, "changePatientFeedbackAction", changed);
  expect(await inRecord()).toMatchObject([{ responses: 12 }]);
  expect(await outcomeOf(ada, "G10")).toBe("fail");

  const hub = await getDetails(ada, ada.personId, TODAY);
  expect(hub?.parts.find(({ id }) => id === "patient-feedback")).toMatchObject({
    stands: ["Completed on 1 October 2026", "12 responses"],
    until: { says: "Runs out", on: "2028-10-01" },
  });
  await done(ada, "removePatientFeedbackAction", { surveyId: row?.id });
  expect(await inRecord()).toBeNull();
});

test("it counts on its last day, and no longer on the next", async () => {
  const { ada } = await scene();
  const old = { ...survey, completedOn: "2024-11-22", key: crypto.randomUUID() };
  await done(ada, "recordPatientFeedbackAction", old);
  const [row] = await listSurveys(await whoseOf(ada));
  expect(row?.countsUntil).toBe("2026-11-22");
  expect(await outcomeOf(ada, "G10", "2026-11-22")).toBe("pass");
  expect(await outcomeOf(ada, "G10", "2026-11-23")).toBe("fail");
});

test("more of a kind than answered, a day to come, and talk without a name are refused at their fields", async () => {
  const { ada, bea } = await scene();
  const body = { ...cycle, key: crypto.randomUUID() };
  const wrong = await tried(ada, "recordColleagueFeedbackAction", {
    ...body,
    ...{ raters: "4", professions: "5", consultants: "6", juniors: "7", facilitator: "" },
  });
  const tooMany = ["There cannot be more of them than raters."];
  expect(wrong).toMatchObject({
    error: {
      fieldErrors: {
        professions: tooMany,
        consultants: tooMany,
        juniors: tooMany,
        facilitator: ["Enter who talked the result through with you."],
      },
    },
  });
  for (const name of ["recordColleagueFeedbackAction", "recordPatientFeedbackAction"]) {
    const later = { ...body, ...survey, completedOn: "2026-12-24" };
    expect(await tried(ada, name, later)).toMatchObject({
      error: {
        fieldErrors: { completedOn: ["This day is still to come. Enter it once it has been."] },
      },
    });
    const hers = await tried(bea, name, { ...body, ...survey });
    expect(hers).toMatchObject({ error: { code: "not-found" } });
  }
});

async function scene() {
  const ward = await makeWard(database());
  return { ada: await signedIn(database(), ward.ada), bea: await signedIn(database(), ward.bea) };
}

async function tried(actor: Member, name: string, body: Body) {
  const deed = RECORD_DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

async function done(actor: Member, name: string, body: Body): Promise<void> {
  const result = await tried(actor, name, body);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function recordOf(actor: Member) {
  const found = await getRecord(actor, actor.personId, TODAY);
  if (found === null) throw new Error("It is there to be read.");
  return found.record;
}

async function whoseOf(actor: Member) {
  const whose = await getWhoseDetails(actor, actor.personId, TODAY);
  if (whose === null) throw new Error("It is there to be read.");
  return whose;
}

async function outcomeOf(actor: Member, gate: string, day: string = TODAY) {
  const view = await getReadiness(actor, actor.personId, day);
  return view?.readiness.gates.find(({ rule }) => rule === gate)?.outcome;
}

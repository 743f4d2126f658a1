import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getAhead } from "@/lib/readiness/ahead/queries";
import { getCompared } from "@/lib/readiness/compare/queries";
import {
  getOwnExplained,
  getSupervisedExplained,
  getTeamExplained,
} from "@/lib/readiness/explain/queries";
import { getPace } from "@/lib/readiness/pace/queries";
import { targetSchema } from "@/lib/readiness/pace/schema";
import { setTarget } from "@/lib/readiness/pace/service";
import * as evidence from "@/prisma/seed/build/evidence";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";

/** Ada has an audit that shows 4.2 and one that shows 1.6, both confirmed by Dev, who supervises nobody. */
async function explainedWard() {
  const db = database();
  const ward = await makeWard(db);
  const item = (title: string, code: string) =>
    evidence.confirmedEvidence(db, {
      by: ward.ada,
      title,
      occurredOn: "2026-05-20",
      confirmedBy: [ward.dev],
      shows: [{ code }],
    });
  const [audit, chest] = [await item("Re-audit", "4.2"), await item("Three chests", "1.6")];
  return { ward, audit, chest };
}

test("its owner and their coordinating supervisor read what an explanation names, an associate what is in their scope", async () => {
  const { ward, audit, chest } = await explainedWard();
  const db = database();
  const [ada, bea, cai] = [
    await signedIn(db, ward.ada),
    await signedIn(db, ward.bea),
    await signedIn(db, ward.cai),
  ];
  const asked = (what: string) => ({ what, today: TODAY });
  const own = await getOwnExplained(ada, "4.2", TODAY);
  expect(own?.itemTitles).toEqual({ [audit.id]: "Re-audit" });
  const eyes = await getOwnExplained(ada, "pillar-4", TODAY);
  expect(eyes?.names[ward.dev.id]).toBe("Dev Raman");

  const asBea = await getSupervisedExplained(bea, ward.ada.id, asked("1.6"));
  expect(asBea?.itemTitles).toEqual({ [chest.id]: "Three chests" });
  const inScope = await getSupervisedExplained(cai, ward.ada.id, asked("4.2"));
  expect(inScope?.itemTitles).toEqual({ [audit.id]: "Re-audit" });
  const outOfScope = await getSupervisedExplained(cai, ward.ada.id, asked("1.6"));
  expect(outOfScope?.explained).toMatchObject({ kind: "capability" });
  expect(outOfScope?.itemTitles).toEqual({});
});

test("a manager is told kinds and days: no title, and nobody who confirmed", async () => {
  const { ward } = await explainedWard();
  const mel = await signedIn(database(), ward.mel);
  const people = { teamId: ward.imaging.id, practitionerId: ward.ada.id };
  for (const what of ["status", "G13", "pillar-1", "pillar-4", "1.6", "4.2"]) {
    const view = await getTeamExplained(mel, people, { what, today: TODAY });
    expect(view?.itemTitles, what).toEqual({});
    const body = JSON.stringify(view);
    for (const words of ["Re-audit", "Three chests", "Dev Raman"])
      expect(body).not.toContain(words);
  }
});

test("whose readiness is not somebody's to see is not explained to them", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const asked = { what: "G9", today: TODAY };
  const people = { teamId: ward.imaging.id, practitionerId: ward.ada.id };
  for (const who of [ward.nia, ward.stu, ward.dev, ward.pia, ward.quin, ward.rob]) {
    const actor: Member = await signedIn(db, who);
    expect(await getSupervisedExplained(actor, ward.ada.id, asked)).toBeNull();
    expect(await getTeamExplained(actor, people, asked)).toBeNull();
  }
  const mel = await signedIn(db, ward.mel);
  const elsewhere = { ...people, practitionerId: ward.efa.id };
  expect(await getTeamExplained(mel, elsewhere, asked)).toBeNull();
});

test("an explanation asks five statements, however much there is", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const ask = (what: string) => countStatements(() => getOwnExplained(ada, what, TODAY));
  const few = await ask("pillar-4");
  for (let more = 0; more < 20; more += 1) {
    await evidence.confirmedEvidence(db, {
      by: ward.ada,
      confirmedBy: [more % 2 === 0 ? ward.bea : ward.cai],
      shows: [{ code: "4.1" }],
    });
  }
  const many = await ask("pillar-4");
  expect([few.statements, many.statements]).toEqual([5, 5]);
});

test("what lies ahead, another profile and the pace are of the actor's own portfolio", async () => {
  const { ward, audit } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const ahead = await getAhead(ada, TODAY);
  expect(ahead?.items.find(({ id }) => id === audit.id)).toMatchObject({
    countsUntil: "2031-05-20",
    keepsCurrent: [{ code: "4.2", until: "2029-05-20" }],
  });
  expect(ahead?.itemTitles[audit.id]).toBe("Re-audit");
  const compared = await getCompared(ada, { with: "manager", today: TODAY });
  expect([compared?.own.profile, compared?.other.profile]).toEqual(["four-pillars", "manager"]);
  const invented = await getCompared(ada, { with: "consultant-1-3", today: TODAY });
  expect(invented?.other.profile).toBe("clinical-plus");
  expect((await getPace(ada, TODAY))?.pace.forecast.kind).toBe("too-little");

  const mel = await signedIn(db, ward.mel);
  expect(await getAhead(mel, TODAY)).toBeNull();
  expect(await getCompared(mel, { with: null, today: TODAY })).toBeNull();
  expect(await getPace(mel, TODAY)).toBeNull();
});

test("a target is set, taken away, written to the log each time, and never lies behind", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const setAs = (targetOn: string) => setTargetAs(ada, targetOn);
  expect(await setAs("2028-06-01")).toEqual({ ok: true, value: { targetOn: "2028-06-01" } });
  expect((await getPace(ada, TODAY))?.targetOn).toBe("2028-06-01");
  for (const day of [TODAY, "2001-01-01", "2100-01-01", "2028-02-30", "soon"]) {
    expect(await setAs(day), day).toMatchObject({
      ok: false,
      error: { code: "invalid", fieldErrors: { targetOn: [expect.any(String)] } },
    });
  }
  expect((await getPace(ada, TODAY))?.targetOn).toBe("2028-06-01");
  expect(await setAs("")).toEqual({ ok: true, value: { targetOn: null } });
  expect((await getPace(ada, TODAY))?.targetOn).toBeNull();
  const log = await db.auditEvent.findMany({
    where: { type: "target.set" },
    orderBy: { id: "asc" },
  });
  expect(log.map(({ data, practitionerId }) => [data, practitionerId])).toEqual([
    [{ targetOn: "2028-06-01" }, ward.ada.id],
    [{ targetOn: null }, ward.ada.id],
  ]);
});

function setTargetAs(actor: Member, targetOn: string) {
  return attempt(
    { schema: targetSchema, run: setTarget },
    { actor, values: { targetOn }, now: NOW },
  );
}

import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getFlags } from "@/lib/evidence/flag/queries";
import { clearEvidenceFlag, raiseEvidenceFlag } from "@/lib/evidence/flag/schema";
import { clearFlag, raiseFlag } from "@/lib/evidence/flag/service";
import { listEvidence } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import { getRequest } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { decideAs, giveAPassword } from "../sign-off/deeds";
import { auditOf, saidOf, valueOf, withdrawAs } from "./deeds";

function raiseAs(actor: Member, evidenceId: string, reasons = "A name, in what happened.") {
  const deed = { schema: raiseEvidenceFlag, run: raiseFlag };
  return attempt(deed, { actor, values: { evidenceId, reasons }, now: NOW });
}

function clearAs(actor: Member, flagId: string, clearedBecause = "The name is gone.") {
  const deed = { schema: clearEvidenceFlag, run: clearFlag };
  return attempt(deed, { actor, values: { flagId, clearedBecause }, now: NOW });
}

/** An item of Ada's that shows 4.2, which Dev confirmed. */
async function scene() {
  const db = database();
  const ward = await makeWard(db);
  const item = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    title: "An audit",
    occurredOn: "2026-10-01",
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.dev],
  });
  const as = async (who: "ada" | "bea" | "cai" | "dev" | "mel" | "stu" | "efa") =>
    signedIn(db, ward[who]);
  const openFlag = async () => {
    const { id } = await db.identifiableFlag.findFirstOrThrow({
      where: { evidenceId: item.id, clearedAt: null },
    });
    return id;
  };
  return { ward, item, as, openFlag };
}

async function inTheRecord(actor: Member, practitionerId: string): Promise<boolean | undefined> {
  const found = await getRecord(actor, practitionerId, TODAY);
  return found?.record.evidence[0]?.identifiable;
}

test("a flagged item does not count and stops everything, until it is cleared", async () => {
  const { ward, item, as, openFlag } = await scene();
  const [ada, cai] = [await as("ada"), await as("cai")];
  const seen = async () => {
    const view = await getReadiness(ada, ada.personId, TODAY);
    const capability = view?.readiness.pillars[3]?.capabilities.find(({ code }) => code === "4.2");
    const clear = view?.readiness.gates.find(({ rule }) => rule === "G13");
    return [await inTheRecord(ada, ada.personId), capability?.state, clear?.outcome];
  };
  expect(await seen()).toEqual([false, "building", "pass"]);

  valueOf(await raiseAs(cai, item.id));
  expect(await seen()).toEqual([true, "started", "fail"]);

  valueOf(await clearAs(cai, await openFlag()));
  expect(await seen()).toEqual([false, "building", "pass"]);
  expect(ward.ada.id).toBe(ada.personId);
});

test("a supervisor cannot sign off what only a flagged item shows, and is told so on the page", async () => {
  const { ward, item, as } = await scene();
  const bea = await as("bea");
  await giveAPassword(ward.bea);
  const asked = await decisions.signOffRequest(database(), {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  valueOf(await raiseAs(bea, item.id));

  const view = await getRequest(bea, asked.id, TODAY);
  expect(view?.evidence.map(({ lacks }) => lacks)).toEqual([["U2"]]);
  expect(view?.mayAchieve.allowed).toBe(false);
  expect(saidOf(await decideAs(bea, { requestId: asked.id }))).toMatchObject({
    decision: [expect.stringContaining("cannot be signed off yet")],
  });
});

test("the owner sees the flag first among what needs them, and may raise one but never clear one", async () => {
  const { item, as, openFlag } = await scene();
  const [ada, bea, dev] = [await as("ada"), await as("bea"), await as("dev")];
  valueOf(await raiseAs(dev, item.id));

  const list = await listEvidence(ada, evidenceFilter.parse({}), NOW);
  expect(list).toMatchObject({
    needing: 1,
    needs: [{ id: item.id, need: "flagged", by: "Dev Raman" }],
  });
  expect(list.items[0]).toMatchObject({ isFlagged: true });
  const narrowed = await listEvidence(ada, evidenceFilter.parse({ stage: "needs-you" }), NOW);
  expect(narrowed.items.map(({ id }) => id)).toEqual([item.id]);

  expect(saidOf(await clearAs(ada, await openFlag()))).toBe(
    "Nobody can clear a flag on their own evidence.",
  );
  valueOf(await clearAs(bea, await openFlag()));
  valueOf(await raiseAs(ada, item.id));
  expect(saidOf(await clearAs(ada, await openFlag()))).toMatch(/^Nobody can clear/);
  expect(saidOf(await clearAs(dev, await openFlag()))).toBe(
    "Only whoever raised this flag, or the coordinating supervisor, can clear it.",
  );
});

test("a cleared flag stays with who raised it, who cleared it and why, and is in the log", async () => {
  const { item, as, openFlag } = await scene();
  const [cai, bea] = [await as("cai"), await as("bea")];
  valueOf(await raiseAs(cai, item.id, "A ward and an hour, in what happened."));
  const flagId = await openFlag();
  valueOf(await clearAs(bea, flagId, "The hour is gone."));

  const flags = await getFlags(await as("ada"), { evidenceId: item.id, now: NOW });
  expect(flags).toMatchObject({
    open: null,
    cleared: [
      {
        by: "Cai Morgan",
        reasons: "A ward and an hour, in what happened.",
        cleared: { by: "Bea Hartley", at: NOW, because: "The hour is gone." },
      },
    ],
  });
  expect(await auditOf(flagId)).toEqual(["flag.cleared", "flag.raised"]);
  expect(saidOf(await clearAs(cai, flagId))).toMatch(/^This flag has already been cleared/);
  const forgotten = database().identifiableFlag.delete({ where: { id: flagId } });
  await expect(forgotten).rejects.toThrow();
});

test("one flag is open on an item, whoever is faster; and whoever cannot read it cannot flag it", async () => {
  const { item, as } = await scene();
  const [bea, cai] = [await as("bea"), await as("cai")];
  const both = await Promise.all([raiseAs(bea, item.id), raiseAs(cai, item.id)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().identifiableFlag.count()).toBe(1);
  const second = both.find(({ ok }) => !ok);
  expect(second && saidOf(second)).toMatch(/^This evidence is flagged already/);

  for (const who of ["mel", "stu", "efa"] as const) {
    expect(saidOf(await raiseAs(await as(who), item.id)), who).toBe("not-found");
  }
});

test("a draft is flagged by nobody, and withdrawing a flagged item takes it from what needs its owner", async () => {
  const { ward, item, as } = await scene();
  const ada = await as("ada");
  const draft = await evidence.draftEvidence(database(), { by: ward.ada });
  expect(saidOf(await raiseAs(ada, draft.id))).toMatch(/^Nobody else has read this draft/);

  valueOf(await raiseAs(await as("bea"), item.id));
  valueOf(await withdrawAs(ada, item.id));
  const list = await listEvidence(ada, evidenceFilter.parse({}), NOW);
  expect(list.needs.map(({ need }) => need)).toEqual(["draft"]);
  const clear = (await getReadiness(ada, ada.personId, TODAY))?.readiness.gates.find(
    ({ rule }) => rule === "G13",
  );
  expect(clear?.outcome).toBe("pass");
});

import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { makeWard, NOW, signedIn } from "../../support/ward";
import { decideAs, giveAPassword, revokeAs, withdrawAs } from "./deeds";

// Everything here happens at the same time, on connections of its own, many times over.
const ROUNDS = 8;

async function askedBoth() {
  const db = database();
  const ward = await makeWard(db);
  const { ada, bea, cai } = ward;
  await giveAPassword(bea, cai);
  await evidence.confirmedEvidence(db, { by: ada, shows: [{ code: "4.2" }], confirmedBy: [bea] });
  return {
    db,
    ward,
    ask: async () => ({
      toBea: await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" }),
      toCai: await decisions.signOffRequest(db, { of: ada, to: cai, capability: "4.2" }),
    }),
    actors: {
      bea: await signedIn(db, bea),
      cai: await signedIn(db, cai),
      ada: await signedIn(db, ada),
    },
  };
}

test("two supervisors deciding at once: one decision stands, the other is told", async () => {
  const { db, ask, actors } = await askedBoth();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { toBea, toCai } = await ask();
    const both = await Promise.all([
      decideAs(actors.bea, { requestId: toBea.id, decision: "achieved" }, minutesOn(round)),
      decideAs(actors.cai, { requestId: toCai.id, decision: "not-yet" }, minutesOn(round)),
    ]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = both.flatMap((result) => (result.ok ? [] : [result.error]));
    const winner = both[0].ok ? "Bea Hartley" : "Cai Morgan";
    expect(refused).toEqual({
      code: "conflict",
      because: `${winner} decided this at 10:0${String(round)}.`,
    });
    expect(await db.signOff.count()).toBe(round);
    expect(await db.auditEvent.count({ where: { type: "sign-off.decided" } })).toBe(round);
    expect(await db.signOffRequest.count({ where: { decidedAt: null, withdrawnAt: null } })).toBe(
      0,
    );
  }
});

test("one supervisor pressing twice decides once", async () => {
  const { db, ask, actors } = await askedBoth();
  const { toBea } = await ask();
  const both = await Promise.all([
    decideAs(actors.bea, { requestId: toBea.id }),
    decideAs(actors.bea, { requestId: toBea.id }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: "conflict", because: "You decided this at 10:00." },
  });
  expect(await db.signOff.count()).toBe(1);
});

test("a request is either decided or taken back, never both", async () => {
  const { db, ask, actors } = await askedBoth();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { toBea, toCai } = await ask();
    const [decided, withdrawn] = await Promise.all([
      decideAs(actors.bea, { requestId: toBea.id, decision: "more-evidence" }),
      withdrawAs(actors.ada, toBea.id),
    ]);
    expect([decided.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1);
    if (!decided.ok) {
      expect(decided.error).toEqual({
        code: "conflict",
        because: "Ada Nwosu withdrew this request at 10:00.",
      });
      await withdrawAs(actors.ada, toCai.id);
    }
    const kept = await db.signOffRequest.findUniqueOrThrow({
      where: { id: toBea.id },
      include: { signOff: true },
    });
    expect([kept.decidedAt === null, kept.withdrawnAt === null]).toEqual(
      decided.ok ? [false, true] : [true, false],
    );
    expect(kept.signOff === null).toBe(!decided.ok);
  }
});

test("two who revoke at once: one revocation stands, the other is told", async () => {
  const { db, ward, actors } = await askedBoth();
  const made = await decisions.signOff(db, {
    of: ward.ada,
    by: ward.cai,
    role: "associate",
    capability: "4.2",
  });
  const both = await Promise.all([
    revokeAs(actors.bea, { signOffId: made.id }),
    revokeAs(actors.cai, { signOffId: made.id }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: "conflict", because: "This sign-off has already been revoked." },
  });
  expect(await db.signOffRevocation.count()).toBe(1);
  expect(await db.auditEvent.count({ where: { type: "sign-off.revoked" } })).toBe(1);
});

function minutesOn(round: number): Date {
  return new Date(NOW.getTime() + round * 60_000);
}

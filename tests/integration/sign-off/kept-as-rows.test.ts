import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getCapability } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { askAs, giveAPassword, REASON, revokeAs, withdrawAs } from "./deeds";

const research = { code: "4.2", framework: null };

test("revoking is a row, never overwritten; who and when on it, and the decision stays as it was", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea, ward.cai);
  const made = await decisions.signOff(db, {
    of: ward.ada,
    by: ward.cai,
    role: "associate",
    capability: "4.2",
  });
  const before = await db.signOff.findUniqueOrThrow({ where: { id: made.id } });
  const cai = await signedIn(db, ward.cai);

  expect(await revokeAs(cai, { signOffId: made.id })).toEqual({
    ok: true,
    value: { signOffId: made.id },
  });

  expect(await db.signOff.findUniqueOrThrow({ where: { id: made.id } })).toEqual(before);
  expect(await db.signOffRevocation.findMany()).toMatchObject([
    { signOffId: made.id, revokedById: ward.cai.id, revokedAt: NOW, reason: REASON },
  ]);
  await expect(db.signOffRevocation.updateMany({ data: { reason: "" } })).rejects.toThrow();
  await expect(db.signOffRevocation.deleteMany()).rejects.toThrow();
  expect(await db.auditEvent.findMany({ where: { type: "sign-off.revoked" } })).toMatchObject([
    { actorId: ward.cai.id, at: NOW, practitionerId: ward.ada.id, subjectId: made.id },
  ]);

  const seen = await getCapability(await signedIn(db, ward.ada), research, TODAY);
  expect(seen?.decisions).toMatchObject([
    { decision: "achieved", revocation: { by: "Cai Morgan", revokedAt: NOW, reason: REASON } },
  ]);
  // Once is enough, whoever tries again.
  expect(await revokeAs(await signedIn(db, ward.bea), { signOffId: made.id })).toEqual({
    ok: false,
    error: { code: "conflict", because: "This sign-off has already been revoked." },
  });
});

test("a request that is taken back keeps who asked and when; asking again is another row", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const about = {
    capabilityId: capabilityIdOf(ward.ada.framework, "4.2"),
    supervisorId: ward.bea.id,
    message: "  Could you look at the audit first?\n ",
  };
  const later = new Date(NOW.getTime() + 60_000);
  expect(await askAs(ada, about)).toEqual({
    ok: true,
    value: { code: "4.2", otherFramework: null },
  });
  expect(await askAs(ada, about)).toMatchObject({ ok: false, error: { code: "conflict" } });
  const [first] = await db.signOffRequest.findMany();
  expect(first).toMatchObject({ message: "Could you look at the audit first?", askedAt: NOW });

  expect(await withdrawAs(ada, first?.id ?? "", later)).toMatchObject({ ok: true });
  expect(await withdrawAs(ada, first?.id ?? "", later)).toEqual({
    ok: false,
    error: { code: "conflict", because: "You withdrew this request at 10:01." },
  });
  expect(await askAs(ada, about, later)).toMatchObject({ ok: true });
  expect(await db.signOffRequest.findMany({ orderBy: { askedAt: "asc" } })).toMatchObject([
    { askedAt: NOW, withdrawnAt: later },
    { askedAt: later, withdrawnAt: null },
  ]);
  expect(
    (
      await db.auditEvent.findMany({
        where: { type: { startsWith: "sign-off." } },
        orderBy: { id: "asc" },
      })
    ).map(({ type }) => type),
  ).toEqual(["sign-off.asked", "sign-off.request-withdrawn", "sign-off.asked"]);
});

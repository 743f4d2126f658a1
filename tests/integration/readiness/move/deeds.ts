import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { movePortfolio } from "@/lib/readiness/move/schema";
import { move } from "@/lib/readiness/move/service";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { findFramework } from "@/prisma/seed/build/into";
import * as reviews from "@/prisma/seed/build/reviews";
import { makeWard, NOW, signedIn, type Ward } from "../../../support/ward";
import { giveAPassword } from "../../sign-off/deeds";

export type Old = Awaited<ReturnType<typeof anOldPortfolio>>;

/** Ada's portfolio as it was begun under the framework of 2017: 2.1 and 4.2 are signed off, and 4.3 is asked for. */
export async function anOldPortfolio() {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const [old, current] = [
    await findFramework(db, "hee-mpf-2017"),
    await findFramework(db, "nhse-mpf-2025"),
  ];
  await db.practitioner.update({
    where: { personId: ward.ada.id },
    data: { frameworkVersionId: old.versionId },
  });
  const of = { ...ward.ada, framework: old };
  const shows = [{ code: "2.1" }, { code: "4.2" }, { code: "4.3" }];
  const item = await evidence.confirmedEvidence(db, { by: of, shows, confirmedBy: [ward.bea] });
  const audit = await evidence.confirmedEvidence(db, {
    ...{ by: of, shows, confirmedBy: [ward.cai] },
    ...{ type: "audit", title: "Audit of 60 limb reports" },
  });
  const draft = await evidence.draftEvidence(db, { by: of, shows });
  await decisions.selfAssessment(db, { of, capability: "2.1" });
  await decisions.entrustment(db, { of, by: ward.bea, capability: "1.6" });
  await reviews.pillarReview(db, { of, pillar: "4", by: ward.bea, on: "2026-10-20" });
  const restsOn = [item, audit];
  const signed = {
    "2.1": await decisions.signOff(db, { of, by: ward.bea, capability: "2.1", restsOn }),
    "4.2": await decisions.signOff(db, { of, by: ward.bea, capability: "4.2", restsOn }),
  };
  const asked = await decisions.signOffRequest(db, { of, to: ward.bea, capability: "4.3" });
  const members = {
    ada: await signedIn(db, ward.ada),
    bea: await signedIn(db, ward.bea),
    stu: await signedIn(db, ward.stu),
  };
  return { db, ward, of, old, current, item, draft, signed, asked, ...members };
}

/** The form as it was drawn for a portfolio that still is where it was. */
export function moveAs(
  actor: Member,
  { old, current, ward }: { old: Old["old"]; current: Old["current"]; ward: Ward },
  { now = NOW, personId = ward.ada.id }: { now?: Date; personId?: string } = {},
) {
  const values = { personId, fromVersionId: old.versionId, toVersionId: current.versionId };
  return attempt({ schema: movePortfolio, run: move }, { actor, values, now });
}

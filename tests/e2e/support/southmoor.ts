import type { Database } from "@/lib/db/client";
import * as areas from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import * as people from "@/prisma/seed/build/people";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { dispute } from "@/prisma/seed/build/standing";

/** Another organisation beside the demonstration's, with one of everything that an address can name. */
export async function openSouthmoor(db: Database): Promise<void> {
  const of = await people.organisation(db, { name: "Southmoor Hospitals" });
  const team = await people.team(db, { of, name: "Imaging" });
  const named = (name: string) => people.person(db, { of, name });
  const pia = await people.practitioner(db, { who: await named("Pia Lund"), team });
  const quin = await people.supervisor(db, { who: await named("Quin Abara") });
  const rob = await named("Rob Castle");
  await people.supervisorPost(db, { who: quin, of: pia });
  await people.managerPost(db, { who: rob, team });
  const set = await areas.areaSet(db, { by: rob });
  await areas.areaChoice(db, { of: pia, set });
  const shows = [{ code: "4.2" }];
  await evidence.draftEvidence(db, { by: pia, shows });
  await evidence.submittedEvidence(db, { by: pia, shows, asked: [rob] });
  await decisions.signOff(db, { of: pia, by: quin, capability: "4.2" });
  await decisions.signOffRequest(db, { of: pia, to: quin, capability: "4.3" });
  const asked = { who: await named("Sal Winter") };
  await pillarReview(db, { of: pia, by: quin, pillar: "3", on: "2026-10-05", asked });
  await dispute(db, { of: pia });
}

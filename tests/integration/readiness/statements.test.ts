import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getPortfolio, getSupervised } from "@/lib/readiness/queries";
import { getTeamReadiness } from "@/lib/readiness/team/queries";
import { teamFilters } from "@/lib/readiness/team/schema";
import * as evidence from "@/prisma/seed/build/evidence";
import { Batch } from "@/prisma/seed/build/into";
import * as people from "@/prisma/seed/build/people";
import { countStatements } from "../../support/count-statements";
import { makeWard, signedIn, TODAY, type Ward } from "../../support/ward";

const everybody = teamFilters.parse({});

test.each([5, 200])(
  "a team's page asks as many statements for %i people as for any",
  async (size) => {
    const db = database();
    const ward = await teamOf(size);
    const mel = await signedIn(db, ward.mel);
    const ask = () => getTeamReadiness(mel, ward.imaging.id, everybody, TODAY);
    const first = await countStatements(ask);
    const again = await countStatements(ask);
    expect(first.value?.people).toBe(size);
    expect(again.value).toEqual(first.value);
    // The team, its people and the records of those who are not remembered; then nobody is forgotten.
    expect([first.statements, again.statements]).toEqual([3, 2]);
  },
);

test("a portfolio asks two statements, and one when nothing has changed since", async () => {
  const db = database();
  const ward = await makeWard(db);
  await evidence.confirmedEvidence(db, { by: ward.ada, confirmedBy: [ward.bea] });
  const ada = await signedIn(db, ward.ada);
  const ask = () => getPortfolio(ada, TODAY);
  expect((await countStatements(ask)).statements).toBe(2);
  expect((await countStatements(ask)).statements).toBe(1);

  const bea = await signedIn(db, ward.bea);
  const supervised = await countStatements(() => getSupervised(bea, ward.ada.id, TODAY));
  expect(supervised.statements).toBeLessThanOrEqual(3);
});

/** Mel's team with so many in it, each with an item of their own. */
async function teamOf(size: number): Promise<Ward> {
  const db = database();
  const ward = await makeWard(db);
  const batch = await Batch.withFrameworksOf(db);
  for (let one = 3; one <= size; one += 1) {
    const name = `Person ${String(one)}`;
    const email = `person-${String(one)}@northmoor.example`;
    const who = await people.person(batch, { of: ward.northmoor, name, email });
    const by = await people.practitioner(batch, { who, team: ward.imaging });
    await people.supervisorPost(batch, { who: ward.bea, of: by });
    await evidence.confirmedEvidence(batch, { by, confirmedBy: [ward.bea] });
  }
  await batch.write(db);
  return ward;
}

import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import {
  countWaiting,
  getCapability,
  getRequest,
  getSignOff,
  listOwnDecisions,
  listWaitingRequests,
} from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { Batch } from "@/prisma/seed/build/into";
import { countStatements } from "../../support/count-statements";
import { makeWard, signedIn, TODAY } from "../../support/ward";

test("the pages on sign-off ask the same few questions of a short record and of a long one", async () => {
  const db = database();
  const { ada, bea, cai } = await makeWard(db);
  const asked = await decisions.signOffRequest(db, { of: ada, to: bea, capability: "1.6" });
  const made = await decisions.signOff(db, { of: ada, by: bea, capability: "1.6" });
  const actors = { ada: await signedIn(db, ada), bea: await signedIn(db, bea) };
  const count = async (work: () => Promise<unknown>) => (await countStatements(work)).statements;
  const counted = async () => [
    await count(() => countWaiting(actors.bea)),
    await count(() => listWaitingRequests(actors.bea)),
    await count(() => listOwnDecisions(actors.bea)),
    await count(() => getCapability(actors.ada, { code: "1.6", framework: null }, TODAY)),
    await count(() => getRequest(actors.bea, asked.id, TODAY)),
    await count(() => getSignOff(actors.bea, made.id)),
  ];
  const few = await counted();

  const batch = await Batch.withFrameworksOf(db);
  for (let item = 0; item < 40; item += 1) {
    const shown = await evidence.confirmedEvidence(batch, { by: ada, confirmedBy: [bea, cai] });
    await decisions.selfAssessment(batch, { of: ada, capability: "1.6" });
    await decisions.signOff(batch, { of: ada, by: bea, capability: "1.6", restsOn: [shown] });
  }
  for (const capability of ["1.1", "1.2", "1.3", "1.4", "1.5"]) {
    await decisions.signOffRequest(batch, { of: ada, to: bea, capability });
  }
  await batch.write(db);

  expect(await counted()).toEqual(few);
  expect(few).toEqual([1, 1, 1, 3, 4, 3]);
});

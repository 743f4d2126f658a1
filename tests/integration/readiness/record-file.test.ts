import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { assessCommand } from "@/lib/operation/assess-command";
import { getPortfolio, getRecordFile } from "@/lib/readiness/queries";
import * as evidence from "@/prisma/seed/build/evidence";
import { countStatements } from "../../support/count-statements";
import { makeWard, signedIn, TODAY } from "../../support/ward";

const shown = { shows: [{ code: "4.2" }, { code: "1.6" }] } as const;

test("the command line answers a downloaded record byte for byte as the page does", async () => {
  const db = database();
  const { ada, bea } = await makeWard(db);
  await evidence.confirmedEvidence(db, { by: ada, ...shown, confirmedBy: [bea] });
  const actor = await signedIn(db, ada);
  const portfolio = await getPortfolio(actor, TODAY);
  const file = await getRecordFile(actor, TODAY);

  const said = await assess(`${JSON.stringify(file)}\n`);

  expect(said).toEqual({
    code: 0,
    answer: `${JSON.stringify(portfolio?.readiness)}\n`,
    reasons: [],
  });
});

test("a record is gathered in as many statements for sixty items as for one", async () => {
  const db = database();
  const { ada, efa, bea } = await makeWard(db);
  await evidence.confirmedEvidence(db, { by: efa, ...shown, confirmedBy: [bea] });
  for (let made = 0; made < 60; made += 1) {
    await evidence.confirmedEvidence(db, { by: ada, ...shown, confirmedBy: [bea] });
  }
  const [few, many] = [await signedIn(db, efa), await signedIn(db, ada)];

  const one = await countStatements(() => getRecordFile(few, TODAY));
  const sixty = await countStatements(() => getRecordFile(many, TODAY));

  expect(sixty.value?.record.evidence).toHaveLength(60);
  expect(sixty.statements).toBe(one.statements);
});

async function assess(text: string) {
  const answers: string[] = [];
  const reasons: string[] = [];
  const code = await assessCommand({
    options: ["-"],
    // Not the day of the file, which says its own.
    today: "2030-01-01",
    folder: "/",
    standardInput: Readable.from([Buffer.from(text)]),
    write: (answer) => Promise.resolve(void answers.push(answer)),
    say: (reason) => Promise.resolve(void reasons.push(reason)),
  });
  return { code, answer: answers.join(""), reasons };
}

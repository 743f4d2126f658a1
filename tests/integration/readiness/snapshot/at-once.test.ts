import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { assessRecord } from "@/lib/readiness/assess-record";
import { getRecord } from "@/lib/readiness/queries";
import { saysTheSame } from "@/lib/readiness/snapshot/same-answer";
import { keptText } from "@/lib/readiness/snapshot/schema";
import * as people from "@/prisma/seed/build/people";
import { makeWard, signedIn, TODAY } from "../../../support/ward";
import { describeAs, keptOf, saveNarrativeAs, selfAssessAs } from "./deeds";

const CODES = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.6",
  "1.7",
  "1.8",
  "1.9",
  "1.10",
  "1.11",
].concat(
  ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11"],
  ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"],
  ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"],
);

test("deeds on one person at once are kept one after the other, and the last is the record as it is", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  for (let at = 0; at < CODES.length; at += 2) {
    const pair = CODES.slice(at, at + 2);
    const done = await Promise.all(pair.map((code) => selfAssessAs(ada, code)));
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
    const kept = await keptOf(ward.ada.id);
    expect(kept).toHaveLength(at + 2);
    const asked = await getRecord(ada, ada.personId, TODAY);
    if (!asked) throw new Error("Ada has a record.");
    const now = assessRecord({ ...asked, asOf: TODAY });
    expect(kept.at(-1)?.result).toBe(JSON.stringify(now));
  }
  const events = await keptOf(ward.ada.id);
  expect(new Set(events.map(({ auditEventId }) => auditEventId)).size).toBe(CODES.length);
});

test("a hundred times three deeds on the same people at once: nobody waits for ever, nobody is refused", async () => {
  const db = database();
  const ward = await makeWard(db);
  const supervisors = [ward.bea, ward.cai];
  for (const who of supervisors) {
    await people.supervisorPost(db, { who, of: ward.dev });
    await people.supervisorPost(db, { who, of: ward.efa });
  }
  const stu = await signedIn(db, ward.stu);
  const practitioners = await Promise.all(
    [ward.ada, ward.dev, ward.efa].map((who) => signedIn(db, who)),
  );
  const forms = new Map(practitioners.map(({ personId }) => [personId, crypto.randomUUID()]));
  const threes = Array.from({ length: 100 }, (_, at) => async () => {
    const preparedOn = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const who = supervisors[at % 2] ?? ward.bea;
    const own = practitioners[at % 3] ?? stu;
    const code = CODES[Math.floor(at / 3) % CODES.length] ?? "1.1";
    return Promise.all([
      describeAs(stu, { personId: who.id, preparedOn }),
      selfAssessAs(own, code),
      saveNarrativeAs(own, { form: forms.get(own.personId) ?? "", words: at }),
    ]);
  });
  // Three times three at a time are about as many deeds as there are connections.
  while (threes.length > 0) {
    const done = await Promise.all(threes.splice(0, 3).map((three) => three()));
    expect(done.flat().filter(({ ok }) => !ok)).toEqual([]);
  }

  for (const who of practitioners) {
    const kept = await keptOf(who.personId);
    const moments = kept.map(({ takenAt }) => takenAt.getTime());
    expect(new Set(moments).size).toBe(moments.length);
    const asked = await getRecord(who, who.personId, TODAY);
    if (!asked) throw new Error("They have a record.");
    const newest = kept.at(-1);
    const said = kept.find(({ id }) => id === (newest?.sameAsId ?? newest?.id));
    const { asOf, inputsHash } = keptText.parse(said?.result);
    // How many words the narrative has is no answer of its own.
    const answer = { id: said?.id ?? "", asOf, inputsHash, result: said?.result ?? "" };
    expect(saysTheSame(answer, assessRecord({ ...asked, asOf: TODAY }))).toBe(true);
  }
}, 300_000);

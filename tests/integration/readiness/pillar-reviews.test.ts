import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { checkOwnPassword } from "@/lib/auth/service";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getEvidence } from "@/lib/evidence/queries";
import {
  getPillarToReview,
  getSecondLook,
  listOwnReviews,
  listWaitingLooks,
} from "@/lib/readiness/pillar-review/queries";
import {
  answerOneLook,
  askSomebodyElse,
  reviewOnePillar,
} from "@/lib/readiness/pillar-review/schema";
import {
  answerSecondLook,
  askForSecondLook,
  reviewPillar,
} from "@/lib/readiness/pillar-review/service";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import { countWaiting } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import type { PersonRef } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { auditOf, saidOf, valueOf } from "../evidence/deeds";
import { giveAPassword, PASSWORD } from "../sign-off/deeds";

const COMMENT =
  "I have read all of it and we met. It holds together and the next step is agreed between us.";

/** Bea coordinates Ada. In pillar 4 Dev confirmed an audit and Cai decided on 4.2; Nia and Efa had no part in it. */
async function scene() {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea, ward.cai, ward.dev, ward.nia, ward.efa, ward.ada);
  const audit = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    title: "An audit",
    occurredOn: "2026-10-01",
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.dev],
  });
  const clinic = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    title: "A clinic",
    occurredOn: "2026-10-01",
    shows: [{ code: "1.4" }],
    confirmedBy: [ward.dev],
  });
  await decisions.signOff(db, {
    of: ward.ada,
    by: ward.cai,
    role: "associate",
    capability: "4.2",
    restsOn: [audit],
  });
  const as = (who: PersonRef) => signedIn(db, who);
  const reviewAs = (actor: Member, values: Record<string, string>) =>
    attempt(
      { schema: reviewOnePillar, prepare: checkOwnPassword, run: reviewPillar },
      {
        actor,
        values: {
          practitionerId: ward.ada.id,
          pillarCode: "4",
          key: crypto.randomUUID(),
          comment: COMMENT,
          askedId: "",
          somebodyElse: "",
          password: PASSWORD,
          ...values,
        },
        now: NOW,
      },
    );
  const openRequest = async () => {
    const { id } = await db.secondLookRequest.findFirstOrThrow({ where: { closedAt: null } });
    return id;
  };
  return { ward, audit, clinic, as, reviewAs, openRequest };
}

function answerAs(actor: Member, requestId: string, values: Record<string, string> = {}) {
  return attempt(
    { schema: answerOneLook, prepare: checkOwnPassword, run: answerSecondLook },
    {
      actor,
      values: { requestId, comment: COMMENT, intent: "agree", password: PASSWORD, ...values },
      now: NOW,
    },
  );
}

async function seen(actor: Member) {
  const found = await getRecord(actor, actor.personId, TODAY);
  const view = await getReadiness(actor, actor.personId, TODAY);
  const gate = view?.readiness.gates.find(({ rule }) => rule === "G14");
  return [found?.record.pillarReviews, gate?.observed];
}

test("a review counts once somebody who had no part in the pillar has looked at it too", async () => {
  const { ward, as, reviewAs, openRequest } = await scene();
  const [ada, bea, nia] = [await as(ward.ada), await as(ward.bea), await as(ward.nia)];
  const review = { pillar: "4", by: bea.personId, on: TODAY };
  valueOf(await reviewAs(bea, { askedId: ward.nia.id }));
  expect(await seen(ada)).toEqual([
    [{ ...review, secondReviewer: null }],
    "no valid review of pillar 1, pillar 2, pillar 3 or pillar 4",
  ]);

  valueOf(await answerAs(nia, await openRequest()));
  expect(await seen(ada)).toEqual([
    [{ ...review, secondReviewer: nia.personId }],
    "no valid review of pillar 1, pillar 2 or pillar 3",
  ]);
  expect(await listOwnReviews(ada)).toMatchObject([
    {
      pillar: { code: "4" },
      by: "Bea Hartley",
      on: TODAY,
      countsUntil: "2027-11-22",
      comment: COMMENT,
      look: { by: "Nia Adler", at: NOW, comment: COMMENT },
      asked: [{ name: "Nia Adler", state: "agreed" }],
    },
  ]);
  const { id } = await database().pillarReview.findFirstOrThrow();
  expect(await auditOf(id)).toEqual(["pillar.looked-at", "pillar.reviewed"]);
});

test("only who had no part can be asked, and the page says why the others are missing", async () => {
  const { ward, as, reviewAs } = await scene();
  const bea = await as(ward.bea);
  const view = await getPillarToReview(
    bea,
    { practitionerId: ward.ada.id, pillarCode: "4" },
    TODAY,
  );
  expect(view?.toAsk.people.map(({ name }) => name)).toEqual([
    ...["Dan Okoro", "Efa Bowen", "Mel Choudhury", "Nia Adler", "Stu Fenwick"],
  ]);
  expect(view?.toAsk.missing).toEqual([
    { name: "Bea Hartley", part: "reviewer" },
    { name: "Cai Morgan", part: "decided" },
    { name: "Dev Raman", part: "confirmed" },
  ]);
  expect(view?.items.map(({ title }) => title)).toEqual(["An audit"]);

  const refused = async (values: Record<string, string>) => saidOf(await reviewAs(bea, values));
  expect(await refused({ askedId: ward.dev.id })).toEqual({
    askedId: [expect.stringContaining("Dev Raman would not count: they have confirmed an item")],
  });
  expect(await refused({ somebodyElse: "Cai Morgan" })).toEqual({
    somebodyElse: [expect.stringContaining("they have decided on a capability")],
  });
  expect(await refused({ askedId: ward.ada.id })).toMatchObject({
    askedId: [expect.stringContaining("it is their own pillar")],
  });
  expect(await refused({ askedId: ward.bea.id })).toMatchObject({
    askedId: [expect.stringContaining("the review is theirs")],
  });
  expect(await refused({ askedId: ward.sal.id })).toMatchObject({
    askedId: [expect.stringContaining("cannot be asked any more")],
  });
  expect(await refused({})).toEqual({
    askedId: ["Choose whom you ask, or enter a name or work email address."],
  });
  expect(await database().pillarReview.count()).toBe(0);
});

test("whoever is asked reads the items of that pillar, and only until they have answered", async () => {
  const { ward, audit, clinic, as, reviewAs, openRequest } = await scene();
  const reads = async (id: string) => {
    const nia = await as(ward.nia);
    return (await getEvidence(nia, { evidenceId: id, version: null, now: NOW })) !== null;
  };
  expect(await reads(audit.id)).toBe(false);

  valueOf(await reviewAs(await as(ward.bea), { askedId: ward.nia.id }));
  expect([await reads(audit.id), await reads(clinic.id)]).toEqual([true, false]);
  const nia = await as(ward.nia);
  expect(await listWaitingLooks(nia)).toMatchObject([{ practitioner: "Ada Nwosu", askedAt: NOW }]);
  expect(await countWaiting(nia)).toBe(1);
  const requestId = await openRequest();
  const look = await getSecondLook(nia, requestId, TODAY);
  expect(look?.items.map(({ id }) => id)).toEqual([audit.id]);
  expect(look?.review).toMatchObject({ by: "Bea Hartley", comment: COMMENT });
  expect(look?.pillar.capabilities).toHaveLength(8);
  const owner = await getEvidence(await as(ward.ada), {
    evidenceId: audit.id,
    version: null,
    now: NOW,
  });
  expect(owner?.readers).toContainEqual(
    expect.objectContaining({ name: "Nia Adler", why: "second-look" }),
  );

  valueOf(await answerAs(nia, requestId));
  expect([await reads(audit.id), await countWaiting(await as(ward.nia))]).toEqual([false, 0]);
  expect(await getSecondLook(await as(ward.nia), requestId, TODAY)).toBeNull();
});

test("whoever declines says why, and the reviewer asks somebody else; the one who declined is out of it", async () => {
  const { ward, as, reviewAs, openRequest } = await scene();
  const [bea, nia] = [await as(ward.bea), await as(ward.nia)];
  valueOf(await reviewAs(bea, { somebodyElse: "nia@northmoor.example" }));
  const first = await openRequest();
  const { id: reviewId } = await database().pillarReview.findFirstOrThrow();
  const askAs = (actor: Member) =>
    attempt(
      { schema: askSomebodyElse, run: askForSecondLook },
      { actor, values: { reviewId, askedId: ward.efa.id, somebodyElse: "" }, now: NOW },
    );
  expect(saidOf(await askAs(bea))).toBe(
    "Somebody has been asked already and has not answered yet.",
  );

  valueOf(await answerAs(nia, first, { intent: "decline", comment: "I am too near." }));
  valueOf(await askAs(bea));
  expect(saidOf(await answerAs(nia, first))).toBe("not-found");
  valueOf(await answerAs(await as(ward.efa), await openRequest()));

  expect(await listOwnReviews(await as(ward.ada))).toMatchObject([
    {
      look: { by: "Efa Bowen" },
      asked: [
        { name: "Efa Bowen", state: "agreed" },
        { name: "Nia Adler", state: "declined", declinedBecause: "I am too near." },
      ],
    },
  ]);
  expect(await auditOf(reviewId)).toEqual([
    ...["pillar.looked-at", "pillar.reviewed", "second-look.asked", "second-look.declined"],
  ]);
  await expect(
    database().secondLookRequest.update({ where: { id: first }, data: { declinedBecause: "No." } }),
  ).rejects.toThrow();
});

test("nobody agrees who has had a part since, and an answer is given once", async () => {
  const { ward, as, reviewAs, openRequest } = await scene();
  const [bea, nia] = [await as(ward.bea), await as(ward.nia)];
  valueOf(await reviewAs(bea, { askedId: ward.nia.id }));
  const requestId = await openRequest();
  await evidence.confirmedEvidence(database(), {
    by: ward.ada,
    occurredOn: "2026-10-01",
    shows: [{ code: "4.3" }],
    confirmedBy: [ward.nia],
  });
  const refusal = saidOf(await answerAs(nia, requestId));
  expect(refusal).toMatch(/your look would not count/);
  expect(await database().secondLook.count()).toBe(0);

  const both = await Promise.all([
    answerAs(nia, requestId, { intent: "decline" }),
    answerAs(nia, requestId, { intent: "decline" }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a later review takes the place of an earlier one that still waits for its look", async () => {
  const { ward, as, reviewAs } = await scene();
  const bea = await as(ward.bea);
  valueOf(await reviewAs(bea, { askedId: ward.nia.id }));
  valueOf(await reviewAs(bea, { askedId: ward.efa.id }));
  expect(await listWaitingLooks(await as(ward.nia))).toEqual([]);
  expect(await listWaitingLooks(await as(ward.efa))).toHaveLength(1);
  const states = (await listOwnReviews(await as(ward.ada)))?.map(({ asked }) => asked[0]?.state);
  expect(states).toEqual(["waiting", "superseded"]);
});

test("a review is a coordinating supervisor's, signed with their password, of a pillar that is there", async () => {
  const { ward, as, reviewAs } = await scene();
  const bea = await as(ward.bea);
  const asked = { askedId: ward.nia.id };
  expect(saidOf(await reviewAs(await as(ward.cai), asked))).toBe(
    "Only a coordinating supervisor reviews a whole pillar.",
  );
  expect(saidOf(await reviewAs(await as(ward.dev), asked))).toBe("not-found");
  expect(saidOf(await reviewAs(await as(ward.ada), asked))).toBe(
    "Nobody can review a pillar of their own.",
  );
  expect(saidOf(await reviewAs(bea, { ...asked, pillarCode: "5" }))).toBe("not-found");
  expect(saidOf(await reviewAs(bea, { ...asked, password: "wrong" }))).toMatchObject({
    password: [expect.any(String)],
  });
  expect(saidOf(await reviewAs(bea, { ...asked, comment: "Good." }))).toMatchObject({
    comment: ["Write at least 10 words. You have written 1."],
  });
  const key = crypto.randomUUID();
  valueOf(await reviewAs(bea, { ...asked, key }));
  expect(saidOf(await reviewAs(bea, { ...asked, key }))).toBe(
    "This review has already been recorded.",
  );
  expect(await database().pillarReview.count()).toBe(1);
});

import { beforeEach, expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { createPersonSchema } from "@/lib/people/schema";
import { createPerson } from "@/lib/people/service";
import { confirmedEvidence } from "@/prisma/seed/build/evidence";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import {
  answerAs,
  askAs as askToConfirmAs,
  logAs,
  RE_AUDIT,
  requestTo,
  returnAs,
  valueOf,
} from "../evidence/deeds";
import { askAs, decideAs, giveAPassword, REASONS, revokeAs } from "../sign-off/deeds";

let ward: Ward;
let ada: Member;
let bea: Member;

beforeEach(async () => {
  ward = await makeWard(database());
  await giveAPassword(ward.ada, ward.bea);
  ada = await signedIn(database(), ward.ada);
  bea = await signedIn(database(), ward.bea);
});

test("whoever is asked, answered or decided about gets one mail for each deed", async () => {
  const { evidenceId } = valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }));
  valueOf(await askToConfirmAs(ada, { evidenceId, confirmers: [ward.cai.id, ward.dev.id] }));
  const cai = await signedIn(database(), ward.cai);
  const requestId = await requestTo(cai, evidenceId);
  valueOf(await answerAs(cai, { requestId, intent: "confirm", sentence: "I drew it with her." }));
  valueOf(await returnAs(bea, evidenceId, "Name the standard."));

  const shown = { by: ward.ada, type: "audit", shows: [{ code: "4.2" }] } as const;
  await confirmedEvidence(database(), { ...shown, confirmedBy: [ward.cai] });
  const capabilityId = capabilityIdOf(ward.ada.framework, "4.2");
  valueOf(await askAs(ada, { capabilityId, supervisorId: ward.bea.id }));
  const asked = await database().signOffRequest.findFirstOrThrow();
  const { signOffId } = valueOf(await decideAs(bea, { requestId: asked.id }));
  valueOf(await revokeAs(bea, { signOffId }));

  const mails = await database().mail.findMany({ orderBy: [{ id: "asc" }] });
  const told = mails.map(({ recipientId, kind, subject, path }) => [
    recipientId,
    kind,
    subject,
    path,
  ]);
  expect(told).toHaveLength(7);
  expect(told).toEqual(
    expect.arrayContaining([
      [
        ward.cai.id,
        "confirmation.asked",
        "Ada Nwosu asks you to confirm evidence",
        `/sign-offs/confirmations/${requestId}`,
      ],
      [
        ward.dev.id,
        "confirmation.asked",
        "Ada Nwosu asks you to confirm evidence",
        expect.anything(),
      ],
      [
        ward.ada.id,
        "confirmation.answered",
        "Cai Morgan confirmed your evidence",
        `/evidence/${evidenceId}`,
      ],
      [
        ward.ada.id,
        "evidence.returned",
        "Bea Hartley returned an item of your evidence",
        `/evidence/${evidenceId}`,
      ],
      [
        ward.bea.id,
        "sign-off.asked",
        "Ada Nwosu asks you to sign off 4.2",
        `/sign-offs/${asked.id}`,
      ],
      [ward.ada.id, "sign-off.decided", "Bea Hartley signed off 4.2", "/capabilities/4.2"],
      [
        ward.ada.id,
        "sign-off.revoked",
        "Bea Hartley revoked the sign-off of 4.2",
        `/sign-offs/decisions/${signOffId}`,
      ],
    ]),
  );
  // Of what anybody wrote there is not a word.
  const all = JSON.stringify(mails);
  for (const words of [
    ...Object.values(RE_AUDIT).flat(),
    REASONS,
    "I drew it",
    "Name the standard",
  ]) {
    if (words.length > 12) expect(all).not.toContain(words);
  }
});

test("a deed that is refused tells nobody", async () => {
  const { evidenceId } = valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }));
  const twice = { evidenceId, confirmers: [ward.cai.id], somebodyElse: "Nobody of that name" };
  expect((await askToConfirmAs(ada, twice)).ok).toBe(false);
  expect(await database().mail.count()).toBe(0);
});

test("whoever has left is told nothing, and a new person gets the link that lets them in", async () => {
  const stu = await signedIn(database(), ward.stu);
  const values = { name: "Una Frost", email: "una@northmoor.example" };
  const deed = { schema: createPersonSchema, run: createPerson };
  const made = valueOf(await attempt(deed, { actor: stu, values, now: NOW }));
  expect(await database().mail.findMany()).toMatchObject([
    {
      recipientId: made.personId,
      address: "una@northmoor.example",
      kind: "sign-in-link.made",
      path: `/set-password/${made.token}`,
      isSecret: true,
    },
  ]);

  await database().person.update({ where: { id: ward.cai.id }, data: { leftAt: NOW } });
  const { evidenceId } = valueOf(await logAs(ada, { ...RE_AUDIT, intent: "submit" }));
  await askToConfirmAs(ada, { evidenceId, confirmers: [ward.cai.id] });
  expect(await database().mail.count({ where: { recipientId: ward.cai.id } })).toBe(0);
});

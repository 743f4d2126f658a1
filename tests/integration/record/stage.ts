import { expect } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import { DEEDS } from "../../support/deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn, TODAY, type Ward } from "../../support/ward";
import { giveAPassword, PASSWORD } from "../sign-off/deeds";
import { keysOfRecord, valuesAt } from "./keys";

/** Who does something on somebody's record. */
export type Role =
  | "practitioner"
  | "coordinating supervisor"
  | "associate supervisor"
  | "colleague"
  | "second reviewer"
  | "steward";

/** A deed that was done through its door, with the keys of the practitioner's record that it changed. */
export interface Done {
  readonly action: string;
  readonly role: Role;
  readonly body: Body;
  readonly changed: readonly string[];
  /** Keys that an earlier deed of the same scene had changed already. */
  readonly before: readonly string[];
}

export interface Stage {
  readonly ward: Ward;
  readonly password: string;
  /** Does it, and keeps which keys it changed. */
  readonly does: (role: Role, action: string, body: Body) => Promise<void>;
  readonly capability: (code: string) => Promise<string>;
}

/** A scene: what is done one after the other on the record of somebody who has nothing yet. */
export type Scene = (stage: Stage) => Promise<void>;

/** Plays a scene in a ward of its own. */
export async function play(scene: Scene): Promise<readonly Done[]> {
  const db = database();
  const ward = await makeWard(db);
  const people = {
    practitioner: ward.ada,
    "coordinating supervisor": ward.bea,
    "associate supervisor": ward.cai,
    colleague: ward.mel,
    "second reviewer": ward.nia,
    steward: ward.stu,
  } as const;
  await giveAPassword(ward.bea, ward.cai, ward.nia);
  const done: Done[] = [];
  await scene({
    ward,
    password: PASSWORD,
    does: async (role, action, body) => {
      const actor = await signedIn(db, people[role]);
      const earlier = await recordOf(actor, ward);
      const result = await DEEDS[action]?.tryAs(actor, body);
      expect(result, `${role} does ${action}`).toMatchObject({ ok: true });
      const later = await recordOf(actor, ward);
      const changed = KEYS.filter(
        (key) => JSON.stringify(valuesAt(earlier, key)) !== JSON.stringify(valuesAt(later, key)),
      );
      const before = [...new Set(done.flatMap((deed) => deed.changed))];
      done.push({ action, role, body, changed, before });
    },
    capability: async (code) =>
      (
        await db.capability.findFirstOrThrow({
          where: { code, frameworkVersionId: ward.ada.framework.versionId },
          select: { id: true },
        })
      ).id,
  });
  return done;
}

const KEYS = keysOfRecord();

async function recordOf({ organisationId }: Member, { ada }: Ward): Promise<unknown> {
  const about = { organisationId, practitionerIds: [ada.id], today: TODAY };
  const [gathered] = await gatherRecords(database(), about);
  return gathered?.record;
}

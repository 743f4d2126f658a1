import { expect } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { DETAILS_DEEDS } from "../../support/details-deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn } from "../../support/ward";

/** The ward with those who keep, read or decide on Ada's details signed in. */
export async function scene() {
  const db = database();
  const ward = await makeWard(db);
  return {
    ada: await signedIn(db, ward.ada),
    bea: await signedIn(db, ward.bea),
    mel: await signedIn(db, ward.mel),
    stu: await signedIn(db, ward.stu),
  };
}

/** What a deed answers, through the door of its form. */
export async function tried(actor: Member, name: string, body: Body) {
  const deed = DETAILS_DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

export async function done(actor: Member, name: string, body: Body): Promise<void> {
  expect(await tried(actor, name, body), name).toMatchObject({ ok: true });
}

export async function refusalOf(actor: Member, name: string, body: Body): Promise<string> {
  const result = await tried(actor, name, body);
  return !result.ok && "because" in result.error ? (result.error.because ?? "") : "";
}

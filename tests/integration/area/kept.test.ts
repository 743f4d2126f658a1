import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { areaChoice, areaSet } from "@/prisma/seed/build/area";
import { makeWard } from "../../support/ward";

test("what a set asks is never changed, whether or not anybody has chosen it; it can only be retired", async () => {
  const db = database();
  const { ada, stu } = await makeWard(db);
  const set = await areaSet(db, { by: stu });
  const { id } = set;
  for (const isChosen of [false, true]) {
    if (isChosen) await areaChoice(db, { of: ada, set });
    for (const [deed, because] of REFUSED) {
      await expect(db.$executeRawUnsafe(deed, id), deed).rejects.toThrow(because);
    }
  }
  const retiredAt = new Date("2026-11-20T10:00:00Z");
  const retired = await db.areaSet.update({ where: { id }, data: { retiredAt } });
  expect(retired).toMatchObject({ title: "Chest", retiredAt });
});

// Far from the deeds: an error quotes the lines around its own, and would be found to say what is expected of it.
const APPEND_ONLY = "area_activity is append-only";
const NEVER = "what a set of an area asks is never changed";
const REFUSED = [
  ["update area_activity set level = 1 where set_id = $1::uuid", APPEND_ONLY],
  ["delete from area_activity where set_id = $1::uuid", APPEND_ONLY],
  ["update area_set set title = 'Other' where id = $1::uuid", NEVER],
  ["delete from area_set where id = $1::uuid", NEVER],
] as const;

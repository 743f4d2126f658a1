import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { areaSet } from "@/prisma/seed/build/area";
import { makeWard } from "../../support/ward";

test("what a set asks is never changed, whether or not anybody has chosen it; it can only be retired", async () => {
  const db = database();
  const { stu } = await makeWard(db);
  const { id } = await areaSet(db, { by: stu });
  const where = { setId: id };
  const because = "is append-only";
  await expect(db.areaActivity.updateMany({ where, data: { level: 1 } })).rejects.toThrow(because);
  await expect(db.areaActivity.deleteMany({ where })).rejects.toThrow(because);
  const never = "never changed";
  await expect(db.areaSet.update({ where: { id }, data: { title: "Other" } })).rejects.toThrow(
    never,
  );
  await expect(db.areaSet.deleteMany({ where: { id } })).rejects.toThrow();
  const retired = await db.areaSet.update({ where: { id }, data: { retiredAt: new Date() } });
  expect(retired.title).toBe("Chest");
});

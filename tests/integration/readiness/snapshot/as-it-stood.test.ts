import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getPortfolio } from "@/lib/readiness/queries";
import { drawnOf } from "@/lib/readiness/snapshot/drawn";
import { getStanding } from "@/lib/readiness/snapshot/queries";
import { keptText } from "@/lib/readiness/snapshot/schema";
import type { StandingView } from "@/lib/readiness/snapshot/types";
import * as details from "@/prisma/seed/build/details";
import { makeWard, signedIn, TODAY } from "../../../support/ward";
import { keptOf, selfAssessAs } from "./deeds";

const own = { as: "practitioner" } as const;
const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00Z`);

test("a day shows what was kept by its end, whatever has happened since; a day before the first shows nothing and says so", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const on = (day: string) => getStanding(ada, own, day, TODAY);
  expect(await on(TODAY)).toMatchObject({ kept: null, firstOn: null });

  const said: Record<string, string> = {};
  for (const [day, time, code] of [
    ["2026-10-05", "10:00", "4.2"],
    ["2026-10-20", "09:00", "4.3"],
    ["2026-10-20", "17:00", "4.4"],
    ["2026-11-10", "10:00", "4.5"],
  ] as const) {
    await selfAssessAs(ada, code, at(day, time));
    said[day] = JSON.stringify((await getPortfolio(ada, day))?.readiness);
  }
  expect(await on("2026-10-04")).toMatchObject({ kept: null, firstOn: "2026-10-05" });
  expect(resultOf(await on("2026-10-05"))).toEqual(resultIn(said["2026-10-05"]));
  expect(resultOf(await on("2026-10-19"))).toEqual(resultIn(said["2026-10-05"]));
  expect(resultOf(await on("2026-10-20"))).toEqual(resultIn(said["2026-10-20"]));
  expect(resultOf(await on("2026-11-09"))).toEqual(resultIn(said["2026-10-20"]));
  expect(resultOf(await on(TODAY))).toEqual(resultIn(said["2026-11-10"]));
  expect((await on("2026-10-19"))?.kept).toMatchObject({
    takenAt: at("2026-10-05"),
    nextOn: "2026-10-20",
    openFrom: null,
  });

  // What is changed now does not reach back.
  await db.practitioner.update({
    where: { personId: ada.personId },
    data: { profile: "clinical-plus" },
  });
  expect(resultOf(await on("2026-10-05"))).toEqual(resultIn(said["2026-10-05"]));
  // A day to come has not stood yet.
  expect(await on("2026-12-24")).toMatchObject({ on: TODAY });
  expect((await getStanding(ada, own, undefined, TODAY))?.on).toBe(TODAY);
});

test("a day from which time could have changed it, and at which nobody looked, says so and is not made up", async () => {
  const db = database();
  const ward = await makeWard(db);
  await details.registration(db, { of: ward.ada, expiresOn: "2026-10-31" });
  const ada = await signedIn(db, ward.ada);
  await selfAssessAs(ada, "4.2", at("2026-10-05"));
  const on = async (day: string) => (await getStanding(ada, own, day, "2026-11-10"))?.kept;
  // Looking at it on 10 November is a look: that day is kept, the days between are not.
  expect(await on("2026-10-31")).toMatchObject({ openFrom: null, nextOn: "2026-11-10" });
  const between = await on("2026-11-09");
  expect(between).toMatchObject({ openFrom: "2026-11-01", nextOn: "2026-11-10" });
  expect(between?.result.gates.find(({ rule }) => rule === "G1")?.outcome).toBe("pass");
  const looked = await on("2026-11-10");
  expect(looked).toMatchObject({ openFrom: null, nextOn: null });
  expect(looked?.result.gates.find(({ rule }) => rule === "G1")?.outcome).toBe("fail");
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
});

function resultOf(view: StandingView | null) {
  return view?.kept?.result;
}

/** As the page's boundary reads it: what was looked at is not told, nor what a next action is beside its words. */
function resultIn(text = "null") {
  return drawnOf(keptText.parse(text));
}

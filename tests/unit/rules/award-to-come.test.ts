import { expect, test } from "vitest";
import { assessed, readyRecord, TODAY } from "./ready-record";

type Awards = NonNullable<ReturnType<typeof readyRecord>["practitioner"]["awards"]>;

const ready = readyRecord();
const withAwards = (awards: Awards) => ({
  ...ready,
  practitioner: { ...ready.practitioner, awards },
});
const award = (awardedOn: string | null): Awards[number] => ({
  title: "MSc Advanced Practice",
  level: 7,
  kind: "masters",
  awardedOn,
});

test.each<[string, Awards]>([
  ["awarded tomorrow", [award("2026-11-23")]],
  ["in progress", [award(null)]],
])("an award %s leaves the same finding as none at all", (_sentence, awards) => {
  expect(assessed(withAwards(awards))).toEqual(assessed(withAwards([])));
});

test("a second award to come changes nothing beside one awarded", () => {
  const held = award(TODAY);
  const later = { ...award("2026-11-23"), title: "Doctorate", level: 8 };
  expect(assessed(withAwards([held, later]))).toEqual(assessed(withAwards([held])));
});

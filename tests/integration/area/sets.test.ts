import { expect, test } from "vitest";
import { getAreaSet, listAreaSets, listOpenAreaSets } from "@/lib/area/sets/queries";
import shipped from "@/lib/area/shipped.json";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { areaChoice } from "@/prisma/seed/build/area";
import { findArea } from "@/prisma/seed/build/into";
import { DEEDS } from "../../support/deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn } from "../../support/ward";

const words = {
  title: "Chest & limb reporting",
  modality: "Plain images",
  site: "",
  source: "Our governance group",
  "activities.0.title": "Reports chests",
  "activities.0.level": "4",
  "activities.0.volume": "",
  "activities.0.counted": "",
  "activities.2.title": "Reads enough",
  "activities.2.volume": "1200",
  "activities.2.counted": "reports",
  "activities.2.source": "Our own number",
};

test("a steward defines a set; practitioners of the organisation find it, and nobody elsewhere", async () => {
  const { ward, stu } = await scene();
  const setId = await defined(stu, words);
  const ada = await signedIn(database(), ward.ada);
  expect(await getAreaSet(ada, setId)).toMatchObject({
    ...{ code: "chest-limb-reporting", title: "Chest & limb reporting", isShipped: false },
    activities: [
      {
        ...{ code: "chest-limb-reporting.1", title: "Reports chests", level: 4, volume: null },
        source: "Our governance group",
      },
      {
        ...{ code: "chest-limb-reporting.2", level: null, volume: 1_200, counted: "reports" },
        source: "Our own number",
      },
    ],
  });
  const pia = await signedIn(database(), ward.pia);
  expect(await getAreaSet(pia, setId)).toBeNull();
  expect((await listOpenAreaSets(pia, "")).sets).toHaveLength(shipped.length);
  const plain = await listOpenAreaSets(ada, "Plain images");
  expect(plain.sets.map(({ title }) => title)).toContain("Chest & limb reporting");
  expect(plain.sets.every(({ modality }) => modality === "Plain images")).toBe(true);
  expect(plain.modalities).toContain("Mammography");
});

test("two sets of one title have two codes, and a form sent twice makes one", async () => {
  const { stu } = await scene();
  const first = await defined(stu, words);
  const second = await defined(stu, words);
  const codes = await Promise.all([first, second].map(async (id) => getAreaSet(stu, id)));
  expect(codes.map((set) => set?.code)).toEqual(["chest-limb-reporting", "chest-limb-reporting-2"]);
  const key = crypto.randomUUID();
  const title = "Axial skeleton";
  await defined(stu, { ...words, title, key });
  expect(await tries(stu, { ...words, title, key })).toMatchObject({
    error: { because: "This form has already made a set. You find it in the list." },
  });
});

test("a set of a shipped one's title does not take its code", async () => {
  const { stu } = await scene();
  const setId = await defined(stu, { ...words, title: "Chest reporting" });
  expect((await getAreaSet(stu, setId))?.code).toBe("chest-reporting-2");
});

test("only a steward defines and retires, and a shipped set is nobody's to retire", async () => {
  const { ward, stu } = await scene();
  const db = database();
  const setId = await defined(stu, words);
  const chest = await findArea(db, "chest-reporting");
  for (const who of [ward.ada, ward.bea, ward.mel]) {
    const member = await signedIn(db, who);
    expect(await tries(member, words)).toMatchObject({ error: { code: "forbidden" } });
    expect(await retires(member, setId)).toMatchObject({ error: { code: "forbidden" } });
  }
  expect(await retires(await signedIn(db, ward.sal), setId)).toMatchObject({
    error: { code: "not-found" },
  });
  expect(await retires(stu, chest.id)).toMatchObject({ error: { code: "forbidden" } });
  expect(await retires(stu, setId)).toMatchObject({ ok: true });
  expect(await retires(stu, setId)).toMatchObject({
    error: { because: "This set has already been retired." },
  });
});

test("a steward sees how many chose a set in their own organisation, and no other's", async () => {
  const { ward, stu } = await scene();
  const db = database();
  const set = await findArea(db, "chest-reporting");
  await areaChoice(db, { of: ward.ada, set });
  await areaChoice(db, { of: ward.dev, set, endedOn: "2026-11-01" });
  await areaChoice(db, { of: ward.pia, set });
  const line = (await listAreaSets(stu)).find(({ id }) => id === set.id);
  expect(line).toMatchObject({ chosenBy: 1, isShipped: true, activities: 10 });
});

test.each([
  [{ title: "" }, { title: ["Give the set a title."] }],
  [
    { "activities.0.title": "" },
    { "activities.0.title": ["Say what the activity is, or clear this row."] },
  ],
  [
    { "activities.2.title": "reports CHESTS" },
    { "activities.2.title": ["This activity is there twice. Change one, or clear this row."] },
  ],
  [
    { "activities.2.counted": "" },
    { "activities.2.counted": ["Say what is counted, such as cases read as first reader."] },
  ],
  [
    { "activities.2.volume": "" },
    { "activities.2.volume": ["Say how many in twelve months, or clear what is counted."] },
  ],
  [
    { "activities.2.volume": "many" },
    { "activities.2.volume": ["Enter a whole number from 1 to 1,000,000, or leave it empty."] },
  ],
])("what cannot be kept is refused at its own field: %o", async (spoilt, fieldErrors) => {
  const { stu } = await scene();
  expect(await tries(stu, { ...words, ...spoilt })).toMatchObject({
    error: { code: "invalid", fieldErrors },
  });
  expect(await database().areaSet.count()).toBe(shipped.length);
});

test("a set with nothing in it is refused", async () => {
  const { stu } = await scene();
  const { title, modality, source } = words;
  expect(await tries(stu, { title, modality, source })).toMatchObject({
    error: { fieldErrors: { "activities.0.title": ["Say what the first activity is."] } },
  });
});

async function scene() {
  const ward = await makeWard(database());
  return { ward, stu: await signedIn(database(), ward.stu) };
}

async function tries(actor: Member, body: Body) {
  return DEEDS["defineAreaSetAction"]?.tryAs(actor, { key: crypto.randomUUID(), ...body });
}

async function retires(actor: Member, setId: string) {
  return DEEDS["retireAreaSetAction"]?.tryAs(actor, { setId });
}

async function defined(actor: Member, body: Body): Promise<string> {
  const result = await tries(actor, body);
  expect(result).toMatchObject({ ok: true });
  const { id } = await database().areaSet.findFirstOrThrow({
    where: { NOT: { organisationId: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return id;
}

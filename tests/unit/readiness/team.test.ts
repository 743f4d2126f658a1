import { expect, test } from "vitest";
import { teamSentence } from "@/components/readiness/team-sentence";
import { chosen, paged, summed } from "@/lib/readiness/team/arrange";
import { teamFilters } from "@/lib/readiness/team/schema";
import type { PersonRow } from "@/lib/readiness/types";
import type { Status } from "@/lib/rules/result";

const of = (asked: Record<string, unknown>) => teamFilters.parse(asked);

const efa = row("Efa", "ready-for-review", { index: 100 });
const femi = row("Femi", "approaching", { index: 77.5, askedOn: "2026-11-01" });
const ada = row("Ada", "developing", { index: 47.5, askedOn: "2026-11-03" });
const ivo = row("Ivo", "developing", {
  index: 47.5,
  lowest: "Education",
  profession: "radiologist",
});
const jas = row("Jas", "developing", { index: 15 });
const lou = row("Lou", "not-started", { index: 0 });
const team = [ada, efa, femi, ivo, jas, lou];

test("the best status comes first, and in it the highest index; people who are equal stay by name", () => {
  const { groups } = paged(chosen(team, of({})), of({}));
  expect(groups.map(({ status, people, rows }) => [status, people, names(rows)])).toEqual([
    ["ready-for-review", 1, ["Efa"]],
    ["approaching", 1, ["Femi"]],
    ["developing", 3, ["Ada", "Ivo", "Jas"]],
    ["not-started", 1, ["Lou"]],
  ]);
});

test.each([
  ["name", ["Ada", "Efa", "Femi", "Ivo", "Jas", "Lou"]],
  ["index", ["Efa", "Femi", "Ada", "Ivo", "Jas", "Lou"]],
  ["oldest-request", ["Femi", "Ada", "Efa", "Ivo", "Jas", "Lou"]],
])("sorted by %s the list is one group", (sort, expected) => {
  const filters = of({ sort });
  const { groups } = paged(chosen(team, filters), filters);
  expect(groups.map(({ status, rows }) => [status, names(rows)])).toEqual([[null, expected]]);
});

test.each([
  [{ profession: "radiologist" }, ["Ivo"]],
  [{ status: "developing" }, ["Ada", "Ivo", "Jas"]],
  [{ q: " FEM " }, ["Femi"]],
  [{ q: "reporting" }, ["Efa", "Femi", "Ada", "Ivo", "Jas", "Lou"]],
  [{ setting: "Somewhere else" }, []],
  [{ field: "radiotherapy-oncology" }, []],
])("%j leaves those who fit", (asked, expected) => {
  expect(names(chosen(team, of(asked)))).toEqual(expected);
});

test("a page holds 25 people, a page too far is the last, and a group's count is of all pages", () => {
  const many = Array.from({ length: 30 }, (_, one) => row(`P${String(one)}`, "developing", {}));
  const first = paged(many, of({}));
  expect([first.page, first.pages, first.groups[0]?.people, first.groups[0]?.rows.length]).toEqual([
    1, 2, 30, 25,
  ]);
  expect(paged(many, of({ page: "9" })).page).toBe(2);
});

test("what makes no sense in the address is as if it were not there", () => {
  const nonsense = {
    status: "best",
    sort: ["name", "index"],
    page: "-3",
    q: ["a"],
    field: "",
    x: 1,
  };
  expect(of(nonsense)).toEqual({
    profession: undefined,
    setting: undefined,
    field: undefined,
    status: undefined,
    q: "",
    sort: "status",
    page: 1,
  });
  expect(of({ profession: "", setting: "x".repeat(300) })).toEqual(of({}));
});

test("the sentence says how many are ready and which pillar holds the others", () => {
  expect(sentence([efa, femi, ada, ivo, jas, lou])).toBe(
    "One of six is ready for review; one more is approaching. Research holds the others: it is the shortest pillar for three of four.",
  );
  expect(sentence([femi, ada])).toBe(
    "None of two is ready for review; one is approaching. Research holds the team: it is the shortest pillar for two of two.",
  );
  expect(sentence([efa, lou])).toBe("One of two is ready for review.");
  expect(sentence([ada, lou])).toBe(
    "None of two is ready for review. Research is the shortest pillar of the one who has begun.",
  );
  const kit = { ...ada, standing: { ...ada.standing, profile: "clinical-plus" as const } };
  expect(sentence([femi, kit])).toBe(
    "None of two is ready for review; one is approaching. Research holds the team: it sets the index of two of two.",
  );
  expect(sentence([kit, lou])).toBe(
    "None of two is ready for review. Research sets the index of the one who has begun.",
  );
  expect(sentence([efa])).toBe("The only person here is ready for review.");
  expect(sentence([lou])).toBe("The only person here has not started yet.");
  expect(sentence([])).toBe("Nobody is in this team yet.");
});

function sentence(rows: readonly PersonRow[]): string {
  const { lead, rest } = teamSentence(summed(rows));
  return `${lead} ${rest}`.trim();
}

function names(rows: readonly PersonRow[]): readonly string[] {
  return rows.map(({ practitioner }) => practitioner.name);
}

function row(
  name: string,
  status: Status,
  about: { index?: number; lowest?: string; profession?: string; askedOn?: string },
): PersonRow {
  const { index = 40, lowest = "Research", profession = "radiographer", askedOn } = about;
  return {
    practitioner: {
      id: name,
      name,
      post: "Reporting radiographer",
      profession,
      field: "diagnostic-imaging",
      setting: "Imaging",
      profile: "four-pillars",
      framework: { id: "nhse-mpf-2025", version: "2025" },
      team: { id: "t", name: "Imaging" },
    },
    standing: {
      profile: "four-pillars",
      status,
      index,
      signedOff: 0,
      required: 38,
      heldBy: [],
      pillars: ["Education", "Research"].map((pillar, order) => ({
        code: String(order + 3),
        name: pillar,
        score: pillar === lowest ? index : 90,
        setsTheIndex: pillar === lowest && index < 100,
        capabilities: [],
      })),
    },
    oldestRequest: askedOn === undefined ? null : { kind: "sign-off", askedOn },
  };
}

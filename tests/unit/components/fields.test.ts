import { describe, expect, test } from "vitest";
import { describedBy, fieldId } from "@/components/ui/field-id";
import { allGivenBack, givenBack } from "@/components/ui/form-context";
import { countWords } from "@/lib/core/count-words";

describe("a field", () => {
  test.each([
    ["title", undefined, "field-title"],
    ["links.2.rationale", undefined, "field-links-2-rationale"],
    ["reason", "revoke", "revoke-reason"],
  ])("named %s in the form %s has the id %s", (name, form, id) => {
    expect(fieldId(name, form)).toBe(id);
  });

  test("is described by what is there, and by nothing else", () => {
    expect(describedBy("field-title", { hint: true, errors: true, count: true })).toBe(
      "field-title-hint field-title-errors field-title-count",
    );
    expect(describedBy("field-title", { errors: false })).toBeUndefined();
  });

  test("shows what was typed in place of its default, an emptied field too", () => {
    expect(givenBack({ title: "" }, "title")).toBe("");
    expect(givenBack({ title: "Audit" }, "reflection")).toBeUndefined();
    expect(givenBack(null, "title")).toBeUndefined();
  });

  test("keeps a box that was emptied empty", () => {
    expect(allGivenBack({ title: "Audit" }, "shows")).toEqual([]);
    expect(allGivenBack({ shows: "autonomy" }, "shows")).toEqual(["autonomy"]);
    expect(allGivenBack(null, "shows")).toBeUndefined();
  });

  test.each([
    ["", 0],
    ["  \n ", 0],
    ["Good appraisal. See my notes, please.", 6],
    ["One line\nand – another", 5],
  ])("counts the words of %j as %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

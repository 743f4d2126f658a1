import { describe, expect, test } from "vitest";
import { idOrNone } from "@/lib/action/schema";

describe("an id that a form may leave empty", () => {
  const schema = idOrNone("Choose somebody.");

  test("is null where it is empty, and itself where it is one", () => {
    const id = "01900000-0000-7000-8000-000000000000";
    expect(schema.parse("")).toBeNull();
    expect(schema.parse(id)).toBe(id);
  });

  test.each([
    ["nothing", undefined],
    ["a blank", " "],
    ["a word", "somebody"],
    ["a list", ["", ""]],
  ])("says what to do for %s", (_, value) => {
    const said = schema.safeParse(value).error?.issues.map(({ message }) => message);
    expect(said).toEqual(["Choose somebody."]);
  });
});

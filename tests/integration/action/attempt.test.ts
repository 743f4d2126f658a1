import { expect, test } from "vitest";
import { z } from "zod";
import { attempt } from "@/lib/action/attempt";
import { ok } from "@/lib/core/result";

const deed = {
  schema: z.record(
    z.string(),
    z.string().max(3, "That is too long.").regex(/^a/, "That is too long."),
  ),
  run: () => Promise.resolve(ok(null)),
};

test("whatever a field is called, it is told once what is wrong with it", async () => {
  const actor = { kind: "anonymous" } as const;
  const names = ["constructor", "toString", "hasOwnProperty", "title"];
  const values = Object.fromEntries(names.map((name) => [name, "much too long"]));
  expect(await attempt(deed, { actor, values, now: new Date() })).toEqual({
    ok: false,
    error: {
      code: "invalid",
      formErrors: [],
      fieldErrors: Object.fromEntries(names.map((name) => [name, ["That is too long."]])),
    },
  });
});

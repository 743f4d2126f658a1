import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { DEEDS } from "../../support/deeds";
import { makeWard, signedIn } from "../../support/ward";

test("a form that is sent empty says each thing once", async () => {
  const db = database();
  const actor = await signedIn(db, (await makeWard(db)).ada);
  let refused = 0;
  for (const [name, { fields, tryAs }] of Object.entries(DEEDS)) {
    const result = await tryAs(actor, Object.fromEntries(fields.map((field) => [field, ""])));
    if (result.ok || result.error.code !== "invalid") continue;
    refused += 1;
    const { formErrors, fieldErrors } = result.error;
    for (const said of [formErrors, ...Object.values(fieldErrors)]) {
      expect(said, name).toEqual([...new Set(said)]);
    }
  }
  expect(refused).toBeGreaterThan(40);
});

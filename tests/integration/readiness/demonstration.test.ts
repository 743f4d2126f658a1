import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import { assessmentRequest } from "@/lib/readiness/schema";
import { northmoor } from "@/prisma/seed/northmoor";
import { Batch } from "@/prisma/seed/build/into";
import { TODAY } from "../../support/ward";

test("the door accepts every record that is gathered of the demonstration, with the profile it is asked for", async () => {
  const db = database();
  const batch = await Batch.withFrameworksOf(db, { fixedIds: true });
  await northmoor(batch, { today: TODAY, passwordHash: "nobody signs in here" });
  await batch.write(db);

  const people = await db.practitioner.findMany({
    select: { personId: true, organisationId: true },
  });
  expect(people.length).toBeGreaterThanOrEqual(12);
  const gathered = await gatherRecords(db, {
    organisationId: people[0]?.organisationId ?? "",
    practitionerIds: people.map(({ personId }) => personId),
    today: TODAY,
  });
  expect(gathered).toHaveLength(people.length);
  const refused = gathered.flatMap(({ record, profile }) => {
    const asked = assessmentRequest.safeParse({ record, profile, asOf: TODAY });
    return asked.success ? [] : asked.error.issues;
  });
  expect(refused).toEqual([]);
});

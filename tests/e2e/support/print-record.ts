import { dayOf } from "@/lib/core/calendar-date";
import { gatherRecords } from "@/lib/readiness/gather";
import type { PortfolioRecord } from "@/lib/rules/record";
import { query } from "../../support/sign-in";
import { testServer } from "../../support/test-server";

// Prints the record of somebody of the demonstration as the pages gather it, by the same statement: in a process of
// its own, because the tests' loader does not read the rules' data.
process.stdout.write(JSON.stringify(await gatheredRecordOf(process.argv[2] ?? "")));

async function gatheredRecordOf(email: string): Promise<PortfolioRecord> {
  const { databaseUrl } = testServer();
  const [person] = await query(
    databaseUrl,
    "select id, organisation_id from person where email = $1",
    [email],
  );
  const [gathered] = await gatherRecords(
    {
      $queryRaw: (statement, ...values) =>
        query(
          databaseUrl,
          statement.reduce((text, part, index) => `${text}$${String(index)}${part}`),
          values,
        ),
    },
    {
      organisationId: String(person?.["organisation_id"]),
      practitionerIds: [String(person?.["id"])],
      today: dayOf(new Date()),
    },
  );
  if (gathered === undefined) throw new Error(`${email} has no record.`);
  return gathered.record;
}

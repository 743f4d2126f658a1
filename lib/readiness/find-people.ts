import { z } from "zod";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { foundPerson, type FoundPerson } from "./find-person";
import type { Asks } from "./gather";
import { personColumns, personTables } from "./person/queries";
import type { PersonRow } from "./types";

/** A person of a list, with what of theirs has waited longest. */
export interface ListedPerson extends FoundPerson {
  readonly oldestRequest: PersonRow["oldestRequest"];
}

interface Asked {
  readonly organisationId: string;
  /** These people, or those who are in post in a team today. */
  readonly among: { readonly ids: readonly string[] } | { readonly teamId: string };
  readonly today: CalendarDate;
}

/** People of one organisation by name, in one statement. Whoever asks still has to ask policy about each. */
export async function findPeople(
  db: Asks,
  { organisationId, among, today }: Asked,
): Promise<readonly ListedPerson[]> {
  const ids = "ids" in among ? among.ids : null;
  const teamId = "teamId" in among ? among.teamId : null;
  const rows = await db.$queryRaw`
    select ${personColumns},
      (
        select json_build_object('kind', kind, 'askedOn', (asked_at at time zone 'Europe/London')::date) from (
          select 'sign-off' as kind, asked_at from sign_off_request
          where practitioner_id = person.id and decided_at is null and withdrawn_at is null
          union all
          select 'confirmation', asked_at from confirmation_request
          where practitioner_id = person.id and closed_at is null
          order by asked_at limit 1
        ) as oldest
      ) as "oldestRequest"
    from ${personTables}
    where practitioner.organisation_id = ${organisationId}::uuid
      and (${ids}::uuid[] is null or practitioner.person_id = any(${ids}::uuid[]))
      and (${teamId}::uuid is null or (
        practitioner.team_id = ${teamId}::uuid
        and ${today}::date between practitioner.starts_on and coalesce(practitioner.ends_on, 'infinity')
      ))
    order by person.name, person.id`;
  return z.array(listedPerson).parse(rows);
}

const listedPerson = foundPerson.extend({
  oldestRequest: z
    .object({ kind: z.enum(["sign-off", "confirmation"]), askedOn: z.iso.date() })
    .nullable(),
});

import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { lastKeptJson } from "../snapshot/newest/queries";

// What a statement about practitioners begins with: one person's (find-person.ts), and a list's (find-people.ts).

/** Who it is, as `foundPerson` reads it. */
export const personColumns = Prisma.sql`
      person.id as "practitionerId", practitioner.organisation_id as "organisationId",
      practitioner.team_id as "teamId", record_stamp.changed_in::text as stamp,
      (
        select ${lastKeptJson} from readiness_snapshot as kept where kept.practitioner_id = person.id
        order by kept.taken_at desc, kept.id desc limit 1
      ) as "lastKept",
      json_build_object(
        'id', person.id, 'name', person.name, 'post', practitioner.post, 'profession', practitioner.profession,
        'field', practitioner.field, 'setting', practitioner.setting, 'profile', practitioner.profile,
        'framework', json_build_object('id', framework_version.framework_id, 'version', framework_version.version),
        'team', json_build_object('id', team.id, 'name', team.name)
      ) as facts`;

/** The tables that they are of. */
export const personTables = Prisma.sql`
    practitioner
    join person on person.id = practitioner.person_id
    join team on team.id = practitioner.team_id
    join framework_version on framework_version.id = practitioner.framework_version_id
    left join record_stamp on record_stamp.practitioner_id = person.id`;

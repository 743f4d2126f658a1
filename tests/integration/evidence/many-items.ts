import type { Database } from "@/lib/db/client";
import type { PersonRef, PractitionerRef } from "@/prisma/seed/build/people";

/**
 * So many submitted items of one practitioner, each linked to two capabilities and confirmed by one person, a day
 * apart from the last of them back. In a few statements: a test of 3,000 items should not wait for them.
 */
export async function manyItems(
  db: Database,
  about: {
    readonly by: PractitionerRef;
    readonly confirmedBy: PersonRef;
    readonly from: number;
    readonly to: number;
    readonly sameMoment?: boolean;
  },
): Promise<void> {
  const { by, confirmedBy, from, to, sameMoment = false } = about;
  const range = [from, to, by.id, by.organisationId] as const;
  const step = sameMoment ? "0 days" : "1 day";
  const id = (kind: string) => `md5($3 || '${kind}' || n)::uuid`;
  const each = `from generate_series($1::int, $2::int) n where $3::text <> '' and $4::text <> ''`;
  const statements = [
    `insert into evidence (id, organisation_id, practitioner_id, form_key, logged_at, stage, submitted_id)
      select ${id("item")}, $4::uuid, $3::uuid, ${id("form")}, timestamptz '2026-11-20' - n * interval '${step}',
        'submitted', ${id("version")} ${each}`,
    `insert into evidence_version (id, organisation_id, evidence_id, number, saved_at, title, type, occurred_on,
        setting, what_happened, what_learned, what_changed, characteristics, web_links)
      select ${id("version")}, $4::uuid, ${id("item")}, 1, timestamptz '2026-11-20' - n * interval '${step}',
        'Item number ' || n, 'audit', date '2026-11-19' - n, 'Imaging',
        repeat('I read sixty of my limb reports again, in random order, and wrote down what I had missed. ', 12),
        repeat('The midfoot still needs a second look. ', 12), '', '{analysis,autonomy}', '{}' ${each}`,
    `insert into evidence_link (id, organisation_id, evidence_version_id, capability_id, position, rationale)
      select gen_random_uuid(), $4::uuid, ${id("version")}, capability.id, row_number() over (partition by n), 'It closes the loop.'
      from generate_series($1::int, $2::int) n cross join capability
      join practitioner on practitioner.framework_version_id = capability.framework_version_id
      where practitioner.person_id = $3::uuid and capability.code in ('1.6', '4.2')`,
    `insert into evidence_submission (id, organisation_id, evidence_version_id, submitted_by_id, submitted_at)
      select gen_random_uuid(), $4::uuid, ${id("version")}, $3::uuid, now() ${each}`,
    `insert into confirmation_request (id, organisation_id, practitioner_id, evidence_version_id, confirmer_id, message, asked_at, closed_at)
      select ${id("request")}, $4::uuid, $3::uuid, ${id("version")}, '${confirmedBy.id}', '', now(), now() ${each}`,
    `insert into confirmation (id, organisation_id, request_id, answer, sentence, strong, answered_at)
      select gen_random_uuid(), $4::uuid, ${id("request")}, 'confirmed', '', false, now() ${each}`,
  ];
  // A busy machine is slow, not wrong.
  await db.$transaction(
    async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement, ...range);
    },
    { timeout: 60_000 },
  );
}

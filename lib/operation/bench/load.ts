import pg from "pg";
import { hashPassword } from "@/lib/auth/password";

/** Of everybody in the bench's own database, which nobody else can reach and which is dropped afterwards. */
export const BENCH_PASSWORD = "one bench for everybody";

export interface BenchPeople {
  /** With 30, 300 and 3,000 items. */
  readonly practitioners: readonly { readonly items: number; readonly email: string }[];
  readonly supervisorEmail: string;
  readonly managerEmail: string;
  readonly stewardEmail: string;
  readonly teamId: string;
  /** Addresses that have an account; nobody signs in with them but the sign-in bench. */
  readonly knownEmails: readonly string[];
}

/**
 * Loads 1,000 practitioners in 20 teams of 50, with 30 confirmed items, 60 links and 38 self-assessments each and 19
 * sign-offs, and two more practitioners with 300 and 3,000 items. Through the triggers, as people would have done it.
 */
export async function loadBench(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('bench.password_hash', $1, true)", [
      await hashPassword(BENCH_PASSWORD),
    ]);
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query("commit");
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

export async function benchPeople(databaseUrl: string): Promise<BenchPeople> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      "select id from team where name = 'Team 1'",
    );
    return {
      practitioners: [
        { items: 30, email: email(1) },
        { items: 300, email: email(1001) },
        { items: 3000, email: email(1002) },
      ],
      supervisorEmail: "s2@bench.example",
      managerEmail: "manager@bench.example",
      stewardEmail: "steward@bench.example",
      teamId: rows[0]?.id ?? "",
      knownEmails: Array.from({ length: 200 }, (_, index) => email(index + 101)),
    };
  } finally {
    await client.end();
  }
}

function email(number: number): string {
  return `p${String(number)}@bench.example`;
}

const ORGANISATION = "(select id from organisation where name = 'Bench Hospitals')";

const STATEMENTS = [
  `insert into organisation (id, name) values (gen_random_uuid(), 'Bench Hospitals')`,
  `insert into team (id, organisation_id, name)
   select gen_random_uuid(), ${ORGANISATION}, 'Team ' || n from generate_series(1, 21) as n`,
  `insert into person (id, organisation_id, name, email, password_hash)
   select gen_random_uuid(), ${ORGANISATION}, 'Person ' || lpad(n::text, 4, '0'), 'p' || n || '@bench.example',
     current_setting('bench.password_hash')
   from generate_series(1, 1002) as n`,
  `insert into person (id, organisation_id, name, email, password_hash)
   select gen_random_uuid(), ${ORGANISATION}, 'Supervisor ' || n, 's' || n || '@bench.example',
     current_setting('bench.password_hash')
   from generate_series(1, 42) as n`,
  `insert into person (id, organisation_id, name, email, password_hash)
   select gen_random_uuid(), ${ORGANISATION}, role, lower(role) || '@bench.example',
     current_setting('bench.password_hash')
   from unnest(array['Manager', 'Steward']) as role`,
  `insert into steward_post (id, organisation_id, person_id, starts_on)
   select gen_random_uuid(), organisation_id, id, '2024-01-01' from person where email = 'steward@bench.example'`,
  `insert into practitioner (person_id, organisation_id, team_id, profession, field, setting, post, trainee,
     patient_facing, ionising_radiation, framework_version_id, profile, starts_on)
   select person.id, person.organisation_id, team.id, 'diagnostic radiographer', 'diagnostic-imaging',
     'District general hospital, imaging', 'Reporting radiographer', false, true, true,
     (select id from framework_version where framework_id = 'nhse-mpf-2025' order by loaded_at desc limit 1),
     'four-pillars', '2024-01-01'
   from person join team on team.name = 'Team ' || ((substring(person.email from '^p(\\d+)@')::int - 1) / 50 + 1)
   where person.email ~ '^p\\d+@bench'`,
  `insert into supervisor (person_id, organisation_id, profession, level, registered)
   select id, organisation_id, case when right(name, 1)::int % 2 = 0 then 'radiologist' else 'radiographer' end,
     'consultant', true from person where name like 'Supervisor %'`,
  `insert into supervisor_preparation (id, organisation_id, supervisor_id, prepared_on, what)
   select gen_random_uuid(), organisation_id, person_id, current_date - 200, 'Course' from supervisor
   where organisation_id = ${ORGANISATION}`,
  `create temporary table supervises on commit drop as
   select practitioner.person_id as practitioner_id, supervisor.id as supervisor_id, slot
   from practitioner join team on team.id = practitioner.team_id
   cross join generate_series(0, 1) as slot
   join person as supervisor on supervisor.name = 'Supervisor ' || (substring(team.name from '\\d+')::int * 2 - slot)
   where practitioner.organisation_id = ${ORGANISATION}`,
  `insert into supervisor_post (id, organisation_id, practitioner_id, supervisor_id, role, scope, starts_on)
   select gen_random_uuid(), ${ORGANISATION}, practitioner_id, supervisor_id, 'coordinating', '{}', '2024-01-01'
   from supervises`,
  `insert into manager_post (id, organisation_id, person_id, team_id, starts_on)
   select gen_random_uuid(), ${ORGANISATION}, person.id, team.id, '2024-01-01'
   from person, team where person.email = 'manager@bench.example' and team.name = 'Team 1'
     and team.organisation_id = ${ORGANISATION}`,
  // Two capabilities an item, so that every capability has some.
  `create temporary table asked on commit drop as
   select capability.id, (row_number() over (order by capability.position) - 1)::int as place
   from capability join framework_version on framework_version.id = capability.framework_version_id
   where framework_version.framework_id = 'nhse-mpf-2025' and capability.signable`,
  `create temporary table item on commit drop as
   select gen_random_uuid() as evidence_id, gen_random_uuid() as version_id, gen_random_uuid() as request_id,
     person.id as practitioner_id, n, now() - n * interval '12 hours' - interval '40 days' as at,
     (array['mini-ipx', 'audit', 'cbd', 'level-7-module', 'reflective-account', 'dops'])[n % 6 + 1] as type
   from person
   cross join lateral generate_series(0, case person.email
     when 'p1001@bench.example' then 299 when 'p1002@bench.example' then 2999 else 29 end) as n
   where person.email ~ '^p\\d+@bench'`,
  `insert into evidence (id, organisation_id, practitioner_id, form_key, logged_at, stage, submitted_id)
   select evidence_id, ${ORGANISATION}, practitioner_id, gen_random_uuid(), at, 'submitted', version_id from item`,
  `insert into evidence_version (id, organisation_id, evidence_id, number, saved_at, title, type, occurred_on, setting,
     what_happened, what_learned, what_changed, characteristics, web_links)
   select version_id, ${ORGANISATION}, evidence_id, 1, at, 'Item ' || n || ': ' || type, type, at::date,
     'District general hospital, imaging', repeat('I looked, decided and said how sure I was. ', 12),
     repeat('I would ask sooner the next time. ', 8), '', array['autonomy', 'complexity'], '{}'
   from item`,
  `insert into evidence_link (id, organisation_id, evidence_version_id, capability_id, position, rationale)
   select gen_random_uuid(), ${ORGANISATION}, version_id, asked.id, slot + 1, 'It shows how I decided.'
   from item cross join generate_series(0, 1) as slot join asked on asked.place = (n * 2 + slot) % 38`,
  `insert into evidence_submission (id, organisation_id, evidence_version_id, submitted_by_id, submitted_at)
   select gen_random_uuid(), ${ORGANISATION}, version_id, practitioner_id, at from item`,
  `insert into confirmation_request (id, organisation_id, practitioner_id, evidence_version_id, confirmer_id, message,
     asked_at, closed_at)
   select request_id, ${ORGANISATION}, item.practitioner_id, version_id, supervisor_id, '', at, at
   from item join supervises on supervises.practitioner_id = item.practitioner_id and slot = n % 2`,
  `insert into confirmation (id, organisation_id, request_id, answer, sentence, strong, answered_at)
   select gen_random_uuid(), ${ORGANISATION}, request_id, 'confirmed', 'I was there.', false, at from item`,
  // One still waits for an answer.
  `insert into confirmation_request (id, organisation_id, practitioner_id, evidence_version_id, confirmer_id, message,
     asked_at)
   select gen_random_uuid(), ${ORGANISATION}, item.practitioner_id, version_id, supervisor_id, '', now()
   from item join supervises on supervises.practitioner_id = item.practitioner_id and slot <> n % 2
   join person on person.id = item.practitioner_id
   where n = 1 and person.email = 'p2@bench.example'`,
  `insert into self_assessment (id, organisation_id, practitioner_id, capability_id, assessed_at, form_key, reflection)
   select gen_random_uuid(), ${ORGANISATION}, person_id, asked.id, now() - interval '10 days', gen_random_uuid(),
     'I do this alone, and know when to ask.'
   from practitioner cross join asked where organisation_id = ${ORGANISATION}`,
  `create temporary table decision on commit drop as
   select gen_random_uuid() as request_id, gen_random_uuid() as sign_off_id, practitioner_id, supervisor_id, asked.id
   from supervises join asked on asked.place % 2 = slot and asked.place < 19`,
  `insert into sign_off_request (id, organisation_id, practitioner_id, capability_id, supervisor_id, message, asked_at,
     decided_at)
   select request_id, ${ORGANISATION}, practitioner_id, id, supervisor_id, '', now() - interval '5 days',
     now() - interval '4 days' from decision`,
  `insert into sign_off (id, organisation_id, practitioner_id, capability_id, request_id, supervisor_id, decision,
     reasons, method, decided_at, supervisor_role, supervisor_profession, supervisor_level)
   select sign_off_id, ${ORGANISATION}, practitioner_id, id, request_id, supervisor_id, 'achieved',
     'Seen, and discussed.', 'met', now() - interval '4 days', 'coordinating', 'radiologist', 'consultant'
   from decision`,
  // Twelve of a team wait for a decision.
  `insert into sign_off_request (id, organisation_id, practitioner_id, capability_id, supervisor_id, message, asked_at)
   select gen_random_uuid(), ${ORGANISATION}, practitioner_id, asked.id, supervisor_id, '',
     now() - interval '20 days'
   from supervises join asked on asked.place = 30
   join person on person.id = practitioner_id
   where slot = 0 and substring(person.email from '\\d+')::int % 4 = 0`,
];

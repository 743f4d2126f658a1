import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { cloneDatabase } from "@/lib/operation/database-clone";
import { migrate } from "@/prisma/migrate";

const MIGRATIONS = join(import.meta.dirname, "../../../prisma/migrations");
const LAST = "20261127154220_rows_take_the_place_of_columns";
const id = (n: number) => `019a5000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [northmoor, ada, bea, ines, review, own] = [1, 2, 3, 4, 5, 6].map(id);

test("what was counted or named in a column before is kept as rows, and counts as it did", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fourfold-migrations-"));
  const name = `columns_${String(process.pid)}`;
  const { databaseUrl } = await cloneDatabase(inject("testRun"), name, "template1");
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    for (const one of (await readdir(MIGRATIONS)).filter((each) => each < LAST)) {
      await cp(join(MIGRATIONS, one), join(folder, one), { recursive: true });
    }
    await migrate(databaseUrl, folder);
    await client.connect();
    await client.query(`
      insert into organisation (id, name) values ('${northmoor}', 'Northmoor');
      insert into person (id, organisation_id, name, email)
        select id::uuid, '${northmoor}', email, email
        from (values ('${ada}', 'ada'), ('${bea}', 'bea'), ('${ines}', 'ines')) as people (id, email);
      insert into team (id, organisation_id, name) values ('${id(7)}', '${northmoor}', 'Imaging');
      insert into framework (id, title, publisher, level, status) values ('any', '', '', 'advanced', '');
      insert into framework_version (id, framework_id, version, source_url, verification_note, licence_note, content_hash)
        values ('${id(8)}', 'any', '2025', '', '', '', '');
      insert into practitioner (person_id, organisation_id, team_id, profession, field, setting, post, trainee,
        patient_facing, ionising_radiation, framework_version_id, profile, starts_on, open_disputes)
        values ('${ada}', '${northmoor}', '${id(7)}', '', 'other', '', '', false, false, false, '${id(8)}',
          'four-pillars', '2024-01-01', 2);
      insert into pillar_review (id, organisation_id, practitioner_id, pillar_code, reviewer_id, second_reviewer_id,
        reviewed_on)
        values ('${review}', '${northmoor}', '${ada}', '1', '${bea}', '${ines}', '2026-10-20'),
          ('${own}', '${northmoor}', '${ada}', '2', '${bea}', '${ada}', '2026-10-20')`);

    await cp(join(MIGRATIONS, LAST), join(folder, LAST), { recursive: true });
    expect(await migrate(databaseUrl, folder)).toEqual([LAST]);
    const looks = await client.query("select review_id, reviewer_id from second_look");
    expect(looks.rows).toEqual([{ review_id: review, reviewer_id: ines }]);
    const asked = await client.query("select asked_id, asked_by_id from second_look_request");
    expect(asked.rows).toEqual([{ asked_id: ines, asked_by_id: bea }]);
    const open = await client.query("select raised_by_id from dispute where closed_at is null");
    expect(open.rows).toEqual([{ raised_by_id: ada }, { raised_by_id: ada }]);
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
});

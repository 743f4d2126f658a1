import { findMember } from "@/lib/auth/find-member";
import type { Member } from "@/lib/core/actor";
import type { Database, Tx } from "@/lib/db/client";
import { Batch, insert, newId } from "@/prisma/seed/build/into";
import * as people from "@/prisma/seed/build/people";
import { TEST_DAY } from "@/prisma/seed/build/time";

/** The day and the moment at which the ward lives, for tests that need no other. */
export const TODAY = TEST_DAY;
export const NOW = new Date(`${TEST_DAY}T10:00:00Z`);

export type Ward = Awaited<ReturnType<typeof makeWard>>;

/**
 * A small ward. At Northmoor, Ada works in imaging with Dev, and Efa in therapies. Bea supervises Ada, Cai only her
 * research, and Dan did until he left the post. Mel manages imaging, Nia therapies; Stu is the steward. Southmoor is
 * another organisation, with one of each.
 */
export async function makeWard(db: Database) {
  const batch = await Batch.withFrameworksOf(db);
  const northmoor = await people.organisation(batch, { name: "Northmoor Hospitals" });
  const imaging = await people.team(batch, { of: northmoor, name: "Imaging" });
  const therapies = await people.team(batch, { of: northmoor, name: "Therapies" });
  const at = (of: people.OrganisationRef) => (name: string) => people.person(batch, { of, name });
  const here = at(northmoor);

  const ada = await people.practitioner(batch, { who: await here("Ada Nwosu"), team: imaging });
  const dev = await people.practitioner(batch, { who: await here("Dev Raman"), team: imaging });
  const efa = await people.practitioner(batch, { who: await here("Efa Bowen"), team: therapies });

  const bea = await people.supervisor(batch, { who: await here("Bea Hartley") });
  const cai = await people.supervisor(batch, {
    who: await here("Cai Morgan"),
    profession: "radiologist",
    level: "medical-consultant",
  });
  const dan = await people.supervisor(batch, { who: await here("Dan Okoro") });
  await people.supervisorPost(batch, { who: bea, of: ada });
  await people.supervisorPost(batch, { who: cai, of: ada, scope: ["4"] });
  await people.supervisorPost(batch, { who: dan, of: ada, scope: ["1"], endsOn: "2026-06-30" });

  const mel = await here("Mel Choudhury");
  const nia = await here("Nia Adler");
  const stu = await here("Stu Fenwick");
  await people.managerPost(batch, { who: mel, team: imaging });
  await people.managerPost(batch, { who: nia, team: therapies });
  await people.stewardPost(batch, { who: stu });

  const southmoor = await people.organisation(batch, { name: "Southmoor Hospitals" });
  const elsewhere = at(southmoor);
  const scans = await people.team(batch, { of: southmoor, name: "Imaging" });
  const pia = await people.practitioner(batch, { who: await elsewhere("Pia Lund"), team: scans });
  const quin = await people.supervisor(batch, { who: await elsewhere("Quin Abara") });
  await people.supervisorPost(batch, { who: quin, of: pia });
  const rob = await elsewhere("Rob Castle");
  const sal = await elsewhere("Sal Winter");
  await people.managerPost(batch, { who: rob, team: scans });
  await people.stewardPost(batch, { who: sal });

  await batch.write(db);
  return {
    northmoor,
    imaging,
    therapies,
    ada,
    dev,
    efa,
    bea,
    cai,
    dan,
    mel,
    nia,
    stu,
    southmoor,
    southmoorImaging: scans,
    pia,
    quin,
    rob,
    sal,
  };
}

/** The person with what they are on that day, as if they had just signed in. */
export async function signedIn(
  db: Database | Tx,
  who: people.PersonRef,
  now: Date = NOW,
): Promise<Member> {
  const id = newId(db);
  const expiresAt = new Date(now.getTime() + 12 * 3_600_000);
  await insert(db, { session: [{ id, personId: who.id, createdAt: now, expiresAt }] });
  const member = await findMember(db, id, now);
  if (!member) throw new Error(`${who.name} cannot sign in.`);
  return member;
}

import { createHash, randomUUID } from "node:crypto";
import shipped from "@/lib/area/shipped.json";
import type { Tx } from "@/lib/db/client";
import { withConnection } from "./connection";

/**
 * Puts the areas of practice that come with this version of Fourfold (1.11) into the database, for everybody. What was
 * loaded is never changed: a set that differs from what is there becomes a new edition beside it, and the old one is
 * retired, kept for whoever chose it. Returns the codes of the sets that were new.
 */
export async function loadAreas(
  databaseUrl: string,
  sets: readonly ShippedSet[] = shipped,
): Promise<readonly string[]> {
  if (await areAllLoaded(databaseUrl, sets)) return [];
  const { openDatabase } = await import("@/lib/db/client");
  const db = openDatabase(databaseUrl);
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${AREAS_LOCK})`;
        const now = new Date();
        const loaded: string[] = [];
        for (const set of sets) {
          const code = await loadOne(tx, set, now);
          if (code !== null) loaded.push(code);
        }
        await tx.areaSet.updateMany({
          where: { organisationId: null, retiredAt: null, formKey: { notIn: sets.map(keyOf) } },
          data: { retiredAt: now },
        });
        return loaded;
      },
      { timeout: 60_000, maxWait: 60_000 },
    );
  } finally {
    await db.$disconnect();
  }
}

export interface ShippedSet {
  readonly code: string;
  readonly title: string;
  readonly modality: string;
  readonly site: string;
  readonly speciality: string;
  readonly source: string;
  readonly activities: readonly {
    readonly title: string;
    readonly level?: number;
    readonly volume?: number;
    readonly counted?: string;
    readonly source: string;
  }[];
}

/** Two starts at once load once. */
const AREAS_LOCK = 4_404_000_005n;

/** Asked without Prisma's client, whose start takes longer than everything else of a second `npm start`. */
async function areAllLoaded(databaseUrl: string, sets: readonly ShippedSet[]): Promise<boolean> {
  return withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ open: number; known: number }>(
      `SELECT count(*)::int AS open, count(*) FILTER (WHERE form_key = ANY($1::uuid[]))::int AS known
       FROM area_set WHERE organisation_id IS NULL AND retired_at IS NULL`,
      [sets.map(keyOf)],
    );
    return rows[0]?.open === sets.length && rows[0].known === sets.length;
  });
}

/** The hash of what is shipped, in the form of the column that tells one set from another. */
function keyOf(set: ShippedSet): string {
  const hash = createHash("sha256").update(JSON.stringify(set)).digest("hex");
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hash.slice(from, to))
    .join("-");
}

/** A set that was shipped before, and is shipped again, opens again: nothing of it was ever changed. */
async function loadOne(tx: Tx, set: ShippedSet, now: Date): Promise<string | null> {
  const { code: base, title, modality, site, speciality, source } = set;
  const formKey = keyOf(set);
  const known = await tx.areaSet.findUnique({ where: { formKey }, select: { id: true } });
  if (known !== null) {
    await tx.areaSet.updateMany({
      where: { id: known.id, NOT: { retiredAt: null } },
      data: { retiredAt: null },
    });
    return null;
  }
  const code = await freeCode(tx, base);
  const id = randomUUID();
  const about = { title, modality, site, speciality, source };
  await tx.areaSet.create({ data: { id, code, ...about, createdAt: now, formKey } });
  await tx.areaActivity.createMany({
    data: set.activities.map((activity, index) => ({
      ...activity,
      setId: id,
      position: index + 1,
      code: `${code}.${String(index + 1)}`,
    })),
  });
  return code;
}

/** "chest-reporting", then "chest-reporting-2". */
async function freeCode(tx: Tx, base: string): Promise<string> {
  const rows = await tx.areaSet.findMany({
    where: { organisationId: null, code: { startsWith: base } },
    select: { code: true },
  });
  const taken = new Set(rows.map(({ code }) => code));
  let edition = 1;
  const written = () => (edition === 1 ? base : `${base}-${String(edition)}`);
  while (taken.has(written())) edition += 1;
  return written();
}

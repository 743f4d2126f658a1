import { createHash, randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import published from "@/lib/rules/frameworks.json";
import { withConnection } from "./connection";

/**
 * Puts the published frameworks of this version of Fourfold into the database, where evidence can be linked to them.
 * What was loaded is never changed: a framework whose data differ from every version there is loaded as a new
 * version beside it, and old records keep the old wording. Returns the ids of the frameworks that were new.
 */
export async function loadFrameworks(databaseUrl: string): Promise<readonly string[]> {
  if (await areAllLoaded(databaseUrl)) return [];
  const { openDatabase } = await import("@/lib/db/client");
  const db = openDatabase(databaseUrl);
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FRAMEWORKS_LOCK})`;
        const loaded: string[] = [];
        for (const framework of published) {
          if (await loadOne(tx, framework)) loaded.push(framework.id);
        }
        return loaded;
      },
      { timeout: 60_000, maxWait: 60_000 },
    );
  } finally {
    await db.$disconnect();
  }
}

/** Two starts at once load once. */
const FRAMEWORKS_LOCK = 4_404_000_003n;

/** Asked without Prisma's client, whose start takes longer than everything else of a second `npm start`. */
async function areAllLoaded(databaseUrl: string): Promise<boolean> {
  return withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ loaded: number }>(
      "SELECT count(DISTINCT content_hash)::int AS loaded FROM framework_version WHERE content_hash = ANY($1)",
      [published.map(hashOf)],
    );
    return rows[0]?.loaded === published.length;
  });
}

function hashOf(framework: Published): string {
  return createHash("sha256").update(JSON.stringify(framework)).digest("hex");
}

type Published = (typeof published)[number];

async function loadOne(tx: Tx, framework: Published): Promise<boolean> {
  const { id, title, publisher, level, status } = framework;
  const contentHash = hashOf(framework);
  const known = await tx.frameworkVersion.findMany({
    where: { frameworkId: id },
    select: { contentHash: true },
  });
  if (known.some((version) => version.contentHash === contentHash)) return false;

  const about = { title, publisher, level, status };
  await tx.framework.upsert({ where: { id }, create: { id, ...about }, update: about });
  const edition = String(framework.year);
  const version = await tx.frameworkVersion.create({
    data: {
      frameworkId: id,
      version: known.length === 0 ? edition : `${edition}, revision ${String(known.length)}`,
      sourceUrl: framework.source_url,
      verificationNote: framework.verification_note,
      licenceNote: framework.licence_note,
      contentHash,
    },
    select: { id: true },
  });
  await createContents(tx, version.id, framework);
  return true;
}

async function createContents(
  tx: Tx,
  frameworkVersionId: string,
  framework: Published,
): Promise<void> {
  const pillars = framework.pillars.map(({ code, name, capabilities }, index) => ({
    row: { id: randomUUID(), frameworkVersionId, code, name, position: index + 1 },
    capabilities,
  }));
  await tx.pillar.createMany({ data: pillars.map(({ row }) => row) });
  await tx.capability.createMany({
    data: pillars
      .flatMap(({ row, capabilities }) =>
        capabilities.flatMap((capability) => rowsOf(capability, row.id)),
      )
      .map((row, index) => ({ ...row, frameworkVersionId, position: index + 1 })),
  });
}

/** A capability; in a framework with staged statements these follow it, and are what is signed off. */
function rowsOf(capability: PublishedCapability, pillarId: string) {
  const { code, title, description } = capability;
  const id = randomUUID();
  const statements = capability.statements ?? [];
  return [
    { id, pillarId, parentId: null, code, title, description, stage: null },
    ...statements.map((statement) => ({
      id: randomUUID(),
      pillarId,
      parentId: id,
      code: statement.code,
      title,
      description: statement.summary,
      stage: statement.stage,
    })),
  ].map((row) => ({ ...row, signable: row.parentId !== null || statements.length === 0 }));
}

interface PublishedCapability {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly statements?:
    | readonly { readonly code: string; readonly stage: string; readonly summary: string }[]
    | undefined;
}

import type { Database, Tx } from "@/lib/db/client";
import type { FrameworkId } from "@/lib/rules/record";
import { writeRows, type Rows } from "./rows";
import { uuidAt } from "./uuid";

/** Where a factory puts what it makes: straight into the database, or into a batch that is written at once. */
export type Into = Database | Tx | Batch;

export interface FrameworkRef {
  readonly versionId: string;
  /** Of what can be signed off, by code. */
  readonly capabilityIds: ReadonlyMap<string, string>;
}

/** A set of an area of practice, with what it asks in its order. */
export interface AreaRef {
  readonly id: string;
  readonly code: string;
  readonly activities: readonly AreaActivityRef[];
}

export interface AreaActivityRef {
  readonly id: string;
  readonly code: string;
  readonly level: number | null;
  readonly volume: number | null;
}

/** Rows that wait: a whole organisation is then written in as many statements as it has tables. */
export class Batch {
  private readonly waiting: (readonly Rows[])[] = [];
  private ids = 0;

  private constructor(
    private readonly frameworks: ReadonlyMap<FrameworkId, FrameworkRef>,
    private readonly areas: readonly AreaRef[],
    private readonly idsAreFixed: boolean,
  ) {}

  static async withFrameworksOf(db: Tx, { fixedIds = false } = {}): Promise<Batch> {
    const ids: readonly FrameworkId[] = ["hee-mpf-2017", "nhse-mpf-2025", "consultant-2020"];
    const found = await Promise.all(
      ids.map(async (id) => [id, await findFramework(db, id)] as const),
    );
    return new Batch(new Map(found), await shippedAreas(db), fixedIds);
  }

  add(rows: readonly Rows[]): void {
    this.waiting.push(rows);
  }

  /** Fixed: the same row has the same id wherever it is made, so that guides and tests can name it. */
  newId(): string {
    if (!this.idsAreFixed) return uuidAt(new Date());
    this.ids += 1;
    return `019a5000-0000-7000-8000-${this.ids.toString(16).padStart(12, "0")}`;
  }

  framework(id: FrameworkId): FrameworkRef {
    const framework = this.frameworks.get(id);
    if (!framework) throw new Error(`The framework ${id} is not loaded.`);
    return framework;
  }

  shippedAreas(): readonly AreaRef[] {
    return this.areas;
  }

  /** What each factory made, in the order in which it was told. */
  told(): readonly (readonly Rows[])[] {
    return this.waiting;
  }

  /** Once: a batch that has been written is at its end. */
  async write(db: Database): Promise<void> {
    await inOneTransaction(db, this.waiting.flat());
  }
}

/** An item and its version point at each other, so what is made together is written in one transaction. */
export async function insert(into: Into, ...rows: Rows[]): Promise<void> {
  if (into instanceof Batch) into.add(rows);
  else if ("$transaction" in into) await inOneTransaction(into, rows);
  else await writeRows(into, rows);
}

/** A busy machine takes its time over many rows: a minute is what never comes. */
async function inOneTransaction(db: Database, rows: readonly Rows[]): Promise<void> {
  await db.$transaction((tx) => writeRows(tx, rows), { timeout: 60_000 });
}

export function newId(into: Into): string {
  return into instanceof Batch ? into.newId() : uuidAt(new Date());
}

/** The latest version of a framework. */
export async function findFramework(into: Into, id: FrameworkId): Promise<FrameworkRef> {
  if (into instanceof Batch) return into.framework(id);
  const version = await into.frameworkVersion.findFirstOrThrow({
    where: { frameworkId: id },
    orderBy: { loadedAt: "desc" },
    select: {
      id: true,
      capabilities: { where: { signable: true }, select: { id: true, code: true } },
    },
  });
  return {
    versionId: version.id,
    capabilityIds: new Map(version.capabilities.map(({ code, id }) => [code, id])),
  };
}

/** What came with the product, of this code. */
export async function findArea(into: Into, code: string): Promise<AreaRef> {
  const areas = into instanceof Batch ? into.shippedAreas() : await shippedAreas(into);
  const area = areas.find((one) => one.code === code);
  if (!area) throw new Error(`There is no area ${code}.`);
  return area;
}

async function shippedAreas(db: Database | Tx): Promise<readonly AreaRef[]> {
  return db.areaSet.findMany({
    where: { organisationId: null, retiredAt: null },
    select: {
      ...{ id: true, code: true },
      activities: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, level: true, volume: true },
      },
    },
  });
}

export function capabilityIdOf({ capabilityIds }: FrameworkRef, code: string): string {
  const id = capabilityIds.get(code);
  if (id === undefined) throw new Error(`The framework has no capability ${code}.`);
  return id;
}

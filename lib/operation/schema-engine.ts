import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  DriverAdapterError,
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { withConnection } from "./connection";

export type {
  MigrationDirectory,
  MigrationList,
} from "@prisma/schema-engine-wasm/schema_engine_bg";
export type SchemaEngine = engine.SchemaEngine;

/** Prisma's own migration engine, as the WebAssembly that comes with its package: nothing is downloaded. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load());
  const adapters: SqlDriverAdapter[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(wholeScripts(databaseUrl, adapters));
  try {
    const opened = await engine.SchemaEngine.new(
      { datamodels: undefined },
      () => undefined,
      factory,
    );
    try {
      return await work(opened);
    } finally {
      opened.free();
    }
  } finally {
    // The engine leaves its connections open, and with them a lock that the next start would wait for.
    await Promise.all(adapters.map((adapter) => adapter.dispose()));
  }
}

/** Neither tables nor enums of anybody else are to be left alone: the database is ours. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Run after the last statement of a migration, in the same transaction: see `settleInterrupted`. */
const MARK_AS_COMMITTED =
  "UPDATE _prisma_migrations SET applied_steps_count = 1 WHERE finished_at IS NULL AND rolled_back_at IS NULL";

/**
 * Prisma's adapter cuts a script at every semicolon, which breaks the body of a trigger, and runs the pieces one
 * by one. Sent whole, in one message, PostgreSQL runs it as one transaction: a migration is there, or it is not.
 */
function wholeScripts(
  databaseUrl: string,
  adapters: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: databaseUrl, max: 1 });
  const whole = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    adapters.push(adapter);
    return new Proxy(adapter, {
      get(target, name) {
        if (name === "executeScript") return (script: string) => runScript(databaseUrl, script);
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => whole(await factory.connect()),
    connectToShadowDb: async () => whole(await factory.connectToShadowDb()),
  };
}

async function runScript(databaseUrl: string, script: string): Promise<void> {
  try {
    await withConnection(databaseUrl, async (client) => {
      const tracked = await client.query<{ there: boolean }>(
        "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
      );
      const isTracked = tracked.rows[0]?.there === true;
      await client.query(isTracked ? `${script}\n;${MARK_AS_COMMITTED}` : script);
    });
  } catch (error) {
    throw error instanceof pg.DatabaseError
      ? new DriverAdapterError(inTheEnginesWords(error))
      : error;
  }
}

/** Without the detail: it can hold a whole row, and with it a practitioner's words. */
function inTheEnginesWords(error: pg.DatabaseError) {
  return {
    kind: "postgres" as const,
    code: error.code ?? "XX000",
    severity: error.severity ?? "ERROR",
    message: error.message,
    detail: undefined,
    column: undefined,
    hint: undefined,
  };
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const beside = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const compiled = await WebAssembly.compile(await readFile(beside.replace(/[.]js$/, ".wasm")));
  const instance = await WebAssembly.instantiate(compiled, {
    "./schema_engine_bg.js": { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

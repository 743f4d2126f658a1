import { defineConfig } from "prisma/config";

// Prisma fetches a native engine for its migrate commands even where they are never used. Named here, it is not
// looked for. Nothing starts it: migrations run through WebAssembly (prisma/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.CHECKPOINT_DISABLE ??= "1";
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});

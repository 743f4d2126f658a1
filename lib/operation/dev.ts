import { join } from "node:path";
import { generateClient } from "./build";
import { startChild } from "./child";
import { CHECKOUT } from "./home";
import { loadDemonstration, readDotEnv, upgrade, withInstallation } from "./installation";
import { Refusal, runCommand } from "./refusal";
import { untilAskedToEnd, type Scope } from "./scope";
import { isPortFree, portFrom } from "./server";

await runCommand(() => untilAskedToEnd(develop));

/** `npm run dev`: the same database as `npm start`, and pages that follow the sources. */
async function develop(scope: Scope): Promise<void> {
  readDotEnv();
  const port = portFrom(process.env.PORT);
  const listen = process.env.FOURFOLD_LISTEN ?? "127.0.0.1";
  if (!(await isPortFree(port, listen))) {
    throw new Refusal(
      `Port ${String(port)} is in use: end what uses it, or choose another with PORT=${String(port + 1)} npm run dev.`,
    );
  }
  await withInstallation(scope, async (installation) => {
    const { databaseUrl, sessionSecret, filesFolder } = installation;
    await generateClient(scope);
    await upgrade(databaseUrl);
    const isDemonstration = await loadDemonstration(installation);
    const server = await startChild(scope, {
      script: join(CHECKOUT, "node_modules/next/dist/bin/next"),
      words: ["dev", "--port", String(port), "--hostname", listen],
      env: {
        DATABASE_URL: databaseUrl,
        NEXTAUTH_SECRET: sessionSecret,
        FOURFOLD_FILES: filesFolder,
        FOURFOLD_DEMO: isDemonstration ? "1" : "0",
        FOURFOLD_FIXTURES: "1",
        AUTH_TRUST_HOST: "true",
        NEXT_TELEMETRY_DISABLED: "1",
        NODE_ENV: "development",
        PORT: String(port),
      },
      hear: (text, from) => process[from].write(text),
    });
    await server.ended;
    throw new Refusal("The development server ended: see above.");
  });
}

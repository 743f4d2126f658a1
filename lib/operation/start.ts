import { join } from "node:path";
import { demonstrationAccounts, DEMONSTRATION_PASSWORD } from "@/lib/auth/demonstration";
import { buildPages, generateClient, isBuilt } from "./build";
import { whileLocked } from "./file-lock";
import { loadDemonstration, readDotEnv, upgrade, withInstallation } from "./installation";
import { Refusal, runCommand } from "./refusal";
import { untilAskedToEnd, type Scope } from "./scope";
import { forgetRunning, noteRunning, runningStarts } from "./running-starts";
import { isPortFree, portFrom, serve } from "./server";
import { openHome, type Home } from "./home";
import { smtpUrlFrom } from "./mailing/mail-server";

const FOLDER = process.env.FOURFOLD_DIST ?? ".next";

await runCommand(() => untilAskedToEnd(start));

/** `npm start`: everything from a fresh clone to a page that answers, and whatever of it is still to be done. */
async function start(scope: Scope): Promise<void> {
  readDotEnv();
  const port = portFrom(process.env.PORT);
  const listen = process.env.FOURFOLD_LISTEN ?? "127.0.0.1";
  const smtpUrl = smtpUrlFrom(process.env.SMTP_URL);
  if (smtpUrl !== null && !process.env.NEXTAUTH_URL) {
    throw new Refusal(
      "Mails lead to the address that people type: set NEXTAUTH_URL to it beside SMTP_URL, for example https://portfolio.example.nhs.uk.",
    );
  }
  const home = await openHome("app");
  await refuseTakenPort(home, port, listen);

  await withInstallation(scope, async (installation) => {
    const { databaseUrl, sessionSecret, filesFolder } = installation;
    const building = join(home.path, "building.lock");
    await whileLocked(building, () => generateClient(scope));
    await upgrade(databaseUrl);
    const isDemonstration = await loadDemonstration(installation);
    await whileLocked(building, () => ensurePages(scope, home));

    const server = await serve(scope, {
      folder: FOLDER,
      port,
      listen,
      env: {
        DATABASE_URL: databaseUrl,
        NEXTAUTH_SECRET: sessionSecret,
        FOURFOLD_FILES: filesFolder,
        FOURFOLD_DEMO: isDemonstration ? "1" : "0",
      },
    });
    if (smtpUrl !== null) {
      // It needs the client, which a fresh clone does not have before it is generated above.
      const { startWorker } = await import("./mailing/worker");
      const from =
        process.env.FOURFOLD_MAIL_FROM === "" ? undefined : process.env.FOURFOLD_MAIL_FROM;
      await scope.open(
        () => startWorker(databaseUrl, { smtpUrl, from, address: addressOf(port) }),
        (worker) => worker.close(),
      );
    }
    await scope.open(
      () => noteRunning(home, port),
      () => forgetRunning(home, port),
    );
    console.log(welcome(port, isDemonstration));
    await server.ended;
    throw new Refusal(
      "The server ended by itself: nothing that was saved is lost. Run this again.",
    );
  });
}

/** A build over the one that another start serves would break it. */
async function ensurePages(scope: Scope, home: Home): Promise<void> {
  if (await isBuilt(FOLDER)) return;
  const other = (await runningStarts(home))[0];
  if (other !== undefined) {
    throw new Refusal(
      `The sources changed since Fourfold was started on port ${String(other)} from this folder: end that one first (Ctrl-C where it runs), then start again.`,
    );
  }
  await buildPages(scope, FOLDER);
}

async function refuseTakenPort(home: Home, port: number, listen: string): Promise<void> {
  if (await isPortFree(port, listen)) return;
  const isOurs = (await runningStarts(home)).includes(port);
  const next = `PORT=${String(port === 65_535 ? 3000 : port + 1)} npm start`;
  throw new Refusal(
    isOurs
      ? `Fourfold is already running at http://localhost:${String(port)}: use that one, end it first, or start another with ${next}.`
      : `Port ${String(port)} is in use by another program: end that one, or choose another port with ${next}.`,
  );
}

function welcome(port: number, isDemonstration: boolean): string {
  const address = addressOf(port);
  if (!isDemonstration) return `Fourfold is ready at ${address}`;
  const accounts = demonstrationAccounts.map(({ email }) => email).join(", ");
  return `Fourfold is ready at ${address} · demonstration: ${accounts}; password ${DEMONSTRATION_PASSWORD}`;
}

/** What people type, without a slash at its end. */
function addressOf(port: number): string {
  return (process.env.NEXTAUTH_URL ?? `http://localhost:${String(port)}`).replace(/\/+$/, "");
}

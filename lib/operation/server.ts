import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startChild, type Child } from "./child";
import { CHECKOUT } from "./home";
import { errorCode, Refusal } from "./refusal";
import type { Scope } from "./scope";

export interface ServerOptions {
  /** The folder of the build. */
  readonly folder: string;
  readonly port: number;
  /** The address to listen on; loopback unless somebody opens it. */
  readonly listen: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Starts Next's production server and waits until it and the database answer. */
export async function serve(scope: Scope, options: ServerOptions): Promise<Child> {
  const { folder, port, listen, env } = options;
  let isReady = false;
  const server = await startChild(scope, {
    script: join(CHECKOUT, "node_modules/next/dist/bin/next"),
    words: ["start", "--port", String(port), "--hostname", listen],
    env: {
      ...env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      FOURFOLD_DIST: folder,
      PORT: String(port),
      // Whatever the port: which hosts may be asked for is the proxy's to say.
      AUTH_TRUST_HOST: "true",
    },
    // Its banner is not ours; what it says later, it says to whoever runs it.
    hear: (text, from) => {
      if (isReady) process[from].write(text);
    },
  });
  await waitUntilHealthy(server, healthAddress(listen, port));
  isReady = true;
  return server;
}

async function waitUntilHealthy(server: Child, address: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  const ended = server.ended.then(() => true);
  while (Date.now() < deadline) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer?.ok === true) return;
    if (await Promise.race([ended, pause(100, false)])) break;
  }
  throw new Refusal(`The server did not come up. This is what it said:\n${server.said().trim()}`);
}

function healthAddress(listen: string, port: number): string {
  const host = ["0.0.0.0", "::"].includes(listen) ? "127.0.0.1" : listen;
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/api/health`;
}

/** The port that was asked for, as a number; a sentence if it is none. */
export function portFrom(text: string | undefined): number {
  const port = Number(text === undefined || text === "" ? "3000" : text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(`PORT should be a number from 1 to 65535, and is "${text ?? ""}".`);
}

/** Tries the port before anything that takes long. */
export async function isPortFree(port: number, listen: string): Promise<boolean> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen({ port, host: listen, exclusive: true }, resolve);
    });
    return true;
  } catch (error) {
    switch (errorCode(error)) {
      case "EADDRINUSE":
        return false;
      case "EACCES":
        throw new Refusal(
          `This user may not listen on port ${String(port)}: choose one above 1023, for example PORT=3000 npm start.`,
        );
      case "EADDRNOTAVAIL":
      case "ENOTFOUND":
        throw new Refusal(
          `This machine has no address ${listen}: set FOURFOLD_LISTEN to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`,
        );
      case undefined:
      default:
        throw error;
    }
  } finally {
    server.close();
  }
}

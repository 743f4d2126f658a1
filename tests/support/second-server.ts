import { spawn } from "node:child_process";
import { join } from "node:path";
import { CHECKOUT } from "../../lib/operation/home";
import { testServer } from "./test-server";

export interface SecondServer {
  /** Everything it wrote so far: what an operator would find in its log. */
  said(): string;
  kill(): Promise<void>;
}

/** A second server on the same build and database, which a test may kill, and whose log it can read. */
export async function startSecondServer(port: number): Promise<SecondServer> {
  const { databaseUrl, sessionSecret, files } = testServer();
  const next = join(CHECKOUT, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: CHECKOUT,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: "production",
      FOURFOLD_DIST: ".next-test",
      FOURFOLD_DEMO: "1",
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: sessionSecret,
      FOURFOLD_FILES: files,
      AUTH_TRUST_HOST: "true",
    },
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  await untilHealthy(port);
  return {
    said: () => said,
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined)
        return;
      const ended = new Promise((resolve) => server.once("exit", resolve));
      process.kill(-server.pid, "SIGKILL");
      await ended;
    },
  };
}

async function untilHealthy(port: number): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const status = await fetch(`http://localhost:${String(port)}/api/health`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The second server does not answer.");
}

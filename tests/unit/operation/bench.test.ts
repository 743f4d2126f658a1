import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Browser } from "@/lib/operation/bench/browser";
import { measureFirstLoads } from "@/lib/operation/bench/first-load";

let server: Server;
let address: string;
let asked: IncomingMessage[];
let build: string;

beforeEach(async () => {
  asked = [];
  build = await mkdtemp(join(tmpdir(), "fourfold-bench-"));
  server = createServer((request, response) => {
    asked.push(request);
    const page = PAGES[request.url ?? ""];
    if (page === undefined) response.statusCode = 404;
    if (page?.startsWith("/") === true) response.writeHead(307, { location: page });
    response.end(page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  address = `http://localhost:${String(port)}`;
  await writeFile(
    join(build, "build-manifest.json"),
    JSON.stringify({ rootMainFiles: ["main.js"], polyfillFiles: [] }),
  );
  await writeFile(
    join(build, "app-path-routes-manifest.json"),
    JSON.stringify({
      "/page": "/",
      "/evidence/page": "/evidence",
      "/evidence/new/page": "/evidence/new",
      "/evidence/[evidenceId]/page": "/evidence/[evidenceId]",
      "/(steward)/people/page": "/people",
      "/fixtures/page": "/fixtures",
      "/_not-found/page": "/_not-found",
      "/api/health/route": "/api/health",
    }),
  );
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(build, { recursive: true, force: true });
});

test("a form that the bench sends says where it comes from, as a browser does", async () => {
  await new Browser(address).post("/sign-in", "Sign in", { email: "jo@example.org" });
  expect(asked.map(({ method, headers }) => [method, headers.origin])).toEqual([
    ["GET", undefined],
    ["POST", address],
  ]);
});

test("the heaviest page of all that links lead to is told, and what nothing leads to", async () => {
  const { loads, unreached } = await measureFirstLoads(build, [
    { browser: new Browser(address), from: ["/"] },
  ]);
  expect(loads.map(({ route, kib }) => [route, Math.round(kib / 5) * 5])).toEqual([
    ["/evidence/[evidenceId]", 30],
    ["/evidence/new", 20],
    ["/evidence", 10],
  ]);
  expect(unreached).toEqual(["/people"]);
});

/** Random, so that no more is to be compressed than two digits into a byte, within a tenth. */
function script(kib: number): string {
  return randomBytes(kib * 1024).toString("hex");
}

const PAGES: Readonly<Record<string, string>> = {
  "/": "/evidence",
  "/evidence":
    '<script src="/_next/main.js"></script><script src="/ten.js"></script><a href="/evidence/new">Log</a><a class="x" href="/evidence/1?from=list#top">Item</a><a href="/api/health">Health</a><a href="https://elsewhere.example/">Elsewhere</a>',
  "/evidence/new": '<script src="/twenty.js"></script>',
  "/evidence/1": '<script src="/ten.js"></script><a href="/evidence/2">Next</a>',
  "/evidence/2":
    '<script src="/ten.js" async></script><script src="/twenty.js" async></script><script src="/ten.js"></script>',
  "/_next/main.js": script(90),
  "/ten.js": script(10),
  "/twenty.js": script(20),
  "/sign-in":
    '<form method="post" action=""><input name="email" value=""/><button>Sign in</button></form>',
};

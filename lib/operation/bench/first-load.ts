import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { Browser } from "./browser";

/** Whose links are followed, and where they begin. */
interface Walk {
  readonly browser: Browser;
  readonly from: readonly string[];
}

interface FirstLoad {
  /** As the build names it: /evidence/[evidenceId]. */
  readonly route: string;
  /** Compressed JavaScript above what the framework loads on an empty page. */
  readonly kib: number;
}

/** A draft and a submitted item are one route and draw different forms: so many addresses a route and walk. */
const ADDRESSES_A_ROUTE = 4;

/**
 * Follows the links of everybody's pages and weighs the JavaScript that each page of the build loads first, the
 * heaviest page first; and says which pages of the build nobody came to.
 */
export async function measureFirstLoads(
  build: string,
  walks: readonly Walk[],
): Promise<{ loads: readonly FirstLoad[]; unreached: readonly string[] }> {
  const { routes, framework } = await readBuild(build);
  const heaviest = new Map<string, number>();
  const reached = new Set<string>();
  const weigh = scales(framework);
  for (const { browser, from } of walks) {
    for await (const { route, html } of pagesFrom(browser, from, routes)) {
      reached.add(route);
      if (html === null) continue;
      const kib = await weigh(browser, html);
      heaviest.set(route, Math.max(kib, heaviest.get(route) ?? 0));
    }
  }
  return {
    loads: [...heaviest].map(([route, kib]) => ({ route, kib })).sort((a, b) => b.kib - a.kib),
    unreached: routes.filter((route) => !reached.has(route)),
  };
}

async function* pagesFrom(
  browser: Browser,
  from: readonly string[],
  routes: readonly string[],
): AsyncGenerator<{ route: string; html: string | null }> {
  const waiting = [...from];
  const seen = new Set<string>();
  const asked = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path.split("?")[0] ?? path, routes);
    if (route === undefined || seen.has(path)) continue;
    seen.add(path);
    const times = asked.get(route) ?? 0;
    if (times === ADDRESSES_A_ROUTE) continue;
    asked.set(route, times + 1);
    const { status, html, location } = await browser.get(path);
    if (location !== null) {
      // It draws nothing, and sends on to a page that does.
      yield { route, html: null };
      waiting.push(new URL(location, browser.address).pathname);
    }
    if (status !== 200) continue;
    yield { route, html };
    waiting.push(...linksOf(html));
  }
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"?#]*)/g)].map(([, path = ""]) => path);
}

/** A page that is named in full comes before one with a gap: /evidence/new before /evidence/[evidenceId]. */
function routeOf(path: string, routes: readonly string[]): string | undefined {
  return (
    routes.find((route) => route === path) ??
    routes.find((route) => new RegExp(`^${route.replaceAll(/\[[^\]]+\]/g, "[^/]+")}$`).test(path))
  );
}

/** The scripts of a page that are not the framework's; each is fetched once. */
function scales(framework: ReadonlySet<string>) {
  const weights = new Map<string, number>();
  return async (browser: Browser, html: string): Promise<number> => {
    const sources = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, src = ""]) => src);
    let bytes = 0;
    for (const src of new Set(sources)) {
      if (framework.has(src)) continue;
      const weight = weights.get(src) ?? gzipSync((await browser.get(src)).html).byteLength;
      weights.set(src, weight);
      bytes += weight;
    }
    return bytes / 1024;
  };
}

async function readBuild(build: string) {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(build, name), "utf8"));
  const { rootMainFiles, polyfillFiles } = scriptsOfBuild.parse(await read("build-manifest.json"));
  const files = pagesOfBuild.parse(await read("app-path-routes-manifest.json"));
  return {
    // Pages of states are for the tests, and the framework's own have no address.
    routes: Object.entries(files)
      .filter(([file, route]) => file.endsWith("/page") && !/^\/(_|fixtures$)/.test(route))
      .map(([, route]) => route)
      .sort(),
    framework: new Set([...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`)),
  };
}

const scriptsOfBuild = z.object({
  rootMainFiles: z.array(z.string()),
  polyfillFiles: z.array(z.string()),
});

const pagesOfBuild = z.record(z.string(), z.string());

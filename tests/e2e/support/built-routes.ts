import { readFileSync } from "node:fs";
import { z } from "zod";

/** The addresses that the build answers to, in their pattern: pages, and the routes that answer with files. */
export function builtRoutes(): {
  readonly pages: readonly string[];
  readonly files: readonly string[];
} {
  const folder = process.env.FOURFOLD_DIST ?? ".next-test";
  const root = `${import.meta.dirname}/../../..`;
  const text = readFileSync(`${root}/${folder}/app-path-routes-manifest.json`, "utf8");
  const routes = Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text)));
  const ending = (end: string) =>
    routes.flatMap(([source, route]) => (source.endsWith(end) ? [route] : [])).sort();
  return { pages: ending("/page"), files: ending("/route") };
}

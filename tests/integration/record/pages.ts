import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");

/** The file of every route: `/details/awards/[awardId]`, whatever group its folder is in. */
const files = new Map(
  readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => [
      `/${file}`.replace(/\/page\.tsx$/, "").replaceAll(/\/\([^)]+\)/g, "") || "/",
      join("app", file),
    ]),
);

export function isPage(route: string): boolean {
  return files.has(route);
}

/** Whether the page, or a component that it draws, hands a form that action. */
export function hasForm(route: string, action: string): boolean {
  const page = files.get(route);
  return page !== undefined && [...drawnFrom(page)].some((text) => hands(text, action));
}

function hands(text: string, action: string): boolean {
  return new RegExp(`\\b${action}\\b`).test(text);
}

function* drawnFrom(file: string, seen = new Set<string>()): Generator<string> {
  if (seen.has(file)) return;
  seen.add(file);
  const text = readFileSync(join(ROOT, file), "utf8");
  yield text;
  for (const [, from = ""] of text.matchAll(/from "([^"]+)"/g)) {
    const path = from.startsWith("@/") ? from.slice(2) : relative(ROOT, resolved(file, from));
    const found = [`${path}.tsx`, `${path}.ts`].find((name) => existsSync(join(ROOT, name)));
    // What is in lib is no part of the page: an action's own file names it too.
    if (found !== undefined && /^(app|components)\//.test(found)) yield* drawnFrom(found, seen);
  }
}

function resolved(file: string, from: string): string {
  return from.startsWith(".") ? join(ROOT, dirname(file), from) : join(ROOT, "node_modules", from);
}

import { env } from "./env";

/** Why a request is not taken, whoever sent it. */
export interface TurnedAway {
  readonly status: number;
  readonly sentence: string;
}

interface Asked {
  readonly method: string;
  readonly headers: Headers;
  readonly pathname: string;
}

const FORM_TYPES = ["multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

/**
 * Before every page, and before whatever takes its body itself: who may be asked for (host), from where (origin), how
 * much (length) and what (type).
 */
export function turnedAway(asked: Asked, bytesMax: number): TurnedAway | null {
  const { method, headers, pathname } = asked;
  const hosts = [headers.get("host"), headers.get("x-forwarded-host")];
  if (!hosts.every((host) => host === null || isOurs(host))) {
    return { status: 421, sentence: "This installation does not answer to that host name." };
  }
  if (method === "GET" || method === "HEAD") return ahead(headers);
  const origin = headers.get("origin");
  if (origin !== null && !isSameOrigin(origin, headers.get("host")) && !isOwnUnnamed(asked)) {
    return { status: 403, sentence: "That was sent from another site. Nothing was saved." };
  }
  const length = headers.get("content-length");
  if (length !== null && Number(length) > bytesMax) {
    return { status: 413, sentence: "That is too much for one form. Nothing was saved." };
  }
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const isPage = !pathname.startsWith("/api/");
  if (isPage && method === "POST" && !FORM_TYPES.includes(type ?? "")) {
    return { status: 400, sentence: "That was not a form. Nothing was saved." };
  }
  return null;
}

/**
 * What a browser fetches ahead of being asked to. A page says who opened it, and nobody has opened this one. The router's
 * own prefetching reaches no page: it ends at the layouts.
 */
function ahead(headers: Headers): TurnedAway | null {
  const isAhead = headers.get("sec-purpose")?.includes("prefetch") ?? false;
  return isAhead ? { status: 503, sentence: "Pages are drawn when somebody opens them." } : null;
}

/**
 * A page that sends no referrer names no origin either: `null`, as from a sandbox or a file. What the browser says
 * beside it, and no page can, tells the one from the others.
 */
export function isOwnUnnamed({ headers, pathname }: Omit<Asked, "method">): boolean {
  return (
    headers.get("origin") === "null" &&
    headers.get("sec-fetch-site") === "same-origin" &&
    holdsSecret(pathname)
  );
}

/** Whose address is itself a secret, and goes nowhere: not to another page of ours, and into no log of theirs. */
export function holdsSecret(path: string): boolean {
  return path.startsWith("/set-password/");
}

function isOurs(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  if (["localhost", "127.0.0.1", "[::1]"].includes(name)) return true;
  const { hosts, publicUrl } = env();
  return hosts.includes(name) || (publicUrl !== undefined && new URL(publicUrl).hostname === name);
}

/** `null` is what a browser sends for a form out of a sandbox or a file: not one of ours. */
function isSameOrigin(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

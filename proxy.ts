import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";

/**
 * Before every page: who may be asked for (host), from where (origin), how much (length) and what (type); then the
 * nonce of the content security policy and the kind of request, for the page to read. It decides nothing about people.
 */
export function proxy(request: NextRequest): NextResponse {
  return refusal(request) ?? onward(request);
}

/** Not the framework's own files, which have no nonce to give. Paths with dots are pages: /capabilities/1.6. */
export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|favicon.ico).*)"] };

/** An upload has a route of its own. */
const BODY_BYTES_MAX = 1_000_000;
/** A logbook to import, and the form around it: what next.config.js lets a server action take. */
const LOGBOOK_BYTES_MAX = 2_200_000;

const FORM_TYPES = ["multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

function refusal(request: NextRequest): NextResponse | null {
  const hosts = [request.headers.get("host"), request.headers.get("x-forwarded-host")];
  if (!hosts.every((host) => host === null || isOurs(host))) {
    return say(421, "This installation does not answer to that host name.");
  }
  if (request.method === "GET" || request.method === "HEAD") return refusalAhead(request);
  const origin = request.headers.get("origin");
  if (
    origin !== null &&
    !isSameOrigin(origin, request.headers.get("host")) &&
    !isOwnUnnamed(request)
  ) {
    return say(403, "That was sent from another site. Nothing was saved.");
  }
  const length = request.headers.get("content-length");
  const isLogbook = request.nextUrl.pathname === "/evidence/import";
  const most = isLogbook ? LOGBOOK_BYTES_MAX : BODY_BYTES_MAX;
  if (length !== null && Number(length) > most) {
    return say(413, "That is too much for one form. Nothing was saved.");
  }
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const isPage = !request.nextUrl.pathname.startsWith("/api/");
  if (isPage && request.method === "POST" && !FORM_TYPES.includes(type ?? "")) {
    return say(400, "That was not a form. Nothing was saved.");
  }
  return null;
}

/**
 * What a browser fetches ahead of being asked to. A page says who opened it, and nobody has opened this one. The router's
 * own prefetching reaches no page: it ends at the layouts.
 */
function refusalAhead({ headers }: NextRequest): NextResponse | null {
  const isAhead = headers.get("sec-purpose")?.includes("prefetch") ?? false;
  return isAhead ? say(503, "Pages are drawn when somebody opens them.") : null;
}

function isOurs(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  if (["localhost", "127.0.0.1", "[::1]"].includes(name)) return true;
  const { hosts, publicUrl } = env();
  return hosts.includes(name) || (publicUrl !== undefined && new URL(publicUrl).hostname === name);
}

/**
 * A page that sends no referrer names no origin either: `null`, as from a sandbox or a file. What the browser says
 * beside it, and no page can, tells the one from the others.
 */
function isOwnUnnamed({ headers, nextUrl }: NextRequest): boolean {
  return (
    headers.get("origin") === "null" &&
    headers.get("sec-fetch-site") === "same-origin" &&
    holdsSecret(nextUrl.pathname)
  );
}

/** Whose address is itself a secret, and goes nowhere: not to another page of ours, and into no log of theirs. */
function holdsSecret(path: string): boolean {
  return path.startsWith("/set-password/");
}

/** `null` is what a browser sends for a form out of a sandbox or a file: not one of ours. */
function isSameOrigin(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function say(status: number, sentence: string): NextResponse {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

function onward(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-fourfold-method", request.method);
  // The framework wants it named.
  if (isOwnUnnamed(request)) {
    const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
    headers.set("origin", `http://${host}`);
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  const isSecret = holdsSecret(request.nextUrl.pathname);
  response.headers.set("referrer-policy", isSecret ? "no-referrer" : "same-origin");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  return response;
}

/** In development the framework evaluates code and inlines styles; nowhere else. */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

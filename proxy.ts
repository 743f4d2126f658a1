import { NextResponse, type NextRequest } from "next/server";
import { holdsSecret, isOwnUnnamed, turnedAway, type TurnedAway } from "@/lib/turned-away";

/**
 * Before every page: who may be asked for (host), from where (origin), how much (length) and what (type); then the
 * nonce of the content security policy and the kind of request, for the page to read. It decides nothing about people.
 */
export function proxy(request: NextRequest): NextResponse {
  const { method, headers, nextUrl } = request;
  const { pathname } = nextUrl;
  const most = pathname === "/evidence/import" ? LOGBOOK_BYTES_MAX : BODY_BYTES_MAX;
  const refused = turnedAway({ method, headers, pathname }, most);
  return refused === null ? onward(request) : say(refused);
}

/**
 * Not the framework's own files, which have no nonce to give. Paths with dots are pages: /capabilities/1.6. And not what
 * takes files, which asks the same itself: of a body that has passed here no more than 10 MB arrive.
 */
export const config = {
  matcher: ["/((?!_next/static|_next/image|icon.svg|favicon.ico|evidence/[^/]+/files/upload$).*)"],
};

/** An upload has a route of its own. */
const BODY_BYTES_MAX = 1_000_000;
/** A logbook to import, and the form around it: what next.config.js lets a server action take. */
const LOGBOOK_BYTES_MAX = 2_200_000;

function say({ status, sentence }: TurnedAway): NextResponse {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** The address of a file, which answers with nothing that is drawn. */
const FILE = /^\/evidence\/[^/]+\/files\/[^/]+$/;

function onward(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-fourfold-method", request.method);
  // The framework wants it named.
  if (isOwnUnnamed({ headers: request.headers, pathname: request.nextUrl.pathname })) {
    const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
    headers.set("origin", `http://${host}`);
  }
  const response = NextResponse.next({ request: { headers } });
  // What is set here stands; a file sets its own, by which nothing in it may run.
  if (!FILE.test(request.nextUrl.pathname)) {
    response.headers.set("content-security-policy", policy);
  }
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

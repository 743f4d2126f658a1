import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { SESSION_HOURS } from "./limits";

const MAX_AGE_SECONDS = SESSION_HOURS * 3600;

/** The cookie that next-auth reads and writes; secure where the address that people type is https. */
export function sessionCookie() {
  const secure = env().publicUrl?.startsWith("https:") ?? false;
  return {
    name: `${secure ? "__Secure-" : ""}fourfold.session`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** The session the browser holds, or null. Whether it still stands is for its row to say. */
export async function readSessionId(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (value === undefined) return null;
  const token = await decode({ token: value, secret: env().authSecret }).catch(() => null);
  return typeof token?.["sessionId"] === "string" ? token["sessionId"] : null;
}

export async function writeSessionCookie(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie();
  const token = await encode({
    token: { sessionId },
    secret: env().authSecret,
    maxAge: MAX_AGE_SECONDS,
  });
  (await cookies()).set(name, token, { ...options, maxAge: MAX_AGE_SECONDS });
}

export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookie().name);
}

import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { sessionCookie } from "./session-token";

const SECONDS = 120;

/** A cookie with what the next page is to say, and the word in its address that asks for it. */
export interface ToBeTold {
  readonly told: string;
  readonly cookie: string;
}

/**
 * What a form that is posted without JavaScript is answered with, where its address answers with no page: sealed, in
 * the browser alone, for the page that it is sent on to; at most TOLD_MAX characters. Into an address it must not go,
 * because addresses are logged.
 */
export async function tellOnce(path: string, text: string): Promise<ToBeTold> {
  const told = crypto.randomUUID();
  const token = { told, text };
  const value = await encode({ token, secret: env().authSecret, maxAge: SECONDS });
  const { name, secure } = toldCookie();
  const attributes = [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${String(SECONDS)}`,
    "HttpOnly",
    "SameSite=Strict",
    ...(secure ? ["Secure"] : []),
  ];
  return { told, cookie: attributes.join("; ") };
}

/** What was to be told under this word, as long as it is news. */
export async function readTold(told: string | null): Promise<string | null> {
  const value = (await cookies()).get(toldCookie().name)?.value;
  if (told === null || value === undefined) return null;
  const token = await decode({ token: value, secret: env().authSecret }).catch(() => null);
  return token?.["told"] === told && typeof token["text"] === "string" ? token["text"] : null;
}

function toldCookie() {
  const { secure } = sessionCookie().options;
  return { name: `${secure ? "__Secure-" : ""}fourfold.told`, secure };
}

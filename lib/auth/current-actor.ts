import "server-only";
import { cache } from "react";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { findMember } from "./find-member";
import { readSessionId } from "./session-token";

/** Who is signed in, or null. Asked once a request, however many ask. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const sessionId = await readSessionId();
  return sessionId === null ? null : findMember(database(), sessionId, new Date());
});

/**
 * The member a page is for. Without one, a page that was asked for sends to sign-in and back. A form that was
 * posted is drawn again with its words instead (the page gets null): a redirect would lose them.
 */
export async function requireMember(path: string): Promise<Member | null> {
  const member = await currentMember();
  if (member !== null) return member;
  if ((await headers()).get("x-fourfold-method") === "POST") return null;
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

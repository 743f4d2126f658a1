import "server-only";
import { LINK_DAYS } from "@/lib/auth/limits";
import { ownAddress } from "@/lib/auth/own-address";

/** What a steward reads once: the link to hand on. It is not kept, so it cannot be shown again. */
export async function linkSentence(token: string): Promise<string> {
  const link = await ownAddress(`/set-password/${token}`);
  return `Hand on this link: ${link} With it they choose a password. It works once, within ${String(LINK_DAYS)} days, and is not shown again.`;
}

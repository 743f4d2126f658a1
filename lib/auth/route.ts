import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "./options";

interface RouteContext {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own door, below /api/auth: its options are read at the first request, not at the build. */
export async function handleAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  const answer: unknown = await NextAuth(request, context, authOptions());
  if (answer instanceof Response) return answer;
  throw new Error("next-auth gave no response.");
}

import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { attempt } from "@/lib/action/attempt";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { findMember } from "./find-member";
import { SESSION_HOURS } from "./limits";
import { sessionCookie } from "./session-token";
import { signInDeed, signOutDeed } from "./sign-in-again";

/**
 * next-auth's side of signing in, for tools and scripts: the same deed as the form's. The token holds the id of a
 * session row and nothing else, and the row is asked at every request.
 */
export function authOptions(): AuthOptions {
  return {
    secret: env().authSecret,
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    useSecureCookies: sessionCookie().options.secure,
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { label: "Email address" }, password: { label: "Password" } },
        authorize: async (credentials) => {
          const opened = await attempt(signInDeed, {
            actor: { kind: "anonymous" },
            values: { email: credentials?.email, password: credentials?.password },
            now: new Date(),
          });
          if (!opened.ok) return null;
          const { member } = opened.value;
          return { id: member.sessionId, name: member.name, email: member.email };
        },
      }),
    ],
    callbacks: {
      // At sign-in `user` is what authorize gave: its id is the session's. Later the token stays as it is.
      jwt: ({ token, user, trigger }) => (trigger === "signIn" ? { sessionId: user.id } : token),
      session: async ({ session, token }) => {
        const sessionId = token["sessionId"];
        const member =
          typeof sessionId === "string"
            ? await findMember(database(), sessionId, new Date())
            : null;
        return {
          expires: session.expires,
          user: member === null ? {} : { name: member.name, email: member.email },
        };
      },
    },
    events: {
      signOut: async ({ token }) => {
        const sessionId: unknown = token["sessionId"];
        if (typeof sessionId !== "string") return;
        await endSessionOfToken(sessionId);
      },
    },
  };
}

async function endSessionOfToken(sessionId: string): Promise<void> {
  const now = new Date();
  const member = await findMember(database(), sessionId, now);
  await attempt(signOutDeed, { actor: member, values: {}, now });
}

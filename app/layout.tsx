import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { navigationItems } from "@/components/shell/navigation-items";
import { Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { currentMember } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home";
import { isDemonstration } from "@/lib/operation/queries";
import { countWaiting } from "@/lib/sign-off/queries";
import { SignOutForm } from "./sign-out-form";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Fourfold", template: "%s – Fourfold" },
  description: "The competency portfolio for advanced practice",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Nothing is static: every page carries the nonce of its own request.
  await connection();
  const member = await currentMember();
  const items = member === null ? [] : navigationItems(member, await countWaiting(member));
  return (
    <html lang="en-GB">
      <body>
        <Shell
          items={items}
          person={member && { name: member.name, href: "/account" }}
          deed={
            member?.isPractitioner && (
              <ButtonLink href="/evidence/new" look="outline" size="small">
                Log evidence
              </ButtonLink>
            )
          }
          signOut={member && <SignOutForm />}
          home={member === null ? "/" : homeOf(member)}
          demonstration={isDemonstration()}
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}

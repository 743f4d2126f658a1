import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Columns } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { currentMember } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home";
import { signInPage } from "@/lib/auth/schema";
import { isDemonstration } from "@/lib/operation/queries";
import { DemonstrationAccounts } from "./demonstration-accounts";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, notice } = signInPage.parse(await searchParams);
  const member = await currentMember();
  if (member !== null) redirect(next ?? homeOf(member));
  return (
    <Columns look="wide-first">
      <div>
        {notice !== undefined && (
          <div className="mb-8">
            <Notice look="done" live>
              <p>{notice}</p>
            </Notice>
          </div>
        )}
        <SignInForm next={next}>
          <PageTitle>Sign in</PageTitle>
        </SignInForm>
      </div>
      {isDemonstration() && <DemonstrationAccounts />}
    </Columns>
  );
}

import { redirect } from "next/navigation";
import { PillarsOrnament } from "@/components/readiness/pillars-ornament";
import { Columns } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { currentMember } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home";
import { signInPage } from "@/lib/auth/schema";
import { isDemonstration } from "@/lib/operation/queries";
import { DemonstrationAccounts } from "./demonstration-accounts";
import { SignInForm } from "./sign-in-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, notice } = signInPage.parse(await searchParams);
  const member = await currentMember();
  if (member !== null) redirect(next ?? homeOf(member));
  return (
    <Columns look="wide-last">
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
        {isDemonstration() && <DemonstrationAccounts />}
      </div>
      <div className="max-md:hidden">
        <PillarsOrnament />
        <p className="max-w-aside text-lead mt-6">
          A portfolio stands as high as its shortest pillar. Fourfold shows you which one, why, and
          what to do next.
        </p>
      </div>
    </Columns>
  );
}

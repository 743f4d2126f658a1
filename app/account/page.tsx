import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/auth/actions";
import { requireMember } from "@/lib/auth/current-actor";
import { PASSWORD_MIN } from "@/lib/auth/limits";
import { accountPage } from "@/lib/auth/schema";
import { isSendingMail } from "@/lib/notification/queries";
import { isDemonstration } from "@/lib/operation/queries";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const member = await requireMember("/account");
  if (member === null) return <KeptForm action={changePasswordAction} />;
  const { password } = accountPage.parse(await searchParams);
  return (
    <>
      {password === "changed" && (
        <div className="mb-8">
          <Notice look="done" live>
            <p>Your password is changed. Wherever else you were signed in, you are not any more.</p>
          </Notice>
        </div>
      )}
      <PageTitle>Your account</PageTitle>
      <div className="mt-8">
        <SummaryList
          facts={[
            { term: "Name", value: member.name },
            { term: "Email address", value: member.email },
            { term: "Organisation", value: member.organisationName },
          ]}
        />
      </div>
      {isDemonstration() && !isSendingMail() && (
        <p className="mt-6">
          In this demonstration no mail is sent.{" "}
          <Link href="/mail" prefetch={false}>
            Read what you would be sent
          </Link>
        </p>
      )}
      <Section
        heading="Change your password"
        about="Your other sessions end when you do. Names, roles and dates are kept by your steward."
      >
        <ActionForm action={changePasswordAction} title="Your account" writer={member.personId}>
          <TextField
            name="password"
            label="Password you have now"
            type="password"
            autoComplete="current-password"
            width="medium"
          />
          <TextField
            name="newPassword"
            label="New password"
            hint={`At least ${String(PASSWORD_MIN)} characters. Three words are a good password.`}
            type="password"
            autoComplete="new-password"
            width="medium"
          />
          <div className="mt-8">
            <SubmitButton>Change password</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </>
  );
}

import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { forgottenAction } from "@/lib/auth/actions";
import { isTellingByMail } from "@/lib/notification/queries";

export const metadata = titleIsDrawn;

export default function ForgottenPasswordPage() {
  if (!isTellingByMail()) return <AskYourSteward />;
  return (
    <ActionForm action={forgottenAction} title="Forgotten password">
      <PageTitle>Forgotten password</PageTitle>
      <Lead>We send a link to your address, with which you choose a new one.</Lead>
      <TextField
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        width="medium"
      />
      <div className="mt-8">
        <SubmitButton busy="Sending…">Send link</SubmitButton>
      </div>
      <BackToSignIn />
    </ActionForm>
  );
}

/** Nothing sends mails from here. */
function AskYourSteward() {
  return (
    <>
      <title>Forgotten password – Fourfold</title>
      <PageTitle>Forgotten password</PageTitle>
      <Lead>
        Ask your steward for a new link. They make it on your page under “People”, and you choose a
        new password with it.
      </Lead>
      <BackToSignIn />
    </>
  );
}

function BackToSignIn() {
  return (
    <p className="mt-8">
      <Link href="/sign-in" prefetch={false}>
        Back to sign in
      </Link>
    </p>
  );
}

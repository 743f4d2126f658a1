import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { choosePasswordAction } from "@/lib/auth/actions";
import { PASSWORD_MIN } from "@/lib/auth/limits";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

// The proxy says of this address that it is told to nobody, and it is never kept in a cache.
export const metadata: Metadata = titleIsDrawn;

/** Whether the link still stands is answered when it is used: asking before would use it up. */
export default async function SetPasswordPage({ params }: PageProps<"/set-password/[token]">) {
  const { token } = await params;
  return (
    <ActionForm action={choosePasswordAction} title="Choose your password">
      <PageTitle>Choose your password</PageTitle>
      <Lead>
        Choose a password, then sign in with it. The link that brought you here works once.
      </Lead>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="newPassword"
        label="New password"
        hint={`At least ${String(PASSWORD_MIN)} characters. Three words are a good password.`}
        type="password"
        autoComplete="new-password"
        width="medium"
      />
      <div className="mt-8">
        <SubmitButton>Choose this password</SubmitButton>
      </div>
    </ActionForm>
  );
}

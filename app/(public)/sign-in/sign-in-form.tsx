import type { ReactNode } from "react";
import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";

interface SignInFormProps {
  /** The page to go on to. */
  readonly next: string | undefined;
  readonly children: ReactNode;
}

export function SignInForm({ next, children }: SignInFormProps) {
  return (
    <ActionForm action={signInAction} title="Sign in">
      {children}
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <TextField name="email" label="Email address" type="email" autoComplete="username" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <div className="mt-8">
        <SubmitButton busy="Signing in…">Sign in</SubmitButton>
      </div>
      <p className="mt-6">
        <Link href="/forgotten-password" prefetch={false}>
          I have forgotten my password
        </Link>
      </p>
    </ActionForm>
  );
}

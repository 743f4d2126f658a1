import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOutAction } from "@/lib/auth/actions";

export function SignOutForm() {
  return (
    <ActionForm action={signOutAction} id="sign-out">
      <SubmitButton look="quiet" size="small" busy="Signing out…">
        Sign out
      </SubmitButton>
    </ActionForm>
  );
}

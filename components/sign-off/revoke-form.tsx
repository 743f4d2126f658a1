import type { ReactNode } from "react";
import { revokeAction } from "@/lib/sign-off/actions";
import type { SignOffView } from "@/lib/sign-off/types";
import { ActionForm } from "../ui/action-form";
import { RevokeFields } from "./revoke-fields";

interface RevokeFormProps {
  readonly signOff: SignOffView;
  readonly writer: string;
  readonly title: string;
  /** The decision itself: inside, so that the summary of errors stands above it. */
  readonly children: ReactNode;
}

/** Takes a decision back. The form stays when somebody else was faster, so that the words are given back. */
export function RevokeForm({ signOff, writer, title, children }: RevokeFormProps) {
  const { id, mayRevoke, revocation } = signOff;
  const isOpen = mayRevoke.allowed && revocation === null;
  return (
    <ActionForm
      action={revokeAction}
      id="revoke"
      title={title}
      draftKey={`revoke:${id}:${writer}`}
      writer={writer}
      errorHeading="The sign-off is not revoked yet"
    >
      {children}
      <RevokeFields isOpen={isOpen} signOffId={id} />
    </ActionForm>
  );
}

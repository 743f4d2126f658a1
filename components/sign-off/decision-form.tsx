import type { ReactNode } from "react";
import { decideAction } from "@/lib/sign-off/actions";
import type { RequestView } from "@/lib/sign-off/types";
import { ActionForm } from "../ui/action-form";
import { DecisionFields } from "./decision-fields";

interface DecisionFormProps {
  readonly request: RequestView;
  readonly writer: string;
  readonly title: string;
  /** What there is to decide on: inside, so that the summary of errors stands above it. */
  readonly children: ReactNode;
  /** What stands at the head of the decision: who may decide, what it would do. */
  readonly about: ReactNode;
}

/** The form stays when the request has ended, so that what somebody wrote in the meantime is given back. */
export function DecisionForm({ request, writer, title, children, about }: DecisionFormProps) {
  const { id, basis, ended, may, mayAchieve } = request;
  return (
    <ActionForm
      action={decideAction}
      id="decision"
      title={title}
      draftKey={`decide:${id}:${writer}`}
      writer={writer}
      errorHeading="Your decision is not recorded yet"
      intentName="decision"
      next={
        <p>
          <a href={`/sign-offs/${id}`}>Open this page again</a>
        </p>
      }
    >
      {children}
      <DecisionFields
        isOpen={ended === null && may.allowed}
        {...{ about, mayAchieve }}
        requestId={id}
        basis={basis}
      />
    </ActionForm>
  );
}

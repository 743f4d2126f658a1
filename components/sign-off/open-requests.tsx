import type { CalendarDate } from "@/lib/core/calendar-date";
import { withdrawRequestAction } from "@/lib/sign-off/actions";
import type { OpenRequest, SupervisorToAsk } from "@/lib/sign-off/types";
import { ActionForm } from "../ui/action-form";
import { Quote, Rows } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { Age } from "./age";

interface OpenRequestsProps {
  readonly requests: readonly OpenRequest[];
  readonly supervisors: readonly SupervisorToAsk[];
  readonly today: CalendarDate;
  readonly writer: string;
  readonly title: string;
}

/** Who has been asked and has not decided, and for how long; each can be taken back. */
export function OpenRequests({ requests, supervisors, today, writer, title }: OpenRequestsProps) {
  return (
    <Rows>
      {requests.map((request) => (
        <li key={request.id}>
          <p>
            <b>{request.supervisor}</b> <Age askedAt={request.askedAt} today={today} />
          </p>
          <CannotDecide supervisor={supervisors.find((one) => isAsked(one, request))} />
          {request.message !== "" && (
            <div className="mt-2">
              <Quote>{request.message}</Quote>
            </div>
          )}
          <ActionForm
            action={withdrawRequestAction}
            // One form needs no id, and is then found again by the page alone when a session has ended.
            {...(requests.length > 1 ? { id: `withdraw-${request.id}` } : {})}
            titleOnRefusal={title}
            writer={writer}
          >
            <input type="hidden" name="requestId" value={request.id} />
            <SubmitButton look="quiet" busy="Withdrawing…">
              Withdraw request
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </Rows>
  );
}

function isAsked(supervisor: SupervisorToAsk, request: OpenRequest): boolean {
  return supervisor.supervisorId === request.supervisorId;
}

/** A post can end, or a scope be narrowed, while a request waits. */
function CannotDecide({ supervisor }: { readonly supervisor: SupervisorToAsk | undefined }) {
  if (supervisor?.may.allowed === true) return null;
  return (
    <p className="text-mark-ink mt-1 font-bold">
      They cannot decide it any more. Withdraw it and ask somebody else.
    </p>
  );
}

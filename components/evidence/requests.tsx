import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { RequestView } from "@/lib/evidence/types";
import { Sign, type SignName } from "../ui/sign";

/** Who was asked to confirm a version and what they said; a declined one stands out. */
export function Requests({ requests }: { readonly requests: readonly RequestView[] }) {
  if (requests.length === 0) return <p>Nobody has been asked yet.</p>;
  return (
    <ul className="rows">
      {requests.map((request) => (
        <li key={request.id} className="space-y-1">
          <p className="flex gap-2">
            <Sign name={signs[request.state]} />
            <span>
              <b className={request.state === "declined" ? "text-mark-ink" : "text-ink"}>
                {words[request.state]}
              </b>{" "}
              {request.confirmer}, {formatDay(dayOf(request.answeredAt ?? request.askedAt))}
            </span>
          </p>
          {request.sentence !== "" && <p className="whitespace-pre-line">“{request.sentence}”</p>}
          {request.strong && <p>Marked as strong.</p>}
        </li>
      ))}
    </ul>
  );
}

const words: Readonly<Record<RequestView["state"], string>> = {
  waiting: "Waiting for",
  confirmed: "Confirmed by",
  declined: "Declined by",
  closed: "Not answered by",
};

const signs: Readonly<Record<RequestView["state"], SignName>> = {
  waiting: "clock",
  confirmed: "tick",
  declined: "cross",
  closed: "dash",
};

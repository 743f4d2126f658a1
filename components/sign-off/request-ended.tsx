import Link from "next/link";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { RequestView } from "@/lib/sign-off/types";
import { Notice } from "../ui/notice";

/** Why there is nothing to decide here, if there is not. */
export function RequestEnded({
  request,
}: {
  readonly request: Pick<RequestView, "ended" | "may" | "practitioner">;
}) {
  const { ended, may, practitioner } = request;
  if (ended === null && may.allowed) return null;
  return (
    <div className="mb-8">
      <Notice>
        {ended === null ? (
          <p>{may.allowed ? "" : may.because}</p>
        ) : ended.kind === "withdrawn" ? (
          <p>
            <b>
              {practitioner.name} withdrew this request {when(ended.at)}.
            </b>{" "}
            There is nothing to decide.
          </p>
        ) : (
          <p>
            <b>
              {ended.isOwn ? "You" : ended.by} decided this {when(ended.at)}.
            </b>{" "}
            <Link href={`/sign-offs/decisions/${ended.signOffId}`} prefetch={false}>
              Read the decision
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}

function when(at: Date): string {
  return `on ${formatDay(dayOf(at))} at ${formatTime(at)}`;
}

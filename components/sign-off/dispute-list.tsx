import type { ReactNode } from "react";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { DisputedDecision, DisputeView } from "@/lib/sign-off/dispute/types";
import { Quote } from "../ui/layout";
import { Tag } from "../ui/tag";
import { capabilityName } from "./asked-capability";
import { decisionNames } from "./labels";

interface DisputeListProps {
  readonly disputes: readonly DisputeView[];
  /** What can be done about one that is open. */
  readonly deed?: (dispute: DisputeView) => ReactNode;
}

/** What somebody does not accept, why, and what came of it; open ones first. */
export function DisputeList({ disputes, deed }: DisputeListProps) {
  return (
    <ol className="rows">
      {disputes.map((dispute) => (
        <li key={dispute.id} id={`dispute-${dispute.id}`}>
          <Dispute dispute={dispute} />
          {dispute.closed === null && deed?.(dispute)}
        </li>
      ))}
    </ol>
  );
}

function Dispute({ dispute }: { readonly dispute: DisputeView }) {
  const { about, practitioner, raisedAt, reasons, closed } = dispute;
  return (
    <>
      <h3 className="text-body">{about ? disputedDecision(about) : "Something on the record"}</h3>
      <p className="text-note text-ink-soft">
        Raised by {practitioner} on {formatDay(dayOf(raisedAt))}
      </p>
      {closed === null && (
        <p className="mt-2">
          <Tag sign="clock" look="mark">
            Open
          </Tag>
        </p>
      )}
      <div className="mt-2">
        <Quote>{reasons}</Quote>
      </div>
      {closed !== null && (
        <div className="mt-4">
          <p>
            <b>{closed.by} closed it</b>{" "}
            <span className="text-ink-soft">on {formatDay(dayOf(closed.at))}</span>
          </p>
          <div className="mt-2">
            <Quote>{closed.outcome}</Quote>
          </div>
        </div>
      )}
    </>
  );
}

/** "1.6 Clinical reasoning: more evidence asked for, Bea Hartley, 4 November 2026". */
export function disputedDecision({
  capability,
  decision,
  by,
  decidedAt,
}: DisputedDecision): string {
  const what = decisionNames[decision].toLowerCase();
  return `${capabilityName(capability)}: ${what}, ${by}, ${formatDay(dayOf(decidedAt))}`;
}

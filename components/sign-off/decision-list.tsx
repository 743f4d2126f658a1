import Link from "next/link";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { DecisionView, SignedVersion } from "@/lib/sign-off/types";
import { Disclosure } from "../ui/disclosure";
import { Quote } from "../ui/layout";
import { Tag } from "../ui/tag";
import { decisionDone, levelNames, methodsSaid, roleNames } from "./labels";

/** What was decided, latest first: by whom, why, what it rested on, and whether it was taken back. */
export function DecisionList({
  decisions,
  isOwn = false,
}: {
  readonly decisions: readonly DecisionView[];
  /** Whoever it is about can open it on a page of its own, and dispute it. */
  readonly isOwn?: boolean;
}) {
  return (
    <ol className="space-y-8">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <Decision decision={decision} />
          {isOwn && (
            <p className="mt-2">
              <Link
                href={`/sign-offs/decisions/${decision.id}`}
                prefetch={false}
                className="min-h-target inline-flex items-center"
              >
                Open this decision
                <span className="sr-only">
                  {" "}
                  of {decision.by}, {formatDay(dayOf(decision.decidedAt))}
                </span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** One decision. On a page of its own the page says who decided what, so that is left out. */
export function Decision({ decision }: { readonly decision: DecisionView }) {
  const { by, decidedAt, revocation, changedSince, reworded, reasons, restsOn } = decision;
  return (
    <>
      <p>
        <b>
          {by} {decisionDone[decision.decision]}
        </b>{" "}
        <span className="text-ink-soft">on {formatDay(dayOf(decidedAt))}</span>
      </p>
      <p className="text-note text-ink-soft">{whoDecided(decision)}</p>
      {changedSince !== null && revocation === null && (
        <p className="mt-2">
          <Tag sign="warning" look="mark">
            Changed since {formatDay(changedSince)}
          </Tag>
        </p>
      )}
      {reworded !== null && revocation === null && (
        <p className="text-note mt-2">
          The wording of {reworded.code} changed with the move to {reworded.to}, on{" "}
          {formatDay(reworded.on)}.
        </p>
      )}
      <div className="mt-2">
        <Quote>{reasons}</Quote>
      </div>
      {revocation !== null && (
        <div className="mt-4">
          <p>
            <b>{revocation.by} revoked it</b>{" "}
            <span className="text-ink-soft">on {formatDay(dayOf(revocation.revokedAt))}</span>
          </p>
          <div className="mt-2">
            <Quote>{revocation.reason}</Quote>
          </div>
        </div>
      )}
      {restsOn.length > 0 && (
        <Disclosure summary={restedOn(restsOn.length)}>
          <SignedVersions versions={restsOn} />
        </Disclosure>
      )}
    </>
  );
}

function whoDecided({ method, role, profession, level }: DecisionView): string {
  return `${methodsSaid[method]}. ${roleNames[role]}, ${profession}, ${levelNames[level]}`;
}

function restedOn(items: number): string {
  return items === 1 ? "What it rested on: one item" : `What it rested on: ${String(items)} items`;
}

/** Each as it was when it was signed, whatever became of it since. */
export function SignedVersions({ versions }: { readonly versions: readonly SignedVersion[] }) {
  return (
    <ul>
      {versions.map(({ evidenceId, version, title, isChanged }) => (
        <li
          key={`${evidenceId} ${String(version)}`}
          className="flex flex-wrap items-center gap-x-3"
        >
          <Link
            href={`/evidence/${evidenceId}?version=${String(version)}`}
            prefetch={false}
            className="min-h-target inline-flex items-center"
          >
            {title}
          </Link>
          <span className="text-note text-ink-soft">
            version {version}, as it was signed{isChanged && "; changed since"}
          </span>
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { dayOf, formatDay, formatTime, type CalendarDate } from "@/lib/core/calendar-date";
import type { Because, Change, HistoryView } from "@/lib/readiness/snapshot/types";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Sentence } from "../../ui/page-title";
import { Pagination } from "../../ui/pagination";
import { scoreInWords, statusLabels } from "../labels";
import type { Whose } from "../status-sentence";
import { movedInWords, scoreMoved } from "./moved-words";

interface HistoryProps {
  readonly view: HistoryView;
  /** Of the person's pages: "/portfolio", "/practitioners/…". */
  readonly base: string;
  readonly whose: Whose;
  readonly today: CalendarDate;
  /** Not the first page of them. */
  readonly isLater: boolean;
}

/** What changed since a day, and which deed changed it, newest first. */
export function History({ view, base, whose, today, isLater }: HistoryProps) {
  const { since, changes, next } = view;
  const address = `${base}/history?since=${since}`;
  const { lead, rest } = isLater ? later(since) : sumOf(view, whose);
  return (
    <>
      <Sentence lead={lead}>{rest}</Sentence>
      <form
        action={`${base}/history`}
        className="mt-8 flex flex-wrap items-end gap-4 print:hidden"
        role="search"
      >
        <DateField name="since" label="Since" max={today} defaultValue={since} quiet />
        <Button type="submit" look="outline">
          Show changes
        </Button>
      </form>
      {changes.length > 0 && (
        <ol className="rows mt-8" aria-label="Changes, newest first">
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} base={base} />
          ))}
        </ol>
      )}
      <Pagination
        of="changes"
        newerHref={isLater ? address : null}
        olderHref={next === null ? null : `${address}&after=${next}`}
        words={{ newer: "Newest", older: "Older" }}
      />
    </>
  );
}

function ChangeRow({ change, base }: { readonly change: Change; readonly base: string }) {
  const { asOf, takenAt, because, now, moved } = change;
  const lines = moved ? movedInWords(moved) : [];
  return (
    <li>
      <p className="text-small text-ink-soft">
        <time dateTime={takenAt.toISOString()}>
          {formatDay(dayOf(takenAt))}, {formatTime(takenAt)}
        </time>
      </p>
      <p>
        <Cause because={because} />
      </p>
      {moved === null && (
        <p>
          The first that was kept: {statusLabels[now.status].toLowerCase()}, index{" "}
          {scoreInWords(now.index)}, mean {scoreInWords(now.mean)}.
        </p>
      )}
      {lines.length > 0 && (
        <ul className="mt-1 space-y-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {because.kind === "deed" && because.orTimeFrom !== null && (
        <p className="text-small text-ink-soft mt-1">
          Time alone could have changed it from {formatDay(because.orTimeFrom)} on, and nobody had
          looked: part of this may have come by itself.
        </p>
      )}
      <Link
        href={`${base}/as-it-stood?on=${asOf}`}
        prefetch={false}
        className="text-small min-h-target inline-flex items-center print:hidden"
      >
        As it stood on {formatDay(asOf)}
      </Link>
    </li>
  );
}

function Cause({ because }: { readonly because: Because }) {
  switch (because.kind) {
    case "time":
      return <b>By time alone:</b>;
    case "rules":
      return <b>By newer rules:</b>;
    case "beginning":
      return <b>When the record was begun here</b>;
    case "deed": {
      const { deed } = because;
      if (deed === null) return <b>Something was recorded</b>;
      const about = deed.about.length > 0 ? ` (${deed.about.join(", ")})` : "";
      return (
        <>
          <b>
            {deed.words}
            {about}
          </b>
          {deed.who !== "" && `, ${deed.who}`}
        </>
      );
    }
  }
}

function later(since: CalendarDate) {
  return { lead: "Earlier changes,", rest: `since ${formatDay(since)}.` };
}

/** "Since 28 October 2026 your index rose from 42.5 to 47.5." */
function sumOf({ since, before, now, changes }: HistoryView, whose: Whose) {
  const index = whose === "own" ? "your index" : `${whose.name}’s index`;
  const day = formatDay(since);
  if (now === null) {
    return {
      lead: "Nothing has been kept yet.",
      rest: "The first is kept with the next deed that changes how ready somebody is.",
    };
  }
  const stands = `${statusLabels[now.status]}, at an index of ${scoreInWords(now.index)}.`;
  if (changes.length === 0) return { lead: `Nothing has changed since ${day}.`, rest: stands };
  if (before === null) {
    return { lead: `Nothing was kept before ${day}.`, rest: `What has been kept since: ${stands}` };
  }
  if (before.index === now.index) {
    return {
      lead: `Since ${day} ${index} has not moved.`,
      rest: before.status === now.status ? stands : statusMoved(before, now),
    };
  }
  return {
    lead: `Since ${day} ${scoreMoved(index, { from: before.index, to: now.index })}`,
    rest: before.status === now.status ? "" : statusMoved(before, now),
  };
}

function statusMoved(
  before: NonNullable<HistoryView["before"]>,
  now: NonNullable<HistoryView["now"]>,
): string {
  return `${statusLabels[before.status]} became ${statusLabels[now.status].toLowerCase()}.`;
}

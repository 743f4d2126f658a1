import Link from "next/link";
import type { ReactNode } from "react";
import type { ActivityView, ShowingItem } from "@/lib/area/types";
import { formatDay } from "@/lib/core/calendar-date";
import { count } from "@/lib/rules/words";
import { Quote, Rows, Section } from "../ui/layout";
import { Lead } from "../ui/page-title";
import { askedInWords, levelLabels, missingOf, number, untilInWords } from "./labels";
import { SourceText } from "./source-text";

/** What one activity asks and where it stands, in one sentence and its reasons. */
export function ActivityStanding({ activity }: { readonly activity: ActivityView }) {
  const { judged, source } = activity;
  const until = untilInWords(judged);
  return (
    <>
      <Lead>
        It asks for {askedInWords(activity)}. Source: <SourceText source={source} />.
      </Lead>
      {judged.complete ? (
        <p className="mt-4 font-bold">Complete.{until === "" ? "" : ` ${until}.`}</p>
      ) : (
        <div className="mt-4">
          <p className="font-bold">Not complete yet.</p>
          <ul className="mt-2 list-disc pl-6">
            {missingOf(activity, judged).map((missing) => (
              <li key={missing}>{missing}.</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The items that are linked; only what is submitted, and neither returned, withdrawn nor flagged, counts. */
export function ShowingItems({
  activity: { items, unread },
  deedOf,
  children,
}: {
  readonly activity: ActivityView;
  readonly deedOf?: (item: ShowingItem) => ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Section heading="Evidence that shows it">
      {items.length + unread === 0 && <p className="text-ink-soft">Nothing is linked to it yet.</p>}
      {items.length > 0 && (
        <Rows>
          {items.map((item) => (
            <li key={item.id}>
              <Link href={`/evidence/${item.id}`} prefetch={false} className="font-bold">
                {item.title}
              </Link>
              <p className="text-small text-ink-soft">
                {[item.occurredOn && formatDay(item.occurredOn), standingOf(item)]
                  .filter(Boolean)
                  .join(", ")}
              </p>
              {deedOf?.(item)}
            </li>
          ))}
        </Rows>
      )}
      {unread > 0 && (
        <p className="text-ink-soft mt-3">
          {count(unread, "item")} more {unread === 1 ? "is" : "are"} linked that your scope does not
          open.
        </p>
      )}
      {children}
    </Section>
  );
}

export function Entrustments({
  activity: { entrustments, level },
  children,
}: {
  readonly activity: ActivityView;
  readonly children?: ReactNode;
}) {
  return (
    <Section
      heading="Entrustments"
      about={
        level === null
          ? "This activity asks for none; what is said is kept all the same."
          : "The newest of each assessor counts; one of them has to reach the level."
      }
    >
      {entrustments.length === 0 ? (
        <p className="text-ink-soft">Nobody has recorded one yet.</p>
      ) : (
        <Rows>
          {entrustments.map((said, index) => (
            <li key={`${said.on} ${said.assessor} ${String(index)}`}>
              <p>
                <b>Level {levelLabels[said.level]}</b>
              </p>
              <p className="text-small text-ink-soft">
                {said.name}, {formatDay(said.on)}
              </p>
              {said.comment !== "" && (
                <div className="mt-2">
                  <Quote>{said.comment}</Quote>
                </div>
              )}
            </li>
          ))}
        </Rows>
      )}
      {children}
    </Section>
  );
}

/** Only where a number is asked. */
export function Counts({
  activity: { counts, volume, counted },
  children,
}: {
  readonly activity: ActivityView;
  readonly children?: ReactNode;
}) {
  if (volume === null) return null;
  return (
    <Section
      heading="How many in twelve months"
      about={`${number(volume)} ${counted}. The newest count stands, until it is twelve months old.`}
    >
      {counts.length === 0 ? (
        <p className="text-ink-soft">Nothing has been counted yet.</p>
      ) : (
        <Rows>
          {counts.map(({ count: many, upTo }, index) => (
            <li key={`${upTo} ${String(index)}`}>
              <b>{number(many)}</b> in the twelve months up to {formatDay(upTo)}
            </li>
          ))}
        </Rows>
      )}
      {children}
    </Section>
  );
}

function standingOf({ stage, isFlagged }: ShowingItem): string {
  return stage === "submitted" && isFlagged ? "flagged: it does not count" : stages[stage];
}

const stages = {
  submitted: "submitted",
  returned: "returned to its practitioner: it does not count",
  withdrawn: "withdrawn: it does not count",
} as const;

import Link from "next/link";
import type { ActivityView } from "@/lib/area/types";
import { Rows, Section } from "../ui/layout";
import { missingOf, untilInWords } from "./labels";

interface ActivityListProps {
  readonly activities: readonly ActivityView[];
  readonly hrefOf: (activityId: string) => string;
  readonly about?: string;
}

/** What the chosen set asks, by outcome: what is missing first. */
export function ActivityList({ activities, hrefOf, about }: ActivityListProps) {
  const open = activities.filter(({ judged }) => !judged.complete);
  const complete = activities.filter(({ judged }) => judged.complete);
  return (
    <>
      {open.length > 0 && (
        <Section heading="Not complete yet" about={about}>
          <Rows>
            {open.map((activity) => (
              <li key={activity.id}>
                <ActivityLink activity={activity} hrefOf={hrefOf} />
                <p className="text-note text-mark-ink">
                  {`${missingOf(activity, activity.judged).join(". ")}.`}
                </p>
              </li>
            ))}
          </Rows>
        </Section>
      )}
      {complete.length > 0 && (
        <Section heading="Complete" about={open.length === 0 ? about : undefined}>
          <Rows>
            {complete.map((activity) => (
              <li key={activity.id}>
                <ActivityLink activity={activity} hrefOf={hrefOf} />
                <p className="text-note text-ink-soft">{untilInWords(activity.judged)}</p>
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

function ActivityLink({
  activity,
  hrefOf,
}: {
  readonly activity: ActivityView;
  readonly hrefOf: (activityId: string) => string;
}) {
  return (
    <Link href={hrefOf(activity.id)} prefetch={false} className="font-bold">
      {activity.title}
    </Link>
  );
}

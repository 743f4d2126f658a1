import { formatDay } from "@/lib/core/calendar-date";
import type { EntrustmentView } from "@/lib/assessment/entrustment/types";
import { levelWords } from "./labels";

interface EntrustmentListProps {
  readonly entrustments: readonly EntrustmentView[];
  /** Left out on the page of one capability. */
  readonly withCapability?: boolean;
}

/** Who entrusted what, how far, since when; what somebody has said anew since stays, and says so. */
export function EntrustmentList({ entrustments, withCapability = false }: EntrustmentListProps) {
  return (
    <ul className="rows">
      {entrustments.map(({ id, capability, level, by, on, activity, isOutdone }) => (
        <li key={id}>
          <p>
            <b>
              {withCapability && `${capability.code} ${capability.title}: `}
              Level {level}
            </b>
            , {levelWords[level].toLowerCase()}
          </p>
          <p className="text-note text-ink-soft">
            {by}, {formatDay(on)}
            {isOutdone && ". They have said so anew since; this one counts no more"}
          </p>
          <p className="max-w-form mt-2 whitespace-pre-line">{activity}</p>
        </li>
      ))}
    </ul>
  );
}

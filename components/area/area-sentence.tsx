import type { ChosenArea } from "@/lib/area/types";
import { formatDay } from "@/lib/core/calendar-date";
import { Notice } from "../ui/notice";
import { Lead, Sentence } from "../ui/page-title";

/** Where somebody is with their area, in the words of its page. */
export function AreaSentence({
  chosen: { activities, complete, set, countsUntil },
}: {
  readonly chosen: ChosenArea;
}) {
  return (
    <>
      <Sentence
        lead={`${String(complete)} of ${String(activities.length)} activities are complete`}
      >
        in {set.title}.
      </Sentence>
      {countsUntil !== null && (
        <Lead>
          With nothing new it stays so until {formatDay(countsUntil)}: then the first count is more
          than twelve months old.
        </Lead>
      )}
      {set.isRetired && (
        <div className="mt-6">
          <Notice>
            <p>
              This set has been retired: nobody can choose it any more. It still counts for whoever
              has chosen it.
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}

import { WEEKS_SHOWN } from "@/lib/details/job-plan/limits";
import type { JobPlanView } from "@/lib/details/job-plan/types";
import { ButtonLink } from "../ui/button";
import { Section } from "../ui/layout";
import { PlannedAgainstLogged, Weeks } from "./time-tables";

/** Planned against logged time, in short and week by week. */
export function TimeSection({
  view,
  isOwn,
}: {
  readonly view: JobPlanView;
  readonly isOwn: boolean;
}) {
  const { time, pillars } = view;
  return (
    <Section
      heading="Planned and logged time"
      about={`Logged in ${String(time.loggedWeeks)} of the last ${String(WEEKS_SHOWN)} weeks.${time.loggedWeeks === 0 ? "" : " Hours are of a week in which something is logged, on average."}`}
    >
      <PlannedAgainstLogged time={time} />
      <div className="mt-8">
        <Weeks pillars={pillars} weeks={time.weeks} isOwn={isOwn} />
      </div>
      {isOwn && (
        <div className="mt-6">
          <ButtonLink href="/details/job-plan/week" look="outline">
            Log this week
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

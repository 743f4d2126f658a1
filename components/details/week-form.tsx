import { formatDay } from "@/lib/core/calendar-date";
import { logTimeAction } from "@/lib/details/job-plan/actions";
import type { JobPlanView, Week } from "@/lib/details/job-plan/types";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { hoursInField } from "./hours-in-words";

/** How much of a week was given to each pillar. It takes the place of what was said of that week before. */
export function WeekForm({
  pillars,
  week,
  writer,
}: {
  readonly pillars: JobPlanView["pillars"];
  readonly week: Week;
  readonly writer: string;
}) {
  const title = `Log the week of ${formatDay(week.weekOf)}`;
  return (
    <ActionForm action={logTimeAction} title={title} writer={writer}>
      <PageTitle>{title}</PageTitle>
      <Lead>
        How many hours went to each pillar? Nearly right is good enough. What you leave empty is
        none.
      </Lead>
      <input type="hidden" name="weekOf" value={week.weekOf} />
      {pillars.map(({ code, name }, index) => (
        <TextField
          key={code}
          name={`hours.${code}`}
          label={name}
          inputMode="decimal"
          width="small"
          defaultValue={week.isLogged ? hoursInField(week.minutes[index] ?? 0) : undefined}
        />
      ))}
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton>Log the week</SubmitButton>
          <ButtonLink href="/details/job-plan" look="quiet">
            Keep it as it is
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

import { formatDay } from "@/lib/core/calendar-date";
import { changeJobPlanAction, recordJobPlanAction } from "@/lib/details/job-plan/actions";
import type { JobPlan, JobPlanView } from "@/lib/details/job-plan/types";
import { DateField } from "../ui/date-field";
import { Rows } from "../ui/layout";
import { TextField } from "../ui/text-field";
import { FactForm } from "./fact-form";
import { FactRow } from "./fact-row";
import { hoursInField, hoursInWords } from "./hours-in-words";
import { ShareFields } from "./share-fields";

/** The job plans, newest first: that one counts. */
export function JobPlans({
  plans,
  isOwn,
}: {
  readonly plans: readonly JobPlan[];
  readonly isOwn: boolean;
}) {
  if (plans.length === 0) return <p className="text-ink-soft">No job plan yet.</p>;
  return (
    <Rows>
      {plans.map(({ id, agreedOn, shares, weeklyMinutes, isOfFramework }) => (
        <FactRow
          key={id}
          title={`Agreed on ${formatDay(agreedOn)}`}
          about={weeklyMinutes === null ? "" : `${hoursInWords(weeklyMinutes)} a week contracted`}
          href={isOwn ? `/details/job-plan/${id}` : undefined}
        >
          <p>{shares.map(({ name, percent }) => `${name} ${String(percent)} %`).join(", ")}</p>
          {!isOfFramework && (
            <p className="text-ink-soft">
              Of another framework’s pillars: it is kept, and does not count.
            </p>
          )}
        </FactRow>
      ))}
    </Rows>
  );
}

/** Adds a job plan, or changes the one given. */
export function JobPlanForm({
  plan,
  view,
  writer,
}: {
  readonly plan: JobPlan | null;
  readonly view: Pick<JobPlanView, "pillars" | "asked">;
  readonly writer: string;
}) {
  const shares = view.pillars.map(({ code, name }) => ({
    ...{ code, name },
    percent: plan?.shares.find((share) => share.code === code)?.percent ?? 0,
  }));
  return (
    <FactForm
      action={plan === null ? recordJobPlanAction : changeJobPlanAction}
      title={plan === null ? "Job plan" : "Change job plan"}
      draftKey="job-plan"
      writer={writer}
      changes={plan && ["planId", plan.id]}
      button={plan === null ? "Add job plan" : "Save job plan"}
      back="/details/job-plan"
    >
      <ShareFields shares={shares} asked={view.asked} isFilled={plan !== null} />
      <DateField name="agreedOn" label="Agreed on" defaultValue={plan?.agreedOn} />
      <TextField
        name="weeklyHours"
        label="Contracted hours a week"
        optional
        hint="Such as 37.5. With them the plan is told in hours, too."
        inputMode="decimal"
        width="small"
        defaultValue={plan?.weeklyMinutes == null ? undefined : hoursInField(plan.weeklyMinutes)}
      />
    </FactForm>
  );
}

import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import {
  changeColleagueFeedbackAction,
  recordColleagueFeedbackAction,
} from "@/lib/feedback/actions";
import type { Cycle } from "@/lib/feedback/types";
import { FactForm } from "../details/fact-form";
import { FactRow } from "../details/fact-row";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { FieldPair, Rows } from "../ui/layout";
import { TextField } from "../ui/text-field";

/** The cycles of feedback from colleagues, newest first, and until when each counts. */
export function Cycles({
  cycles,
  today,
  isOwn,
}: {
  readonly cycles: readonly Cycle[];
  readonly today: CalendarDate;
  /** Whether the reader changes them and takes them out. */
  readonly isOwn: boolean;
}) {
  if (cycles.length === 0) return <p className="text-ink-soft">No cycle recorded yet.</p>;
  return (
    <Rows>
      {cycles.map((cycle) => (
        <FactRow
          key={cycle.id}
          title={`Completed on ${formatDay(cycle.completedOn)}`}
          until={{ says: "Runs out", on: cycle.countsUntil, today }}
          href={isOwn ? `/feedback/colleagues/${cycle.id}` : undefined}
        >
          <p>{cycle.inWords.asked}</p>
          <p>{cycle.inWords.talkedThrough}</p>
        </FactRow>
      ))}
    </Rows>
  );
}

/** Adds a cycle, or changes the one given. */
export function CycleForm({
  cycle,
  writer,
}: {
  readonly cycle: Cycle | null;
  readonly writer: string;
}) {
  return (
    <FactForm
      action={cycle === null ? recordColleagueFeedbackAction : changeColleagueFeedbackAction}
      title={cycle === null ? "Colleague feedback" : "Change colleague feedback"}
      draftKey="colleague-feedback"
      writer={writer}
      changes={cycle && ["cycleId", cycle.id]}
      button={cycle === null ? "Record result" : "Save result"}
      back="/feedback/colleagues"
    >
      {cycle === null && <FormKey value={crypto.randomUUID()} />}
      <DateField name="completedOn" label="Completed on" defaultValue={cycle?.completedOn} />
      <FieldPair>
        <Count name="raters" label="Raters" value={cycle?.raters} />
        <Count name="professions" label="Professions among them" value={cycle?.professions} />
      </FieldPair>
      <FieldPair>
        <Count name="consultants" label="Consultants among them" value={cycle?.consultants} />
        <Count name="juniors" label="Juniors among them" value={cycle?.juniors} />
      </FieldPair>
      <RadioGroup
        name="facilitated"
        label="Did somebody talk the result through with you?"
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        defaultValue={cycle === null ? undefined : cycle.facilitated ? "yes" : "no"}
      />
      <TextField
        name="facilitator"
        label="Who was it?"
        hint="Name and role."
        optional="needed if somebody did"
        defaultValue={cycle?.facilitator}
      />
    </FactForm>
  );
}

function Count({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: number | undefined;
}) {
  return (
    <TextField
      name={name}
      label={label}
      inputMode="numeric"
      width="small"
      defaultValue={value === undefined ? undefined : String(value)}
    />
  );
}

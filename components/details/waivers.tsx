import type { ReactNode } from "react";
import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { approveWaiverAction, endWaiverAction } from "@/lib/details/waiver/actions";
import { WORDS_MAX } from "@/lib/details/limits";
import { WAIVER_MONTHS } from "@/lib/details/waiver/limits";
import { WAIVABLE } from "@/lib/rules/gates/judge-gates";
import type { Waiver } from "@/lib/details/waiver/types";
import { gateNames } from "../readiness/labels";
import { ActionForm } from "../ui/action-form";
import { DateField } from "../ui/date-field";
import { Disclosure } from "../ui/disclosure";
import { FormKey } from "../ui/hidden-field";
import { FieldPair, Quote, Rows } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { untilInWords } from "./until";

/** What is waived and was, the latest first; a steward finds the way to end one beside it. */
export function Waivers({
  waivers,
  today,
  deed,
}: {
  readonly waivers: readonly Waiver[];
  readonly today: CalendarDate;
  readonly deed?: (waiver: Waiver) => ReactNode;
}) {
  if (waivers.length === 0) return <p className="text-ink-soft">Nothing is waived.</p>;
  return (
    <Rows>
      {waivers.map((waiver) => {
        const { id, gate, approvedOn, endsOn, approvedBy, reasons } = waiver;
        return (
          <li key={id}>
            <p>
              <b>
                {gate} {gateNames[gate]}
              </b>{" "}
              <span className="text-ink-soft">
                from {formatDay(approvedOn)}, approved by {approvedBy}
              </span>
            </p>
            <p className={endsOn < today ? "text-ink-soft" : undefined}>
              {untilInWords("Ends", endsOn, today)}
            </p>
            {reasons !== "" && <Quote>{reasons}</Quote>}
            {deed && endsOn > today && deed(waiver)}
          </li>
        );
      })}
    </Rows>
  );
}

/** Gives a waiver an earlier last day. */
export function EndWaiverForm({
  waiver: { id, gate },
  title,
  today,
  writer,
}: {
  readonly waiver: Waiver;
  readonly title: string;
  readonly today: CalendarDate;
  readonly writer: string;
}) {
  return (
    <Disclosure summary={`End early: ${gate} ${gateNames[gate]}`}>
      <ActionForm action={endWaiverAction} id={`end-${id}`} titleOnRefusal={title} writer={writer}>
        <input type="hidden" name="waiverId" value={id} />
        <DateField name="endsOn" label="Last day" defaultValue={today} />
        <div className="mt-4">
          <SubmitButton look="stop">End waiver</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}

/** Waives a gate for a time, with reasons. */
export function WaiverForm({
  personId,
  title,
  today,
  writer,
}: {
  readonly personId: string;
  readonly title: string;
  readonly today: CalendarDate;
  readonly writer: string;
}) {
  return (
    <ActionForm
      action={approveWaiverAction}
      title={title}
      draftKey={`waiver:${personId}:${writer}`}
      writer={writer}
    >
      <FormKey value={crypto.randomUUID()} />
      <input type="hidden" name="personId" value={personId} />
      <SelectField
        name="gate"
        label="Gate"
        hint="Hard stops, the pillars and their second look cannot be waived."
        empty="Choose a gate"
        options={WAIVABLE.map((gate) => ({ value: gate, label: `${gate} ${gateNames[gate]}` }))}
      />
      <FieldPair>
        <DateField name="approvedOn" label="First day" defaultValue={today} />
        <DateField
          name="endsOn"
          label="Last day"
          hint={`At most ${String(WAIVER_MONTHS)} months later.`}
        />
      </FieldPair>
      <TextArea
        name="reasons"
        label="Why?"
        hint="The practitioner and their supervisors read this, with your name."
        maxLength={WORDS_MAX}
      />
      <div className="mt-8">
        <SubmitButton>Approve waiver</SubmitButton>
      </div>
    </ActionForm>
  );
}

"use client";

import type { CalendarDate } from "@/lib/core/calendar-date";
import { controlWidth, FieldFrame, type FieldProps } from "./field-frame";
import { givenBack } from "./form-context";
import { useField } from "./use-field";

interface DateFieldProps extends FieldProps {
  readonly defaultValue?: CalendarDate | undefined;
  readonly min?: CalendarDate;
  readonly max?: CalendarDate;
}

/** One day of the calendar. The browser's own control: it knows the person's language and works without JavaScript. */
export function DateField({
  name,
  label,
  hint,
  errors,
  optional,
  required,
  quiet,
  width = "small",
  defaultValue,
  min,
  max,
}: DateFieldProps) {
  const field = useField(name, { errors, hint: Boolean(hint) });
  return (
    <FieldFrame {...{ id: field.id, label, hint, errors: field.errors, optional, quiet }}>
      <input
        {...field.aria}
        {...{ id: field.id, name, required, min, max }}
        type="date"
        defaultValue={givenBack(field.values, name) ?? defaultValue}
        className={controlWidth({ width })}
      />
    </FieldFrame>
  );
}

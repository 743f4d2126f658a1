"use client";

import { controlWidth, FieldFrame, type FieldProps } from "./field-frame";
import { givenBack } from "./form-context";
import { useField } from "./use-field";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  /** The first line, with an empty value: "Choose a type", "Every type". */
  readonly empty?: string;
  readonly defaultValue?: string | undefined;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export function SelectField({
  name,
  label,
  hint,
  errors,
  optional,
  required,
  quiet,
  width,
  options,
  empty,
  defaultValue,
}: SelectFieldProps) {
  const field = useField(name, { errors, hint: Boolean(hint) });
  return (
    <FieldFrame {...{ id: field.id, label, hint, errors: field.errors, optional, quiet }}>
      <select
        {...field.aria}
        {...{ id: field.id, name, required }}
        defaultValue={givenBack(field.values, name) ?? defaultValue}
        className={controlWidth({ width })}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((one) =>
          "options" in one ? (
            <optgroup key={one.label} label={one.label}>
              {one.options.map((option) => (
                <OptionLine key={option.value} {...option} />
              ))}
            </optgroup>
          ) : (
            <OptionLine key={one.value} {...one} />
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function OptionLine({ value, label }: Option) {
  return <option value={value}>{label}</option>;
}

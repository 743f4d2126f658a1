"use client";

import { cva } from "class-variance-authority";
import type { ReactNode } from "react";
import { FieldErrors, type FieldProps, GroupFrame } from "./field-frame";
import { allGivenBack, givenBack } from "./form-context";
import { useField } from "./use-field";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** What follows from it, under its label: read out with the choice, and no part of its name. */
  readonly about?: ReactNode;
}

interface GroupProps extends Omit<FieldProps, "width" | "quiet"> {
  readonly choices: readonly Choice[];
  /** Short answers stand in a row, sentences in a column. */
  readonly layout?: "row" | "column";
}

export function RadioGroup({
  choices,
  layout,
  defaultValue,
  ...props
}: GroupProps & { readonly defaultValue?: string | undefined }) {
  const { name, hint, required } = props;
  const field = useField(name, { errors: props.errors, hint: Boolean(hint) });
  const chosen = givenBack(field.values, name) ?? defaultValue;
  return (
    <GroupFrame {...props} id={field.id} errors={field.errors} role="radiogroup">
      <div className={list({ layout })}>
        {choices.map(({ value, label, about }, index) => {
          const id = index === 0 ? field.id : `${field.id}-${value}`;
          const radio = (
            <label key={value} className="choice">
              <input
                type="radio"
                id={id}
                name={name}
                value={value}
                required={required}
                aria-describedby={about ? `${id}-about` : undefined}
                defaultChecked={chosen === value}
              />
              <span>{label}</span>
            </label>
          );
          if (!about) return radio;
          return (
            <div key={value} className="flex flex-col items-stretch not-first:mt-4">
              {radio}
              <div id={`${id}-about`} className="mt-2">
                {about}
              </div>
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

export function CheckboxGroup({
  choices,
  layout = "column",
  defaultValues = [],
  ...props
}: GroupProps & { readonly defaultValues?: readonly string[] | undefined }) {
  const { name, hint } = props;
  const field = useField(name, { errors: props.errors, hint: Boolean(hint) });
  const chosen = allGivenBack(field.values, name) ?? defaultValues;
  return (
    <GroupFrame {...props} id={field.id} errors={field.errors} role="group">
      <div className={list({ layout })}>
        {choices.map(({ value, label }, index) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              id={index === 0 ? field.id : `${field.id}-${value}`}
              name={name}
              value={value}
              aria-invalid={field.aria["aria-invalid"]}
              defaultChecked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[] | undefined;
  readonly value?: string;
  readonly defaultChecked?: boolean;
}

/** One box that stands alone: a statement to agree to, or a thing that is so or not. */
export function Checkbox({
  name,
  label,
  hint,
  errors,
  value = "on",
  defaultChecked = false,
}: CheckboxProps) {
  const field = useField(name, { errors, hint: Boolean(hint) });
  const given = allGivenBack(field.values, name)?.includes(value);
  return (
    <SingleBox id={field.id} hint={hint} errors={field.errors}>
      <label className="choice">
        <input
          {...field.aria}
          {...{ id: field.id, name, value }}
          type="checkbox"
          defaultChecked={given ?? defaultChecked}
        />
        <span>{label}</span>
      </label>
    </SingleBox>
  );
}

function SingleBox({
  id,
  hint,
  errors,
  children,
}: {
  readonly id: string;
  readonly hint: ReactNode;
  readonly errors: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <div className={box({ refused: errors.length > 0 })}>
      <FieldErrors id={id} errors={errors} />
      <div className="mt-2 flex">{children}</div>
      {hint ? (
        <div id={`${id}-hint`} className="max-w-hint leading-note text-ink-soft mt-1">
          {hint}
        </div>
      ) : null}
    </div>
  );
}

const list = cva("mt-2 flex gap-2", {
  variants: { layout: { row: "flex-wrap", column: "flex-col items-stretch" } },
  defaultVariants: { layout: "row" },
});

const box = cva("max-w-form not-first:mt-6", {
  variants: { refused: { true: "border-l-5 border-stop pl-4", false: "" } },
});

"use client";

import type { ComponentProps } from "react";
import { controlWidth, FieldFrame, type FieldProps } from "./field-frame";
import { givenBack } from "./form-context";
import { IdentifierNote } from "./identifier-note";
import { useField } from "./use-field";

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "password" | "search" | "tel" | "url" | "number";
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string;
  readonly inputMode?: ComponentProps<"input">["inputMode"];
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
}

export function TextField({
  name,
  type = "text",
  defaultValue,
  required,
  width,
  errors,
  ...frame
}: TextFieldProps) {
  const { label, hint, optional, quiet, ...input } = frame;
  const field = useField(name, { errors, hint: Boolean(hint) });
  // A secret is never sent back, so there is nothing to give back either.
  const given = type === "password" ? undefined : givenBack(field.values, name);
  return (
    <FieldFrame {...{ id: field.id, label, hint, errors: field.errors, optional, quiet }}>
      <input
        {...input}
        {...field.aria}
        id={field.id}
        name={name}
        type={type}
        required={required}
        defaultValue={given ?? defaultValue}
        className={controlWidth({ width })}
      />
      <IdentifierNote name={name} id={field.id} />
    </FieldFrame>
  );
}

"use client";

import { cva } from "class-variance-authority";
import { type FormEvent, useState } from "react";
import { countWords } from "@/lib/core/count-words";
import { FieldFrame, type FieldProps } from "./field-frame";
import { givenBack } from "./form-context";
import { IdentifierNote } from "./identifier-note";
import { useField } from "./use-field";
import { WordCount, type WordLimits } from "./word-count";

interface TextAreaProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  /** How tall it is while empty; it grows with the words. */
  readonly height?: "short" | "normal" | "long";
  readonly words?: WordLimits;
  readonly maxLength?: number;
}

export function TextArea({
  name,
  label,
  hint,
  errors,
  optional,
  required,
  quiet,
  defaultValue,
  height,
  words,
  maxLength,
}: TextAreaProps) {
  const field = useField(name, { errors, hint: Boolean(hint), count: words !== undefined });
  const text = givenBack(field.values, name) ?? defaultValue ?? "";
  const [count, setCount] = useState(() => countWords(text));
  const recount = words
    ? (event: FormEvent<HTMLTextAreaElement>) => {
        setCount(countWords(event.currentTarget.value));
      }
    : undefined;
  return (
    <FieldFrame {...{ id: field.id, label, hint, errors: field.errors, optional, quiet }}>
      <textarea
        {...field.aria}
        {...{ id: field.id, name, required, maxLength }}
        defaultValue={text}
        onInput={recount}
        className={area({ height })}
      />
      <IdentifierNote name={name} id={field.id} />
      {words && <WordCount id={field.id} count={count} limits={words} />}
    </FieldFrame>
  );
}

const area = cva("control", {
  variants: { height: { short: "min-h-18", normal: "min-h-26", long: "min-h-40" } },
  defaultVariants: { height: "normal" },
});

"use client";

import { givenBack, useForm } from "./form-context";

/**
 * The key of a create, unique in its table: it comes back with the words, so that a form sent again, or restored
 * from this device after the line dropped, is known to be the same one and is not stored twice.
 */
export function FormKey({
  name = "key",
  value,
}: {
  readonly name?: string;
  readonly value: string;
}) {
  const { values } = useForm();
  return (
    <input
      type="hidden"
      name={name}
      defaultValue={givenBack(values, name) ?? value}
      data-kept-with-draft=""
    />
  );
}

"use client";

import { useState } from "react";
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
  // A page that is drawn again while its form stays is still that form.
  const [first] = useState(value);
  return (
    <input
      type="hidden"
      name={name}
      defaultValue={givenBack(values, name) ?? first}
      data-kept-with-draft=""
    />
  );
}

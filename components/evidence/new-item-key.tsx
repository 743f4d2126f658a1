"use client";

import { useEffect, useState } from "react";
import { FormKey } from "../ui/hidden-field";

/** Keys of forms that were left. Going back draws the same page again, but what is typed there then is another item. */
const spent = new Set<string>();

export function NewItemKey({ value }: { readonly value: string }) {
  const [key] = useState(() => (spent.has(value) ? crypto.randomUUID() : value));
  useEffect(
    () => () => {
      spent.add(value);
    },
    [value],
  );
  return <FormKey value={key} />;
}

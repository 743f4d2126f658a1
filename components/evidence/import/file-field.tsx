"use client";

import { type ChangeEvent, useState } from "react";
import { LOGBOOK_MAX } from "@/lib/evidence/import/limits";
import { FieldFrame, FieldErrors } from "../../ui/field-frame";
import { useField } from "../../ui/use-field";

/** The file that holds the logbook. One that is too large is said here, before it is sent in vain. */
export function FileField({ name }: { readonly name: string }) {
  const field = useField(name, { hint: true });
  const [tooLarge, setTooLarge] = useState<string | null>(null);

  function look({ currentTarget: input }: ChangeEvent<HTMLInputElement>): void {
    const file = input.files?.[0];
    if (file === undefined || file.size <= LOGBOOK_MAX) {
      setTooLarge(null);
      return;
    }
    input.value = "";
    setTooLarge(file.name);
  }

  return (
    <FieldFrame
      id={field.id}
      label="CSV file"
      hint="From Excel: Save as, then CSV. Up to 2 MB and 1,000 rows."
      errors={field.errors}
    >
      <input
        {...field.aria}
        {...{ id: field.id, name }}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={look}
        className="file-input"
      />
      <div role="status">
        {tooLarge !== null && (
          <FieldErrors
            id={`${field.id}-size`}
            errors={[`“${tooLarge}” has more than 2 MB. Divide it into smaller files.`]}
          />
        )}
      </div>
    </FieldFrame>
  );
}

"use client";

import type { ReactNode } from "react";
import type { FormValues } from "@/lib/core/form";
import { FormAnswer } from "./form-answer";
import { emptyForm, FormContext } from "./form-context";
import type { Answer } from "./use-form-action";

interface FixtureFormProps {
  readonly id: string;
  readonly answer?: Answer;
  readonly values?: FormValues;
  readonly pending?: boolean;
  readonly children?: ReactNode;
}

/** A form that has its answer already, to be looked at; it sends nothing. */
export function FixtureForm({
  id,
  answer = { status: "fresh" },
  values,
  pending = false,
  children,
}: FixtureFormProps) {
  const refused = answer.status === "failed" ? answer : null;
  const errors = refused?.failure.code === "invalid" ? refused.failure.fieldErrors : {};
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <FormContext
        value={{
          ...emptyForm,
          formId: id,
          errors,
          values: values ?? refused?.values ?? null,
          pending,
        }}
      >
        <FormAnswer answer={answer} values={refused?.values ?? null} id={id} intentName="intent" />
        {children}
      </FormContext>
    </form>
  );
}

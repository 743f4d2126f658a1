"use client";

import type { ReactNode } from "react";
import type { FormValues } from "@/lib/core/form";
import { type Answer, meaningOf } from "./answer";
import { FormAnswer } from "./form-answer";
import { emptyForm, FormContext, type Noticed } from "./form-context";
import { WhatToKeep } from "./what-to-keep";

interface FixtureFormProps {
  readonly id: string;
  readonly answer?: Answer;
  readonly values?: FormValues;
  readonly pending?: boolean;
  readonly noticed?: Noticed;
  readonly children?: ReactNode;
}

/** A form that has its answer already, to be looked at; it sends nothing. */
export function FixtureForm({
  id,
  answer = { status: "fresh" },
  values,
  pending = false,
  noticed = {},
  children,
}: FixtureFormProps) {
  const { errors, values: givenBack, identifiers } = meaningOf(answer);
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
          values: values ?? givenBack,
          pending,
          noticed,
        }}
      >
        <FormAnswer answer={answer} values={givenBack} id={id} intentName="intent" />
        {identifiers.length > 0 && <WhatToKeep identifiers={identifiers} />}
        {children}
      </FormContext>
    </form>
  );
}

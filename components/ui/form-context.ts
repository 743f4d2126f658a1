"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/core/form";
import type { FoundInField } from "@/lib/privacy/read-fields";
import { type DraftBox, noDraft } from "./draft";

/** What the fields of a form know of it. Outside a form (a filter that is a plain GET) nothing is refused or kept. */
export interface FormView {
  /** Put before the ids of the form's fields; a page with one form needs none. */
  readonly formId?: string | undefined;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** What was typed, given back: after a refusal, or restored from this device. */
  readonly values: FormValues | null;
  /** The form asks what is to happen with what looks as if it identified a patient. */
  readonly asksWhatToKeep: boolean;
  /** The same while one types, by field. */
  readonly noticed: Noticed;
  /** Of this form on this device. */
  readonly draft: DraftBox;
  readonly pending: boolean;
  /** The `value` of the button that was pressed while the form is pending. */
  readonly pressed: string | null;
}

export type Noticed = Readonly<Record<string, readonly FoundInField[]>>;

export const emptyForm: FormView = {
  errors: {},
  values: null,
  asksWhatToKeep: false,
  noticed: {},
  draft: noDraft,
  pending: false,
  pressed: null,
};

export const FormContext = createContext<FormView>(emptyForm);

/** For a leaf that draws a varying part of a form, such as a list that can grow. */
export function useForm(): FormView {
  return useContext(FormContext);
}

/** The single value given back for a field, or `undefined` where there is none and its default holds. */
export function givenBack(values: FormValues | null, name: string): string | undefined {
  const value = values?.[name];
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : value[0];
}

/** All values given back for boxes of one name. A name left out then was a box left empty. */
export function allGivenBack(
  values: FormValues | null,
  name: string,
): readonly string[] | undefined {
  if (!values) return undefined;
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

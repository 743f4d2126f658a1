"use client";

import { useState } from "react";
import type { PlanAsked, Share } from "@/lib/details/job-plan/types";
import { FieldErrors } from "../ui/field-frame";
import { givenBack, useForm } from "../ui/form-context";
import { TextField } from "../ui/text-field";
import { useField } from "../ui/use-field";
import { useScripting } from "../ui/use-scripting";
import { planAdvice, sumInWords } from "./plan-advice";

interface ShareFieldsProps {
  readonly shares: readonly Share[];
  readonly asked: PlanAsked;
  /** Whether the shares are somebody's already, or a form to be filled in. */
  readonly isFilled: boolean;
}

/** Per cent by pillar, with the sum and the advice that change as it is written. */
export function ShareFields({ shares, asked, isFilled }: ShareFieldsProps) {
  const { values } = useForm();
  const [given, setGiven] = useState(() =>
    shares.map((share) => ({
      ...share,
      percent: percentOf(givenBack(values, `shares.${share.code}`) ?? String(share.percent)),
    })),
  );
  const field = useField("shares", {});
  const counts = useScripting();
  const advice = planAdvice(given, asked);
  return (
    <fieldset
      className="mt-8"
      onInput={(event) => {
        const typed = new FormData(event.currentTarget.form ?? undefined);
        setGiven(
          shares.map((share) => ({
            ...share,
            percent: percentOf(String(typed.get(`shares.${share.code}`) ?? "")),
          })),
        );
      }}
    >
      <legend id={field.id} className="text-lead font-bold" tabIndex={-1}>
        Time for each pillar, in per cent
      </legend>
      <FieldErrors id={field.id} errors={field.errors} />
      {shares.map(({ code, name, percent }) => (
        <TextField
          key={code}
          name={`shares.${code}`}
          label={name}
          inputMode="numeric"
          width="small"
          defaultValue={isFilled ? String(percent) : undefined}
        />
      ))}
      <output className="mt-4 block">
        {counts ? (
          <>
            <b>{sumInWords(given)}</b>
            {given.some(({ percent }) => percent > 0) &&
              advice.map((line) => (
                <span key={line} className="text-ink-soft block">
                  {line}
                </span>
              ))}
          </>
        ) : (
          "A job plan adds up to 100 %."
        )}
      </output>
    </fieldset>
  );
}

function percentOf(typed: string): number {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
}

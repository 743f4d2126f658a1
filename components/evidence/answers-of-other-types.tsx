"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { FormValues } from "@/lib/core/form";
import { ANSWER_PREFIX } from "@/lib/evidence/template/prefix";
import type { Answers } from "@/lib/evidence/template/types";
import { FormContext, useForm } from "../ui/form-context";

/**
 * Brings the questions of a type as soon as it is chosen, and carries on what was answered in the form of another: the
 * answers go with the form unseen, and are there again where their question is.
 */
export function AnswersOfOtherTypes({
  drawn,
  names,
  stored,
  children,
}: {
  /** The type whose questions are drawn, or nothing. */
  readonly drawn: string;
  readonly names: readonly string[];
  readonly stored: Answers;
  readonly children: ReactNode;
}) {
  const form = useForm();
  const router = useRouter();
  // The address of a new form changes once it is saved by itself; its page stays this one.
  const [pathname] = useState(usePathname());
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});

  useEffect(() => {
    const element = place.current?.closest("form");
    if (!element) return;
    const lookAtType = () => {
      const chosen = new FormData(element).get("type");
      if (typeof chosen !== "string" || chosen === drawn) return;
      setTyped((before) => ({ ...before, ...answersIn(element) }));
      router.replace(chosen === "" ? pathname : `${pathname}?type=${chosen}`, { scroll: false });
    };
    const onChange = (event: Event) => {
      if (event.target instanceof HTMLSelectElement && event.target.name === "type") lookAtType();
    };
    // Words restored from this device may be those of another type than the page was drawn with.
    lookAtType();
    element.addEventListener("change", onChange);
    return () => {
      element.removeEventListener("change", onChange);
    };
  }, [drawn, pathname, router]);

  const values = useMemo(
    () => ({ ...withPrefix(stored), ...typed, ...form.values }),
    [stored, typed, form.values],
  );
  const elsewhere = Object.entries(values).filter(
    ([name, value]) =>
      name.startsWith(ANSWER_PREFIX) &&
      value !== "" &&
      !names.includes(name.slice(ANSWER_PREFIX.length)),
  );
  return (
    <div ref={place}>
      {elsewhere.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} data-kept-with-draft="" />
      ))}
      <FormContext value={{ ...form, values }}>{children}</FormContext>
    </div>
  );
}

function answersIn(form: HTMLFormElement): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith(ANSWER_PREFIX) && typeof value === "string") answers[name] = value;
  }
  return answers;
}

function withPrefix(answers: Answers): FormValues {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [`${ANSWER_PREFIX}${name}`, answer]),
  );
}

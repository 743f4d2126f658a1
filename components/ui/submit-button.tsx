"use client";

import { type ReactNode, useId } from "react";
import { buttonClass, type ButtonLook } from "./button";
import { useForm } from "./form-context";

interface SubmitButtonProps {
  readonly look?: ButtonLook;
  readonly size?: "normal" | "small";
  /** With several buttons the pressed one is sent: `name="intent" value="submit"`. */
  readonly name?: string;
  readonly value?: string;
  /** What it says while the server works. */
  readonly busy?: string;
  readonly children: ReactNode;
}

/** It stays in the tab order while the form is pending, so that the focus is not lost; the form ignores it. */
export function SubmitButton({
  look,
  size,
  name,
  value,
  busy = "Saving…",
  children,
}: SubmitButtonProps) {
  const id = useId();
  const { pending, pressed } = useForm();
  const isBusy = pending && pressed === id;
  return (
    <button
      type="submit"
      {...{ name, value }}
      data-press={id}
      aria-disabled={pending ? true : undefined}
      aria-busy={isBusy ? true : undefined}
      className={buttonClass({ look, size })}
    >
      {isBusy ? busy : children}
    </button>
  );
}

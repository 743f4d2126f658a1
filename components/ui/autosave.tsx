"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormAction, FormState } from "@/lib/core/form";
import { givenBack, useForm } from "./form-context";
import { keepSaving, type KeptSaving, type Told } from "./keep-saving";
import { useScripting } from "./use-scripting";

interface AutosaveProps {
  /** Saves and leaves the page as it is. */
  readonly action: FormAction;
  /** What is said before anything is typed, and without JavaScript. */
  readonly saved: string;
  /** The button that does the same by hand: "Save draft". */
  readonly button: string;
  /** Without this there is nothing to save yet. */
  readonly needs?: { readonly name: string; readonly sentence: string };
  /** The server tells this form's sendings from those of another tab. */
  readonly isCounted?: boolean;
  /** What a new form is once it is saved, `:id` being what was made: the address of the page, and its draft. */
  readonly becomes?: { readonly address: string; readonly draftKey: string };
}

/**
 * The line at the foot of a form that is saved by itself. It says what is saved and what is not; a screen reader hears of
 * it when that changes, never at each key.
 */
export function Autosave({ action, saved, button, needs, isCounted, becomes }: AutosaveProps) {
  const form = useForm();
  const { draft, values, pending } = form;
  const mark = useRef<HTMLParagraphElement>(null);
  const saving = useRef<KeptSaving>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [heard, setHeard] = useState("");
  // The sending whose words an earlier visit left on this device.
  const [continues] = useState(
    () => givenBack(values, "sending") ?? givenBack(values, "continues") ?? "",
  );
  const needed = needs?.name ?? null;
  // What an earlier visit left on this device is in the fields, and is not saved before somebody goes on with it.
  const isRestored = useScripting() && values !== null && draft.found() !== null;
  const now = told ?? (isRestored ? ({ kind: "typed" } as const) : null);
  const { address, draftKey } = becomes ?? {};
  const newest = useRef(action);
  useLayoutEffect(() => {
    newest.current = action;
  }, [action]);

  // Before the form hands on what was typed while the scripts were still coming: that is saved like the rest.
  useLayoutEffect(() => {
    const element = mark.current?.closest("form");
    if (!element) return;
    // Gone back to with what it was when it was new, but it has become something since.
    if (address !== undefined && isAt(address)) window.location.reload();
    let last: Told["kind"] | null = null;
    saving.current = keepSaving(element, {
      action: () => newest.current,
      ...{ draft, needs: needed, isCounted: isCounted ?? false, continues },
      tell(news) {
        setTold(news);
        if (news.kind === "typed" || news.kind === "missing" || news.kind === last) return;
        last = news.kind;
        setHeard(news.kind === "saved" ? "Your words are saved." : "Your words are not saved yet.");
      },
      onSaved({ id }) {
        if (address === undefined || draftKey === undefined || isAt(address)) return;
        draft.rename(draftKey.replace(":id", id));
        window.history.replaceState(null, "", address.replace(":id", id));
      },
    });
    return () => {
      saving.current?.stop();
    };
  }, [draft, needed, isCounted, continues, address, draftKey]);

  useEffect(() => {
    if (!pending) saving.current?.resume();
  }, [pending]);

  return (
    <>
      <p ref={mark} className={now?.kind === "beside" ? "text-body text-ink font-bold" : undefined}>
        {now === null ? saved : inWords(now, { button, needs, isKept: draft.isKept() })}
        {now?.kind === "beside" && (
          <>
            {" "}
            <a href={now.chooseAt}>Choose between the two texts</a>
          </>
        )}
      </p>
      <p role="status" className="sr-only">
        {heard}
      </p>
    </>
  );
}

function isAt(address: string): boolean {
  const [before = "", after = ""] = address.split(":id");
  const { pathname } = window.location;
  return pathname.startsWith(before) && pathname.endsWith(after);
}

function inWords(
  told: Told,
  about: {
    readonly button: string;
    readonly needs: AutosaveProps["needs"] | undefined;
    readonly isKept: boolean;
  },
): string {
  const kept = about.isKept
    ? "Your words are kept on this device."
    : "Your words are in this page alone: this device keeps nothing.";
  switch (told.kind) {
    case "saved":
    case "beside":
      return told.message;
    case "typed":
      return `Not saved yet. ${kept}`;
    case "missing":
      return `${about.needs?.sentence ?? "Not saved yet."} ${kept}`;
    case "unreachable":
      return `Not saved yet: the line is down. ${kept}`;
    case "asked":
      return `Not saved yet: say above whether it identifies a patient. ${kept}`;
    case "refused":
      return `Not saved yet: ${whyNot(told.answer, about.button)} ${kept}`;
  }
}

function whyNot(answer: FormState, button: string): string {
  if (answer.status !== "failed") return "something went wrong on our side.";
  const { failure } = answer;
  switch (failure.code) {
    case "unauthenticated":
      return `your session has ended. Press “${button}” to sign in here.`;
    case "conflict":
    case "forbidden":
      return failure.because;
    case "not-found":
      return "what this form is about is not there any more, or is not yours.";
    case "invalid":
      if (failure.identifiers !== undefined) {
        return `something in it looks as if it identified a patient. Take it out, or press “${button}” to decide.`;
      }
      return [...failure.formErrors, ...Object.values(failure.fieldErrors).flat()].join(" ");
  }
}

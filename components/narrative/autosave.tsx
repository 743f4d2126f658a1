"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { countWords } from "@/lib/core/count-words";
import { freshForm } from "@/lib/core/form";
import { autosaveNarrativeAction } from "@/lib/details/narrative/actions";
import { AUTOSAVE_AFTER_MS } from "@/lib/details/narrative/limits";
import { openDraftBox } from "../ui/draft";

interface AutosaveProps {
  /** Of the form's draft on this device, which is no longer needed once the server has the words. */
  readonly draftKey: string;
  readonly asked: { readonly from: number; readonly to: number };
  /** What the foot says before anything is typed, and without JavaScript. */
  readonly words: number;
  readonly saved: string;
}

/**
 * Saves what is typed by itself, a moment after the last key, one save at a time; and says what is kept and what is
 * not. The words stay in the form whatever the server answers.
 */
export function Autosave({ draftKey, asked, words, saved }: AutosaveProps) {
  const mark = useRef<HTMLParagraphElement>(null);
  const [count, setCount] = useState(words);
  const [said, setSaid] = useState(saved);

  // Before the form hands on what was typed while the scripts were still coming: that is saved like the rest.
  useLayoutEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const draft = openDraftBox(draftKey);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSaving = false;
    let strokes = 0;

    const save = async () => {
      if (isSaving) return;
      isSaving = true;
      const before = strokes;
      const answer = await autosave(new FormData(form));
      isSaving = false;
      setSaid(answer.said);
      if (strokes > before) later();
      else if (answer.isSaved) draft.forget();
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), AUTOSAVE_AFTER_MS);
    };
    const typed = () => {
      strokes += 1;
      setCount(wordsIn(form));
      setSaid("Not saved yet; your words are kept on this device.");
      later();
    };
    const sent = () => {
      clearTimeout(timer);
    };
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [draftKey]);

  return (
    <>
      <p ref={mark}>
        <b className="tabular-nums">{count.toLocaleString("en-GB")}</b> words in all; between{" "}
        {asked.from.toLocaleString("en-GB")} and {asked.to.toLocaleString("en-GB")} are asked for.
      </p>
      <p role="status">{said}</p>
    </>
  );
}

async function autosave(words: FormData): Promise<{ isSaved: boolean; said: string }> {
  try {
    const answer = await autosaveNarrativeAction(freshForm, words);
    if (answer.status === "done") return { isSaved: true, said: answer.message };
    return { isSaved: false, said: `Not saved: ${whyNot(answer)} Your words are still here.` };
  } catch {
    return {
      isSaved: false,
      said: "Not saved: we could not reach the server. Your words are still here, and on this device.",
    };
  }
}

function whyNot(answer: Awaited<ReturnType<typeof autosaveNarrativeAction>>): string {
  if (answer.status !== "failed") return "something went wrong.";
  const { failure } = answer;
  switch (failure.code) {
    case "unauthenticated":
      return "your session has ended. Press “Save narrative” to sign in here.";
    case "conflict":
    case "forbidden":
      return failure.because;
    case "invalid":
      return [...failure.formErrors, ...Object.values(failure.fieldErrors).flat()].join(" ");
    case "not-found":
      return "there is no portfolio of yours to save it in.";
  }
}

function wordsIn(form: HTMLFormElement): number {
  return [...form.querySelectorAll("textarea")].reduce(
    (sum, { value }) => sum + countWords(value),
    0,
  );
}
